#include "publishing/claim_text.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("a claim is shown with all it says, and its words as they stand") {
    tests::RegisterBuilder builder(std::vector<std::string>{
        "a person:ana arrest from=1996-12-17 to=.. said=1997-03-01 by=source:paper place=place:p"});
    const world::World world = builder.world();
    const world::SeenClaim& seen = world.claims()[0];
    answers::Evidence evidence = answers::evidence_of(world, seen, "en");
    evidence.words = "first line\n\tsecond \x1b[31m";
    const std::string text =
        text_of(seen, evidence, {.level = "team", .author = "eva"}, Words(Language::english));
    for (const char* part : {"person:ana",
                             "arrest",
                             "1996-12-17 → ..",
                             "place:p",
                             "eva",
                             "team",
                             "---\nfirst line\n\tsecond \\x1B[31m\n---\n"}) {
        CHECK_MESSAGE(tests::has(text, part), part);
    }
    CHECK_FALSE(tests::has(text, "compartment"));
}
