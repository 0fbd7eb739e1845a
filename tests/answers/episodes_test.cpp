#include "answers/episodes.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

std::vector<answers::Episode> episodes(const world::World& world, answers::EpisodeTimes times) {
    std::vector<const world::SeenClaim*> claims;
    for (const world::SeenClaim& seen : world.claims()) {
        claims.push_back(&seen);
    }
    return answers::episodes_of(world, claims, times);
}

}  // namespace

TEST_CASE("claims that name one place by two of its identities are one episode") {
    RegisterBuilder written({"a person:ana arrest from=1997-01-05 place=place:p",
                             "b person:ana arrest from=1997-01-05 place=place:q"});
    CHECK(episodes(written.world(), answers::EpisodeTimes::start).size() == 2);
    written.add("judge same place:p place:q");
    CHECK(episodes(written.world(), answers::EpisodeTimes::start).size() == 1);
}

TEST_CASE("claims that say the same of the same at the same written time are one episode") {
    RegisterBuilder written(
        {"a person:ana release value=pardon from=1997-01-05 said=1997-01-06 by=source:s",
         "b person:ana release value=pardon from=1997-01-05 said=1997-01-07 by=source:t",
         ("c person:ana release value=pardon from=1997-01-05 said=1997-01-08 by=source:u origin=w "
          "modality=reports"),
         ("d person:ana release value=pardon from=1997-01-05 said=1997-01-09 by=source:v origin=w "
          "modality=denies"),
         "e person:ana release value=amnesty from=1997-01-05 said=1997-01-10",
         "f person:ana release value=pardon from=1997-01 said=1997-01-11",
         "g person:ana release value=pardon from=1997-01-05 to=1997-01-05 said=1997-01-12",
         "h person:ana release value=pardon from=1997-01-05 said=1997-01-13 place=place:p"});
    const world::World world = written.world();
    const auto apart = episodes(world, answers::EpisodeTimes::start_and_end);
    CHECK(apart.size() == 6);
    const auto merged = episodes(world, answers::EpisodeTimes::start);
    REQUIRE(merged.size() == 5);
    std::size_t most = 0;
    for (const answers::Episode& episode : merged) {
        if (episode.claims.size() > 1) {
            CHECK(episode.origins() == 3);
            CHECK(answers::claimants_of(world, episode) == "s; t; u");
            CHECK(answers::modality_code(episode) == "modality.asserts");
        }
        most = std::max(most, episode.claims.size());
    }
    CHECK(most == 4);
}

TEST_CASE("identities and the order of qualifiers do not part episodes") {
    RegisterBuilder written(
        {"a person:ana access_denied visitor=visitor:family;visitor:icrc from=1997",
         "b person:anna access_denied visitor=visitor:icrc;visitor:family from=1997",
         "judge same person:ana person:anna"});
    const world::World world = written.world();
    const auto all = episodes(world, answers::EpisodeTimes::start_and_end);
    REQUIRE(all.size() == 1);
    CHECK(answers::words_of_episode(world, all[0]) == "family · icrc");
    CHECK(all[0].origins() == 1);
}

TEST_CASE("a claim bears on its subject and on the people, places and processes it names") {
    RegisterBuilder written({("a person:ana access_denied beneficiary=group:g place=place:p "
                              "process=process:r population=group:h visitor=visitor:icrc"),
                             "judge same group:g group:k"});
    const world::World world = written.world();
    const auto bears = [&](const std::string& text) {
        return answers::bears_on(world, world.claims()[0], claims::entity_from(text).value());
    };
    for (const char* text :
         {"person:ana", "group:g", "group:k", "group:h", "place:p", "process:r"}) {
        CHECK(bears(text));
    }
    for (const char* text : {"visitor:icrc", "source:s", "person:beto"}) {
        CHECK(!bears(text));
    }
}

}  // namespace habeas::tests
