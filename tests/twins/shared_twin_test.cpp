#include "twins/shared_twin.h"

#include "answers/shared.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("shared agrees with its twin, which looks every claim through, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "shared", .parameters = {{"person", generator.person()}}};
        if (generator.pick(3) != 0) {
            asked.parameters["on"] = generator.day();
        }
        if (generator.pick(4) == 0) {
            constexpr std::array kinds{"court", "judge", "accuser", "article", "body", "process"};
            asked.parameters["kind"] = kinds.at(generator.pick(kinds.size()));
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.fewest_claims = 12,
                   .most_claims = 30,
                   .families = {Family::trial,
                                Family::trial,
                                Family::trial,
                                Family::custody,
                                Family::review,
                                Family::determination,
                                Family::identity}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return shared(world, asked, {}); },
         .slow = shared_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
