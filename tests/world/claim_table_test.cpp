#include "world/claim_table.h"

#include "small_register.h"

#include <set>
#include <thread>

using namespace habeas;
using namespace habeas::tests;
using world::ClaimTable;

namespace {

/// The only claim of a world in which nothing else was said.
struct Alone {
    explicit Alone(const claims::Claim& claim) {
        SmallRegister small(log);
        small.add(claim);
        world.emplace(small.world());
    }

    [[nodiscard]] const world::SeenClaim& seen() const { return world->claims().front(); }

    store::MemoryLog log;
    std::optional<world::World> world;
};

claims::Claim dated(const std::string& from, const std::string& to, const std::string& said) {
    claims::Claim claim = claim_of("person:a", "arrest");
    claim.valid_from = edtf(from);
    claim.valid_to = edtf(to);
    claim.said = edtf(said);
    return claim;
}

std::vector<claims::Entity> places_told(const claims::Claim& claim) {
    const Alone alone(claim);
    const auto places = alone.seen().places();
    return {places.begin(), places.end()};
}

bool takes(const std::string& payload) {
    ClaimTable table;
    const bool taken = table.add({}, payload, 0, "batch");
    CHECK(table.size() == (taken ? 1U : 0U));
    return taken;
}

}  // namespace

TEST_CASE("a row is a line of the processor's cache") {
    CHECK(sizeof(world::SeenClaim) == 64U);
}

TEST_CASE("a row tells the times that the claim's dates make, however far they lie") {
    for (const char* from : {"1997-02", "1997~", "..", "Y-1700000002", "Y170000000", "-0001"}) {
        for (const char* said :
             {"1997-04-23", "[1997-04..1997-05]", "Y-1700000002", "Y170000000"}) {
            const claims::Claim claim = dated(from, "..", said);
            const Alone alone(claim);
            const auto valid =
                dates::valid_time_of_claim(claim.valid_from, claim.valid_to, claim.said);
            CAPTURE(from);
            CAPTURE(said);
            const dates::ValidTime told = alone.seen().valid();
            const dates::ValidTime expected = valid ? valid.value() : dates::ValidTime{};
            CHECK(told.start_min == expected.start_min);
            CHECK(told.start_max == expected.start_max);
            CHECK(told.end_min == expected.end_min);
            CHECK(told.end_max == expected.end_max);
            CHECK(told.start_qualified == expected.start_qualified);
            CHECK(told.end_qualified == expected.end_qualified);
            CHECK(alone.seen().said_earliest() == claim.said->whole().earliest.day);
            CHECK(alone.seen().said_latest() == claim.said->whole().latest.day);
            CHECK(alone.seen().is_said_to_last());
        }
    }
}

TEST_CASE("a claim without dates has none in its row") {
    const Alone alone(claim_of("person:a", "arrest"));
    CHECK_FALSE(alone.seen().said_earliest());
    CHECK_FALSE(alone.seen().said_latest());
    CHECK_FALSE(alone.seen().is_said_to_last());
    CHECK(alone.seen().valid().start_min == dates::no_earlier_bound);
    CHECK(alone.seen().valid().end_max == dates::no_later_bound);
}

TEST_CASE("a row tells all places where somebody was held, in the order of the claim") {
    claims::Claim claim = claim_of("person:a", "arrest");
    CHECK(places_told(claim).empty());
    const auto place = [](const char* text) {
        return claims::Qualifier{"place", claims::entity_value(claims::entity_from(text).value())};
    };
    claim.qualifiers = {place("place:x")};
    CHECK(places_told(claim) == claim.entities("place"));
    claim.qualifiers = {place("place:x"), place("place:y"), place("place:z")};
    CHECK(places_told(claim) == claim.entities("place"));
    CHECK(places_told(claim).size() == 3U);
}

TEST_CASE("the words are those that were written") {
    claims::Claim claim = dated("1997-02", "1997-03", "1997-04");
    claim.note = "a note";
    claim.value = claims::count_value("some 200", "en");
    const Alone alone(claim);
    CHECK(claims::encode(alone.seen().claim()) == claims::encode(claim));
    REQUIRE(alone.seen().count());
    CHECK(alone.seen().count()->conservative == 200);
    CHECK_FALSE(alone.seen().duration());
}

TEST_CASE("bytes that are no claim, or a damaged one, are not taken") {
    const std::string whole = claims::encode(dated("1997-02", "..", "1997-04"));
    CHECK(takes(whole));
    CHECK_FALSE(takes(""));
    CHECK_FALSE(takes(claims::encode(claims::LexiconRevision{"text"})));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CHECK_FALSE(takes(whole.substr(0, length)));
    }
    CHECK_FALSE(takes(whole + "x"));
    std::string no_date = whole;
    no_date.replace(no_date.find("1997-02"), 7, "1997-13");
    CHECK_FALSE(takes(no_date));
}

TEST_CASE("a claim that is not taken leaves no mention behind") {
    claims::Claim broken = dated("1997-02", "..", "1997-04");
    std::string bytes = claims::encode(broken);
    bytes.replace(bytes.find("1997-02"), 7, "1997-13");
    ClaimTable table;
    CHECK_FALSE(table.add({}, bytes, 0, ""));
    REQUIRE(table.add({}, claims::encode(claim_of("person:b", "status", "x")), 0, ""));
    std::set<claims::Entity> mentioned;
    for (const world::EntityNumber number : table.mentioned(0)) {
        mentioned.insert(table.entities()[number]);
    }
    CHECK(mentioned == std::set{claims::entity_from("person:b").value(),
                                claims::entity_from("source:s").value()});
}

TEST_CASE("several threads may ask for the words of one claim at once") {
    store::MemoryLog log;
    SmallRegister small(log);
    for (int person = 0; person < 200; ++person) {
        small.add(claim_of("person:p" + std::to_string(person), "status", "words"));
    }
    const world::World world = small.world();
    std::vector<std::vector<const claims::Claim*>> read(4);
    std::vector<std::thread> threads;
    threads.reserve(read.size());
    for (auto& mine : read) {
        threads.emplace_back([&world, &mine] {
            for (const world::SeenClaim& seen : world.claims()) {
                mine.push_back(&seen.claim());
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(read[0].size() == 200U);
    for (const auto& mine : read) {
        CHECK(mine == read[0]);
    }
}
