#include "twins/promises_twin.h"

#include "answers/promises.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("promises agree with their twin, which tries every day, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        const std::string on = generator.pick(2) == 0 ? generator.day() : "1997-02-03";
        answers::Question asked{.name = "promises", .parameters = {{"on", on}}};
        if (generator.pick(4) == 0) {
            asked.parameters["population"] = generator.group();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["promiser"] = generator.source();
        }
        return asked;
    };
    const std::string found =
        differences({.shape = {.families = {Family::count,
                                            Family::count,
                                            Family::count,
                                            Family::call,
                                            Family::custody,
                                            Family::review}},
                     .question = question,
                     .fast = [](const auto& world,
                                const auto& asked) { return answers::promises(world, asked, {}); },
                     .slow = promises_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
