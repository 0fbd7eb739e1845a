#include "twins/held_past_order_twin.h"

#include "answers/held_past_order.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("held past an order agrees with its twin, which enumerates days, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "held-past-order", .parameters = {{"on", generator.day()}}};
        if (generator.pick(4) == 0) {
            asked.parameters["place"] = generator.place();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["person"] = generator.person();
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::custody, Family::custody, Family::trial, Family::review}},
         .question = question,
         .fast = [](const auto& world,
                    const auto& asked) { return held_past_order(world, asked, {}); },
         .slow = held_past_order_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
