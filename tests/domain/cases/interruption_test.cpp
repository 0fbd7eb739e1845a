#include "domain/cases/interruption.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::cases;
using dates::Day;
using dates::DayCount;
using dates::ValidTime;

namespace {

/// From a day, certain through the last day of which it is said; both as numbers of days.
Interruption since(std::int64_t start_min, std::int64_t start_max, std::int64_t certain_through) {
    return {.time = {.start_min = Day{start_min},
                     .start_max = Day{start_max},
                     .end_min = Day{certain_through + 1}}};
}

Opening visit(std::int64_t earliest, std::int64_t latest) {
    return {.earliest = Day{earliest}, .latest = Day{latest}, .may_be_exception = true};
}

Opening rule(std::int64_t earliest, std::int64_t latest) {
    return {.earliest = Day{earliest}, .latest = Day{latest}};
}

InterruptionState state_on(const Interruption& interruption, std::int64_t day) {
    return interruption_on(interruption, Day{day}).state;
}

DayCount days_on(const Interruption& interruption, std::int64_t day) {
    return interruption_on(interruption, Day{day}).days;
}

}  // namespace

TEST_CASE("an open interruption is certain through its source's day and last reported after it") {
    const Interruption open = since(10, 12, 20);
    CHECK(state_on(open, 9) == InterruptionState::not_begun);
    CHECK(state_on(open, 11) == InterruptionState::possible);
    CHECK(state_on(open, 12) == InterruptionState::certain);
    CHECK(state_on(open, 20) == InterruptionState::certain);
    CHECK(state_on(open, 21) == InterruptionState::last_reported);
    CHECK(days_on(open, 20) == DayCount{8, 10});
}

TEST_CASE("an approximate start is never certain, and its days are the same") {
    Interruption open = since(10, 10, 20);
    open.time.start_qualified = true;
    CHECK(state_on(open, 15) == InterruptionState::last_reported);
    CHECK(days_on(open, 15) == DayCount{5, 5});
}

TEST_CASE("a start that nobody dates leaves the length without a maximum") {
    Interruption open = since(10, 12, 20);
    open.time.start_min = dates::no_earlier_bound;
    CHECK(days_on(open, 20) == DayCount{8, std::nullopt});
    CHECK(state_on(open, 15) == InterruptionState::certain);
}

TEST_CASE(
    "a visit after which nobody says that visitors were kept out ends it, closed min to max") {
    Interruption open = since(10, 10, 20);
    open.openings = {visit(30, 34)};
    CHECK(state_on(open, 29) == InterruptionState::last_reported);
    CHECK(state_on(open, 31) == InterruptionState::possible);
    const InterruptionOnDay ended = interruption_on(open, Day{40});
    CHECK(ended.state == InterruptionState::ended);
    CHECK(ended.days == DayCount{20, 24});
    CHECK(ended.until_opening == 0U);
    CHECK_FALSE(ended.since_opening.has_value());
}

TEST_CASE("a visit after which visitors were certainly kept out again makes it run anew") {
    Interruption open = since(10, 10, 30);
    open.openings = {visit(15, 15), visit(20, 22)};
    const InterruptionOnDay anew = interruption_on(open, Day{25});
    CHECK(anew.state == InterruptionState::certain);
    CHECK(anew.days == DayCount{3, 5});
    CHECK(anew.since_opening == 1U);
    CHECK(days_on(open, 18) == DayCount{3, 3});
}

TEST_CASE("two visits of uncertain order make it run anew from the later of both") {
    Interruption open = since(1, 1, 30);
    open.openings = {visit(5, 9), visit(3, 10)};
    CHECK(days_on(open, 20) == DayCount{10, 15});
}

TEST_CASE("a visit that may have come before the start does not end it where it is certain later") {
    Interruption open = since(10, 14, 30);
    open.openings = {visit(8, 12)};
    const InterruptionOnDay on_day = interruption_on(open, Day{20});
    CHECK(on_day.state == InterruptionState::certain);
    CHECK(on_day.days == DayCount{6, 10});
    CHECK_FALSE(on_day.since_opening.has_value());
    open.openings = {visit(8, 16)};
    CHECK(days_on(open, 20) == DayCount{4, 10});
    open.openings = {visit(11, 16)};
    CHECK(days_on(open, 20) == DayCount{4, 9});
    open.openings[0].may_be_elsewhere = true;
    CHECK(days_on(open, 20) == DayCount{4, 10});
    CHECK(state_on(open, 20) == InterruptionState::certain);
}

TEST_CASE("an opening on or before the first day belongs to an earlier time") {
    Interruption open = since(10, 10, 12);
    open.openings = {visit(10, 10), rule(5, 9)};
    CHECK(state_on(open, 11) == InterruptionState::certain);
    CHECK(state_on(open, 20) == InterruptionState::last_reported);
    CHECK_FALSE(bears_on(open.openings[0], open.time, Day{20}));
    CHECK(bears_on(visit(10, 11), open.time, Day{20}));
    CHECK_FALSE(bears_on(visit(21, 22), open.time, Day{20}));
    CHECK_FALSE(bears_on(visit(9, 12), open.time, Day{10}));
}

TEST_CASE("a rule and a source that speaks later of the interruption contradict each other") {
    Interruption open = since(10, 10, 30);
    open.openings = {rule(20, 20)};
    CHECK(state_on(open, 19) == InterruptionState::certain);
    CHECK(state_on(open, 25) == InterruptionState::contradictory);
    CHECK(days_on(open, 25) == DayCount{15, 15});
    open.openings = {rule(8, 12)};
    CHECK(state_on(open, 25) == InterruptionState::possible);
}

TEST_CASE("what may have been elsewhere ends nothing for certain") {
    Interruption open = since(10, 10, 12);
    open.openings = {visit(20, 20)};
    open.openings[0].may_be_elsewhere = true;
    CHECK(state_on(open, 25) == InterruptionState::possible);
    CHECK(days_on(open, 25) == DayCount{15, 15});
    open.openings[0] = rule(20, 20);
    open.openings[0].may_be_elsewhere = true;
    open.time.end_min = Day{30};
    CHECK(state_on(open, 25) == InterruptionState::possible);
}

TEST_CASE("the first of several ends is the end, as early as any may have come") {
    Interruption open = since(10, 10, 12);
    open.openings = {visit(20, 40), rule(22, 25)};
    const InterruptionOnDay ended = interruption_on(open, Day{50});
    CHECK(ended.days == DayCount{10, 15});
    CHECK(ended.until_opening == 1U);
}

TEST_CASE("an end that the claim states ends it, and may have ended it before") {
    Interruption closed = since(10, 10, 19);
    closed.time.end_max = Day{25};
    closed.is_end_stated = true;
    CHECK(state_on(closed, 19) == InterruptionState::certain);
    CHECK(state_on(closed, 22) == InterruptionState::possible);
    const InterruptionOnDay ended = interruption_on(closed, Day{25});
    CHECK(ended.state == InterruptionState::ended);
    CHECK(ended.days == DayCount{10, 15});
    CHECK_FALSE(ended.until_opening.has_value());
    closed.openings = {visit(28, 28)};
    CHECK(interruption_on(closed, Day{30}).days == DayCount{10, 15});
}

TEST_CASE("a source that denies it makes the day contradictory, unless it has ended") {
    Interruption open = since(10, 10, 30);
    open.denials = {ValidTime{
        .start_min = Day{15}, .start_max = Day{15}, .end_min = Day{18}, .end_max = Day{18}}};
    CHECK(state_on(open, 14) == InterruptionState::certain);
    CHECK(state_on(open, 15) == InterruptionState::contradictory);
    CHECK(state_on(open, 18) == InterruptionState::certain);
}

TEST_CASE("an interruption that ended lasted a day at least") {
    Interruption ended = since(10, 10, 12);
    ended.openings = {rule(5, 20), rule(13, 15)};
    CHECK(state_on(ended, 30) == InterruptionState::ended);
    CHECK(days_on(ended, 30) == DayCount{1, 5});
}

TEST_CASE("an opening that may have been on the first day may belong to an earlier time") {
    Interruption open = since(10, 10, 12);
    open.openings = {visit(10, 15)};
    CHECK(state_on(open, 20) == InterruptionState::possible);
    open.openings = {visit(11, 15)};
    CHECK(state_on(open, 20) == InterruptionState::ended);
    CHECK(days_on(open, 20) == DayCount{1, 5});
}

TEST_CASE("a visit on the last day that a source speaks of ends it; a day earlier it runs anew") {
    Interruption open = since(10, 10, 20);
    open.openings = {visit(20, 20)};
    CHECK(state_on(open, 20) == InterruptionState::ended);
    open.openings = {visit(19, 19)};
    CHECK(state_on(open, 20) == InterruptionState::certain);
    CHECK(days_on(open, 20) == DayCount{1, 1});
    open.openings = {rule(20, 20)};
    CHECK(state_on(open, 25) == InterruptionState::ended);
}
