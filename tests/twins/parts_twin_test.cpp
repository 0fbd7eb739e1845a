#include "twins/parts_twin.h"

#include "answers/parts.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("parts agrees with its twin, which adds up all bounds, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& written) {
        answers::Question asked{.name = "parts"};
        if (generator.pick(4) == 0) {
            asked.parameters["population"] = generator.group();
        }
        if (generator.pick(4) == 0) {
            const auto id = written.id("c" + std::to_string(1 + generator.pick(5)));
            const std::string text =
                generator.pick(2) == 0 ? claims::full_text_of(id) : claims::short_text_of(id);
            asked.parameters["total"] = text.substr(0, 6);
        }
        if (generator.pick(4) == 0) {
            asked.parameters["on"] = generator.day();
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.most_claims = 18,
                   .families = {Family::count, Family::count, Family::composition}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return parts(world, asked, {}); },
         .slow = parts_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
