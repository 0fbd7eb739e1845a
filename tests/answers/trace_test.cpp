#include "answers/trace.h"

#include "support/registers/register_builder.h"

#include <array>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;
using answers::Trace;

TEST_CASE("a trace names each claim once, in the order of first mention") {
    RegisterBuilder small({"a group:g status value=one", "b group:g status value=two"});
    const world::World world = small.world();
    const auto& first = *world.claim(small.id("a"));
    const auto& second = *world.claim(small.id("b"));
    Trace trace(second);
    trace.add(first);
    trace.add(second);
    Trace both(first);
    both.add(trace);
    CHECK(trace.claims() == std::vector{&second, &first});
    CHECK(both.claims() == std::vector{&first, &second});
    CHECK(Trace::of(std::array{&first, &second, &first}).claims() == std::vector{&first, &second});
    CHECK(Trace::of_nothing().claims().empty());
}

TEST_CASE("copies of one origin corroborate nothing, and the worst judged grade is told") {
    RegisterBuilder small(
        {"a group:g status value=one by=source:s reliability=B credibility=2",
         "b group:g status value=two by=source:t origin=source:s reliability=D credibility=6",
         "c group:g status value=three by=source:u"});
    const world::World world = small.world();
    Trace trace(*world.claim(small.id("a")));
    trace.add(*world.claim(small.id("b")));
    const answers::Foundation foundation = answers::foundation_of(trace);
    CHECK(foundation.origins == 1U);
    CHECK(foundation.lowest_reliability == 'D');
    CHECK(foundation.lowest_credibility == '2');
    trace.add(*world.claim(small.id("c")));
    CHECK(answers::foundation_of(trace).origins == 2U);
    CHECK(answers::foundation_of(trace).lowest_reliability == 'D');
    CHECK(answers::foundation_of(Trace(*world.claim(small.id("c")))).lowest_reliability == 'F');
}

TEST_CASE("evidence has the labels of those who speak and carry, and the dates as written") {
    RegisterBuilder small({"n source:s name value='The Source'",
                           "m organisation:o name value='The Organisation'",
                           "a group:g status value=one by=source:s via=organisation:o "
                           "said=1997-04-23 uttered=1997-02 modality=admits"});
    const world::World world = small.world();
    const answers::Evidence evidence =
        answers::evidence_of(world, *world.claim(small.id("a")), "en");
    CHECK(evidence.claimant == "The Source");
    CHECK(evidence.carriers == std::vector<std::string>{"The Organisation"});
    CHECK(evidence.said == "1997-04-23");
    CHECK(evidence.uttered == "1997-02");
    CHECK(evidence.modality == claims::Modality::admits);
    CHECK(evidence.origin == "source:s");
    CHECK_FALSE(evidence.passage.has_value());
    CHECK(evidence.note.empty());
}

TEST_CASE("evidence has the note of the claim") {
    RegisterBuilder small(
        {"a group:g status value=one by=source:s note='heard over the telephone'"});
    const world::World world = small.world();
    CHECK(answers::evidence_of(world, *world.claim(small.id("a")), "en").note ==
          "heard over the telephone");
}
