// When the answer to a saved question has changed since it was saved: moment by moment, what it
// said and says, and the claims and judgements that make the difference. As words for people, and
// as JSON.
#pragma once

#include "answers/answer_change.h"
#include "answers/claim_changes.h"
#include "answers/judgement_changes.h"
#include "publishing/words.h"

#include <optional>
#include <string>
#include <vector>

namespace habeas::publishing {

/// A moment of the log at which the answer is not what it was before.
struct QuestionMoment {
    Instant at = {};           ///< recorded
    std::size_t position = 0;  ///< of the batch in the log as the question's level sees it, from 1
    std::vector<std::string> batches = {};
    std::optional<Error> refused_before = std::nullopt;  ///< there was no answer before, and why
    std::optional<Error> refused_after = std::nullopt;
    answers::AnswerChange change = {};
    std::vector<answers::ClaimChange> claims = {};
    std::vector<answers::JudgementChange> judgements = {};
    /// Claims that the answer rested on when it was saved, destroyed at this moment. What it said
    /// with them cannot be told any more.
    std::vector<claims::EntryId> erased = {};
};

/// A saved question, asked again at every moment since.
struct QuestionCheck {
    std::string name = {};
    std::size_t edition = 1;
    std::string question = {};  ///< as text
    std::string level = {};     ///< as which it looks, a code
    std::string said_by = {};   ///< empty: whenever it was said
    Instant saved = {};         ///< as known then
    std::size_t batches = 0;    ///< that its level sees and that were recorded since
    std::size_t asked = 0;      ///< moments at which something was recorded that it may read
    std::vector<QuestionMoment> moments = {};
    bool is_as_saved = true;  ///< whether it says at the end what it said at the beginning
    /// Entries of its level destroyed since; what they changed while they stood cannot be told.
    std::size_t erased = 0;

    [[nodiscard]] bool holds() const { return moments.empty(); }
};

/// \return the check as text, ended by "\n"
std::string text_of(const QuestionCheck& check, const Words& words);

/// \return one JSON object in one line, ended by "\n"; codes and numbers
std::string json_of(const QuestionCheck& check);

}  // namespace habeas::publishing
