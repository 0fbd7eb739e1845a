// Keeps a question under a name, so that a check (question_check.h) can say since when its answer
// is another one. Saved again, the name has a new edition; the newest that stands is the one that
// counts.
#pragma once

#include "actions/recording.h"
#include "actions/viewpoint.h"
#include "answers/question.h"

#include <string>
#include <vector>

namespace habeas::actions {

/// What is to be saved.
struct QuestionDraft {
    std::string name = {};
    answers::Question question = {};
    Viewpoint viewpoint = {};  ///< `as`: none = the level; known_at is not looked at
    claims::Level level = claims::Level::team;  ///< of the entry
};

/// Asks the question once, as it will be asked by a check, as known at the newest entry that its
/// level can see: nothing is written.
/// \error question_name_missing; text_not_utf8; question_level_too_low (level, as; kind refused) if
///        it would look as a level that not all who see it may; as Worlds::ask
Result<claims::SavedQuestion> question_to_save(const Register& within,
                                               const Actor& actor,
                                               const QuestionDraft& draft);

/// \error as record
Result<Recorded> save(const Register& into,
                      const Actor& actor,
                      const claims::SavedQuestion& question,
                      claims::Level level);

/// A saved question as it stands in the register.
struct StandingQuestion {
    claims::EntryId id = {};
    claims::Level level = claims::Level::team;  ///< of the entry
    std::size_t edition = 1;  ///< how many stand under the name, this one included
    std::string author = {};
    Instant recorded = {};
    claims::SavedQuestion saved = {};
};

/// \return the newest edition of each name that the actor may see, by name
Result<std::vector<StandingQuestion>> saved_questions(const Register& within, const Actor& actor);

/// \error question_not_saved (name, known; kind not_found)
Result<StandingQuestion> saved_question(const Register& within,
                                        const Actor& actor,
                                        const std::string& name);

/// \return from where a saved question looks, as known at an instant
Viewpoint viewpoint_of(const claims::SavedQuestion& saved,
                       const std::string& language,
                       Instant known_at);

}  // namespace habeas::actions
