// A call is a claim of predicate `call` that calls for something, made by the day or perhaps. It is
// answered by a response that asserts, admits or reports, and by a promise that does so, promises
// or announces, where they name the call; what comes after the day is not heard. The last of them
// is the answer: the one that was there last, if need be the one that began last. Unanswered is who
// has no answer by the day; perhaps, if call or answers may be of a later day.
#include "twins/calls_twin.h"

#include "twins/twin_cells.h"

#include <algorithm>
#include <set>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Trace;
using claims::Modality;
using world::SeenClaim;
using world::World;

bool may_be_by(const SeenClaim& seen, int day) {
    return moment_of(seen).days.first <= day;
}

bool is_by(const SeenClaim& seen, int day) {
    return moment_of(seen).days.last <= day;
}

bool is_answer(const SeenClaim& seen, const SeenClaim& call) {
    const std::set<Modality> said{Modality::asserts, Modality::admits, Modality::reports};
    const std::set<Modality> given{Modality::promises, Modality::announces};
    const Modality modality = seen.modality();
    const bool names_it = std::any_of(
        seen.claim().qualifiers.begin(), seen.claim().qualifiers.end(), [&](const auto& qualifier) {
            return qualifier.name == "responds_to" &&
                   claims::entry_id_from(qualifier.value.text) == call.id();
        });
    return names_it && ((seen.predicate() == "response" && said.contains(modality)) ||
                        (seen.predicate() == "promise" &&
                         (said.contains(modality) || given.contains(modality))));
}

bool is_earlier(const SeenClaim& one, const SeenClaim& other) {
    const Days left = moment_of(one).days;
    const Days right = moment_of(other).days;
    if (left.last != right.last) {
        return left.last < right.last;
    }
    return left.first != right.first ? left.first < right.first : &one < &other;
}

/// \return the answers heard by the day, the last one last
std::vector<const SeenClaim*> answers_to(const World& world, const SeenClaim& call, int day) {
    std::vector<const SeenClaim*> heard;
    for (const SeenClaim& seen : world.claims()) {
        if (is_answer(seen, call) && may_be_by(seen, day)) {
            heard.push_back(&seen);
        }
    }
    return in_order(heard, is_earlier);
}

bool is_asked(const World& world, const SeenClaim& seen, const answers::Question& question) {
    const auto is_same = [&](const claims::Entity& one, const claims::Entity& other) {
        const auto all = world.identities(one);
        return std::find(all.begin(), all.end(), other) != all.end();
    };
    const auto caller = question.entity("caller").value();
    const auto addressee = question.entity("addressee").value();
    bool is_addressed = !addressee;
    for (const claims::Value* value : seen.claim().all("addressee")) {
        is_addressed =
            is_addressed || is_same(*addressee, claims::entity_from(value->text).value());
    }
    return is_addressed && (!caller || is_same(*caller, seen.claimant()));
}

answers::Row row_of(const World& world,
                    const SeenClaim& call,
                    const std::vector<const SeenClaim*>& heard,
                    int day) {
    const claims::Value* deadline = call.claim().first("deadline");
    const Moment asked = moment_of(call);
    Trace trace(call);
    trace.add(Trace::of(heard));
    std::string code = "none_known";
    Moment end{.text = "", .days = only_day(day)};
    if (!heard.empty()) {
        const claims::Claim& last = heard.back()->claim();
        code = last.predicate == "promise" ? "promised" : last.value.text;
        end = moment_of(*heard.back());
    }
    return answers::Row(
        {answers::text_cell(call.claim().value.text),
         answers::entity_cell(world, call.claimant()),
         answers::entity_cell(world, named_first(world, call, "addressee")),
         date_or_empty(asked.text),
         deadline == nullptr ? answers::empty_cell() : answers::date_cell(deadline->text),
         answers::code_cell(code),
         date_or_empty(end.text),
         answers::days_cell(lengths(asked.days, end.days))},
        trace);
}

std::vector<const SeenClaim*> calls_in_order(const World& world,
                                             const answers::Question& question,
                                             int day) {
    std::vector<const SeenClaim*> calls;
    for (const SeenClaim& seen : world.claims()) {
        if (seen.predicate() == "call" && seen.modality() == Modality::calls_for &&
            may_be_by(seen, day) && is_asked(world, seen, question)) {
            calls.push_back(&seen);
        }
    }
    return in_order(calls, [](const SeenClaim& one, const SeenClaim& other) {
        const Days left = moment_of(one).days;
        const Days right = moment_of(other).days;
        return left.first < right.first || (left.first == right.first && left.last < right.last);
    });
}

}  // namespace

Result<Answer> calls_twin(const World& world, const answers::Question& question) {
    const int day = window_day(question.day("on")->day);
    Answer answer(question, world.reader(), "day_rule_calls");
    answers::Figure all("calls", Trace::of_nothing());
    answers::Figure unanswered("unanswered_calls", Trace::of_nothing());
    all.count = 0;
    unanswered.bounds = answers::ThreeBounds{};
    for (const SeenClaim* call : calls_in_order(world, question, day)) {
        const auto heard = answers_to(world, *call, day);
        answer.rows.push_back(row_of(world, *call, heard, day));
        *all.count += 1;
        all.trace.add(*call);
        if (std::none_of(heard.begin(), heard.end(), [&](const SeenClaim* one) {
                return is_by(*one, day);
            })) {
            const bool is_certain = is_by(*call, day) && heard.empty();
            unanswered.bounds->certain += is_certain ? 1 : 0;
            unanswered.bounds->last_reported += is_certain ? 1 : 0;
            unanswered.bounds->possible += 1;
            unanswered.trace.add(answer.rows.back().trace);
        }
    }
    answer.figures = {all, unanswered};
    return answer;
}

}  // namespace habeas::tests
