#include "answers/origin_chains.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("a chain runs from the origin to us, and each link stands in it once") {
    RegisterBuilder small(
        {"a person:ana arrest by=source:t via=source:u;source:t;source:v "
         "origin=source:w",
         "judge same source:v source:w"});
    const auto world = small.world();
    const auto chain = habeas::answers::chain_of(world, world.claims().front());
    CHECK(habeas::answers::joined(chain, ", ") == "v, t, u");
    CHECK(habeas::answers::shared_by(chain, chain).size() == 3U);
}

TEST_CASE("two claims are two sources, one, or nobody can tell") {
    using Chain = std::vector<habeas::answers::SourceLink>;
    const Chain one{{"a", "A"}, {"b", "B"}};
    const Chain other{{"c", "C"}, {"b", "B"}};
    const auto verdict = [](const Chain& first, const Chain& second, const char* places) {
        return std::string(habeas::answers::independence_of(first, second, places).why);
    };
    CHECK(verdict(one, one, "passages_not_known") == "one_origin");
    CHECK(verdict(one, other, "passages_not_known") == "chains_meet");
    CHECK(verdict(one, {{"d", "D"}}, "passages_overlap") == "passages_overlap");
    CHECK(verdict(one, {{"d", "D"}}, "passages_in_two_documents") == "no_link_recorded");
    CHECK(verdict(one, {}, "passages_not_known") == "origin_not_stated");
}
