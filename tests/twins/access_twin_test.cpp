#include "twins/access_twin.h"

#include "answers/access.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE(
    "access agrees with its twin, which asks every claim of every pair, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{
            .name = "access",
            .parameters = {{"on", generator.day()}, {"place", generator.place()}}};
        if (generator.pick(4) == 0) {
            asked.parameters["visitor"] = generator.visitor();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["group"] =
                generator.pick(2) == 0 ? generator.person() : generator.group();
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::access, Family::access, Family::access, Family::identity}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return access(world, asked, {}); },
         .slow = access_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
