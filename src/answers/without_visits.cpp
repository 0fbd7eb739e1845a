// Each measure (access_measures.h) becomes a row; figures are about pairs of beneficiary and
// visitor, of whom several measures may speak. A pair of whom one measure is contradictory is
// possible only. Tested by tests/answers/without_visits_test.cpp, the stories and
// tests/twins/without_visits_twin_test.cpp.
#include "answers/without_visits.h"

#include "answers/access_measures.h"
#include "answers/act_dates.h"
#include "answers/stated_durations.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace habeas::answers {
namespace {

using cases::InterruptionState;
using claims::Entity;
using dates::DayCount;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"beneficiary", ParameterKind::entity, false},
                                ParameterSpecification{"visitor", ParameterKind::entity, false},
                                ParameterSpecification{"place", ParameterKind::entity, false}};

constexpr std::array state_names{"not_begun",
                                 "without_visits",
                                 "last_reported_without",
                                 "possibly_without",
                                 "contradictory",
                                 "ended"};

std::string name_of(InterruptionState state) {
    return state_names.at(static_cast<std::size_t>(state));
}

std::string written_day_of(const SeenClaim& opening) {
    return opening.claim().valid_from ? opening.claim().valid_from->text() : std::string();
}

std::string joined_claimants(const World& world, const std::vector<const SeenClaim*>& claims) {
    std::string text;
    std::set<std::string> seen_labels;
    for (const SeenClaim* seen : claims) {
        const std::string label =
            seen->claimant().empty() ? std::string() : world.label(seen->claimant());
        if (!label.empty() && seen_labels.insert(label).second) {
            text += (text.empty() ? "" : "; ") + label;
        }
    }
    return text;
}

const SeenClaim* first_with(const std::vector<const SeenClaim*>& claims,
                            std::string_view qualifier) {
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const SeenClaim* seen) {
        return seen->claim().first(qualifier) != nullptr;
    });
    return found == claims.end() ? nullptr : *found;
}

Cell date_or_empty(const std::string& text) {
    return text.empty() ? empty_cell() : date_cell(text);
}

std::string since_of(const MeasureOnDay& measure) {
    const auto opening = measure.on_day.since_opening;
    return opening ? written_day_of(*measure.openings[*opening]) : measure.measure.since;
}

std::string until_of(const MeasureOnDay& measure) {
    const auto opening = measure.on_day.until_opening;
    if (opening) {
        return written_day_of(*measure.openings[*opening]);
    }
    return measure.on_day.state == InterruptionState::ended ? measure.measure.until : std::string();
}

bool has_other_start(const std::vector<MeasureOnDay>& all, const MeasureOnDay& measure) {
    return std::any_of(all.begin(), all.end(), [&](const MeasureOnDay& other) {
        const AccessScope& scope = measure.measure.scope;
        const AccessScope& its = other.measure.scope;
        return its.beneficiary == scope.beneficiary && its.visitor == scope.visitor &&
               other.measure.since != measure.measure.since;
    });
}

Row row_of(const World& world, const MeasureOnDay& measure, bool has_others, dates::Day day) {
    const auto& claims = measure.measure.claims;
    const SeenClaim* ordering = first_with(claims, "ordered_by");
    const SeenClaim* reasoning = first_with(claims, "reason");
    std::vector<Cell> cells;
    cells.push_back(entity_cell(world, measure.measure.scope.beneficiary));
    cells.push_back(entity_cell(world, measure.measure.scope.visitor));
    cells.push_back(text_or_empty(label_of(world, measure.measure.scope.places)));
    cells.push_back(code_cell(name_of(measure.on_day.state)));
    cells.push_back(date_or_empty(since_of(measure)));
    cells.push_back(days_cell(measure.on_day.days));
    cells.push_back(date_or_empty(until_of(measure)));
    cells.push_back(ordering == nullptr
                        ? empty_cell()
                        : entity_cell(world, ordering->claim().entity("ordered_by")));
    cells.push_back(reasoning == nullptr ? empty_cell()
                                         : text_cell(reasoning->claim().first("reason")->text));
    cells.push_back(text_or_empty(joined_claimants(world, claims)));
    cells.push_back(code_cell(has_others ? "yes" : "no"));
    return Row(std::move(cells), trace_of(measure, day));
}

bool is_open(const MeasureOnDay& measure) {
    return measure.on_day.state != InterruptionState::ended;
}

using Pair = std::pair<Entity, Entity>;  ///< beneficiary and visitor

std::map<Pair, std::vector<const MeasureOnDay*>> open_by_pair(
    const std::vector<MeasureOnDay>& all) {
    std::map<Pair, std::vector<const MeasureOnDay*>> pairs;
    for (const MeasureOnDay& measure : all) {
        if (is_open(measure)) {
            pairs[{measure.measure.scope.beneficiary, measure.measure.scope.visitor}].push_back(
                &measure);
        }
    }
    return pairs;
}

Figure days_figure(const World& world,
                   const Pair& pair,
                   const std::vector<const MeasureOnDay*>& measures,
                   dates::Day day) {
    Figure figure("days_without_visits", Trace::of_nothing());
    figure.unit = "day";
    figure.of = {entity_cell(world, pair.first), entity_cell(world, pair.second)};
    const bool is_any_named =
        std::any_of(measures.begin(), measures.end(), [](const MeasureOnDay* measure) {
            return !measure->measure.scope.is_among_all;
        });
    for (const MeasureOnDay* measure : measures) {
        if (!is_any_named || !measure->measure.scope.is_among_all) {
            const dates::DayCount& days = measure->on_day.days;
            figure.days = figure.days ? hull_of(*figure.days, days) : days;
            figure.trace.add(trace_of(*measure, day));
        }
    }
    return figure;
}

bool any_stands(const std::vector<const MeasureOnDay*>& measures, InterruptionState state) {
    return std::any_of(measures.begin(), measures.end(), [state](const MeasureOnDay* measure) {
        return measure->on_day.state == state;
    });
}

void count_pair(const std::vector<const MeasureOnDay*>& measures, dates::Day day, Figure& figure) {
    const bool is_agreed = !any_stands(measures, InterruptionState::contradictory);
    const bool is_certain = is_agreed && any_stands(measures, InterruptionState::certain);
    const bool is_reported = is_agreed && any_stands(measures, InterruptionState::last_reported);
    figure.bounds->certain += is_certain ? 1 : 0;
    figure.bounds->last_reported += is_certain || is_reported ? 1 : 0;
    figure.bounds->possible += 1;
    for (const MeasureOnDay* measure : measures) {
        figure.trace.add(trace_of(*measure, day));
        if (is_reported && !is_certain &&
            measure->on_day.state == InterruptionState::last_reported) {
            const DayCount age = days_since_said(measure->measure.claims, day);
            figure.evidence_age = figure.evidence_age ? hull_of(*figure.evidence_age, age) : age;
        }
    }
}

Figure measures_figure(const std::map<Pair, std::vector<const MeasureOnDay*>>& pairs,
                       dates::Day day) {
    Figure figure("without_visits", Trace::of_nothing());
    figure.unit = "pair";
    figure.bounds = ThreeBounds{};
    for (const auto& [pair, measures] : pairs) {
        count_pair(measures, day, figure);
    }
    return figure;
}

/// \return whether the answer has a note of this code on these claims
bool is_told(const Answer& answer, const std::string& code, const Trace& trace) {
    return std::any_of(answer.notes.begin(), answer.notes.end(), [&](const Note& note) {
        return note.code == code && note.trace.claims() == trace.claims();
    });
}

/// What the claims of a measure say besides, once for all visitors and places that they name.
void note_measure(const World& world, const Measure& measure, bool is_approximate, Answer& answer) {
    const Trace claims = Trace::of(measure.claims);
    if (is_approximate && !is_told(answer, "approximate_start", claims)) {
        Note note("approximate_start", claims);
        note.parameters = {{"since", measure.since}};
        answer.notes.push_back(std::move(note));
    }
    for (const SeenClaim* seen : measure.claims) {
        const std::vector<Entity> exceptions = seen->claim().entities("exception");
        if (exceptions.empty() || is_told(answer, "visitors_excepted", Trace(*seen))) {
            continue;
        }
        Note note("visitors_excepted", Trace(*seen));
        note.parameters = {{"visitors", label_of(world, exceptions)}, {"since", measure.since}};
        answer.notes.push_back(std::move(note));
    }
}

void add_notes(const World& world,
               const AccessWish& wish,
               const std::vector<MeasureOnDay>& all,
               Answer& answer) {
    std::vector<DatedGap> gaps;
    for (const MeasureOnDay& measure : all) {
        gaps.push_back(
            {measure.measure.scope, measure.record.time.start_min, measure.record.time.start_max});
        note_measure(world, measure.measure, measure.record.time.start_qualified, answer);
    }
    add_stated_durations(world, wish, gaps, answer);
    const bool is_asked = wish.beneficiary || wish.visitor || wish.place;
    if (is_asked && all.empty()) {
        answer.notes.emplace_back("nothing_known", Trace::of_nothing());
    }
}

}  // namespace

std::span<const ParameterSpecification> without_visits_parameters() {
    return parameters;
}

Result<Answer> without_visits(const World& world, const Question& question, const Run& /*run*/) {
    const dates::Day day = question.day("on").value().day;
    const AccessWish wish{question.entity("beneficiary").value(),
                          question.entity("visitor").value(),
                          question.entity("place").value()};
    const std::vector<MeasureOnDay> all = measures_on(world, wish, day);
    Answer answer(question, world.reader(), "day_rule_without_visits");
    answer.columns = {"beneficiary",
                      "visitor",
                      "place",
                      "state",
                      "since",
                      "days",
                      "until",
                      "ordered_by",
                      "reason",
                      "claimants",
                      "other_starts"};
    const auto pairs = open_by_pair(all);
    answer.figures.push_back(measures_figure(pairs, day));
    for (const auto& [pair, measures] : pairs) {
        answer.figures.push_back(days_figure(world, pair, measures, day));
    }
    for (const MeasureOnDay& measure : all) {
        answer.rows.push_back(row_of(world, measure, has_other_start(all, measure), day));
    }
    add_notes(world, wish, all, answer);
    return answer;
}

}  // namespace habeas::answers
