#include "twins/counts_twin.h"

#include "answers/counts.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE(
    "counts agrees with its twin, which holds all counts against all, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "counts",
                                .parameters = {{"population", generator.group()}}};
        const std::string one = generator.day();
        const std::string other = generator.day();
        if (generator.pick(4) == 0) {
            asked.parameters["from"] = std::min(one, other);
        }
        if (generator.pick(4) == 0) {
            asked.parameters["to"] = std::max(one, other);
        }
        if (generator.pick(2) == 0) {
            asked.parameters["on"] = generator.day();
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.most_claims = 18,
                   .families = {Family::count,
                                Family::count,
                                Family::count,
                                Family::custody,
                                Family::identity}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return counts(world, asked, {}); },
         .slow = counts_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
