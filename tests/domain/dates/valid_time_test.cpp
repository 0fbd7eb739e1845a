// Uncertain times against their slow twin: on a small universe every completion is enumerated, and
// the closed forms must give exactly what the enumeration gives. Then the policies of claims, one
// sentence each.
#include "domain/dates/valid_time.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::dates;

namespace {

constexpr std::int64_t universe_days = 5;  // 0 to 4
constexpr std::int64_t far_days = 4;  // enough outside it on each side for four distinct endpoints
constexpr std::uint64_t seed = 19970423;
constexpr int cases = 20'000;

struct Completion {
    Day start;
    Day end;
};

/// Every value between two bounds that can make a difference: both infinities are values.
std::vector<Day> values_between(Day min, Day max) {
    std::vector<Day> values;
    if (min == no_earlier_bound) {
        values.push_back(no_earlier_bound);
    }
    for (std::int64_t number = -far_days; number < universe_days + far_days; ++number) {
        if (min <= Day{number} && Day{number} <= max) {
            values.push_back(Day{number});
        }
    }
    if (max == no_later_bound) {
        values.push_back(no_later_bound);
    }
    return values;
}

std::vector<Completion> completions_of(const ValidTime& time) {
    std::vector<Completion> all;
    for (const Day start : values_between(time.start_min, time.start_max)) {
        for (const Day end : values_between(time.end_min, time.end_max)) {
            if (start < end) {
                all.push_back({start, end});
            }
        }
    }
    return all;
}

/// The definitions, as in the header.
bool is_so(Relation relation, const Completion& a, const Completion& b) {
    switch (relation) {
        case Relation::before:
            return a.end < b.start;
        case Relation::after:
            return b.end < a.start;
        case Relation::meets:
            return a.end == b.start;
        case Relation::met_by:
            return b.end == a.start;
        case Relation::overlaps:
            return a.start < b.start && b.start < a.end && a.end < b.end;
        case Relation::overlapped_by:
            return b.start < a.start && a.start < b.end && b.end < a.end;
        case Relation::starts:
            return a.start == b.start && a.end < b.end;
        case Relation::started_by:
            return a.start == b.start && b.end < a.end;
        case Relation::during:
            return b.start < a.start && a.end < b.end;
        case Relation::contains:
            return a.start < b.start && b.end < a.end;
        case Relation::finishes:
            return b.start < a.start && a.end == b.end;
        case Relation::finished_by:
            return a.start < b.start && a.end == b.end;
        case Relation::equals:
            return a.start == b.start && a.end == b.end;
        case Relation::precedes:
            return a.end <= b.start;
        case Relation::within:
            return b.start <= a.start && a.end <= b.end;
        case Relation::intersects:
            return a.start < b.end && b.start < a.end;
        case Relation::starts_before_start:
            break;
    }
    return a.start < b.start;
}

Truth truth_of(int so, int not_so) {
    return so > 0 && not_so > 0 ? Truth::maybe : so > 0 ? Truth::yes : Truth::no;
}

class RandomTimes {
  public:
    ValidTime any() {
        ValidTime time{
            .start_min = bound(), .start_max = bound(), .end_min = bound(), .end_max = bound()};
        time.start_qualified = engine_() % 8 == 0;
        time.end_qualified = engine_() % 8 == 0;
        return time;
    }

    ValidTime possible() {
        ValidTime time = any();
        while (completions_of(time).empty()) {
            time = any();
        }
        return time;
    }

    Day day() { return Day{static_cast<std::int64_t>(engine_() % (universe_days + 2)) - 1}; }

  private:
    Day bound() {
        const auto number = static_cast<std::int64_t>(engine_() % (universe_days + 2)) - 1;
        if (number < 0) {
            return no_earlier_bound;
        }
        return number == universe_days ? no_later_bound : Day{number};
    }

    std::mt19937_64 engine_{seed};
};

std::string written(const ValidTime& time) {
    return text_of(time.start_min) + " " + text_of(time.start_max) + " " + text_of(time.end_min) +
           " " + text_of(time.end_max);
}

Edtf edtf(const std::string& text) {
    return *Edtf::parse(text);
}

ValidTime claim(const std::optional<std::string>& from,
                const std::optional<std::string>& to,
                const std::optional<std::string>& spoken) {
    const auto read = [](const std::optional<std::string>& text) {
        return text ? std::optional(edtf(*text)) : std::nullopt;
    };
    const Result<ValidTime> time = valid_time_of_claim(read(from), read(to), read(spoken));
    REQUIRE(time);
    return *time;
}

Truth held(const ValidTime& time, const std::string& day) {
    return holds_on(time, *day_from(day));
}

}  // namespace

TEST_CASE("the closed forms agree with every completion of two uncertain times") {
    RandomTimes random;
    for (int number = 0; number < cases; ++number) {
        const ValidTime left = random.possible();
        const ValidTime right = random.possible();
        const std::vector<Completion> left_worlds = completions_of(left);
        const std::vector<Completion> right_worlds = completions_of(right);
        for (const Relation relation : all_relations) {
            int so = 0;
            int not_so = 0;
            for (const Completion& one : left_worlds) {
                for (const Completion& other : right_worlds) {
                    ++(is_so(relation, one, other) ? so : not_so);
                }
            }
            const Truth truth = holds(relation, left, right);
            if (truth != truth_of(so, not_so)) {
                FAIL_CHECK("seed ",
                           seed,
                           ": ",
                           written(left),
                           " ",
                           name_of(relation),
                           " ",
                           written(right));
            }
        }
    }
}

TEST_CASE("a tightened time keeps exactly the completions, and none means there is none") {
    RandomTimes random;
    for (int number = 0; number < cases; ++number) {
        const ValidTime time = random.any();
        const std::vector<Completion> worlds = completions_of(time);
        const std::optional<ValidTime> tight = tightened(time);
        REQUIRE_MESSAGE(tight.has_value() == !worlds.empty(), "seed ", seed, ": ", written(time));
        if (!tight) {
            continue;
        }
        CHECK(completions_of(*tight).size() == worlds.size());
        for (const Day start : values_between(tight->start_min, tight->start_max)) {
            const bool reached =
                std::any_of(worlds.begin(), worlds.end(), [start](const Completion& world) {
                    return world.start == start;
                });
            CHECK_MESSAGE((reached || start == no_later_bound || start.number >= universe_days),
                          written(time));
        }
    }
}

TEST_CASE("held on a day agrees with every completion, and a qualified bound is never certain") {
    RandomTimes random;
    for (int number = 0; number < cases; ++number) {
        const ValidTime time = random.possible();
        const Day day = random.day();
        int so = 0;
        int not_so = 0;
        for (const Completion& world : completions_of(time)) {
            ++(world.start <= day && day < world.end ? so : not_so);
        }
        const bool qualified = time.start_qualified || time.end_qualified;
        const Truth exact = truth_of(so, not_so);
        const Truth expected = exact == Truth::yes && qualified ? Truth::maybe : exact;
        CHECK_MESSAGE(holds_on(time, day) == expected,
                      "seed ",
                      seed,
                      ": ",
                      written(time),
                      " on ",
                      day.number);
    }
}

TEST_CASE("days until a day agree with every completion that has begun by then") {
    RandomTimes random;
    for (int number = 0; number < cases; ++number) {
        const ValidTime time = random.possible();
        const Day as_of = random.day();
        std::vector<std::int64_t> lengths;
        bool without_limit = false;
        bool not_begun = false;
        for (const Completion& world : completions_of(time)) {
            if (as_of < world.start) {
                not_begun = true;
            } else if (world.start == no_earlier_bound) {
                without_limit = true;
            } else {
                lengths.push_back(as_of.number - world.start.number);
            }
        }
        std::optional<DayCount> expected;
        if (!lengths.empty() || without_limit) {
            std::sort(lengths.begin(), lengths.end());
            expected = DayCount{not_begun || lengths.empty() ? 0 : lengths.front(),
                                without_limit ? std::nullopt : std::optional(lengths.back())};
        }
        const std::optional<DayCount> counted = days_until(time, as_of);
        CHECK_MESSAGE((counted == expected), "seed ", seed, ": ", written(time), " ", as_of.number);
    }
}

TEST_CASE("truth is Kleene's") {
    CHECK(both(Truth::yes, Truth::maybe) == Truth::maybe);
    CHECK(both(Truth::no, Truth::maybe) == Truth::no);
    CHECK(either(Truth::yes, Truth::maybe) == Truth::yes);
    CHECK(either(Truth::no, Truth::maybe) == Truth::maybe);
    CHECK(negation(Truth::maybe) == Truth::maybe);
    CHECK(negation(Truth::yes) == Truth::no);
}

TEST_CASE("the days without a visit by the Red Cross on 23 April 1997 are 127") {
    const ValidTime denied = claim("1996-12-17", "..", "1997-04-23");
    const std::optional<DayCount> days = days_until(denied, *day_from("1997-04-23"));
    REQUIRE(days);
    CHECK(days->min == 127);
    CHECK(days->max == 127);
}

TEST_CASE("a suspension in January had lasted 82 to 112 days") {
    const std::optional<DayCount> days =
        days_until(claim("1997-01", "..", "1997-04-23"), *day_from("1997-04-23"));
    REQUIRE(days);
    CHECK(days->min == 82);
    CHECK(days->max == 112);
    CHECK_FALSE(
        days_until(claim("1997-01", "..", "1997-04-23"), *day_from("1996-12-31")).has_value());
}

TEST_CASE("an open end is certain through the day its source speaks, and no longer") {
    const ValidTime time = claim("1993", "..", "1995-06-01");
    CHECK(held(time, "1992-12-31") == Truth::no);
    CHECK(held(time, "1993-06-01") == Truth::maybe);
    CHECK(held(time, "1993-12-31") == Truth::yes);
    CHECK(held(time, "1995-06-01") == Truth::yes);
    CHECK(held(time, "1995-06-02") == Truth::maybe);
    CHECK(held(time, "2097-01-01") == Truth::maybe);
    CHECK(claim("1993", std::nullopt, "1995-06-01") == time);
    CHECK(claim("1993", "../..", "1995-06-01") == time);
}

TEST_CASE(
    "an uncertain source day counts by its earliest day, and an approximate one is never certain") {
    CHECK(claim("1993", "..", "1995").end_min == *day_from("1995-01-02"));
    CHECK(held(claim("1993", "..", "1995-06-01~"), "1994-01-01") == Truth::maybe);
    CHECK(claim("1993", "..", "../1995").end_min == *day_from("1993-01-02"));
    CHECK(claim("1993-01-05", "..", std::nullopt).end_min == *day_from("1993-01-06"));
}

TEST_CASE("a source that speaks of what is to come does not fail") {
    const ValidTime planned = claim("1998-01-01", "..", "1997-12-18");
    CHECK(planned.end_min == *day_from("1998-01-02"));
    CHECK(planned.end_max == no_later_bound);
}

TEST_CASE("a start that was not stated reaches back without limit, up to the last possible day") {
    const ValidTime time = claim(std::nullopt, "1996-08", "1997-01-01");
    CHECK(time.start_min == no_earlier_bound);
    CHECK(time.start_max == *day_from("1996-08-31"));
    CHECK(time.end_min == *day_from("1996-08-02"));
    CHECK(time.end_max == *day_from("1996-09-01"));
    CHECK(claim(std::nullopt, std::nullopt, std::nullopt) == ValidTime{});
}

TEST_CASE("the last day is inclusive, and qualified sides are remembered") {
    const ValidTime time = claim("1996-12-23~", "1997-04-22", std::nullopt);
    CHECK(time.end_max == *day_from("1997-04-23"));
    CHECK(time.start_qualified);
    CHECK_FALSE(time.end_qualified);
    CHECK(held(time, "1997-01-01") == Truth::maybe);
    CHECK(held(time, "1997-04-23") == Truth::no);
}

TEST_CASE("a claim that ends before it begins is refused") {
    const Result<ValidTime> time = valid_time_of_claim(edtf("1997"), edtf("1996"), std::nullopt);
    REQUIRE_FALSE(time);
    CHECK(time.error().code == "inverted_valid_time");
    CHECK(time.error().parameters.at(0).second == "1997");
    CHECK(time.error().parameters.at(1).second == "1996");
}

TEST_CASE("written dates are compared by all the days they may mean") {
    CHECK(holds(Relation::before, edtf("1996-12-17"), edtf("1997-01")) == Truth::yes);
    CHECK(holds(Relation::precedes, edtf("1996-12-31"), edtf("1997-01")) == Truth::yes);
    CHECK(holds(Relation::before, edtf("1997"), edtf("1997-04-22")) == Truth::maybe);
    CHECK(holds(Relation::before, edtf("1985/"), edtf("1980")) == Truth::no);
    CHECK(holds(Relation::within, edtf("1997-01-17"), edtf("1997-01-01/1997-01-31")) == Truth::yes);
    CHECK(holds(Relation::within, edtf("1997-01-17"), edtf("1997-01")) == Truth::maybe);
    CHECK(holds(Relation::before, edtf("1985?"), edtf("1990")) == Truth::yes);
    CHECK(holds(Relation::equals, edtf("1997-04-22"), edtf("1997-04-22")) == Truth::yes);
}

TEST_CASE("one of several days is yes only if all agree; all of several is no if one cannot") {
    CHECK(holds(Relation::before, edtf("[1985,1995]"), edtf("1990")) == Truth::maybe);
    CHECK(holds(Relation::before, edtf("[1985,1987]"), edtf("[1990,1992]")) == Truth::yes);
    CHECK(holds(Relation::before, edtf("{1985,1995}"), edtf("1990")) == Truth::no);
    CHECK(holds(Relation::before, edtf("{1985,1987}"), edtf("[1990,1992]")) == Truth::yes);
    CHECK(holds(Relation::after, edtf("[1995,1997]"), edtf("{1990,1996}")) == Truth::maybe);
    CHECK(holds(Relation::after, edtf("{1990,1996}"), edtf("[1980,1995]")) == Truth::maybe);
    CHECK(holds(Relation::after, edtf("{1990,1996}"), edtf("[1993,1995]")) == Truth::no);
    CHECK(valid_time_of(edtf("[1996,1997]")).start_max == *day_from("1997-12-31"));
}
