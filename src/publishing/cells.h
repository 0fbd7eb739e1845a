// The words of cells and figures for people; the same in a table, a statement and a note. Numbers
// are printed as the answer has them, never computed.
#pragma once

#include "answers/answer.h"
#include "publishing/words.h"

#include <array>
#include <string>

namespace habeas::publishing {

/// \return the cell in words; empty for an empty cell; not escaped
std::string words_of(const answers::Cell& cell, const Words& words);

/// \return "127 days", "82 to 112 days", "1 day", "at least 30 days"
std::string words_of(const dates::DayCount& days, const Words& words);

/// \return "127", "82 to 112": days without their unit
std::string number_of(const dates::DayCount& days, const Words& words);

/// \return what the figure is the figure of: its name, and its `of` cells after a colon
std::string title_of(const answers::Figure& figure, const Words& words);

/// \return the number or numbers of a figure with their unit
std::string words_of(const answers::Figure& figure, const Words& words);

/// \return "2 origins, lowest grade B2", and the age of the evidence where there is one
std::string foundation_of(const answers::Figure& figure, const Words& words);

/// \return the note as a sentence
std::string words_of(const answers::Note& note, const Words& words);

/// \return the widest level of a clearance that holds all before it; else all its levels, with "+"
std::string level_of(const claims::Clearance& clearance);

/// The columns of the rows that an answer sets apart, as answers::ask lists them.
inline constexpr std::array apart_columns{"subject", "predicate", "value", "said", "claimant"};

}  // namespace habeas::publishing
