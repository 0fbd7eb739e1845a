#include "answers/denials.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("a denial weighs against what may be the same act, and against nothing else") {
    RegisterBuilder written({"a person:ana verdict value=guilty from=1997-01-05 to=1997-01-05",
                             "b person:ana verdict value=guilty modality=denies",
                             "c person:ana verdict value=annulled modality=denies",
                             "d person:ana verdict modality=denies from=1997-02 to=1997-02",
                             "e person:ana verdict modality=denies from=1997-01 to=1997-01",
                             "f person:ana charge modality=denies",
                             "g person:beto verdict modality=denies",
                             "h person:ana verdict value=guilty modality=promises"});
    const world::World world = written.world();
    const auto may_deny = [&](const std::string& denial, const std::string& said) {
        return answers::may_deny(*world.claim(written.id(denial)), *world.claim(written.id(said)));
    };
    CHECK(may_deny("b", "a"));
    CHECK_FALSE(may_deny("c", "a"));
    CHECK_FALSE(may_deny("d", "a"));
    CHECK(may_deny("e", "a"));
    CHECK_FALSE(may_deny("f", "a"));
    CHECK_FALSE(may_deny("g", "a"));
    CHECK_FALSE(may_deny("h", "a"));
    CHECK_FALSE(may_deny("b", "h"));
    CHECK(answers::denials_of(world, *world.claim(written.id("a"))).size() == 2);
}

}  // namespace habeas::tests
