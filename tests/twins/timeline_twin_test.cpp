#include "twins/timeline_twin.h"

#include "answers/timeline.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("timelines agree with their twin, which compares each with each, on invented registers") {
    using claims::Family;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "timeline"};
        switch (generator.pick(5)) {
            case 0:
                asked.parameters["subject"] = generator.group();
                break;
            case 1:
                asked.parameters["subject"] = generator.place();
                break;
            case 2:
                asked.parameters["subject"] = generator.process();
                break;
            default:
                asked.parameters["subject"] = generator.person();
        }
        if (generator.pick(3) == 0) {
            asked.parameters["on"] = generator.day();
        }
        return asked;
    };
    const std::string found = differences(
        {.question = question,
         .fast = [](const auto& world, const auto& asked) { return timeline(world, asked, {}); },
         .slow = timeline_twin});
    INFO(found);
    CHECK(found.empty());
}

}  // namespace habeas::tests
