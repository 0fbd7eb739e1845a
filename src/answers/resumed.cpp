// For each scope in which visitors were kept out, and once more for each smaller place at which
// they were let in: the earliest of each of four things that are often taken for one. What no claim
// says is not known, never "no". Tested by tests/answers/resumed_test.cpp, the stories and
// tests/twins/resumed_twin_test.cpp.
#include "answers/resumed.h"

#include "answers/access_scope.h"
#include "answers/act_dates.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Effect;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{
    ParameterSpecification{"on", ParameterKind::day, false},
    ParameterSpecification{"place", ParameterKind::entity, false},
    ParameterSpecification{"visitor", ParameterKind::entity, false},
    ParameterSpecification{"beneficiary", ParameterKind::entity, false}};

using Claims = std::vector<const SeenClaim*>;

bool has_begun(const SeenClaim& seen, const std::optional<dates::AsOf>& on) {
    return !on || seen.valid().start_min <= on->day;
}

/// \return the earliest claim, by its latest possible day and then its earliest; none if there is
/// none
const SeenClaim* earliest_of(const Claims& claims) {
    const auto found = std::min_element(
        claims.begin(), claims.end(), [](const SeenClaim* left, const SeenClaim* right) {
            return std::tuple(left->valid().start_max, left->valid().start_min, left) <
                   std::tuple(right->valid().start_max, right->valid().start_min, right);
        });
    return found == claims.end() ? nullptr : *found;
}

/// What is said of one scope.
struct Resumption {
    AccessScope scope = {};
    Claims denials = {};
    Claims memberships = {};  ///< why the denials are about the beneficiary asked for
    Claims announcements = {};
    Claims rules = {};
    Claims visits = {};
    Claims complete_visits = {};
};

void sort_in(const SeenClaim& seen, Resumption& resumption) {
    if (seen.meaning().effect == Effect::announces_access &&
        seen.modality() != claims::Modality::denies) {
        resumption.announcements.push_back(&seen);
    } else if (seen.has_effect(Effect::resumes_access)) {
        resumption.rules.push_back(&seen);
    } else if (seen.has_effect(Effect::visits)) {
        resumption.visits.push_back(&seen);
        if (is_complete_visit(seen)) {
            resumption.complete_visits.push_back(&seen);
        }
    }
}

dates::Day earliest_start(const Claims& denials) {
    dates::Day earliest = dates::no_later_bound;
    for (const SeenClaim* denial : denials) {
        earliest = std::min(earliest, denial->valid().start_min);
    }
    return earliest;
}

Resumption resumption_of(const World& world,
                         const AccessScope& scope,
                         const Claims& denials,
                         const std::optional<dates::AsOf>& on) {
    Resumption resumption{.scope = scope, .denials = denials};
    for (const SeenClaim& seen : world.of_family(claims::Family::access)) {
        const bool is_later = seen.valid().start_max > earliest_start(denials);
        if (has_begun(seen, on) && is_later && lets_in(world, seen, scope) == dates::Truth::yes) {
            sort_in(seen, resumption);
        }
    }
    return resumption;
}

Claims memberships_of(const World& world, const Claims& denials, const AccessWish& wish) {
    Claims all;
    for (const SeenClaim* denial : denials) {
        const Claims meant = memberships_meant(world, *denial, wish);
        all.insert(all.end(), meant.begin(), meant.end());
    }
    return all;
}

std::map<AccessScope, Claims> denials_begun(const World& world,
                                            const AccessWish& wish,
                                            const std::optional<dates::AsOf>& on) {
    std::map<AccessScope, Claims> denials;
    for (const SeenClaim& seen : world.with_effect(Effect::denies_access)) {
        if (!seen.has_effect(Effect::denies_access) || !has_begun(seen, on)) {
            continue;
        }
        for (const AccessScope& scope : scopes_of(world, seen, wish)) {
            denials[scope].push_back(&seen);
        }
    }
    return denials;
}

std::vector<Resumption> resumptions_of(const World& world,
                                       const AccessWish& wish,
                                       const std::optional<dates::AsOf>& on) {
    std::vector<Resumption> all;
    for (const auto& [scope, claims] : denials_begun(world, wish, on)) {
        Claims openings = openings_of(world, scope);
        std::erase_if(openings, [&](const SeenClaim* seen) { return !has_begun(*seen, on); });
        std::vector<AccessScope> scopes{scope};
        for (const claims::Entity& place : places_opened(world, openings, scope)) {
            scopes.push_back(scope);
            scopes.back().places = {place};
        }
        const Claims memberships = memberships_of(world, claims, wish);
        for (const AccessScope& each : scopes) {
            all.push_back(resumption_of(world, each, claims, on));
            all.back().memberships = memberships;
        }
    }
    return all;
}

Cell date_of(const SeenClaim* seen) {
    if (seen == nullptr) {
        return code_cell("not_known");
    }
    const ActDate date = act_date_of(*seen);
    return date.text.empty() ? code_cell("not_dated") : date_cell(date.text);
}

/// The date if the denials agree on it, else all their dates as text.
Cell since_cell(const Claims& denials) {
    std::string text;
    std::set<std::string> starts;
    for (const SeenClaim* denial : denials) {
        const std::string start =
            denial->claim().valid_from ? denial->claim().valid_from->text() : std::string();
        if (!start.empty() && starts.insert(start).second) {
            text += (text.empty() ? "" : " / ") + start;
        }
    }
    return starts.empty() ? empty_cell() : starts.size() == 1 ? date_cell(text) : text_cell(text);
}

Cell gap_of(const Resumption& resumption, const SeenClaim* first_visit) {
    if (first_visit == nullptr) {
        return empty_cell();
    }
    ActDate start{.earliest = dates::no_later_bound, .latest = dates::no_earlier_bound};
    for (const SeenClaim* denial : resumption.denials) {
        start.earliest = std::min(start.earliest, denial->valid().start_min);
        start.latest = std::max(start.latest, denial->valid().start_max);
    }
    return days_cell(days_between(start,
                                  ActDate{.earliest = first_visit->valid().start_min,
                                          .latest = first_visit->valid().start_max}));
}

Row row_of(const World& world, const Resumption& resumption) {
    const SeenClaim* first_visit = earliest_of(resumption.visits);
    const std::string places = label_of(world, resumption.scope.places);
    std::vector<Cell> cells;
    cells.push_back(entity_cell(world, resumption.scope.visitor));
    cells.push_back(entity_cell(world, resumption.scope.beneficiary));
    cells.push_back(places.empty() ? empty_cell() : text_cell(places));
    cells.push_back(since_cell(resumption.denials));
    cells.push_back(date_of(earliest_of(resumption.announcements)));
    cells.push_back(date_of(earliest_of(resumption.rules)));
    cells.push_back(date_of(first_visit));
    cells.push_back(date_of(earliest_of(resumption.complete_visits)));
    cells.push_back(gap_of(resumption, first_visit));
    Trace trace = Trace::of(resumption.denials);
    for (const auto* claims : {&resumption.memberships,
                               &resumption.announcements,
                               &resumption.rules,
                               &resumption.visits}) {
        trace.add(Trace::of(*claims));
    }
    return Row(std::move(cells), std::move(trace));
}

}  // namespace

std::span<const ParameterSpecification> resumed_parameters() {
    return parameters;
}

Result<Answer> resumed(const World& world, const Question& question, const Run& /*run*/) {
    const auto on =
        question.parameter("on") ? std::optional(question.day("on").value()) : std::nullopt;
    const AccessWish wish{question.entity("beneficiary").value(),
                          question.entity("visitor").value(),
                          question.entity("place").value()};
    Answer answer(question, world.reader(), "rule_resumed");
    answer.columns = {"visitor",
                      "beneficiary",
                      "place",
                      "denied_since",
                      "announced",
                      "ruled",
                      "first_visit",
                      "complete_visit",
                      "gap_days"};
    Figure visited("scopes_visited_again", Trace::of_nothing());
    visited.unit = "scope";
    visited.count = 0;
    for (const Resumption& resumption : resumptions_of(world, wish, on)) {
        answer.rows.push_back(row_of(world, resumption));
        if (!resumption.visits.empty()) {
            *visited.count += 1;
            visited.trace.add(Trace::of(resumption.visits));
        }
    }
    answer.figures.push_back(std::move(visited));
    return answer;
}

}  // namespace habeas::answers
