#include "base/result.h"

#include <map>
#include <memory>

#include <doctest/doctest.h>

namespace {

habeas::Result<int> half_of(int number) {
    if (number % 2 != 0) {
        return habeas::failure("odd_number", {{"number", std::to_string(number)}});
    }
    return number / 2;
}

}  // namespace

TEST_CASE("a result holds a value or an error with its parameters") {
    CHECK(half_of(4).value() == 2);
    const auto none = half_of(3);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == "odd_number");
    CHECK(none.error().parameter("number") == "3");
    CHECK(none.error().parameter("absent").empty());
}

TEST_CASE("results chain, move their values and pass failures on") {
    const habeas::Result<std::unique_ptr<int>> moved =
        half_of(6).map([](int value) { return std::make_unique<int>(value); });
    CHECK(*moved.value() == 3);
    const habeas::Result<std::map<int, int>> passed = []() -> habeas::Result<std::map<int, int>> {
        if (const auto half = half_of(5); !half) {
            return habeas::failure_of(half);
        }
        return std::map<int, int>{};
    }();
    CHECK(passed.error().at({.file = "list.csv", .row = 14, .column = "date"}).place.row == 14U);
}
