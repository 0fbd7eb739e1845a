#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {

answers::Cell date_or_empty(const std::string& written) {
    return written.empty() ? answers::empty_cell() : answers::date_cell(written);
}

std::string written(const std::optional<dates::Edtf>& date) {
    return date ? date->text() : "";
}

claims::Entity named_first(const world::World& world,
                           const world::SeenClaim& seen,
                           std::string_view qualifier) {
    const claims::Value* value = seen.claim().first(qualifier);
    return value == nullptr ? claims::Entity{}
                            : world.canonical(claims::entity_from(value->text).value());
}

Moment moment_of(const world::SeenClaim& seen) {
    for (const auto* date : {&seen.claim().valid_from, &seen.claim().uttered, &seen.claim().said}) {
        if (*date) {
            const dates::WrittenRange range = (*date)->whole();
            return {.text = (*date)->text(),
                    .days = days_between(range.earliest.day, range.latest.day)};
        }
    }
    Moment moment;
    moment.days = days_between(dates::no_earlier_bound, dates::no_later_bound);
    return moment;
}

dates::DayCount lengths(const Days& first, const Days& second) {
    dates::DayCount days{.min = 1'000, .max = 0};
    for (int from = first.first; from <= first.last; ++from) {
        for (int to = second.first; to <= second.last; ++to) {
            const std::int64_t length = std::max(0, to - from);
            days.min = std::min(days.min, length);
            days.max = std::max(*days.max, length);
        }
    }
    if (!first.is_bounded_before || !second.is_bounded_after) {
        days.max = std::nullopt;
    }
    if (!first.is_bounded_after || !second.is_bounded_before) {
        days.min = 0;
    }
    return days;
}

Days only_day(int day) {
    return {.first = day, .last = day};
}

}  // namespace habeas::tests
