#include "twins/effect_twin.h"

#include "answers/effect.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("effect agrees with its twin, which enumerates days, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "effect", .parameters = {{"on", generator.day()}}};
        if (generator.pick(4) == 0) {
            asked.parameters["person"] = generator.person();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["group"] = generator.group();
        }
        if (generator.pick(4) == 0) {
            constexpr std::array acts{"pardon", "amnesty", "acquittal", "exoneration"};
            asked.parameters["act"] = acts.at(generator.pick(acts.size()));
        }
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::custody,
                                Family::custody,
                                Family::review,
                                Family::review,
                                Family::trial,
                                Family::determination}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return effect(world, asked, {}); },
         .slow = effect_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
