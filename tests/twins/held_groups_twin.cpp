#include "twins/held_twin_parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Row;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

/// When a number is of: the claim's dates, else the day of speaking, else the document's.
dates::ValidTime time_of(const SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    if (claim.valid_to && dates::is_bounded(seen.valid().end_max)) {
        return seen.valid();
    }
    if (claim.valid_from) {
        return dates::valid_time_of(*claim.valid_from);
    }
    if (claim.uttered) {
        return dates::valid_time_of(*claim.uttered);
    }
    return claim.said ? dates::valid_time_of(*claim.said) : dates::ValidTime{};
}

Entity counted(const World& world, const SeenClaim& seen) {
    const claims::Value* named = seen.claim().first("population");
    return world.canonical(named == nullptr ? seen.claim().subject
                                            : claims::entity_from(named->text).value());
}

bool is_asked(const World& world, const SeenClaim& seen, const Asked& asked) {
    const Entity population = counted(world, seen);
    return seen.has_effect(claims::Effect::counts_stock) && !asked.person &&
           population.kind == claims::EntityKind::group &&
           (!asked.group || world.canonical(*asked.group) == population) &&
           (!asked.place || where(world, seen, asked).contains("inside")) &&
           time_of(seen).start_min <= asked.on;
}

bool is_newer(const World& world, const SeenClaim& one, const SeenClaim& other) {
    const auto order = [](const SeenClaim& seen) {
        const dates::ValidTime time = time_of(seen);
        return std::tuple(
            time.start_min, time.start_max, seen.said_earliest(), seen.said_latest(), &seen);
    };
    return counted(world, one) == counted(world, other) && one.predicate() == other.predicate() &&
           world.canonical(one.claimant()) == world.canonical(other.claimant()) &&
           order(one) > order(other);
}

Row stock_row(const World& world, const SeenClaim& seen, const Asked& asked) {
    const claims::Claim& claim = seen.claim();
    Stay covered{.claim = &seen};
    const bool has_dates = claim.valid_from || claim.valid_to;
    const dates::ValidTime time = has_dates ? seen.valid() : time_of(seen);
    covered.start = days_between(time.start_min, time.start_max);
    covered.end = days_between(time.end_min, time.end_max);
    covered.start_is_vague = time.start_qualified || time.end_qualified;
    Stay since{.claim = &seen};
    since.start = days_between(time_of(seen).start_min, time_of(seen).start_max);
    const auto& written = claim.valid_from ? claim.valid_from
                          : claim.uttered  ? claim.uttered
                                           : claim.said;
    const claims::Value* place = claim.first("place");
    return Row(
        {answers::entity_cell(world, counted(world, seen)),
         answers::empty_cell(),
         answers::code_cell(covers_certainly(covered, asked.day) ? "stated_count_current"
                                                                 : "stated_count_earlier"),
         written ? answers::date_cell(written->text()) : answers::empty_cell(),
         days_since({since}, asked.day),
         place == nullptr ? answers::empty_cell()
                          : answers::entity_cell(world, claims::entity_from(place->text).value()),
         claim.said ? answers::date_cell(claim.said->text()) : answers::empty_cell(),
         answers::code_cell("predicate." + claim.predicate),
         text_or_empty(claim.value.text),
         seen.count() ? answers::range_cell(seen.count()->lower, seen.count()->upper)
                      : answers::empty_cell()},
        Trace(seen));
}

}  // namespace

std::set<std::string> where(const World& world, const SeenClaim& seen, const Asked& asked) {
    std::set<std::string> found;
    for (const claims::Value* value : seen.claim().all("place")) {
        const Entity place = claims::entity_from(value->text).value();
        found.insert(world.is_within(place, *asked.place)   ? "inside"
                     : world.is_within(*asked.place, place) ? "around"
                                                            : "elsewhere");
    }
    return found;
}

Cell text_or_empty(const std::string& text) {
    return text.empty() ? answers::empty_cell() : answers::text_cell(text);
}

Cell days_since(const std::vector<Stay>& begun, int day) {
    std::optional<dates::DayCount> days;
    bool has_longest = true;
    for (const Stay& stay : begun) {
        for (int start = stay.start.first; start <= stay.start.last; ++start) {
            const std::int64_t since = std::max(0, day - start);
            if (stay.start.first > day) {
                continue;
            }
            days = days.value_or(dates::DayCount{since, since});
            days->min = std::min(days->min, since);
            days->max = std::max(*days->max, since);
        }
        has_longest = has_longest && (stay.start.is_bounded_before || stay.start.first > day);
    }
    if (days && !has_longest) {
        days->max = std::nullopt;
    }
    return days ? answers::days_cell(*days) : answers::empty_cell();
}

void add_groups(const World& world, const Asked& asked, Answer& answer) {
    std::map<std::tuple<Entity, std::string, Entity>, const SeenClaim*> newest;
    std::set<Entity> groups;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_beaten =
            std::any_of(world.claims().begin(), world.claims().end(), [&](const SeenClaim& other) {
                return is_asked(world, other, asked) && is_newer(world, other, seen);
            });
        if (is_asked(world, seen, asked) && !is_beaten) {
            groups.insert(counted(world, seen));
            newest[{counted(world, seen), seen.predicate(), world.canonical(seen.claimant())}] =
                &seen;
        }
    }
    answers::Figure figure("groups_with_stated_counts", Trace::of_nothing());
    for (const auto& [key, seen] : newest) {
        answer.rows.push_back(stock_row(world, *seen, asked));
        figure.trace.add(*seen);
    }
    figure.count = static_cast<std::int64_t>(groups.size());
    answer.figures.push_back(figure);
}

}  // namespace habeas::tests
