#include "twins/held_twin.h"

#include "answers/held.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("held agrees with its twin, which enumerates the days, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "held", .parameters = {{"on", generator.day()}}};
        set_at_times(generator, 4, asked, "place", generator.place());
        set_at_times(generator, 4, asked, "group", generator.group());
        set_at_times(generator, 4, asked, "person", generator.person());
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::custody, Family::custody, Family::custody, Family::count}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return held(world, asked, {}); },
         .slow = held_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
