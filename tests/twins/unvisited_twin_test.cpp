#include "twins/unvisited_twin.h"

#include "answers/unvisited.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("unvisited agrees with its twin, which enumerates days, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "unvisited", .parameters = {{"on", generator.day()}}};
        const auto sometimes =
            [&](const std::string& name, std::uint64_t times, const std::string& value) {
                if (generator.pick(times) == 0) {
                    asked.parameters[name] = value;
                }
            };
        sometimes("since", 2, generator.day());
        sometimes("visitor", 3, generator.visitor());
        sometimes("place", 4, generator.place());
        return asked;
    };
    const std::string found = differences(
        {.shape = {.most_claims = 45,
                   .families = {Family::access,
                                Family::access,
                                Family::access,
                                Family::access,
                                Family::custody,
                                Family::count}},
         .question = question,
         .fast = [](const auto& world, const auto& asked) { return unvisited(world, asked, {}); },
         .slow = unvisited_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
