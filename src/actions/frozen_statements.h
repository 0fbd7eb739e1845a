// Freezes a statement with its world, so that its figures can be computed again years later, and
// looks at it again from another day or with newer knowledge.
#pragma once

#include "actions/recording.h"
#include "actions/viewpoint.h"
#include "publishing/statement_check.h"

#include <string>
#include <vector>

namespace habeas::actions {

/// What is to be frozen. `as` of the viewpoint says for whom, and is the level of the entry.
struct StatementDraft {
    std::string name = {};
    std::string markdown = {};  ///< the template
    std::string on = {};        ///< "1997-04-23"; empty: not given
    Viewpoint viewpoint = {};
    bool with_unequal_splits = false;  ///< freeze although a split does not sum to its total
};

/// The statement as it would be frozen: nothing is written. Without `known_at` it is as known at
/// the newest entry that the actor can see.
/// \error statement_name_missing; statement_split_unequal (total, sum, difference; kind refused)
///        unless permitted; as publishing::contents_of_statement; each of those with its line
Result<claims::FrozenStatement> draft_of(const Register& within,
                                         const Actor& actor,
                                         const StatementDraft& draft);

/// \error statement_frozen_already (name; kind conflict) if another stands under that name; as
///        record
Result<Recorded> freeze(const Register& into,
                        const Actor& actor,
                        const claims::FrozenStatement& statement);

/// \return the statements that stand frozen and that the actor may see, in the order of the log
Result<std::vector<claims::FrozenStatement>> frozen_statements(const Register& within,
                                                               const Actor& actor);

/// \error statement_unknown (name, known; kind not_found)
Result<claims::FrozenStatement> frozen_statement(const Register& within,
                                                 const Actor& actor,
                                                 const std::string& name);

/// From where a statement is looked at again.
struct StatementView {
    std::string on = {};                                    ///< empty: as frozen
    std::optional<dates::SaidBy> said_by = std::nullopt;    ///< none: whenever it was said
    std::optional<dates::KnownAt> known_at = std::nullopt;  ///< none: everything recorded
};

/// Computes a statement again in its own world, and from the view.
/// \error statement_parts_differ (name; kind integrity) if its template has other parts; as
/// publishing::contents_of_statement, as World::build
Result<publishing::StatementCheck> check_statement(const Register& within,
                                                   const Actor& actor,
                                                   const claims::FrozenStatement& statement,
                                                   const StatementView& view);

}  // namespace habeas::actions
