// The footnotes of a page: each claim that something on it rests on gets one number, at its first
// mention.
#pragma once

#include "answers/answer.h"
#include "publishing/words.h"

#include <map>
#include <string>
#include <vector>

namespace habeas::publishing {

class Footnotes {
  public:
    /// Numbers the claims of a trace, those that have none yet.
    /// \param evidence  of the answer that the trace belongs to
    /// \return          their numbers, rising, no two equal; empty for a trace without claims
    std::vector<std::size_t> add(const answers::Trace& trace,
                                 const std::vector<answers::Evidence>& evidence);

    /// Number of the footnote which says that something rests on the absence of claims.
    std::size_t add_nothing();

    /// \return the text of each footnote, the first is number 1
    [[nodiscard]] std::vector<std::string> texts(const Words& words) const;

  private:
    std::vector<answers::Evidence> evidence_;  ///< by number - 1
    std::map<claims::EntryId, std::size_t> numbers_;
    std::size_t nothing_ = 0;  ///< its number; 0 = not mentioned
};

/// \return who said it, through whom, when, the words, where they stand, and the claim: one line
std::string footnote_of(const answers::Evidence& evidence, const Words& words);

}  // namespace habeas::publishing
