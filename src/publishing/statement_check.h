// What a frozen statement says that is no longer so: part by part, with the claims that make the
// difference. As words for people, and as JSON.
#pragma once

#include "answers/claim_changes.h"
#include "publishing/statement.h"

#include <string>
#include <vector>

namespace habeas::publishing {

/// A part whose words are no longer the same.
struct ChangedPart {
    std::string tag = {};
    std::uint64_t line = 0;  ///< of the template, 1-based
    std::string before = {};
    std::string after = {};
    std::vector<answers::ClaimChange> claims = {};
};

/// A frozen statement, looked at again.
struct StatementCheck {
    std::string name = {};
    StatementTimes frozen = {};
    StatementTimes now = {};
    std::size_t parts = 0;
    /// Parts that its own world does not give again as they were frozen: content was erased, or
    /// the program counts otherwise. Without claims.
    std::vector<ChangedPart> not_reproduced = {};
    std::vector<ChangedPart> changed = {};

    [[nodiscard]] bool holds() const { return not_reproduced.empty() && changed.empty(); }
};

/// \return the check as text, ended by "\n"
std::string text_of(const StatementCheck& check, const Words& words);

/// \return one JSON object in one line, ended by "\n"; codes and the statement's own words
std::string json_of(const StatementCheck& check);

}  // namespace habeas::publishing
