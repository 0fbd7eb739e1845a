#include "twins/flows_twin.h"

#include "answers/flows.h"
#include "twins/twin_check.h"

#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("flows agree with their twin, which looks at every day, on invented registers") {
    using claims::Family;
    std::size_t with_people = 0;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        constexpr std::array firsts{"1996-12-20", "1997-01-01", "1997-01-10"};
        constexpr std::array lasts{"1997-01-12", "1997-01-31", "1997-02-10", "1997-04-05"};
        answers::Question asked{.name = "flows"};
        asked.parameters["from"] =
            generator.pick(3) == 0 ? generator.day() : firsts.at(generator.pick(firsts.size()));
        asked.parameters["to"] =
            generator.pick(3) == 0 ? generator.day() : lasts.at(generator.pick(lasts.size()));
        if (generator.pick(3) == 0) {
            asked.parameters["process"] = generator.process();
        }
        if (generator.pick(4) == 0) {
            asked.parameters["group"] = generator.group();
        }
        return asked;
    };
    const std::string found = differences({.shape = {.families = {Family::review,
                                                                  Family::review,
                                                                  Family::review,
                                                                  Family::review,
                                                                  Family::custody,
                                                                  Family::count,
                                                                  Family::count}},
                                           .question = question,
                                           .fast =
                                               [&](const auto& world, const auto& asked) {
                                                   auto answer = flows(world, asked, {});
                                                   with_people +=
                                                       answer && answer->rows.size() > 3 ? 1U : 0U;
                                                   return answer;
                                               },
                                           .slow = flows_twin});
    INFO(found);
    CHECK(found.empty());
    CHECK(with_people > 4'000);
}

}  // namespace habeas::tests
