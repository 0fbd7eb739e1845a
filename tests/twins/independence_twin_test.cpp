#include "twins/independence_twin.h"

#include "answers/independence.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("independence agrees with its twin, which compares all names, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& written) {
        const auto id = [&] {
            return claims::full_text_of(written.id("c" + std::to_string(1 + generator.pick(5))));
        };
        const std::string one = id();
        return answers::Question{.name = "independence",
                                 .parameters = {{"claim", one}, {"other", id()}}};
    };
    const std::string found =
        differences({.shape = {.families = {Family::count, Family::access, Family::identity}},
                     .question = question,
                     .fast = [](const auto& world,
                                const auto& asked) { return independence(world, asked, {}); },
                     .slow = independence_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
