#include "twins/without_visits_twin.h"

#include "twins/twin_cells.h"
#include "twins/visit_gaps.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Figure;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

/// A measure in its circle, or in one place of it, on the day asked about.
struct Row {
    Circle circle = {};
    Sameness measure = {};
    Claims claims = {};
    Gap gap = {};
    GapOnDay on_day = {};
    Trace trace = Trace::of_nothing();
};

Row row_in(const World& world,
           const Circle& circle,
           const Sameness& measure,
           const Claims& claims,
           int day) {
    Row row{.circle = circle, .measure = measure, .claims = claims};
    const GapTold told = gap_told(world, circle, measure, claims, day);
    row.gap = told.gap;
    row.on_day = gap_on(row.gap, day);
    row.trace.add(Trace::of(claims));
    row.trace.add(Trace::of(row.on_day.heard));
    row.trace.add(Trace::of(told.denials));
    return row;
}

std::vector<Row> rows_of(const World& world, const CircleAsked& asked, int day) {
    std::vector<Row> rows;
    for (const auto& [measure, claims] : measures_in(world, asked)) {
        Row whole = row_in(world, measure.circle, measure, claims, day);
        if (whole.on_day.state.empty()) {
            continue;
        }
        for (const Entity& place : smaller_places(world, measure.circle)) {
            Circle smaller = measure.circle;
            smaller.places = {place};
            Row part = row_in(world, smaller, measure, claims, day);
            if (part.on_day.state != whole.on_day.state || part.on_day.days != whole.on_day.days) {
                rows.push_back(std::move(part));
            }
        }
        rows.push_back(std::move(whole));
    }
    for (Row& row : rows) {
        Trace trace = Trace::of(row.claims);
        for (const SeenClaim* claim : row.claims) {
            trace.add(Trace::of(memberships_used(world, *claim, asked)));
        }
        trace.add(row.trace);
        row.trace = trace;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        return std::tie(left.circle.visitor,
                        left.circle.beneficiary,
                        left.gap.start.first,
                        left.circle.places) < std::tie(right.circle.visitor,
                                                       right.circle.beneficiary,
                                                       right.gap.start.first,
                                                       right.circle.places);
    });
    return rows;
}

std::string labels_of(const World& world, const Entities& entities) {
    std::string text;
    for (const Entity& entity : entities) {
        text += (text.empty() ? "" : "; ") + world.label(entity);
    }
    return text;
}

Cell text_or_empty(const std::string& text) {
    return text.empty() ? answers::empty_cell() : answers::text_cell(text);
}

std::string claimants_of(const World& world, const Row& row) {
    std::vector<std::string> labels;
    for (const SeenClaim* seen : row.claims) {
        const std::string label = world.label(seen->claimant());
        if (std::find(labels.begin(), labels.end(), label) == labels.end()) {
            labels.push_back(label);
        }
    }
    std::string text;
    for (const std::string& label : labels) {
        text += (text.empty() ? "" : "; ") + label;
    }
    return text;
}

answers::Row written_row(const World& world, const Row& row, const std::vector<Row>& rows) {
    const GapOnDay& on_day = row.on_day;
    const bool has_other_start = std::any_of(rows.begin(), rows.end(), [&](const Row& other) {
        return other.circle.visitor == row.circle.visitor &&
               other.circle.beneficiary == row.circle.beneficiary &&
               other.measure.since != row.measure.since;
    });
    const std::string own_end = on_day.state == "ended" ? row.measure.until : "";
    Entity ordered_by;
    for (auto seen = row.claims.rbegin(); seen != row.claims.rend(); ++seen) {
        const Entity by = named_first(world, **seen, "ordered_by");
        ordered_by = by.empty() ? ordered_by : by;
    }
    return {
        {answers::entity_cell(world, row.circle.beneficiary),
         answers::entity_cell(world, row.circle.visitor),
         text_or_empty(labels_of(world, row.circle.places)),
         answers::code_cell(on_day.state),
         date_or_empty(on_day.anew_since == nullptr
                           ? row.measure.since
                           : written(on_day.anew_since->claim().valid_from)),
         answers::days_cell(on_day.days),
         date_or_empty(on_day.ended_by == nullptr ? own_end
                                                  : written(on_day.ended_by->claim().valid_from)),
         answers::entity_cell(world, ordered_by),
         answers::empty_cell(),
         text_or_empty(claimants_of(world, row)),
         answers::code_cell(has_other_start ? "yes" : "no")},
        row.trace};
}

/// \return days since the newest source spoke, over all days on which each can have spoken
dates::DayCount age_of(const Row& row, int day) {
    dates::DayCount youngest{.min = 1'000, .max = std::nullopt};
    for (const SeenClaim* seen : row.claims) {
        if (!seen->said_latest()) {
            youngest.min = 0;
            continue;
        }
        const dates::DayCount age =
            lengths(days_between(*seen->said_earliest(), *seen->said_latest()), only_day(day));
        youngest.min = std::min(youngest.min, age.min);
        youngest.max = youngest.max ? std::min(*youngest.max, *age.max) : age.max;
    }
    return youngest;
}

dates::DayCount both_of(const std::optional<dates::DayCount>& known, const dates::DayCount& more) {
    if (!known) {
        return more;
    }
    dates::DayCount both{.min = std::min(known->min, more.min)};
    if (known->max && more.max) {
        both.max = std::max(*known->max, *more.max);
    }
    return both;
}

using ByPair = std::map<std::pair<Entity, Entity>, std::vector<const Row*>>;

bool some_are(const std::vector<const Row*>& rows, const std::string& state) {
    return std::any_of(
        rows.begin(), rows.end(), [&](const Row* row) { return row->on_day.state == state; });
}

void write_figures(const World& world, const ByPair& pairs, int day, Answer& answer) {
    Figure all("without_visits", Trace::of_nothing());
    all.bounds = answers::ThreeBounds{};
    std::vector<Figure> lengths;
    for (const auto& [pair, rows] : pairs) {
        Figure length("days_without_visits", Trace::of_nothing());
        length.of = {answers::entity_cell(world, pair.first),
                     answers::entity_cell(world, pair.second)};
        const bool is_certain =
            some_are(rows, "without_visits") && !some_are(rows, "contradictory");
        const bool is_reported =
            some_are(rows, "last_reported_without") && !some_are(rows, "contradictory");
        all.bounds->certain += is_certain ? 1 : 0;
        all.bounds->last_reported += is_certain || is_reported ? 1 : 0;
        ++all.bounds->possible;
        const auto by_name = std::count_if(
            rows.begin(), rows.end(), [](const Row* row) { return !row->circle.by_a_ban_on_all; });
        for (const Row* row : rows) {
            all.trace.add(row->trace);
            if (by_name == 0 || !row->circle.by_a_ban_on_all) {
                length.trace.add(row->trace);
                length.days = both_of(length.days, row->on_day.days);
            }
            if (!is_certain && is_reported && row->on_day.state == "last_reported_without") {
                all.evidence_age = both_of(all.evidence_age, age_of(*row, day));
            }
        }
        lengths.push_back(std::move(length));
    }
    answer.figures.push_back(std::move(all));
    answer.figures.insert(answer.figures.end(), lengths.begin(), lengths.end());
}

}  // namespace

Result<Answer> without_visits_twin(const World& world, const answers::Question& question) {
    const CircleAsked asked = circle_asked(world, question);
    const int day = window_day(question.day("on").value().day);
    const std::vector<Row> rows = rows_of(world, asked, day);
    Answer answer(question, world.reader(), "day_rule_without_visits");
    ByPair pairs;
    for (const Row& row : rows) {
        if (row.on_day.state != "ended") {
            pairs[{row.circle.beneficiary, row.circle.visitor}].push_back(&row);
        }
        answer.rows.push_back(written_row(world, row, rows));
    }
    write_figures(world, pairs, day, answer);
    return answer;
}

}  // namespace habeas::tests
