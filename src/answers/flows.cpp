// People known by name are counted once per stage (review_stages.h), month by month and over the
// whole period; numbers that sources state stand below, one row each (stated_flows.h), and neither
// is added to the other. Checks: what came in less what left is the change of what is open; nobody
// is at a stage without an earlier one, or before it. Tested by tests/answers/flows_test.cpp, the
// stories and tests/twins/flows_twin_test.cpp.
#include "answers/flows.h"

#include "answers/flow_checks.h"
#include "answers/review_stages.h"
#include "answers/stated_flows.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace habeas::answers {
namespace {

using dates::Day;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"from", ParameterKind::day, true},
                                ParameterSpecification{"to", ParameterKind::day, true},
                                ParameterSpecification{"process", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false}};

Day first_of_month(Day day) {
    const dates::CivilDate date = dates::civil_of(day);
    return dates::day_of({.year = date.year, .month = date.month, .day = 1});
}

/// \return "1996-10"
std::string month_text(Day first) {
    const std::string text = dates::text_of(first);
    return text.substr(0, text.size() - 3);
}

/// People counted, and what is said of them.
struct Tally {
    ThreeBounds bounds = {};
    std::set<const SeenClaim*, std::less<>> claims = {};

    void take(Reach reach) {
        bounds.certain += reach == Reach::certain ? 1 : 0;
        bounds.last_reported += reach >= Reach::reported ? 1 : 0;
        bounds.possible += reach == Reach::no ? 0 : 1;
    }

    void take(Reach reach, const PersonInReview& person, const StageClaims& stage) {
        take(reach);
        if (reach != Reach::no) {
            claims.insert(stage.claims.begin(), stage.claims.end());
            claims.insert(stage.denials.begin(), stage.denials.end());
            claims.insert(person.memberships.begin(), person.memberships.end());
        }
    }

    void take(Reach reach, const PersonInReview& person) {
        take(reach);
        for (const StageClaims& stage : person.stages) {
            if (reach != Reach::no) {
                claims.insert(stage.claims.begin(), stage.claims.end());
                claims.insert(stage.denials.begin(), stage.denials.end());
            }
        }
        if (reach != Reach::no) {
            claims.insert(person.memberships.begin(), person.memberships.end());
        }
    }

    [[nodiscard]] Trace trace() const {
        return Trace::of(std::vector<const SeenClaim*>(claims.begin(), claims.end()));
    }
};

using People = std::vector<PersonInReview>;

enum class Dated { dated_only, undated_only, all };

Tally reached_stage(const People& people, std::size_t at, const Period& period, Dated which) {
    Tally tally;
    for (const PersonInReview& person : people) {
        const StageClaims& stage = person.stages.at(at);
        const bool is_wanted =
            which == Dated::all || stage.is_dated() == (which == Dated::dated_only);
        tally.take(is_wanted ? stage.within(period) : Reach::no, person, stage);
    }
    return tally;
}

template <class ReachOf>
Tally in_review(const People& people, ReachOf reach_of) {
    Tally tally;
    for (const PersonInReview& person : people) {
        tally.take(reach_of(person), person);
    }
    return tally;
}

/// How many were in the review before a period, came in, left, and are in it at its end.
struct Balance {
    Tally open_at_start = {};
    Tally entered = {};
    Tally left = {};
    Tally open_at_end = {};
};

Balance balance_of(const People& people, const Period& period) {
    const Day eve = dates::days_after(period.first, -1);
    return {.open_at_start = in_review(people, [&](const auto& one) { return one.open_on(eve); }),
            .entered = in_review(people, [&](const auto& one) { return one.entered(period); }),
            .left = in_review(people, [&](const auto& one) { return one.left(period); }),
            .open_at_end =
                in_review(people, [&](const auto& one) { return one.open_on(period.last); })};
}

Row row_of(const std::string& month, const std::string& stage, const Tally& tally) {
    return Row({month.empty() ? empty_cell() : date_cell(month),
                code_cell(stage),
                code_cell("named_people"),
                number_cell(tally.bounds.certain),
                number_cell(tally.bounds.last_reported),
                number_cell(tally.bounds.possible),
                empty_cell(),
                empty_cell(),
                empty_cell(),
                empty_cell()},
               tally.trace());
}

/// Adds the first days of the months in which some dated claim may put the stage.
void add_months_of(const StageClaims& stage, const Period& period, std::set<Day>& months) {
    if (!stage.is_dated()) {
        return;
    }
    for (const SeenClaim* seen : stage.weighing()) {
        const Day first = std::max(seen->valid().start_min, period.first);
        const Day last = std::min(seen->valid().start_max, period.last);
        for (Day month = first_of_month(first); first <= last && month <= last;
             month = dates::months_after(month, 1)) {
            months.insert(month);
        }
    }
}

std::set<Day> months_of(const People& people, const Period& period) {
    std::set<Day> months;
    for (const PersonInReview& person : people) {
        for (const StageClaims& stage : person.stages) {
            add_months_of(stage, period, months);
        }
    }
    return months;
}

void add_row(const std::string& month,
             const std::string& stage,
             const Tally& tally,
             Answer& answer) {
    if (tally.bounds.possible > 0) {
        answer.rows.push_back(row_of(month, stage, tally));
    }
}

void add_month(const People& people, Day first, const Period& period, Answer& answer) {
    const Period month{
        .first = std::max(first, period.first),
        .last = std::min(dates::days_after(dates::months_after(first, 1), -1), period.last)};
    const std::string text = month_text(first);
    for (std::size_t at = 0; at < review_stages.size(); ++at) {
        add_row(text,
                "predicate." + std::string(review_stages.at(at)),
                reached_stage(people, at, month, Dated::dated_only),
                answer);
    }
    const Balance balance = balance_of(people, month);
    add_row(text, "entered_review", balance.entered, answer);
    add_row(text, "left_review", balance.left, answer);
    add_row(text, "in_review", balance.open_at_end, answer);
}

void add_undated(const People& people, const Period& period, Answer& answer) {
    for (std::size_t at = 0; at < review_stages.size(); ++at) {
        add_row({},
                "predicate." + std::string(review_stages.at(at)),
                reached_stage(people, at, period, Dated::undated_only),
                answer);
    }
}

Figure figure_of(const std::string& name, const Tally& tally) {
    Figure figure(name, tally.trace());
    figure.unit = "person";
    figure.bounds = tally.bounds;
    return figure;
}

std::string range_text(std::int64_t lower, std::int64_t upper) {
    return lower == upper ? std::to_string(lower)
                          : std::to_string(lower) + "-" + std::to_string(upper);
}

std::string range_text(const Tally& tally) {
    return range_text(tally.bounds.certain, tally.bounds.possible);
}

/// Every bound of the people in it at the end follows from the others; a reader may check it.
Note balance_note(const Balance& balance) {
    const auto& [start, in, out, end] = balance;
    Note note("flow_balance", start.trace());
    for (const Tally* tally : {&in, &out, &end}) {
        note.trace.add(tally->trace());
    }
    const std::int64_t lower = start.bounds.certain + in.bounds.certain - out.bounds.possible;
    const std::int64_t upper = start.bounds.possible + in.bounds.possible - out.bounds.certain;
    note.parameters = {{"start", range_text(start)},
                       {"entered", range_text(in)},
                       {"left", range_text(out)},
                       {"computed", range_text(std::max<std::int64_t>(0, lower), upper)},
                       {"end", range_text(end)}};
    return note;
}

void add_figures(const People& people, const Period& period, Answer& answer) {
    const Balance balance = balance_of(people, period);
    answer.figures.push_back(figure_of("in_review_before", balance.open_at_start));
    answer.figures.push_back(figure_of("entered_review", balance.entered));
    answer.figures.push_back(figure_of("left_review", balance.left));
    answer.figures.push_back(figure_of("in_review_at_end", balance.open_at_end));
    for (std::size_t at = 0; at < review_stages.size(); ++at) {
        const Tally tally = reached_stage(people, at, period, Dated::all);
        if (tally.bounds.possible > 0) {
            answer.figures.push_back(figure_of("reached_stage", tally));
            answer.figures.back().of = {
                code_cell("predicate." + std::string(review_stages.at(at)))};
        }
    }
    if (!people.empty()) {
        answer.notes.push_back(balance_note(balance));
    }
}

}  // namespace

std::span<const ParameterSpecification> flows_parameters() {
    return parameters;
}

Result<Answer> flows(const World& world, const Question& question, const Run& /*run*/) {
    const auto from = question.day("from");
    const auto to = question.day("to");
    const auto process = question.entity("process");
    const auto group = question.entity("group");
    if (!from || !to) {
        return from ? failure_of(to) : failure_of(from);
    }
    if (!process || !group) {
        return process ? failure_of(group) : failure_of(process);
    }
    const Period period{.first = from->day, .last = to->day};
    if (period.last < period.first) {
        return period_inverted(period.first, period.last);
    }
    const ReviewScope scope{.process = process.value(), .group = group.value()};
    const People people = persons_in_review(world, scope);
    Answer answer(question, world.reader(), "rule_flows");
    answer.columns = {"date",
                      "stage",
                      "counted",
                      "certain",
                      "last_reported",
                      "possible",
                      "words",
                      "range",
                      "claimant",
                      "population"};
    add_figures(people, period, answer);
    for (const Day month : months_of(people, period)) {
        add_month(people, month, period, answer);
    }
    add_undated(people, period, answer);
    add_stage_checks(world, people, period, answer);
    add_stated_flows(world, scope, period, answer);
    return answer;
}

}  // namespace habeas::answers
