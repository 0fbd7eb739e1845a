#include "twins/time_in_custody_twin.h"

#include "answers/time_in_custody.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("time in custody agrees with its twin, which counts day by day, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        const std::string on = generator.pick(3) == 0 ? generator.day() : "1997-01-25";
        return answers::Question{.name = "time-in-custody",
                                 .parameters = {{"on", on}, {"person", generator.person()}}};
    };
    const std::string found = differences(
        {.shape = {.families = {Family::custody, Family::trial, Family::trial, Family::review}},
         .question = question,
         .fast = [](const auto& world,
                    const auto& asked) { return time_in_custody(world, asked, {}); },
         .slow = time_in_custody_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
