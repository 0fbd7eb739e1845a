#include "small_register.h"

using namespace habeas;
using namespace habeas::tests;

namespace {

claims::Entity entity(const char* text) {
    return claims::entity_from(text).value();
}

/// A lexicon of English in which "some 10" is 10 to a number.
claims::LexiconRevision lexicon_up_to(const std::string& upper) {
    return {
        "name: Test\nlanguage: en\nversion: test@1\ndecimal: .\nattributive: some {n}\n"
        "[readings]\n{n} = exact, n, n, n\nsome {n} = about, n, " +
        upper + ", n\n[numbers]\none = 1\n[units]\nday = day\n"};
}

}  // namespace

TEST_CASE("of the lexicons of a language the newest that is known reads the words") {
    store::MemoryLog log;
    SmallRegister small(log);
    claims::Claim count = claim_of("group:g", "count_held");
    count.value = claims::count_value("some 10", "en");
    small.add(count);
    small.add(lexicon_up_to("150% n"));
    const Instant then = small.clock.time;
    small.add(lexicon_up_to("200% n"));
    const auto upper = [](const world::World& world) {
        return world.claims().front().count()->upper;
    };
    CHECK(upper(small.world()) == 20);
    CHECK(upper(small.world({.known_at = dates::KnownAt{then}})) == 15);
}

TEST_CASE("who denies that a place lies in another puts it nowhere") {
    store::MemoryLog log;
    SmallRegister small(log);
    claims::Claim denial = claim_of("place:prison", "part_of");
    denial.value = claims::entity_value(entity("place:country"));
    denial.modality = claims::Modality::denies;
    small.add(denial);
    CHECK_FALSE(small.world().is_within(entity("place:prison"), entity("place:country")));
    denial.modality = claims::Modality::reports;
    small.add(denial);
    CHECK(small.world().is_within(entity("place:prison"), entity("place:country")));
}

TEST_CASE("who carried words, and whom a qualifier names, is known here") {
    store::MemoryLog log;
    SmallRegister small(log);
    claims::Claim claim = claim_of("person:a", "arrest");
    claim.carriers = {entity("organisation:agency")};
    claim.qualifiers = {{"place", claims::entity_value(entity("place:prison"))}};
    small.add(claim);
    const world::World world = small.world();
    CHECK(world.knows(entity("organisation:agency")));
    CHECK(world.knows(entity("place:prison")));
    CHECK_FALSE(world.knows(entity("place:elsewhere")));
}

TEST_CASE("a name that a source denies is no name, and of equals the first said is taken") {
    store::MemoryLog log;
    SmallRegister small(log);
    claims::Claim name = claim_of("person:a", "name", "Aaron");
    name.modality = claims::Modality::denies;
    small.add(name);
    CHECK(small.world().label(entity("person:a")) == "a");
    small.add(claim_of("person:a", "name", "Bea"));
    small.add(claim_of("person:a", "name", "Cea"));
    CHECK(small.world().label(entity("person:a")) == "Bea");
}
