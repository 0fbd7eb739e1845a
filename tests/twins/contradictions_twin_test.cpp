#include "twins/contradictions_twin.h"

#include "answers/contradictions.h"
#include "twins/twin_check.h"

#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE(
    "contradictions agree with their twin, which looks at every pair, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        constexpr std::array kinds{
            "count", "denial", "duration", "identity", "place", "scope", "time", "value"};
        answers::Question asked{.name = "contradictions"};
        if (generator.pick(4) == 0) {
            asked.parameters["subject"] =
                generator.pick(2) == 0 ? generator.person() : generator.group();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["kind"] = kinds.at(generator.pick(kinds.size()));
        }
        if (generator.pick(4) == 0) {
            asked.parameters["on"] = generator.day();
        }
        return asked;
    };
    const std::string found =
        differences({.shape = {.families = {Family::custody,
                                            Family::access,
                                            Family::count,
                                            Family::process,
                                            Family::identity}},
                     .question = question,
                     .fast = [](const auto& world,
                                const auto& asked) { return contradictions(world, asked, {}); },
                     .slow = contradictions_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
