// A call is a claim of predicate `call`; its answers are the responses and promises that name it.
// What may or may not have happened by the day makes a call possibly unanswered. Tested by
// tests/answers/calls_test.cpp, the stories and tests/twins/calls_twin_test.cpp.
#include "answers/calls.h"

#include "answers/act_dates.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace habeas::answers {
namespace {

using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"addressee", ParameterKind::entity, false},
                                ParameterSpecification{"caller", ParameterKind::entity, false}};

/// An answer to a call, begun by the day or perhaps.
struct Response {
    const SeenClaim* claim = nullptr;
    ActDate date = {};
};

struct Call {
    const SeenClaim* claim = nullptr;
    ActDate date = {};
    std::vector<Response> responses = {};  ///< those that may have come by the day, the latest last
};

bool names(const World& world,
           const std::vector<claims::Entity>& entities,
           const std::optional<claims::Entity>& wanted) {
    return !wanted ||
           std::any_of(entities.begin(), entities.end(), [&](const claims::Entity& entity) {
               return world.canonical(entity) == world.canonical(*wanted);
           });
}

/// Who denies that a call was answered, or asks that it be, answers nothing.
bool is_answer(const SeenClaim& seen) {
    const bool is_promised = seen.modality() == claims::Modality::promises ||
                             seen.modality() == claims::Modality::announces;
    return (seen.predicate() == "response" && seen.changes_state()) ||
           (seen.predicate() == "promise" && (is_promised || seen.changes_state()));
}

bool answers_to(const SeenClaim& seen, const SeenClaim& call) {
    const auto named = seen.claim().all("responds_to");
    return is_answer(seen) &&
           std::any_of(named.begin(), named.end(), [&](const claims::Value* value) {
               return value->text == claims::full_text_of(call.id());
           });
}

std::vector<Response> responses_to(const World& world, const SeenClaim& call, dates::Day day) {
    std::vector<Response> found;
    for (const SeenClaim& seen : world.of_family(claims::Family::call)) {
        const Response response{&seen, act_date_of(seen)};
        if (answers_to(seen, call) && response.date.is_by(day) != dates::Truth::no) {
            found.push_back(response);
        }
    }
    std::sort(found.begin(), found.end(), [](const Response& left, const Response& right) {
        return std::tie(left.date.latest, left.date.earliest, left.claim) <
               std::tie(right.date.latest, right.date.earliest, right.claim);
    });
    return found;
}

std::vector<Call> calls_by(const World& world, const Question& question, dates::Day day) {
    const auto addressee = question.entity("addressee").value();
    const auto caller = question.entity("caller").value();
    std::vector<Call> found;
    for (const SeenClaim& seen : world.of_predicate("call")) {
        const bool is_call = seen.modality() == claims::Modality::calls_for;
        Call call{.claim = &seen, .date = act_date_of(seen)};
        if (is_call && call.date.is_by(day) != dates::Truth::no &&
            names(world, seen.claim().entities("addressee"), addressee) &&
            names(world, {seen.claimant()}, caller)) {
            call.responses = responses_to(world, seen, day);
            found.push_back(std::move(call));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Call& left, const Call& right) {
        return std::tie(left.date.earliest, left.date.latest) <
               std::tie(right.date.earliest, right.date.latest);
    });
    return found;
}

std::string response_code(const Call& call) {
    if (call.responses.empty()) {
        return "none_known";
    }
    const claims::Claim& last = call.responses.back().claim->claim();
    return last.predicate == "promise" ? "promised" : last.value.text;
}

dates::Truth is_unanswered(const Call& call, dates::Day day) {
    const bool is_answered =
        std::any_of(call.responses.begin(), call.responses.end(), [&](const Response& response) {
            return response.date.is_by(day) == dates::Truth::yes;
        });
    if (is_answered) {
        return dates::Truth::no;
    }
    return dates::both(call.date.is_by(day),
                       call.responses.empty() ? dates::Truth::yes : dates::Truth::maybe);
}

Trace trace_of(const Call& call) {
    Trace trace(*call.claim);
    for (const Response& response : call.responses) {
        trace.add(*response.claim);
    }
    return trace;
}

Row row_of(const World& world, const Call& call, dates::Day day) {
    const claims::Claim& claim = call.claim->claim();
    const claims::Value* deadline = claim.first("deadline");
    const Response* last = call.responses.empty() ? nullptr : &call.responses.back();
    std::vector<Cell> cells;
    cells.push_back(text_cell(claim.value.text));
    cells.push_back(entity_cell(world, claim.claimant));
    cells.push_back(entity_cell(world, claim.entity("addressee")));
    cells.push_back(call.date.text.empty() ? empty_cell() : date_cell(call.date.text));
    cells.push_back(deadline == nullptr ? empty_cell() : date_cell(deadline->text));
    cells.push_back(code_cell(response_code(call)));
    cells.push_back(last == nullptr || last->date.text.empty() ? empty_cell()
                                                               : date_cell(last->date.text));
    cells.push_back(days_cell(last == nullptr ? days_between(call.date, day)
                                              : days_between(call.date, last->date)));
    return Row(std::move(cells), trace_of(call));
}

void count(const Call& call, dates::Day day, Figure& unanswered) {
    const dates::Truth truth = is_unanswered(call, day);
    if (truth == dates::Truth::no) {
        return;
    }
    unanswered.bounds->possible += 1;
    unanswered.bounds->last_reported += truth == dates::Truth::yes ? 1 : 0;
    unanswered.bounds->certain += truth == dates::Truth::yes ? 1 : 0;
    unanswered.trace.add(trace_of(call));
}

}  // namespace

std::span<const ParameterSpecification> calls_parameters() {
    return parameters;
}

Result<Answer> calls(const World& world, const Question& question, const Run& /*run*/) {
    const dates::Day day = question.day("on").value().day;
    Answer answer(question, world.reader(), "day_rule_calls");
    answer.columns = {
        "call", "caller", "addressee", "called", "deadline", "response", "response_date", "days"};
    Figure all("calls", Trace::of_nothing());
    Figure unanswered("unanswered_calls", Trace::of_nothing());
    all.unit = unanswered.unit = "call";
    all.count = 0;
    unanswered.bounds = ThreeBounds{};
    for (const Call& call : calls_by(world, question, day)) {
        answer.rows.push_back(row_of(world, call, day));
        *all.count += 1;
        all.trace.add(*call.claim);
        count(call, day, unanswered);
    }
    answer.figures = {std::move(all), std::move(unanswered)};
    return answer;
}

}  // namespace habeas::answers
