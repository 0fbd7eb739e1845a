// Pairs are formed only among claims that could conflict: those about one subject, counts of one
// population, and claims about access. Dates decide by their bounds: two claims conflict where no
// world has room for both. Tested by tests/answers/conflicts_test.cpp, the stories and
// tests/twins/contradictions_twin_test.cpp.
#include "answers/conflicts.h"

#include "answers/access_scope.h"
#include "answers/custody_record.h"
#include "answers/stated_counts.h"
#include "answers/stated_durations.h"
#include "domain/cases/custody.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Effect;
using claims::Entity;
using claims::ValueKind;
using dates::Relation;
using dates::Truth;
using world::SeenClaim;
using world::World;

constexpr std::string_view contradictory = "contradictory";

/// \return whether the claim has a value that says something
bool is_known(const SeenClaim& seen) {
    return seen.value_kind() != ValueKind::absent && seen.value_kind() != ValueKind::unknown &&
           seen.value_kind() != ValueKind::nothing;
}

/// Lower case and trimmed, in ASCII.
std::string folded(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    std::string lower(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
    for (char& letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return lower;
}

bool readings_are_disjoint(const quantities::StatedCount& left,
                           const quantities::StatedCount& right) {
    return (left.upper && right.lower && *left.upper < *right.lower) ||
           (right.upper && left.lower && *right.upper < *left.lower);
}

bool dates_are_disjoint(std::string_view left, std::string_view right) {
    const auto one = dates::Edtf::parse(left);
    const auto other = dates::Edtf::parse(right);
    return one && other
               ? dates::holds(Relation::intersects, one.value(), other.value()) == Truth::no
               : folded(left) != folded(right);
}

bool values_differ(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const std::string_view one = left.value_text();
    const std::string_view other = right.value_text();
    const auto both_are = [&](ValueKind kind) {
        return left.value_kind() == kind && right.value_kind() == kind;
    };
    if (one == other && left.value_kind() == right.value_kind()) {
        return false;
    }
    if (both_are(ValueKind::entity)) {
        const auto first = claims::entity_from(one);
        const auto second = claims::entity_from(other);
        return first && second && world.canonical(*first) != world.canonical(*second);
    }
    if (both_are(ValueKind::date)) {
        return dates_are_disjoint(one, other);
    }
    if (left.count() && right.count()) {
        return readings_are_disjoint(*left.count(), *right.count());
    }
    return folded(one) != folded(other);
}

bool starts_are_disjoint(const SeenClaim& left, const SeenClaim& right) {
    return left.valid().start_max < right.valid().start_min ||
           right.valid().start_max < left.valid().start_min;
}

bool are_of_one_time(const SeenClaim& left, const SeenClaim& right) {
    return dates::holds(Relation::intersects, left.valid(), right.valid()) != Truth::no;
}

/// \return why two claims of one predicate speak of one thing that happened once; empty if they
/// need not
std::string_view why_once(const SeenClaim& left, const SeenClaim& right) {
    constexpr std::array turns{"arrest", "re_arrest", "release", "escape"};
    if (left.meaning().once) {
        return "dates_disjoint";
    }
    if (std::find(turns.begin(), turns.end(), left.predicate()) == turns.end()) {
        return "";
    }
    const std::string name = left.claim().code("case");
    return !name.empty() && name == right.claim().code("case") ? "case_dates_disjoint" : "";
}

bool is_denial(const SeenClaim& seen) {
    return seen.modality() == claims::Modality::denies;
}

bool related(const World& world, const Entity& left, const Entity& right) {
    return world.is_within(left, right) || world.is_within(right, left);
}

/// \return whether both name places, none of which lies inside one of the other
bool places_are_apart(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const auto one = left.places();
    const auto other = right.places();
    return !one.empty() && !other.empty() &&
           std::none_of(one.begin(), one.end(), [&](const Entity& place) {
               return std::any_of(other.begin(), other.end(), [&](const Entity& second) {
                   return related(world, place, second);
               });
           });
}

bool denies(const World& world, const SeenClaim& denial, const SeenClaim& said) {
    return is_denial(denial) && said.changes_state() &&
           dates::holds(Relation::intersects, denial.valid(), said.valid()) == Truth::yes &&
           !places_are_apart(world, denial, said) &&
           (!is_known(denial) || !is_known(said) || !values_differ(world, denial, said));
}

bool exclude_each_other(const World& world, const SeenClaim& left, const SeenClaim& right) {
    return left.has_effect(Effect::holds) && right.has_effect(Effect::holds) &&
           cases::exclude_each_other(deprivation_of(left), deprivation_of(right)) &&
           places_are_apart(world, left, right);
}

void add_count_conflict(const World& world,
                        const SeenClaim& first,
                        const SeenClaim& second,
                        std::vector<Conflict>& conflicts) {
    if (first.predicate() != second.predicate()) {
        return;
    }
    const auto compared =
        quantities::compare(comparable_count(world, first), comparable_count(world, second));
    if (compared.verdict == quantities::Comparison::contradictory ||
        compared.verdict == quantities::Comparison::in_tension) {
        conflicts.push_back(
            {"count", quantities::name_of(compared.verdict), &first, &second, compared.reason});
    }
}

bool lies_in(const World& world, const Entity& place, const std::vector<Entity>& areas) {
    return std::any_of(areas.begin(), areas.end(), [&](const Entity& area) {
        return world.is_within(place, area);
    });
}

bool all_lie_in(const World& world,
                const std::vector<Entity>& places,
                const std::vector<Entity>& areas) {
    return std::all_of(places.begin(), places.end(), [&](const Entity& place) {
        return lies_in(world, place, areas);
    });
}

/// \return whether all places of one lie inside the other's, and not the other way round
bool is_narrower(const World& world, const AccessScope& narrow, const AccessScope& wide) {
    if (narrow.places.empty() || wide.places.empty()) {
        return !narrow.places.empty() && wide.places.empty();
    }
    return all_lie_in(world, narrow.places, wide.places) &&
           !all_lie_in(world, wide.places, narrow.places);
}

bool scopes_differ(const World& world, const SeenClaim& first, const SeenClaim& second) {
    const bool may_start_together = !starts_are_disjoint(first, second);
    const std::vector<AccessScope> others = scopes_of(world, second, {});
    const std::vector<AccessScope> scopes = scopes_of(world, first, {});
    return may_start_together &&
           std::any_of(scopes.begin(), scopes.end(), [&](const AccessScope& one) {
               return std::any_of(others.begin(), others.end(), [&](const AccessScope& other) {
                   return one.beneficiary == other.beneficiary && one.visitor == other.visitor &&
                          (is_narrower(world, one, other) || is_narrower(world, other, one));
               });
           });
}

bool speaks_of(const World& world, const SeenClaim& length, const SeenClaim& denial) {
    const std::vector<AccessScope> gaps = scopes_of(world, denial, {});
    const std::vector<AccessScope> scopes = scopes_of(world, length, {});
    return std::any_of(scopes.begin(), scopes.end(), [&](const AccessScope& stated) {
        return std::any_of(gaps.begin(), gaps.end(), [&](const AccessScope& gap) {
            return is_about(stated, gap);
        });
    });
}

/// A stated length of time conflicts with every beginning it is about, if it fits none of them.
void add_duration_conflicts(const World& world,
                            const SeenClaim& length,
                            const std::vector<const SeenClaim*>& denials,
                            std::vector<Conflict>& conflicts) {
    const auto counted = stated_beginning(length);
    std::vector<Conflict> found;
    for (const SeenClaim* denial : denials) {
        if (!counted || !speaks_of(world, length, *denial)) {
            continue;
        }
        const bool fits = counted->since_earliest <= denial->valid().start_max &&
                          denial->valid().start_min <= counted->since_latest;
        if (fits) {
            return;
        }
        const bool in_order = std::less<>()(&length, denial);
        found.push_back({"duration",
                         contradictory,
                         in_order ? &length : denial,
                         in_order ? denial : &length,
                         "fits_no_beginning"});
    }
    conflicts.insert(conflicts.end(), found.begin(), found.end());
}

void add_scope_conflicts(const World& world,
                         const std::vector<const SeenClaim*>& denials,
                         std::vector<Conflict>& conflicts) {
    const auto compare = [&](const SeenClaim& first, const SeenClaim& second) {
        if (scopes_differ(world, first, second)) {
            conflicts.push_back(
                {"scope", "scope_differs", &first, &second, "one_place_inside_the_other"});
        }
    };
    for (auto second = denials.begin(); second != denials.end(); ++second) {
        for (auto first = denials.begin(); first != second; ++first) {
            compare(**first, **second);
        }
    }
}

std::vector<const SeenClaim*> denials_of_access(const std::vector<const SeenClaim*>& claims) {
    std::vector<const SeenClaim*> denials;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(denials), [](const auto* seen) {
        return seen->has_effect(Effect::denies_access);
    });
    return denials;
}

std::vector<const SeenClaim*> all_claims(const World& world) {
    std::vector<const SeenClaim*> claims;
    claims.reserve(world.claims().size());
    for (const SeenClaim& seen : world.claims()) {
        claims.push_back(&seen);
    }
    return claims;
}

/// Whether a length fits a beginning is asked of every beginning of the world, not of these alone.
void add_all_duration_conflicts(const World& world,
                                const std::vector<const SeenClaim*>& claims,
                                std::vector<Conflict>& conflicts) {
    std::vector<const SeenClaim*> lengths;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(lengths), [](const auto* seen) {
        return stated_beginning(*seen).has_value();
    });
    if (lengths.empty()) {
        return;
    }
    std::vector<const SeenClaim*> denials;
    for (const SeenClaim& seen : world.with_effect(Effect::denies_access)) {
        if (seen.changes_state()) {
            denials.push_back(&seen);
        }
    }
    std::vector<Conflict> found;
    for (const SeenClaim* length : lengths) {
        add_duration_conflicts(world, *length, denials, found);
    }
    std::copy_if(
        found.begin(), found.end(), std::back_inserter(conflicts), [&](const Conflict& conflict) {
            return std::binary_search(claims.begin(), claims.end(), conflict.first) &&
                   std::binary_search(claims.begin(), claims.end(), conflict.second);
        });
}

/// \return what is quickly seen of two claims about one subject: whether either is worth a look
bool may_conflict(const SeenClaim& left, const SeenClaim& right) {
    return left.predicate() == right.predicate() ||
           (left.has_effect(Effect::holds) && right.has_effect(Effect::holds));
}

void add_conflicts_between(const World& world,
                           const SeenClaim& first,
                           const SeenClaim& second,
                           std::vector<Conflict>& conflicts) {
    if (may_conflict(first, second)) {
        const auto found = conflicts_between(world, first, second);
        conflicts.insert(conflicts.end(), found.begin(), found.end());
    }
}

void add_count_conflicts(const World& world,
                         const std::vector<const SeenClaim*>& claims,
                         std::vector<Conflict>& conflicts) {
    std::map<Entity, std::vector<const SeenClaim*>> counts;
    for (const SeenClaim* seen : claims) {
        if (!is_stated_count(*seen)) {
            continue;
        }
        std::vector<const SeenClaim*>& others = counts[population_of(world, *seen)];
        for (const SeenClaim* other : others) {
            add_count_conflict(world, *other, *seen, conflicts);
        }
        others.push_back(seen);
    }
}

}  // namespace

std::vector<Conflict> conflicts_between(const World& world,
                                        const SeenClaim& first,
                                        const SeenClaim& second) {
    std::vector<Conflict> conflicts;
    const bool both_count = first.changes_state() && second.changes_state();
    if (both_count && exclude_each_other(world, first, second)) {
        conflicts.push_back({"place", contradictory, &first, &second, "two_places_at_once"});
    }
    if (first.predicate() != second.predicate()) {
        return conflicts;
    }
    if (both_count && first.meaning().single && are_of_one_time(first, second) && is_known(first) &&
        is_known(second) && values_differ(world, first, second)) {
        conflicts.push_back({"value", contradictory, &first, &second, "values_differ"});
    }
    const bool may_be_two = both_count && starts_are_disjoint(first, second);
    const std::string_view once = may_be_two ? why_once(first, second) : std::string_view();
    if (!once.empty()) {
        conflicts.push_back({"time", contradictory, &first, &second, std::string(once)});
    }
    if (denies(world, second, first)) {
        conflicts.push_back({"denial", contradictory, &first, &second, "denied"});
    } else if (denies(world, first, second)) {
        conflicts.push_back({"denial", contradictory, &second, &first, "denied"});
    }
    return conflicts;
}

std::vector<Conflict> conflicts_among(const World& world,
                                      const std::vector<const SeenClaim*>& claims) {
    std::vector<Conflict> conflicts;
    for (auto first = claims.begin(); first != claims.end(); ++first) {
        for (auto second = first + 1; second != claims.end() && (*second)->is_about_same(**first);
             ++second) {
            add_conflicts_between(world, **first, **second, conflicts);
        }
    }
    add_count_conflicts(world, claims, conflicts);
    add_scope_conflicts(world, denials_of_access(claims), conflicts);
    add_all_duration_conflicts(world, claims, conflicts);
    std::stable_sort(
        conflicts.begin(), conflicts.end(), [](const Conflict& left, const Conflict& right) {
            return std::tie(left.kind, left.first, left.second) <
                   std::tie(right.kind, right.first, right.second);
        });
    return conflicts;
}

std::vector<Conflict> all_conflicts(const World& world) {
    return conflicts_among(world, all_claims(world));
}

}  // namespace habeas::answers
