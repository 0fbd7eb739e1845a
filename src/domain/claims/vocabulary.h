// The predicates that Habeas knows, as one table: what each says, what value it takes, and what it
// does to a state. The table in docs/claims.md is this one (a test compares them). A team adds its
// own predicates to its own register.
#pragma once

#include "domain/claims/value.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace habeas::claims {

enum class Family : unsigned char {
    identity,
    custody,
    trial,
    review,
    process,
    access,
    determination,
    count,
    composition,
    list,
    call,
    custom
};

inline constexpr auto family_count = static_cast<std::size_t>(Family::custom) + 1;

std::string_view name_of(Family family);

/// What a claim of a predicate does to a state, if its modality lets it.
enum class Effect : unsigned char {
    none,
    holds,             ///< deprives of liberty from its start; open until an end
    frees,             ///< ends a deprivation of liberty on its first day
    loses_sight,       ///< where the person is, is unknown from its first day
    denies_access,     ///< visitors are kept out from its start
    resumes_access,    ///< a rule lets visitors in again from its first day
    announces_access,  ///< somebody said that visitors would be let in
    refuses_access,    ///< a request to let visitors in was refused
    visits,            ///< somebody was visited
    counts_stock,      ///< how many there are at a time
    counts_flow,       ///< how many things happened in a period
    halts,             ///< a process stands still from its start
    resumes,           ///< a process goes on from its first day
    steps,             ///< a process did something
};

inline constexpr auto effect_count = static_cast<std::size_t>(Effect::steps) + 1;

struct Predicate {
    std::string_view name;
    Family family;
    Effect effect;
    ValueKind value;  ///< absent = takes none; a value of kind unknown or nothing is always allowed
    bool single;      ///< at one time it has one value
    bool once;        ///< happens once to a subject: two disjoint dates contradict each other
    std::string_view
        huridocs;  ///< number of the HURIDOCS micro-thesaurus list, empty if none is known
    std::string_view meaning;  ///< one English sentence
};

/// \return every predicate, by name
std::span<const Predicate> vocabulary();

/// \return the predicate of that name, or none
const Predicate* predicate_named(std::string_view name);

/// \return whether a claim of this predicate says what something is called, means or is part of.
/// Undated, it is the
///         register's own word, like a judgement: recorded time alone decides whether it counts.
bool is_description(std::string_view predicate);

/// A qualifier that a claim may bear, and the kind of its value.
struct QualifierName {
    std::string_view name;
    ValueKind value;
    std::string_view meaning;
};

/// \return every qualifier, by name
std::span<const QualifierName> qualifier_vocabulary();

/// \return the qualifier of that name, or none
const QualifierName* qualifier_named(std::string_view name);

/// The five conditions of a complete visit, as qualifiers with code yes or no (ICRC practice:
/// access to all premises and all detainees, private interviews, repeat visits, list of detainees).
std::span<const std::string_view> visit_conditions();

}  // namespace habeas::claims
