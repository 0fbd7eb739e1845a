#include "world/world.h"

#include "small_register.h"
#include "vault/hash.h"

#include <algorithm>

using namespace habeas;
using namespace habeas::tests;

namespace {

using Words = std::vector<std::string>;

world::Reader reader_up_to(claims::Level level) {
    world::Reader reader;
    reader.clearance = claims::clearance_up_to(level);
    return reader;
}

claims::Claim said_on(claims::Claim claim, const std::string& day) {
    claim.said = edtf(day);
    return claim;
}

}  // namespace

TEST_CASE("what stands above the reader's level or in another compartment does not exist") {
    store::MemoryLog log;
    SmallRegister small(log);
    small.add(claim_of("person:a", "status", "open"));
    small.add(claim_of("person:a", "status", "team"), claims::Level::team);
    const auto sealed =
        small.add(claim_of("person:b", "status", "north"), claims::Level::open, "north");
    CHECK(words_in(small.world(reader_up_to(claims::Level::open)).claims()) == Words{"open"});
    const world::World team = small.world(reader_up_to(claims::Level::team));
    CHECK(team.claims().size() == 2U);
    CHECK(team.claim(sealed) == nullptr);
    CHECK_FALSE(team.knows(claims::entity_from("person:b").value()));
    world::Reader member = reader_up_to(claims::Level::team);
    member.clearance.compartments = {"north"};
    CHECK(small.world(member).claim(sealed) != nullptr);
}

TEST_CASE("a world as known at an instant holds what was recorded by then, inclusive") {
    store::MemoryLog log;
    SmallRegister small(log);
    small.add(claim_of("person:a", "status", "first"));
    world::Reader then;
    then.known_at = dates::KnownAt{small.clock.time};
    small.add(claim_of("person:a", "status", "second"));
    CHECK(words_in(small.world(then).claims()) == Words{"first"});
    CHECK(small.world().claims().size() == 2U);
}

TEST_CASE("a retraction ends a claim from the day it was recorded, and can itself be retracted") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto claim = small.add(claim_of("person:a", "status", "first"));
    world::Reader before;
    before.known_at = dates::KnownAt{small.clock.time};
    const auto retraction = small.add(claims::Retraction{{claim}, std::nullopt, "mistake", ""});
    CHECK(small.world().claims().empty());
    CHECK(small.world(before).claims().size() == 1U);
    small.add(claims::Retraction{{retraction}, std::nullopt, "no mistake", ""});
    CHECK(small.world().claims().size() == 1U);
}

TEST_CASE("a hidden retraction changes nothing for a reader who cannot see it") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto claim = small.add(claim_of("person:a", "status", "first"));
    small.add(claims::Retraction{{claim}, std::nullopt, "", ""}, claims::Level::team);
    CHECK(small.world(reader_up_to(claims::Level::open)).claims().size() == 1U);
    CHECK(small.world(reader_up_to(claims::Level::team)).claims().empty());
}

TEST_CASE(
    "a claim that supersedes replaces, and the old one returns when the new one is retracted") {
    store::MemoryLog log;
    SmallRegister small(log);
    claims::Claim correction = claim_of("person:a", "status", "corrected");
    correction.supersedes = small.add(claim_of("person:a", "status", "wrong"));
    const auto newer = small.add(correction);
    CHECK(words_in(small.world().claims()) == Words{"corrected"});
    small.add(claims::Retraction{{newer}, std::nullopt, "", ""});
    CHECK(words_in(small.world().claims()) == Words{"wrong"});
}

TEST_CASE(
    "said by a day: the latest day of the said date decides; what may or may not have been said "
    "stands apart") {
    store::MemoryLog log;
    SmallRegister small(log);
    small.add(said_on(claim_of("person:a", "status", "by then"), "1997-04-23/1997-04-24"));
    small.add(said_on(claim_of("person:a", "status", "perhaps"), "1997-04"));
    small.add(claim_of("person:a", "status", "undated"));
    small.add(said_on(claim_of("person:a", "status", "later"), "1997-05-01"));
    claims::Claim name = claim_of("person:a", "name", "A");
    small.add(name);
    world::Reader reader;
    reader.said_by = dates::SaidBy{*dates::day_from("1997-04-24")};
    const world::World world = small.world(reader);
    CHECK(words_in(world.claims()) == Words{"A", "by then"});
    Words apart = words_in(world.apart());
    std::sort(apart.begin(), apart.end());
    CHECK(apart == Words{"perhaps", "undated"});
    reader.said_by = dates::SaidBy{*dates::day_from("1997-04-23")};
    CHECK(words_in(small.world(reader).claims()) == Words{"A"});
}

TEST_CASE(
    "a retraction or a correction said later does not reach back into a world as said by a day") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto withdrawn =
        small.add(said_on(claim_of("person:a", "status", "withdrawn later"), "1997-01-01"));
    small.add(claims::Retraction{{withdrawn}, edtf("1997-06-01"), "the source withdrew", ""});
    const auto mistake =
        small.add(said_on(claim_of("person:b", "status", "our mistake"), "1997-01-01"));
    small.add(claims::Retraction{{mistake}, std::nullopt, "we misread", ""});
    claims::Claim correction = said_on(claim_of("person:c", "status", "corrected"), "1997-06-01");
    correction.supersedes =
        small.add(said_on(claim_of("person:c", "status", "as first said"), "1997-01-01"));
    small.add(correction);
    world::Reader reader;
    reader.said_by = dates::SaidBy{*dates::day_from("1997-03-01")};
    CHECK(words_in(small.world(reader).claims()) == Words{"withdrawn later", "as first said"});
    reader.said_by = dates::SaidBy{*dates::day_from("1997-12-01")};
    CHECK(words_in(small.world(reader).claims()) == Words{"corrected"});
}

TEST_CASE(
    "judgements resolve identities, the newest of a pair counts, and a machine's proposal does "
    "not") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto entity = [](const char* text) { return claims::entity_from(text).value(); };
    small.add(claim_of("person:b", "status", "about b"));
    small.add(claim_of("person:b", "name", "Bee"));
    using claims::JudgementVerdict;
    const auto judge = [&](const char* left,
                           const char* right,
                           JudgementVerdict verdict,
                           const std::string& author,
                           const std::string& model) {
        return small.add(
            claims::Judgement{entity(left), entity(right), verdict, author, "", model, ""});
    };
    judge("person:c", "person:b", JudgementVerdict::same, "", "model@1");
    CHECK(small.world().canonical(entity("person:c")) == entity("person:c"));
    judge("person:c", "person:b", JudgementVerdict::same, "analyst", "");
    judge("person:a", "person:c", JudgementVerdict::same, "analyst", "");
    const world::World merged = small.world();
    CHECK(merged.canonical(entity("person:c")) == entity("person:a"));
    CHECK(merged.about(entity("person:c")).size() == 2U);
    CHECK(merged.identities(entity("person:b")).size() == 3U);
    CHECK(merged.label(entity("person:a")) == "Bee");
    for (const char* alias : {"person:a", "person:b", "person:c"}) {
        small.add(claim_of(alias, "name", std::string("Own name of ") + alias));
    }
    CHECK(small.world().label(entity("person:c")) == "Own name of person:a");
    judge("person:b", "person:c", JudgementVerdict::different, "reviewer", "");
    CHECK(small.world().canonical(entity("person:b")) == entity("person:b"));
    CHECK(small.world().judgements().size() == 4U);
    world::Reader draw;
    draw.partition = world::Partition{{entity("person:b"), entity("person:z")}};
    CHECK(small.world(draw).canonical(entity("person:z")) == entity("person:b"));
}

TEST_CASE(
    "the words of a claim are the bytes of its passage, and only while the document is in the "
    "world") {
    store::MemoryLog log;
    SmallRegister small(log);
    const std::string bytes = "On 17 December they were shut out.";
    const claims::DocumentHash hash = vault::sha256(bytes);
    small.documents.push_back({hash, bytes});
    small.add(claims::Document{.hash = hash, .length = bytes.size(), .title = "note"},
              claims::Level::team);
    claims::Claim claim = claim_of("group:g", "status", "x");
    claim.passage = claims::Passage{
        .document = hash, .begin = 3, .end = 14, .quote_hash = vault::sha256("17 December")};
    const auto id = small.add(claim);
    const world::World team = small.world(reader_up_to(claims::Level::team));
    CHECK(team.words_of(*team.claim(id)) == "17 December");
    CHECK(team.document(hash) != nullptr);
    const world::World open = small.world(reader_up_to(claims::Level::open));
    CHECK(open.words_of(*open.claim(id)).empty());
    CHECK(open.document(hash) == nullptr);
    claims::Claim listed = claim_of("group:g", "status", "y");
    listed.row = claims::TableRow{.table = "list.csv", .row = 14, .words = "g,status,y"};
    const auto row = small.add(listed);
    const world::World after = small.world();
    CHECK(after.words_of(*after.claim(row)) == "g,status,y");
}

TEST_CASE("a passage whose bytes have another hash than the quote had is altered") {
    store::MemoryLog log;
    SmallRegister small(log);
    const std::string bytes = "On 17 December they were shut out.";
    const claims::DocumentHash hash = vault::sha256(bytes);
    claims::Claim claim = claim_of("group:g", "status", "x");
    claim.passage = claims::Passage{
        .document = hash, .begin = 3, .end = 14, .quote_hash = vault::sha256("17 December")};
    const auto quoted = small.add(claim);
    claim.passage->begin = 2;
    const auto shifted = small.add(claim);
    const auto unsourced = small.add(claim_of("group:g", "status", "y"));
    const auto held = [](const world::World& world, const claims::EntryId& id) {
        return world.words_held(*world.claim(id));
    };
    CHECK(held(small.world(), quoted) == world::WordsHeld::not_held);
    small.documents.push_back({hash, bytes});
    small.add(claims::Document{.hash = hash, .length = bytes.size(), .title = "note"});
    CHECK(held(small.world(), quoted) == world::WordsHeld::as_quoted);
    CHECK(held(small.world(), shifted) == world::WordsHeld::altered);
    CHECK(held(small.world(), unsourced) == world::WordsHeld::not_held);
}

TEST_CASE(
    "counts are read by their language or their stated bounds, and predicates declared here are "
    "used") {
    store::MemoryLog log;
    SmallRegister small(log);
    claims::Claim count = claim_of("group:g", "count_held");
    count.value = claims::count_value("some 200", "en");
    small.add(count);
    count.value = claims::count_value("unreadable words", "fr");
    count.value.lower = 5;
    small.add(count);
    small.add(claim_of("place:p", "altitude", "high"));
    small.add(claims::PredicateDeclaration{
        "altitude", claims::ValueKind::text, true, "how high it lies"});
    const world::World world = small.world();
    const auto counts = world.about(claims::entity_from("group:g").value());
    REQUIRE(counts.size() == 2U);
    for (const world::SeenClaim& seen : counts) {
        REQUIRE(seen.count() != nullptr);
        CHECK(seen.count()->lower == (seen.claim().value.language == "en" ? 180 : 5));
    }
    const auto altitude = world.about(claims::entity_from("place:p").value());
    CHECK(altitude[0].meaning().single);
    CHECK(altitude[0].meaning().family == claims::Family::custom);
}

TEST_CASE(
    "criteria sets are those that the reader may see, known by then, each once and in order") {
    store::MemoryLog log;
    SmallRegister small(log);
    small.add(claims::CriteriaSet{"innocence", "2", "new"});
    const Instant then = small.clock.time;
    small.add(claims::CriteriaSet{"innocence", "1", "old"});
    small.add(claims::CriteriaSet{"innocence", "2", "new"}, claims::Level::team);
    const claims::EntryId hidden =
        small.add(claims::CriteriaSet{"conscience", "1", "held"}, claims::Level::sealed);
    const auto names = [](const world::World& world) {
        std::string text;
        for (const claims::CriteriaSet& criteria : world.criteria()) {
            text += criteria.name + " " + criteria.version + "; ";
        }
        return text;
    };
    CHECK(names(small.world()) == "conscience 1; innocence 1; innocence 2; ");
    CHECK(names(small.world({.clearance = claims::clearance_up_to(claims::Level::team)})) ==
          "innocence 1; innocence 2; ");
    CHECK(names(small.world({.known_at = dates::KnownAt{then}})) == "innocence 2; ");
    small.add(claims::Retraction{{hidden}, std::nullopt, "mistaken", ""});
    CHECK(names(small.world()) == "innocence 1; innocence 2; ");
}

TEST_CASE("places lie inside areas through any number of steps, and a circle does no harm") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto entity = [](const char* text) { return claims::entity_from(text).value(); };
    const auto part_of = [&](const char* place, const char* area) {
        claims::Claim claim = claim_of(place, "part_of");
        claim.value = claims::entity_value(entity(area));
        small.add(claim);
    };
    part_of("place:cell", "place:prison");
    part_of("place:prison", "place:country");
    part_of("place:country", "place:prison");
    const world::World world = small.world();
    CHECK(world.is_within(entity("place:cell"), entity("place:country")));
    CHECK(world.is_within(entity("place:cell"), entity("place:cell")));
    CHECK_FALSE(world.is_within(entity("place:country"), entity("place:cell")));
    CHECK(world.knows(entity("place:country")));
}

TEST_CASE("the claims that mention an entity, under any identity and in any role, each once") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto entity = [](const char* text) { return claims::entity_from(text).value(); };
    claims::Claim visit = claim_of("person:a", "visit", "by the other");
    visit.qualifiers = {{"beneficiary", claims::entity_value(entity("person:a"))},
                        {"beneficiary", claims::entity_value(entity("person:b"))}};
    small.add(visit);
    claims::Claim spoken = claim_of("person:c", "status", "said by a");
    spoken.claimant = entity("person:a");
    small.add(spoken);
    small.add(claim_of("person:b", "status", "of the other"));
    small.add(claim_of("person:c", "status", "of somebody else"));
    small.add(claims::Judgement{
        entity("person:a"), entity("person:b"), claims::JudgementVerdict::same, "ana", "", "", ""});
    const world::World world = small.world();
    for (const char* one : {"person:a", "person:b"}) {
        Words words;
        for (const world::SeenClaim& seen : world.mentioning(entity(one))) {
            words.push_back(seen.claim().value.text);
        }
        CHECK(words == Words{"of the other", "by the other", "said by a"});
    }
    CHECK(world.mentioning(entity("person:d")).empty());
}

TEST_CASE("claims are found by the beginning of their id, and an erased one is gone") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto id = small.add(claim_of("person:a", "status", "x"));
    const world::World world = small.world();
    CHECK(world.claims_named(claims::short_text_of(id).substr(0, 6)).size() == 1U);
    CHECK(world.claims_named(claims::full_text_of(id)).size() == 1U);
    CHECK(world.claims_named("abc").empty());
    log.erase(std::vector<claims::EntryId>{id}, {});
    CHECK(small.world().claims().empty());
}

TEST_CASE("claims of one matter stand in an order that every register with the same words shares") {
    store::MemoryLog log;
    SmallRegister small(log);
    for (const char* claimant : {"source:d", "source:b", "source:a", "source:c"}) {
        for (const char* words : {"z", "y"}) {
            claims::Claim claim = claim_of("person:a", "status", words);
            claim.claimant = claims::entity_from(claimant).value();
            small.add(claim);
        }
    }
    std::vector<std::string> order;
    const world::World world = small.world();
    for (const world::SeenClaim& seen : world.claims()) {
        order.push_back(claims::text_of(seen.claimant()) + " " + seen.claim().value.text);
    }
    CHECK(order == Words{"source:a y",
                         "source:a z",
                         "source:b y",
                         "source:b z",
                         "source:c y",
                         "source:c z",
                         "source:d y",
                         "source:d z"});
}

TEST_CASE("an entry whose payload cannot be read stops the world with a code") {
    store::MemoryLog log;
    SetClock clock;
    store::Writer writer(log, clock, store::make_device_keys());
    const std::vector<store::Draft> drafts{
        {.level = claims::Level::open, .payload = "not a payload"}};
    REQUIRE(writer.append(drafts,
                          std::vector<store::Content>{store::content_for(drafts[0], writer.keys())},
                          "t",
                          {}));
    world::Reader reader;
    reader.clearance = claims::clearance_up_to(claims::Level::sealed);
    CHECK(world::World::build(log, reader).error().code == "payload_newer");
}
