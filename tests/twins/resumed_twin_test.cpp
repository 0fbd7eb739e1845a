#include "twins/resumed_twin.h"

#include "answers/resumed.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("resumed agrees with its twin, which asks every claim, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "resumed"};
        const auto maybe = [&](const std::string& name, const std::string& value) {
            set_at_times(generator, 3, asked, name, value);
        };
        maybe("on", generator.day());
        maybe("place", generator.place());
        maybe("visitor", generator.visitor());
        maybe("beneficiary", generator.pick(2) == 0 ? generator.person() : generator.group());
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::access, Family::access, Family::access, Family::identity}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return resumed(world, asked, {}); },
         .slow = resumed_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
