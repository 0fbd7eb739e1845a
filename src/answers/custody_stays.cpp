// Two deprivations are one stay if on some day both may be so, and so on from one to the next,
// unless they name different cases: a release that certainly lies between parts them, and so does a
// name. What is so on a day changes only at a bound of some claim, or a day beside it, since an end
// is at least a day after its start; so one day of each span between is looked at. Tested by
// tests/answers/custody_stays_test.cpp and tests/twins/time_in_custody_twin_test.cpp.
#include "answers/custody_stays.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using dates::Day;

/// \return whether on some day both deprivations are or may be so
bool share_a_day(const std::vector<CustodySpan>& spans, std::size_t one, std::size_t other) {
    return std::any_of(spans.begin(), spans.end(), [&](const CustodySpan& span) {
        return span.custody.of_deprivations[one] != CustodyState::not_held &&
               span.custody.of_deprivations[other] != CustodyState::not_held;
    });
}

bool are_one_stay(const PersonCustody& custody,
                  const std::vector<CustodySpan>& spans,
                  std::size_t one,
                  std::size_t other) {
    return !name_different_cases(cases_named(*custody.deprivations[one]),
                                 cases_named(*custody.deprivations[other])) &&
           share_a_day(spans, one, other);
}

/// Makes the stays of a deprivation and of earlier ones in the record one, under the lower number.
void join_with_earlier(const PersonCustody& custody,
                       const std::vector<CustodySpan>& spans,
                       std::size_t one,
                       std::vector<std::size_t>& numbers) {
    for (std::size_t other = 0; other < one; ++other) {
        if (are_one_stay(custody, spans, other, one)) {
            const auto [lower, upper] = std::minmax({numbers[one], numbers[other]});
            std::replace(numbers.begin(), numbers.end(), upper, lower);
        }
    }
}

/// \return for each deprivation the first one that belongs to the same stay
std::vector<std::size_t> stay_numbers(const PersonCustody& custody,
                                      const std::vector<CustodySpan>& spans) {
    std::vector<std::size_t> numbers(custody.deprivations.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    for (std::size_t one = 0; one < numbers.size(); ++one) {
        join_with_earlier(custody, spans, one, numbers);
    }
    return numbers;
}

Stay stay_of(const PersonCustody& custody,
             const std::vector<CustodySpan>& spans,
             std::vector<std::size_t> deprivations) {
    Stay stay{.deprivations = std::move(deprivations)};
    for (const std::size_t at : stay.deprivations) {
        stay.cases.merge(cases_named(*custody.deprivations[at]));
    }
    const auto is_so = [&](const CustodySpan& span) {
        return stay.state_on(span) != CustodyState::not_held;
    };
    const auto first = std::find_if(spans.begin(), spans.end(), is_so);
    const auto last = std::find_if(spans.rbegin(), spans.rend(), is_so);
    stay.first = first == spans.end() ? dates::no_later_bound : first->days.first;
    stay.end = last == spans.rend() ? dates::no_earlier_bound : last->days.end;
    return stay;
}

}  // namespace

std::vector<DaySpan> spans_until(const std::vector<Day>& changes, Day until) {
    std::vector<Day> starts;
    starts.reserve(3 * changes.size());
    for (const Day change : changes) {
        for (const int beside : {-1, 0, 1}) {
            starts.push_back(dates::days_after(change, beside));
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    std::vector<DaySpan> spans;
    spans.reserve(starts.size() + 1);
    Day first = dates::no_earlier_bound;
    for (const Day start : starts) {
        if (dates::is_bounded(start) && start < until) {
            spans.push_back({.first = first, .end = start});
            first = start;
        }
    }
    spans.push_back({.first = first, .end = until});
    return spans;
}

std::vector<Day> bounds_of(const dates::ValidTime& time) {
    std::vector<Day> bounds{time.start_min, time.start_max, time.end_min, time.end_max};
    std::erase_if(bounds, [](Day day) { return !dates::is_bounded(day); });
    return bounds;
}

std::vector<Day> changes_of(const cases::CustodyRecord& record) {
    std::vector<Day> changes = cases::CustodyThroughTime(record).turning_days();
    for (const auto* turns : {&record.departures, &record.losses}) {
        for (const cases::Turn& turn : *turns) {
            const auto bounds = bounds_of({.start_min = turn.earliest, .start_max = turn.latest});
            changes.insert(changes.end(), bounds.begin(), bounds.end());
        }
    }
    return changes;
}

std::set<std::string> cases_named(const world::SeenClaim& seen) {
    std::set<std::string> names;
    for (const claims::Value* value : seen.claim().all("case")) {
        names.insert(value->text);
    }
    return names;
}

bool name_different_cases(const std::set<std::string>& left, const std::set<std::string>& right) {
    return !left.empty() && !right.empty() &&
           std::none_of(
               left.begin(), left.end(), [&](const auto& name) { return right.contains(name); });
}

std::vector<CustodySpan> custody_until(const PersonCustody& custody,
                                       const std::vector<DaySpan>& spans) {
    std::vector<CustodySpan> days;
    days.reserve(spans.size());
    const cases::CustodyThroughTime through_time(custody.record);
    for (const DaySpan& span : spans) {
        days.push_back({span, through_time.on(span.one_day())});
    }
    return days;
}

std::vector<CustodyState> Stay::states_on(const CustodySpan& span) const {
    std::vector<CustodyState> states(span.custody.of_deprivations.size(), CustodyState::not_held);
    for (const std::size_t at : deprivations) {
        states[at] = span.custody.of_deprivations[at];
    }
    return states;
}

CustodyState Stay::state_on(const CustodySpan& span) const {
    const std::vector<CustodyState> states = states_on(span);
    const CustodyState strongest = *std::max_element(states.begin(), states.end());
    const bool is_contradicted = span.custody.state == CustodyState::contradictory;
    return is_contradicted && strongest != CustodyState::not_held ? CustodyState::contradictory
                                                                  : strongest;
}

std::vector<Stay> stays_of(const PersonCustody& custody, const std::vector<CustodySpan>& spans) {
    const std::vector<std::size_t> numbers = stay_numbers(custody, spans);
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        members[numbers[at]].push_back(at);
    }
    std::vector<Stay> stays;
    stays.reserve(members.size());
    for (auto& [number, deprivations] : members) {
        stays.push_back(stay_of(custody, spans, std::move(deprivations)));
    }
    std::erase_if(stays, [](const Stay& stay) { return stay.end == dates::no_earlier_bound; });
    std::stable_sort(stays.begin(), stays.end(), [](const Stay& left, const Stay& right) {
        return left.first < right.first;
    });
    return stays;
}

}  // namespace habeas::answers
