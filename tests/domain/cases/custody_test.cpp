#include "domain/cases/custody.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace habeas::cases {
namespace {

using dates::Day;

Day january(int day_of_month) {
    return dates::day_of({.year = 1997, .month = 1, .day = day_of_month});
}

Day after_january(int day_of_month) {
    return days_after(january(day_of_month), 1);
}

/// Arrested between two days; the source spoke on a third.
Deprivation arrested(int earliest, int latest, int spoken) {
    return {.time = {january(earliest), january(latest), after_january(spoken)}};
}

Deprivation held_from_to(int first, int last) {
    return {.time = {january(first), january(first), after_january(last), after_january(last)}};
}

Turn turn(int earliest, int latest) {
    return {january(earliest), january(latest)};
}

std::string states(const CustodyRecord& record, std::initializer_list<int> days) {
    std::string text;
    for (const int day : days) {
        text += (text.empty() ? "" : " ");
        text += name_of(custody_on(record, january(day)).state);
    }
    return text;
}

Day january(int day_of_month, int days_later) {
    return days_after(january(day_of_month), days_later);
}

std::pair<int, int> two_days(std::mt19937_64& random) {
    const auto one = static_cast<int>(random() % 28) + 1;
    return {one, std::min(28, one + static_cast<int>(random() % 6))};
}

/// A few of everything, in January 1997, with open ends and qualified bounds.
CustodyRecord any_record(std::mt19937_64& random) {
    CustodyRecord record;
    for (std::uint64_t left = 1 + random() % 3; left > 0; --left) {
        const auto [earliest, latest] = two_days(random);
        const bool has_end = random() % 2 == 0;
        Deprivation deprivation =
            has_end ? held_from_to(earliest, latest)
                    : arrested(earliest, latest, latest + static_cast<int>(random() % 9));
        deprivation.is_said_to_last = !has_end && random() % 2 == 0;
        deprivation.may_be_elsewhere = random() % 4 == 0;
        deprivation.time.start_qualified = random() % 4 == 0;
        record.deprivations.push_back(deprivation);
    }
    for (auto* turns : {&record.departures, &record.losses}) {
        for (std::uint64_t left = random() % 3; left > 0; --left) {
            const auto [earliest, latest] = two_days(random);
            turns->push_back({january(earliest), january(latest), random() % 4 == 0});
        }
    }
    if (random() % 3 == 0) {
        const auto [earliest, latest] = two_days(random);
        record.denials.push_back(held_from_to(earliest, latest).time);
    }
    return record;
}

}  // namespace

TEST_CASE("an arrest is certain through the day its source speaks, then last reported") {
    const CustodyRecord record{.deprivations = {arrested(5, 5, 10)}};
    CHECK(states(record, {4, 5, 10, 11}) ==
          "not_held certainly_held certainly_held last_reported_held");
}

TEST_CASE("a person is held on the day of arrest and not on the day of release") {
    const CustodyRecord record{.deprivations = {arrested(5, 5, 6)}, .departures = {turn(9, 9)}};
    CHECK(states(record, {5, 8, 9, 20}) == "certainly_held certainly_held not_held not_held");
}

TEST_CASE("an arrest told years after the release does not contradict it") {
    const CustodyRecord record{.deprivations = {arrested(5, 5, 28)}, .departures = {turn(9, 9)}};
    CHECK(states(record, {8, 9, 20}) == "certainly_held not_held not_held");
}

TEST_CASE("a source that says somebody is still held contradicts an earlier release") {
    Deprivation still = arrested(5, 5, 20);
    still.is_said_to_last = true;
    const CustodyRecord record{.deprivations = {still}, .departures = {turn(9, 9)}};
    CHECK(states(record, {8, 9, 20, 21}) ==
          "certainly_held contradictory contradictory possibly_held");
    const CustodyRecord before{.deprivations = {still}, .departures = {turn(25, 25)}};
    CHECK(states(before, {20, 24, 25}) == "certainly_held certainly_held not_held");
}

TEST_CASE("a stated end and another release disagree between the two") {
    const CustodyRecord record{.deprivations = {held_from_to(1, 10)}, .departures = {turn(5, 5)}};
    CHECK(states(record, {4, 5, 10, 11}) == "certainly_held contradictory contradictory not_held");
}

TEST_CASE("two sources that give different days of one release disagree in between") {
    const CustodyRecord record{.deprivations = {arrested(1, 1, 2)},
                               .departures = {turn(5, 5), turn(9, 9)}};
    CHECK(states(record, {4, 5, 8, 9}) == "certainly_held contradictory contradictory not_held");
}

TEST_CASE("a release after a re-arrest ends the re-arrest and not the first arrest") {
    const CustodyRecord record{.deprivations = {arrested(1, 1, 2), arrested(8, 8, 9)},
                               .departures = {turn(5, 5), turn(20, 20)}};
    CHECK(states(record, {4, 5, 7, 8, 19, 20}) ==
          "certainly_held not_held not_held certainly_held certainly_held not_held");
}

TEST_CASE("a stay that ended before the next began is not prolonged by a later release") {
    const CustodyRecord record{.deprivations = {held_from_to(1, 10), held_from_to(11, 20)},
                               .departures = {turn(21, 21)}};
    CHECK(states(record, {10, 11, 15, 20, 21}) ==
          "certainly_held certainly_held certainly_held certainly_held not_held");
}

TEST_CASE("a release on an uncertain day leaves its days open") {
    const CustodyRecord record{.deprivations = {arrested(1, 1, 2)}, .departures = {turn(5, 9)}};
    CHECK(states(record, {4, 5, 8, 9}) == "certainly_held possibly_held possibly_held not_held");
}

TEST_CASE("a release that may have come before the arrest does not set free for certain") {
    const CustodyRecord record{.deprivations = {arrested(5, 5, 20)}, .departures = {turn(1, 9)}};
    CHECK(states(record, {5, 6, 15, 25}) ==
          "certainly_held possibly_held possibly_held possibly_held");
    const CustodyRecord same_day{.deprivations = {arrested(5, 5, 20)}, .departures = {turn(5, 5)}};
    CHECK(states(same_day, {6, 25}) == "certainly_held last_reported_held");
}

TEST_CASE("who was lost from sight in custody is not certainly held any more") {
    const CustodyRecord record{.deprivations = {arrested(5, 5, 20)}, .losses = {turn(9, 9)}};
    CHECK(states(record, {8, 9, 20}) == "certainly_held last_reported_held last_reported_held");
    const CustodyRecord seen_again{.deprivations = {arrested(5, 5, 8), arrested(12, 12, 20)},
                                   .losses = {turn(9, 9)}};
    CHECK(states(seen_again, {10, 15}) == "last_reported_held certainly_held");
}

TEST_CASE("a denial that covers the day contradicts, and frees nobody who is not held") {
    const dates::ValidTime denied{january(5), january(5), after_january(10), after_january(10)};
    const CustodyRecord record{.deprivations = {arrested(3, 3, 15)}, .denials = {denied}};
    CHECK(states(record, {2, 4, 5, 10, 11}) ==
          "not_held certainly_held contradictory contradictory certainly_held");
}

TEST_CASE("an approximate start is never certain, and still last reported") {
    CustodyRecord record{.deprivations = {arrested(5, 5, 10)}};
    record.deprivations[0].time.start_qualified = true;
    CHECK(states(record, {4, 6, 12}) == "not_held last_reported_held last_reported_held");
}

TEST_CASE("a wider place makes custody at the place asked about possible only") {
    CustodyRecord record{.deprivations = {arrested(5, 5, 10)}};
    record.deprivations[0].may_be_elsewhere = true;
    CHECK(states(record, {6, 12}) == "possibly_held possibly_held");
}

TEST_CASE("the end of an act or of isolation is not the end of custody") {
    const dates::ValidTime days{january(5), january(6), after_january(5), after_january(8)};
    const Deprivation arrest = deprivation_of("arrest", false, days);
    CHECK(arrest.time.end_min == january(6));
    CHECK(arrest.time.end_max == dates::no_later_bound);
    const Deprivation isolation = deprivation_of("incommunicado", false, days);
    CHECK(isolation.time.end_min == days.end_min);
    CHECK(isolation.time.end_max == dates::no_later_bound);
    CHECK(deprivation_of("detention", false, days).time == days);

    CHECK(!deprivation_of("arrest", false, days).is_said_to_last);
    CHECK(deprivation_of("arrest", true, days).is_said_to_last);
}

TEST_CASE("two stays exclude each other where one goes on while the other has begun") {
    CHECK(exclude_each_other(held_from_to(1, 10), held_from_to(5, 8)));
    CHECK(exclude_each_other(held_from_to(1, 10), held_from_to(1, 10)));
    CHECK(exclude_each_other(held_from_to(1, 10), arrested(5, 5, 5)));
    CHECK(exclude_each_other(arrested(5, 5, 5), held_from_to(1, 10)));

    CHECK(!exclude_each_other(held_from_to(1, 10), held_from_to(10, 20)));
    CHECK(!exclude_each_other(held_from_to(1, 10), held_from_to(11, 20)));
    CHECK(!exclude_each_other(held_from_to(1, 10), arrested(5, 10, 12)));
    CHECK(!exclude_each_other(arrested(5, 5, 20), arrested(9, 9, 20)));
    CHECK(!exclude_each_other(arrested(5, 5, 20), held_from_to(5, 20)));

    Deprivation still = arrested(5, 5, 20);
    still.is_said_to_last = true;
    CHECK(exclude_each_other(still, arrested(9, 9, 20)));
    still.time.end_qualified = true;
    CHECK(!exclude_each_other(still, arrested(9, 9, 20)));
}

TEST_CASE("a turn is on one of the days on which its claim may begin") {
    const dates::ValidTime time{.start_min = january(5),
                                .start_max = january(7),
                                .end_min = january(6),
                                .end_max = january(9),
                                .start_qualified = true};
    const Turn turn = turn_of(time);
    CHECK(turn.earliest == january(5));
    CHECK(turn.latest == january(7));
    CHECK(turn.is_qualified);
}

TEST_CASE(
    "a record read once is on every day as custody_on says, and changes on turning days only") {
    std::mt19937_64 random(1997);
    for (int round = 0; round < 2'000; ++round) {
        const CustodyRecord record = any_record(random);
        const CustodyThroughTime through_time(record);
        const std::vector<Day> turning = through_time.turning_days();
        CHECK(std::is_sorted(turning.begin(), turning.end()));
        CustodyOnDay before = through_time.on(january(1, -40));
        for (int day = -39; day <= 80; ++day) {
            const CustodyOnDay now = through_time.on(january(1, day));
            CHECK(now == custody_on(record, january(1, day)));
            const bool may_turn =
                std::binary_search(turning.begin(), turning.end(), january(1, day));
            CHECK((may_turn || now == before));
            before = now;
        }
    }
}

}  // namespace habeas::cases
