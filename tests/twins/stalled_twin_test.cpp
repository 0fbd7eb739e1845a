#include "twins/stalled_twin.h"

#include "answers/stalled.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("stalled agrees with its twin, which enumerates the days, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "stalled", .parameters = {{"on", generator.day()}}};
        if (generator.pick(4) == 0) {
            asked.parameters["process"] = generator.process();
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.most_claims = 20,
                   .families = {Family::process,
                                Family::process,
                                Family::process,
                                Family::review,
                                Family::count}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return stalled(world, asked, {}); },
         .slow = stalled_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
