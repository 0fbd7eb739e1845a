// Between two turning days of a person's claims nothing changes (domain/cases/custody.h), so each
// person is looked at once per turn and not once per month. A row rests on the claims of those who
// changed since the row before; the first, on those of everybody who counts. Tested by
// tests/answers/held_by_month_test.cpp, the stories and tests/twins/held_by_month_twin_test.cpp.
#include "answers/held_by_month.h"

#include "answers/custody_record.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using dates::Day;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"from", ParameterKind::day, true},
                                ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"place", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false},
                                ParameterSpecification{"person", ParameterKind::entity, false}};

/// The end of one month, and who differs there from the end of the month before.
struct MonthEnd {
    Day day = {};
    std::array<std::int64_t, 5> joined = {};    ///< by CustodyState: who is in it and was not
    std::array<std::int64_t, 5> parted = {};    ///< likewise: who was in it and is not
    std::vector<const SeenClaim*> claims = {};  ///< of both, in the order of the world
};

Day last_of_month(Day day) {
    const dates::CivilDate date = dates::civil_of(day);
    return dates::day_of({.year = date.year,
                          .month = date.month,
                          .day = dates::days_in_month(date.year, date.month)});
}

/// \return the last days of the months from one day to another; the second instead of the last one
std::vector<MonthEnd> month_ends(Day from, Day on) {
    std::vector<MonthEnd> months;
    for (Day day = last_of_month(from); day < on; day = last_of_month(dates::days_after(day, 1))) {
        months.push_back({.day = day});
    }
    months.push_back({.day = on});
    return months;
}

void add_change(const PersonCustody& custody,
                CustodyState before,
                CustodyState now,
                MonthEnd& month) {
    ++month.joined.at(static_cast<std::size_t>(now));
    ++month.parted.at(static_cast<std::size_t>(before));
    const std::vector<const SeenClaim*> claims = claims_on(custody, month.day);
    month.claims.insert(month.claims.end(), claims.begin(), claims.end());
}

/// Puts one person into every month whose end finds them in another state than the one before.
/// \return the state at the end of the last
CustodyState add_person(const PersonCustody& custody, std::vector<MonthEnd>& months) {
    const cases::CustodyThroughTime through_time(custody.record);
    const auto is_before = [](const MonthEnd& month, Day day) { return month.day < day; };
    CustodyState before = CustodyState::not_held;
    const auto look = [&](MonthEnd& month) {
        const CustodyState now = through_time.on(month.day).state;
        if (now != before) {
            add_change(custody, before, now, month);
            before = now;
        }
    };
    look(months.front());
    auto looked_at = months.begin();
    for (const Day turn : through_time.turning_days()) {
        const auto month = std::lower_bound(looked_at, months.end(), turn, is_before);
        if (month != months.end() && month != looked_at) {
            looked_at = month;
            look(*month);
        }
    }
    return before;
}

/// How many are in each state.
class Stock {
  public:
    void add(const MonthEnd& month) {
        for (std::size_t state = 0; state < held_.size(); ++state) {
            held_.at(state) += month.joined.at(state) - month.parted.at(state);
        }
    }

    [[nodiscard]] std::int64_t contradictory() const { return in(CustodyState::contradictory); }

    [[nodiscard]] ThreeBounds bounds() const {
        ThreeBounds bounds{.certain = in(CustodyState::certainly_held)};
        bounds.last_reported = bounds.certain + in(CustodyState::last_reported_held);
        bounds.possible = bounds.last_reported + in(CustodyState::possibly_held) + contradictory();
        return bounds;
    }

  private:
    [[nodiscard]] std::int64_t in(CustodyState state) const {
        return held_.at(static_cast<std::size_t>(state));
    }

    std::array<std::int64_t, 5> held_ = {};  ///< by CustodyState; not_held counts backwards
};

Row row_of(const MonthEnd& month, const Stock& stock) {
    constexpr auto not_held = static_cast<std::size_t>(CustodyState::not_held);
    const ThreeBounds bounds = stock.bounds();
    return Row({date_cell(dates::text_of(month.day)),
                number_cell(bounds.certain),
                number_cell(bounds.last_reported),
                number_cell(bounds.possible),
                number_cell(stock.contradictory()),
                number_cell(month.parted.at(not_held)),
                number_cell(month.joined.at(not_held))},
               Trace::of(month.claims));
}

Result<Day> first_day_of(const Question& question, Day on) {
    const auto from = question.day("from");
    if (!from) {
        return failure_of(from);
    }
    if (from->day > on) {
        return period_inverted(from->day, on);
    }
    return from->day;
}

}  // namespace

std::span<const ParameterSpecification> held_by_month_parameters() {
    return parameters;
}

Result<Answer> held_by_month(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = custody_asked_of(question);
    if (!asked) {
        return failure_of(asked);
    }
    const auto from = first_day_of(question, asked->on);
    if (!from) {
        return failure_of(from);
    }
    std::vector<MonthEnd> months = month_ends(from.value(), asked->on);
    Figure held_at_the_end("held", Trace::of_nothing());
    visit_custody_of_persons(world, asked->scope, [&](const PersonCustody& custody) {
        if (add_person(custody, months) != CustodyState::not_held) {
            held_at_the_end.trace.add(Trace::of(claims_on(custody, asked->on)));
        }
    });
    Answer answer(question, world.reader(), "rule_held_by_month");
    answer.columns = {
        "date", "certain", "last_reported", "possible", "contradictory", "came", "gone"};
    answer.rows.reserve(months.size());
    Stock stock;
    for (const MonthEnd& month : months) {
        stock.add(month);
        answer.rows.push_back(row_of(month, stock));
    }
    held_at_the_end.unit = "person";
    held_at_the_end.bounds = stock.bounds();
    answer.figures.push_back(std::move(held_at_the_end));
    return answer;
}

}  // namespace habeas::answers
