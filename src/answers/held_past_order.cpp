// An order is paper: custody goes on until a claim of a release ends it (domain/cases/custody.h).
// For each order about a person, the deprivations are weighed that are or may be so on the day and
// that did not certainly begin after the order (release_orders.h), since a new arrest is a new
// case. Tested by tests/answers/held_past_order_test.cpp, the stories and
// tests/twins/held_past_order_twin_test.cpp.
#include "answers/held_past_order.h"

#include "answers/custody_past_act.h"
#include "answers/release_orders.h"

#include <algorithm>
#include <array>
#include <map>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"place", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false},
                                ParameterSpecification{"person", ParameterKind::entity, false}};

Row row_of(const World& world,
           const CustodyThen& held,
           const ReleaseOrder& order,
           CustodyState state) {
    const SeenClaim& seen = order.episode.first();
    Trace trace = Trace::of(order.episode.claims);
    trace.add(Trace::of(claims_on(*held.custody, held.day)));
    return Row({entity_cell(world, held.custody->person),
                code_cell("predicate." + seen.predicate()),
                text_or_empty(words_of_episode(world, order.episode)),
                order.day.text.empty() ? empty_cell() : date_cell(order.day.text),
                text_cell(claimants_of(world, order.episode)),
                code_cell(std::string(cases::name_of(state))),
                days_cell(days_between(order.day, held.day))},
               std::move(trace));
}

void note_open_sentences(const World& world, const CustodyThen& held, Answer& answer) {
    for (const SeenClaim& seen : world.about(held.custody->person)) {
        if (is_sentence(seen) && seen.changes_state() && !has_stated_end(seen)) {
            Note note("sentence_end_not_stated", Trace(seen));
            note.parameters = {{"person", world.label(held.custody->person)},
                               {"words", seen.claim().value.text}};
            answer.notes.push_back(std::move(note));
        }
    }
}

/// Rows by state, and within a state in the order of the world.
using Rows = std::map<std::size_t, std::vector<Row>>;

/// \return the strongest state of all the person's orders
CustodyState take_person(const World& world, const CustodyThen& held, Rows& rows) {
    std::vector<const SeenClaim*> orders;
    for (const SeenClaim& seen : world.about(held.custody->person)) {
        if (is_release_order(seen)) {
            orders.push_back(&seen);
        }
    }
    CustodyState strongest = CustodyState::not_held;
    for (Episode& episode : episodes_of(world, orders, EpisodeTimes::start_and_end)) {
        const ReleaseOrder order = release_order_of(std::move(episode));
        const CustodyState state = custody_past(held, order);
        if (state != CustodyState::not_held) {
            rows[place_among_rows(state)].push_back(row_of(world, held, order, state));
            strongest = std::max(strongest, state);
        }
    }
    return strongest;
}

}  // namespace

std::span<const ParameterSpecification> held_past_order_parameters() {
    return parameters;
}

Result<Answer> held_past_order(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = custody_asked_of(question);
    if (!asked) {
        return failure_of(asked);
    }
    Answer answer(question, world.reader(), "rule_held_past_order");
    answer.columns = {"who", "order", "words", "ordered", "claimants", "state", "days"};
    Figure figure("held_past_order", Trace::of_nothing());
    figure.unit = "person";
    figure.bounds = ThreeBounds{};
    Rows rows;
    for (const PersonCustody& custody : custody_of_persons(world, asked->scope)) {
        const CustodyThen held{&custody, cases::custody_on(custody.record, asked->on), asked->on};
        if (held.on_day.state == CustodyState::not_held) {
            continue;
        }
        count(take_person(world, held, rows), *figure.bounds);
        note_open_sentences(world, held, answer);
    }
    for (auto& [position, of_state] : rows) {
        for (Row& row : of_state) {
            figure.trace.add(row.trace);
            answer.rows.push_back(std::move(row));
        }
    }
    answer.figures.push_back(std::move(figure));
    return answer;
}

}  // namespace habeas::answers
