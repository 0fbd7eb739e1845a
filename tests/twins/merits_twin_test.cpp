#include "twins/merits_twin.h"

#include "answers/merits.h"
#include "twins/twin_check.h"

#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("merits agree with their twin, which looks at every day, on invented registers") {
    using claims::Family;
    std::size_t with_people = 0;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        constexpr std::array all{
            "innocence 1", "innocence 1", "innocence", "innocence 2", "hunger"};
        answers::Question asked{.name = "merits"};
        asked.parameters["criteria"] = all.at(generator.pick(all.size()));
        asked.parameters["on"] = generator.day();
        if (generator.pick(8) == 0) {
            asked.parameters["place"] = generator.place();
        }
        if (generator.pick(8) == 0) {
            asked.parameters["person"] = generator.person();
        }
        if (generator.pick(8) == 0) {
            asked.parameters["group"] = generator.group();
        }
        return asked;
    };
    const std::string found =
        differences({.shape = {.fewest_claims = 12,
                               .most_claims = 30,
                               .families = {Family::determination,
                                            Family::determination,
                                            Family::determination,
                                            Family::custody,
                                            Family::custody,
                                            Family::count}},
                     .question = question,
                     .fast =
                         [&](const auto& world, const auto& asked) {
                             auto answer = merits(world, asked, {});
                             with_people +=
                                 answer && answer->figures[1].bounds->possible > 0 ? 1U : 0U;
                             return answer;
                         },
                     .slow = merits_twin});
    INFO(found);
    CHECK(found.empty());
    CHECK(with_people > 1'500);
}

}  // namespace habeas::tests
