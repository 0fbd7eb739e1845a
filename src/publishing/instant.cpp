#include "publishing/instant.h"

#include "domain/dates/day.h"

#include <charconv>

#include <fmt/format.h>

namespace habeas::publishing {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t day_long = 86'400 * second;

/// \return the number that the digits are, below a limit; none if they are not exactly digits
std::optional<std::int64_t> number_in(std::string_view digits, std::int64_t limit) {
    std::int64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, number);
    const bool is_number = !digits.empty() && digits[0] != '-' && error == std::errc();
    return is_number && rest == end && number < limit ? std::optional(number) : std::nullopt;
}

/// \param text "hh:mm:ss" with up to six decimals
std::optional<std::int64_t> microseconds_in(std::string_view text) {
    if (text.size() < 8 || text[2] != ':' || text[5] != ':') {
        return std::nullopt;
    }
    const auto hours = number_in(text.substr(0, 2), 24);
    const auto minutes = number_in(text.substr(3, 2), 60);
    const auto seconds = number_in(text.substr(6, 2), 60);
    if (!hours || !minutes || !seconds) {
        return std::nullopt;
    }
    const std::int64_t whole = ((*hours * 60 + *minutes) * 60 + *seconds) * second;
    if (text.size() == 8) {
        return whole;
    }
    std::string decimals(text.substr(9));
    if (text[8] != '.' || decimals.empty() || decimals.size() > 6) {
        return std::nullopt;
    }
    decimals.append(6 - decimals.size(), '0');
    const auto fraction = number_in(decimals, second);
    return fraction ? std::optional(whole + *fraction) : std::nullopt;
}

}  // namespace

std::string text_of(Instant instant) {
    const std::int64_t in_day = ((instant.microseconds % day_long) + day_long) % day_long;
    const dates::Day day{(instant.microseconds - in_day) / day_long};
    const std::int64_t seconds = in_day / second;
    const std::int64_t fraction = in_day % second;
    return fmt::format("{}T{:02}:{:02}:{:02}{}Z",
                       dates::text_of(day),
                       seconds / 3600,
                       seconds / 60 % 60,
                       seconds % 60,
                       fraction == 0 ? "" : fmt::format(".{:06}", fraction));
}

std::optional<Instant> instant_from(std::string_view text) {
    const auto day = dates::day_from(std::string(text.substr(0, 10)));
    if (!day) {
        return std::nullopt;
    }
    if (text.size() == 10) {
        return Instant{(day->number + 1) * day_long - 1};
    }
    if (text[10] != 'T' || !text.ends_with('Z')) {
        return std::nullopt;
    }
    const auto in_day = microseconds_in(text.substr(11, text.size() - 12));
    return in_day ? std::optional(Instant{day->number * day_long + *in_day}) : std::nullopt;
}

}  // namespace habeas::publishing
