// Adds words to a register: predicates of the team's own, lexicons of quantities, criteria sets.
// They are entries of the log, so that "as known at" covers them. Declaring the same again adds
// nothing.
#pragma once

#include "actions/recording.h"

#include <string>

namespace habeas::actions {

/// \error predicate_name_unreadable (name), predicate_built_in (name), predicate_declared_otherwise
///        (name; kind conflict), value_kind_not_declarable (kind), as record
Result<Recorded> declare_predicate(const Register& into,
                                   const Actor& actor,
                                   const claims::PredicateDeclaration& declaration,
                                   const Placement& placement);

/// \param text as docs/quantities.md describes it
/// \error as quantities::Lexicon::parse, as record
Result<Recorded> declare_lexicon(const Register& into,
                                 const Actor& actor,
                                 const std::string& text,
                                 const Placement& placement);

/// \error criteria_incomplete (column: which part is empty), criteria_declared_otherwise (name,
///        version; kind conflict), text_not_utf8 (column), as record
Result<Recorded> declare_criteria(const Register& into,
                                  const Actor& actor,
                                  const claims::CriteriaSet& criteria,
                                  const Placement& placement);

}  // namespace habeas::actions
