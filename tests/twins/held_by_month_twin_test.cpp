#include "twins/held_by_month_twin.h"

#include "answers/held_by_month.h"
#include "twins/twin_check.h"

#include <algorithm>
#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("held by month agrees with its twin, which asks day by day, on invented registers") {
    using claims::Family;
    std::size_t with_changes = 0;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        constexpr std::array firsts{"1996-12-31", "1997-01-01", "1997-01-09"};
        constexpr std::array lasts{"1997-01-12", "1997-01-31", "1997-02-01"};
        answers::Question asked{.name = "held-by-month"};
        asked.parameters["from"] =
            generator.pick(3) == 0 ? generator.day() : firsts.at(generator.pick(firsts.size()));
        asked.parameters["on"] =
            generator.pick(3) == 0 ? generator.day() : lasts.at(generator.pick(lasts.size()));
        set_at_times(generator, 4, asked, "place", generator.place());
        set_at_times(generator, 4, asked, "group", generator.group());
        set_at_times(generator, 4, asked, "person", generator.person());
        return asked;
    };
    const std::string found = differences(
        {.shape = {.families = {Family::custody, Family::custody, Family::custody, Family::count}},
         .question = question,
         .fast =
             [&](const auto& world, const auto& asked) {
                 auto answer = held_by_month(world, asked, {});
                 const bool has_changes =
                     answer &&
                     std::any_of(
                         answer->rows.begin() + 1, answer->rows.end(), [](const answers::Row& row) {
                             return !row.trace.claims().empty();
                         });
                 with_changes += has_changes ? 1U : 0U;
                 return answer;
             },
         .slow = held_by_month_twin});
    INFO(found);
    CHECK(found.empty());
    CHECK(with_changes > 900);
}

}  // namespace habeas::tests
