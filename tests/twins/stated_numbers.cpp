#include "twins/stated_numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace habeas::tests {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::optional<std::int64_t> whole(double number) {
    return std::isinf(number) ? std::nullopt : std::optional(static_cast<std::int64_t>(number));
}

bool has(const Numbers& numbers, double number) {
    return numbers.smallest <= number && number <= numbers.largest;
}

}  // namespace

claims::Entity who_is_counted(const world::World& world, const world::SeenClaim& seen) {
    const claims::Value* named = seen.claim().first("population");
    return world.canonical(named == nullptr ? seen.claim().subject
                                            : claims::entity_from(named->text).value());
}

bool is_same_population(const world::World& world,
                        const claims::Entity& one,
                        const claims::Entity& other) {
    const auto names = world.identities(one);
    return std::find(names.begin(), names.end(), other) != names.end();
}

dates::ValidTime time_of_number(const world::SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    if (claim.valid_to && claim.valid_to->text() != "..") {
        return seen.valid();
    }
    if (claim.valid_from) {
        return dates::valid_time_of(*claim.valid_from);
    }
    if (claim.uttered) {
        return dates::valid_time_of(*claim.uttered);
    }
    return claim.said ? dates::valid_time_of(*claim.said) : dates::ValidTime{};
}

bool is_so_by(const world::SeenClaim& seen, const answers::Question& question) {
    if (!question.parameter("on")) {
        return true;
    }
    const int last = window_day(question.day("on")->day);
    const bool is_flow = seen.meaning().effect == claims::Effect::counts_flow;
    const bool is_number = is_flow || seen.meaning().effect == claims::Effect::counts_stock;
    const dates::ValidTime time = is_number ? time_of_number(seen) : seen.valid();
    const Days days = is_flow ? days_between(time.end_min, time.end_max)
                              : days_between(time.start_min, time.start_max);
    for (int day = days.first; day <= days.last; ++day) {
        if (day - (is_flow ? 1 : 0) <= last) {
            return true;
        }
    }
    return false;
}

Numbers every_number() {
    return {.smallest = -infinity, .largest = infinity};
}

Numbers numbers_of(const world::SeenClaim& seen) {
    Numbers numbers = every_number();
    if (seen.count() && seen.count()->lower) {
        numbers.smallest = static_cast<double>(*seen.count()->lower);
    }
    if (seen.count() && seen.count()->upper) {
        numbers.largest = static_cast<double>(*seen.count()->upper);
    }
    return numbers;
}

bool are_read(const Numbers& numbers) {
    return !std::isinf(numbers.smallest) || !std::isinf(numbers.largest);
}

bool have_common(const Numbers& one, const Numbers& other) {
    const double candidates[] = {
        one.smallest, one.largest, other.smallest, other.largest, infinity, -infinity};
    return std::any_of(std::begin(candidates), std::end(candidates), [&](double number) {
        return has(one, number) && has(other, number);
    });
}

answers::Cell numbers_cell(const Numbers& numbers) {
    return answers::range_cell(whole(numbers.smallest), whole(numbers.largest));
}

}  // namespace habeas::tests
