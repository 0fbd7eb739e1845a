#include "twins/chronology_twin.h"

#include "answers/chronology.h"
#include "twins/twin_check.h"

#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("chronologies agree with their twin, which looks at every day, on invented registers") {
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        constexpr std::array families{"custody", "count", "call", "access", "process"};
        answers::Question asked{.name = "chronology"};
        if (generator.pick(2) == 0) {
            asked.parameters["from"] = generator.day();
        }
        if (generator.pick(2) == 0) {
            asked.parameters["to"] = generator.day();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["subject"] =
                generator.pick(2) == 0 ? generator.person() : generator.process();
        }
        if (generator.pick(6) == 0) {
            asked.parameters["family"] = families.at(generator.pick(families.size()));
        }
        if (generator.pick(4) == 0) {
            asked.parameters["on"] = generator.day();
        }
        return asked;
    };
    const std::string found = differences(
        {.question = question,
         .fast = [](const auto& world, const auto& asked) { return chronology(world, asked, {}); },
         .slow = chronology_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
