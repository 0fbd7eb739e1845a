#include "twins/trace_twin.h"

#include "answers/claim_trace.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("traces agree with their twin, which measures distances, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& written) {
        const std::string key = "c" + std::to_string(1 + generator.pick(5));
        return answers::Question{.name = "trace",
                                 .parameters = {{"claim", claims::full_text_of(written.id(key))}}};
    };
    const std::string found = differences(
        {.shape = {.families = {Family::count, Family::composition, Family::call, Family::call}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return claim_trace(world, asked, {}); },
         .slow = trace_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
