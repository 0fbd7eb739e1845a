#include "domain/quantities/comparison.h"

#include <string>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace habeas::quantities;
using habeas::dates::day_from;
using habeas::dates::days_after;
using habeas::dates::ValidTime;

namespace {

/// Some time between two days, both inclusive.
ValidTime within(const std::string& first, const std::string& last) {
    ValidTime time;
    time.start_min = *day_from(first);
    time.start_max = *day_from(last);
    time.end_min = days_after(time.start_min, 1);
    time.end_max = days_after(time.start_max, 1);
    return time;
}

ValidTime on(const std::string& day) {
    return within(day, day);
}

ComparableCount stock(const std::string& words, const ValidTime& as_of) {
    ComparableCount count;
    count.count = *read_count(words, built_in_lexicon("en"));
    count.population = "innocents";
    count.unit = "person";
    count.as_of_or_period = as_of;
    return count;
}

ComparableCount flow(const std::string& words, const ValidTime& period) {
    ComparableCount count = stock(words, period);
    count.is_flow = true;
    return count;
}

void check(const ComparisonResult& result, Comparison verdict, const std::string& reason) {
    CHECK(name_of(result.verdict) == name_of(verdict));
    CHECK(result.reason == reason);
}

const ValidTime& february() {
    static const ValidTime value = within("1997-02-01", "1997-02-28");
    return value;
}

const ValidTime& april_23() {
    static const ValidTime value = on("1997-04-23");
    return value;
}

}  // namespace

TEST_CASE("some 200 in February and several hundred in April are compatible, and the days differ") {
    const auto result =
        compare(stock("some 200", february()), stock("several hundred", april_23()));
    check(result, Comparison::compatible, "readings_overlap");
    CHECK(result.days_differ);
    CHECK_FALSE(result.gap.has_value());
}

TEST_CASE("3 against 20 pardoned on the same day is contradictory") {
    const auto result = compare(flow("3", on("1996-10-01")), flow("20", on("1996-10-01")));
    check(result, Comparison::contradictory, "disjoint_same_period");
    CHECK_FALSE(result.days_differ);
    CHECK(result.gap == 17);
}

TEST_CASE("disjoint stocks of one day are contradictory, of two days only in tension") {
    check(compare(stock("none", april_23()), stock("411", april_23())),
          Comparison::contradictory,
          "disjoint_same_day");
    const auto result = compare(stock("none", on("1999-12-02")), stock("411", on("1999-12-31")));
    check(result, Comparison::in_tension, "days_of_stocks_differ");
    CHECK(result.days_differ);
    CHECK(result.gap == 411);
}

TEST_CASE(
    "a conservative figure that reaches the other reading leaves a tension, not a contradiction") {
    const auto result = compare(stock("dozens", april_23()), stock("15", april_23()));
    check(result, Comparison::in_tension, "readings_disjoint_hulls_overlap");
    CHECK(result.gap == 9);
    check(compare(stock("dozens", april_23()), stock("11", april_23())),
          Comparison::contradictory,
          "disjoint_same_day");
}

TEST_CASE("a hull that only touches the other still overlaps") {
    check(compare(stock("dozens", april_23()), stock("12", april_23())),
          Comparison::in_tension,
          "readings_disjoint_hulls_overlap");
    check(compare(stock("200 to 300", april_23()), stock("300 to 400", april_23())),
          Comparison::compatible,
          "readings_overlap");
}

TEST_CASE("different populations, units, and stock against flow are not comparable") {
    const ComparableCount base = stock("200", april_23());
    ComparableCount other = base;
    other.population = "prisoners of conscience (AI)";
    check(compare(base, other), Comparison::not_comparable, "populations_differ");
    other.population = "";
    check(compare(base, other), Comparison::not_comparable, "population_not_stated");
    check(compare(other, other), Comparison::not_comparable, "population_not_stated");
    other = base;
    other.unit = "case";
    check(compare(base, other), Comparison::not_comparable, "units_differ");
    check(compare(base, flow("200", april_23())), Comparison::not_comparable, "stock_against_flow");
}

TEST_CASE("flows need the same stated period") {
    check(compare(flow("226", within("1996-08-01", "1997-08-31")),
                  flow("110", within("1996-08-01", "1997-01-10"))),
          Comparison::not_comparable,
          "periods_differ");
    check(
        compare(flow("226", {}), flow("110", {})), Comparison::not_comparable, "period_not_stated");
}

TEST_CASE("two stocks without a stated day are not known to be of one day") {
    const auto result = compare(stock("3", {}), stock("20", {}));
    check(result, Comparison::in_tension, "days_of_stocks_differ");
    CHECK(result.days_differ);
}

TEST_CASE("a count without bounds is compared with nothing") {
    check(compare(stock("many", april_23()), stock("none", april_23())),
          Comparison::not_comparable,
          "no_bounds");
    check(compare(stock("200", april_23()), stock("40 per cent", april_23())),
          Comparison::not_comparable,
          "no_bounds");
}

TEST_CASE("an open bound reaches everything beyond it") {
    check(compare(stock("at least 600", april_23()), stock("more than 1,500", april_23())),
          Comparison::compatible,
          "readings_overlap");
    check(compare(stock("as many as 700", april_23()), stock("none", april_23())),
          Comparison::compatible,
          "readings_overlap");
    CHECK(compare(stock("as many as 700", april_23()), stock("more than 1,500", april_23())).gap ==
          801);
}

TEST_CASE("a comparison does not depend on who is named first, and a count agrees with itself") {
    CHECK(rc::check("symmetric", [] {
        const auto any_count = [] {
            const auto words = *rc::gen::element<std::string>("3",
                                                              "20",
                                                              "some 200",
                                                              "several hundred",
                                                              "dozens",
                                                              "scores",
                                                              "at least 600",
                                                              "as many as 700",
                                                              "fewer than 20",
                                                              "many",
                                                              "none",
                                                              "almost a thousand",
                                                              "hundreds");
            const auto as_of = *rc::gen::element(february(), april_23(), ValidTime{});
            ComparableCount count =
                *rc::gen::arbitrary<bool>() ? flow(words, as_of) : stock(words, as_of);
            count.population =
                *rc::gen::element<std::string>("innocents", "innocents", "documented", "");
            count.unit = *rc::gen::element<std::string>("person", "person", "case");
            return count;
        };
        const ComparableCount left = any_count();
        const ComparableCount right = any_count();
        const ComparisonResult result = compare(left, right);
        RC_ASSERT((result == compare(right, left)));
        const bool disjoint =
            result.verdict == Comparison::in_tension || result.verdict == Comparison::contradictory;
        RC_ASSERT(disjoint == result.gap.has_value());
        RC_ASSERT(result.gap.value_or(1) >= 1);
        RC_ASSERT(!result.reason.empty());
        const Comparison with_itself = compare(left, left).verdict;
        RC_ASSERT(
            (with_itself == Comparison::compatible || with_itself == Comparison::not_comparable));
    }));
}
