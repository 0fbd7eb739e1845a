// What of an answer is no longer what another answer to the same question said: figures, rows,
// notes and claims apart, each then and now. The claims behind the difference are
// claim_changes.h's.
#pragma once

#include "answers/answer.h"

#include <optional>
#include <string>
#include <vector>

namespace habeas::answers {

/// A figure whose numbers differ, or that only one of two answers has. Their traces are empty: the
/// worlds that they would point into need not live any longer.
struct ChangedFigure {
    std::optional<Figure> before = std::nullopt;
    std::optional<Figure> after = std::nullopt;
};

/// Cells of rows, or codes and parameters of notes, that only one of two answers has.
template <class T>
struct OnlyIn {
    std::vector<T> before = {};
    std::vector<T> after = {};

    [[nodiscard]] bool empty() const { return before.empty() && after.empty(); }
};

struct AnswerChange {
    std::vector<ChangedFigure> figures = {};  ///< in the order of the later answer, then those gone
    std::vector<std::string> columns = {};    ///< of the rows
    OnlyIn<std::vector<Cell>> rows = {};
    OnlyIn<std::vector<Cell>> apart = {};
    OnlyIn<Note> notes = {};  ///< traces empty, as those of figures

    /// \return whether the two answers say the same
    [[nodiscard]] bool empty() const {
        return figures.empty() && rows.empty() && apart.empty() && notes.empty();
    }
};

/// What the answers say is compared, not what they rest on: a figure that has gained a claim and
/// kept its number is the same. Rows are compared as often as they stand, in no order.
AnswerChange change_between(const Answer& before, const Answer& after);

/// \return the claims that an answer rests on; sorted, no two equal
std::vector<claims::EntryId> claims_under(const Answer& answer);

}  // namespace habeas::answers
