#include "world/entity_numbers.h"

#include <doctest/doctest.h>

using namespace habeas;
using world::EntityNumbers;

namespace {

claims::Entity entity(const char* text) {
    return claims::entity_from(text).value();
}

}  // namespace

TEST_CASE("an entity has one number, whichever way it comes in") {
    EntityNumbers numbers;
    const auto first = numbers.add(std::string_view("person:a"));
    CHECK(first == numbers.add(claims::EntityView{claims::EntityKind::person, "a"}));
    CHECK(first == numbers.add(entity("person:a")));
    CHECK(first == numbers.find(entity("person:a")));
    CHECK(first != numbers.add(std::string_view("place:a")));
    CHECK(numbers.size() == 2U);
    CHECK(numbers[*first] == entity("person:a"));
    CHECK_FALSE(numbers.find(entity("person:b")));
}

TEST_CASE("what cannot be an entity has no number") {
    EntityNumbers numbers;
    for (const char* text : {"", "person", "person:", "nobody:a", "person:\x01", ":a"}) {
        CAPTURE(text);
        CHECK(numbers.add(std::string_view(text)).has_value() ==
              claims::entity_from(text).has_value());
    }
    CHECK_FALSE(numbers.add(claims::EntityView{claims::EntityKind::person, ""}));
    CHECK(numbers.size() == 0U);
}

TEST_CASE("ranks tell the order of all, and numbers the order of coming") {
    EntityNumbers numbers;
    for (const char* text : {"place:b", "person:c", "place:a", "person:a"}) {
        numbers.add(entity(text));
    }
    const auto ranks = numbers.ranks();
    for (std::uint32_t left = 0; left < numbers.size(); ++left) {
        for (std::uint32_t right = 0; right < numbers.size(); ++right) {
            CHECK((ranks[left] < ranks[right]) == (numbers[left] < numbers[right]));
        }
    }
}
