// Asks a saved question again at every moment since it was saved at which something was recorded
// that it may read, and tells where the answer changed.
#pragma once

#include "actions/saved_questions.h"
#include "publishing/question_check.h"

#include <functional>
#include <string>

namespace habeas::actions {

/// How a check is told, and watched.
struct QuestionWatch {
    std::string language = "en";  ///< of the names of things
    /// Moments done, of how many; may be empty.
    std::function<void(std::size_t done, std::size_t of)> progress = {};
};

/// \error question_unreadable; as World::build. That the question cannot be answered at a moment is
///        no error but part of the check.
Result<publishing::QuestionCheck> check_question(const Register& within,
                                                 const Actor& actor,
                                                 const StandingQuestion& question,
                                                 const QuestionWatch& watch);

}  // namespace habeas::actions
