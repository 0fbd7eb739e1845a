#include "twins/standards_twin.h"

#include "answers/standards.h"
#include "twins/twin_check.h"

#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

answers::Question invented(RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
    answers::Question asked{.name = "standards",
                            .parameters = {{"on", generator.day()}, {"person", ""}}};
    asked.parameters["person"] = generator.pick(8) == 0 ? generator.group() : generator.person();
    if (generator.pick(2) == 0) {
        asked.parameters["on"] = "1997-02-" + std::to_string(10 + generator.pick(19));
    }
    if (generator.pick(3) != 0) {
        constexpr std::array rules{"judge",
                                   "arrest_notice",
                                   "transfer_notice",
                                   "family_contact",
                                   "counsel_contact",
                                   "solitary",
                                   "trial"};
        asked.parameters["rule"] = rules.at(generator.pick(rules.size()));
        asked.parameters["limit"] = std::to_string(generator.pick(6));
    }
    return asked;
}

}  // namespace

TEST_CASE("standards agrees with its twin, which walks day by day, on invented registers") {
    using claims::Family;
    const std::string found = differences(
        {.shape = {.fewest_claims = 15,
                   .most_claims = 40,
                   .families = {Family::custody,
                                Family::access,
                                Family::access,
                                Family::trial,
                                Family::custom,
                                Family::custom}},
         .question = invented,
         .fast = [](const auto& world, const auto& asked) { return standards(world, asked, {}); },
         .slow = standards_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
