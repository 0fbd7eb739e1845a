#include "documents/nearest_name.h"

#include <array>

#include <doctest/doctest.h>

namespace habeas::documents {
namespace {

constexpr std::array<std::string_view, 4> names{"arrest", "release", "re_arrest", "transfer"};

TEST_CASE("a mistyped name is met by the name with the fewest changes") {
    CHECK(nearest_name("arest", names) == "arrest");
    CHECK(nearest_name("rearrest", names) == "re_arrest");
    CHECK(nearest_name("Release", names) == "release");
    CHECK(nearest_name("tranfser", names) == "transfer");
}

TEST_CASE("of two names equally near the first is meant") {
    CHECK(nearest_name("", std::array<std::string_view, 2>{"ab", "cd"}) == "ab");
    CHECK(nearest_name("x", {}).empty());
}

TEST_CASE("a huge cell in the place of a name costs nothing") {
    CHECK_FALSE(nearest_name(std::string(std::size_t{10} << 20U, 'x'), names).empty());
}

}  // namespace
}  // namespace habeas::documents
