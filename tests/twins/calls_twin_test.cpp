#include "twins/calls_twin.h"

#include "answers/calls.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("calls agrees with its twin, which holds all claims against all, on invented registers") {
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "calls", .parameters = {{"on", generator.day()}}};
        if (generator.pick(4) == 0) {
            asked.parameters["addressee"] = generator.source();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["caller"] = generator.source();
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.most_claims = 15, .families = {claims::Family::call}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return calls(world, asked, {}); },
         .slow = calls_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
