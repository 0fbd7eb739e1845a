#include "twins/without_visits_twin.h"

#include "answers/without_visits.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("without-visits agrees with its twin, which enumerates the days, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "without-visits", .parameters = {{"on", generator.day()}}};
        const auto maybe = [&](const std::string& name, const std::string& value) {
            set_at_times(generator, 4, asked, name, value);
        };
        maybe("place", generator.place());
        maybe("visitor", generator.visitor());
        maybe("beneficiary", generator.pick(2) == 0 ? generator.person() : generator.group());
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::access, Family::access, Family::access, Family::identity}},
         .question = question,
         .fast =
             [](const auto& world, const auto& asked) {
                 auto answer = without_visits(world, asked, {});
                 answer->notes.clear();
                 return answer;
             },
         .slow = without_visits_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
