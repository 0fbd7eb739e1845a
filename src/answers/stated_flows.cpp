// Each number stands in its own words, for its own period, and is never spread over months or added
// to another. It is held against the people known by name only where these are certainly among
// those counted: of its process, of its group, and at the stage on days certainly in its period.
// Tested by tests/answers/stated_flows_test.cpp and tests/twins/flows_twin_test.cpp.
#include "answers/stated_flows.h"

#include "answers/stated_counts.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

/// \return the stage that the number is of; "in_review" for what waits; empty for other numbers
std::string_view stage_of(const SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    if (predicate == "count_pardoned") {
        return "pardon";
    }
    if (predicate == "count_released") {
        return "release";
    }
    const bool waits =
        predicate == "count_requests" || predicate == "count_files" || predicate == "count_pending";
    return waits ? "in_review" : "";
}

/// \return the process whose people are counted; empty if none is named
Entity process_of(const World& world, const SeenClaim& seen) {
    const Entity named = process_named(world, seen);
    const bool is_subject = named.empty() && seen.subject().kind == claims::EntityKind::process;
    return is_subject ? seen.subject() : named;
}

bool is_in_scope(const World& world, const SeenClaim& seen, const ReviewScope& scope) {
    const Entity process = process_of(world, seen);
    if (scope.process && process != world.canonical(*scope.process)) {
        return false;
    }
    if (scope.group) {
        return population_of(world, seen) == world.canonical(*scope.group);
    }
    return !process.empty() || seen.predicate() != "count_released";
}

/// \return the numbers that may be of the period, by time
std::vector<const SeenClaim*> numbers_of(const World& world,
                                         const ReviewScope& scope,
                                         const Period& period) {
    std::vector<const SeenClaim*> numbers;
    for (const SeenClaim& seen : world.of_family(claims::Family::count)) {
        if (!is_stated_count(seen) || stage_of(seen).empty() || !is_in_scope(world, seen, scope)) {
            continue;
        }
        const dates::ValidTime time = time_of_count(seen);
        if (time.start_min <= period.last && time.end_max > period.first) {
            numbers.push_back(&seen);
        }
    }
    std::stable_sort(
        numbers.begin(), numbers.end(), [](const SeenClaim* left, const SeenClaim* right) {
            const dates::ValidTime first = time_of_count(*left);
            const dates::ValidTime second = time_of_count(*right);
            return std::tuple(first.start_min, first.start_max, left->said_earliest()) <
                   std::tuple(second.start_min, second.start_max, right->said_earliest());
        });
    return numbers;
}

std::string dates_of(const claims::Claim& claim) {
    const std::string from = claim.valid_from ? claim.valid_from->text() : std::string();
    const std::string to = claim.valid_to ? claim.valid_to->text() : std::string();
    return to.empty() || to == from ? from : from + "/" + to;
}

Row row_of(const World& world, const SeenClaim& seen) {
    const std::string stage(stage_of(seen));
    const std::string dates = dates_of(seen.claim());
    return Row({dates.empty() ? empty_cell() : date_cell(dates),
                code_cell(stage == "in_review" ? stage : "predicate." + stage),
                code_cell("predicate." + seen.predicate()),
                empty_cell(),
                empty_cell(),
                empty_cell(),
                text_or_empty(seen.claim().value.text),
                seen.count() ? range_cell(seen.count()->lower, seen.count()->upper) : empty_cell(),
                entity_cell(world, seen.claimant()),
                entity_cell(world, population_of(world, seen))},
               Trace(seen));
}

/// Those whom numbers may count, found once for each process and group.
class PeopleCounted {
  public:
    PeopleCounted(const World& world, const ReviewScope& scope) : world_(world), scope_(scope) {}

    const std::vector<PersonInReview>& of(const SeenClaim& number) {
        ReviewScope scope = scope_;
        const Entity process = process_of(world_, number);
        const Entity population = population_of(world_, number);
        if (!process.empty()) {
            scope.process = process;
        }
        if (population.kind == claims::EntityKind::group) {
            scope.group = population;
        }
        const auto [found, is_new] = known_.try_emplace(std::pair(process, population));
        if (is_new) {
            found->second = persons_in_review(world_, scope);
        }
        return found->second;
    }

  private:
    const World& world_;
    const ReviewScope& scope_;
    std::map<std::pair<Entity, Entity>, std::vector<PersonInReview>> known_;
};

/// \return whether the number can be smaller than the people named who came to its stage
bool can_be_too_small(const SeenClaim& seen) {
    const std::string unit = seen.claim().code("unit");
    return seen.meaning().effect == claims::Effect::counts_flow && seen.count() &&
           seen.count()->upper && (unit.empty() || unit == "person");
}

void note_if_below_named(const SeenClaim& number,
                         const std::string& claimant,
                         const std::vector<PersonInReview>& people,
                         Answer& answer) {
    const dates::ValidTime time = time_of_count(number);
    const Period period{.first = time.start_max, .last = dates::days_after(time.end_min, -1)};
    std::int64_t named = 0;
    Note note("named_more_than_stated", Trace(number));
    for (const PersonInReview& person : people) {
        const StageClaims& stage = person.stage(stage_of(number));
        if (stage.within(period) == Reach::certain) {
            ++named;
            note.trace.add(Trace::of(stage.claims));
            note.trace.add(Trace::of(person.memberships));
        }
    }
    if (named > *number.count()->upper) {
        note.parameters = {{"words", number.claim().value.text},
                           {"claimant", claimant},
                           {"named", std::to_string(named)}};
        answer.notes.push_back(std::move(note));
    }
}

}  // namespace

void add_stated_flows(const World& world,
                      const ReviewScope& scope,
                      const Period& period,
                      Answer& answer) {
    const std::vector<const SeenClaim*> numbers = numbers_of(world, scope, period);
    Figure figure("stated_counts", Trace::of(numbers));
    figure.unit = "claim";
    figure.count = static_cast<std::int64_t>(numbers.size());
    answer.figures.push_back(std::move(figure));
    PeopleCounted people(world, scope);
    for (const SeenClaim* number : numbers) {
        answer.rows.push_back(row_of(world, *number));
        if (can_be_too_small(*number)) {
            note_if_below_named(
                *number, world.label(number->claimant()), people.of(*number), answer);
        }
    }
}

}  // namespace habeas::answers
