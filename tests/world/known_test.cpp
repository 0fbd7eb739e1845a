#include "world/known.h"

#include "small_register.h"

#include <algorithm>
#include <random>

using namespace habeas;
using namespace habeas::tests;

namespace {

std::vector<store::Bundle> bundles_of(store::Log& log) {
    std::vector<store::Bundle> bundles;
    log.read_since({}, [&](const store::Bundle& bundle) { bundles.push_back(bundle); });
    return bundles;
}

std::string hexadecimal(const store::DeviceId& device) {
    return claims::full_text_of(claims::EntryId{device});
}

/// Everything a world shows, without local numbers.
std::string canonical_state(const world::World& world) {
    std::string state;
    for (const world::SeenClaim& seen : world.claims()) {
        state += claims::full_text_of(seen.id()) + claims::text_of(seen.subject()) +
                 std::to_string(seen.recorded().microseconds);
        state += claims::encode(seen.claim()) + seen.batch();
    }
    for (const world::SeenJudgement& seen : world.judgements()) {
        state += claims::full_text_of(seen.id) + claims::encode(seen.judgement);
    }
    return state;
}

/// Three devices that write on their own; the first then receives the others' bundles.
std::vector<store::Bundle> bundles_of_three_devices(std::mt19937_64& random) {
    std::vector<store::Bundle> all;
    std::vector<claims::EntryId> ids;
    store::MemoryLog home;
    SmallRegister first(home);
    std::vector<std::pair<std::string, std::uint64_t>> received;
    for (int device = 0; device < 3; ++device) {
        store::MemoryLog away;
        SmallRegister other(away);
        SmallRegister& small = device == 0 ? first : other;
        small.clock.time.microseconds += static_cast<std::int64_t>(random() % 5'000'000);
        const std::uint64_t steps = 2 + random() % 4;
        for (std::uint64_t step = 0; step < steps; ++step) {
            if (!ids.empty() && random() % 4 == 0) {
                small.add(claims::Retraction{{ids[random() % ids.size()]}, std::nullopt, "", ""});
            } else if (random() % 4 == 0) {
                small.add(claims::Judgement{claims::entity_from("person:a").value(),
                                            claims::entity_from("person:b").value(),
                                            random() % 2 == 0 ? claims::JudgementVerdict::same
                                                              : claims::JudgementVerdict::different,
                                            "analyst",
                                            "",
                                            "",
                                            ""});
            } else {
                ids.push_back(small.add(claim_of(random() % 2 == 0 ? "person:a" : "person:b",
                                                 "status",
                                                 std::to_string(random() % 9))));
            }
        }
        if (device != 0) {
            received.emplace_back(hexadecimal(small.keys().device), 1 + random() % steps);
            const auto bundles = bundles_of(away);
            all.insert(all.end(), bundles.begin(), bundles.end());
        }
    }
    first.add(claims::Receipt{received});
    const auto bundles = bundles_of(home);
    all.insert(all.end(), bundles.begin(), bundles.end());
    return all;
}

}  // namespace

TEST_CASE("an instant resolves to how much of each device's log was known, through receipts") {
    store::MemoryLog away;
    SmallRegister other(away);
    other.add(claim_of("person:a", "status", "one"));
    other.add(claim_of("person:a", "status", "two"));
    store::MemoryLog home;
    SmallRegister own(home);
    own.clock.time.microseconds = 50'000'000;
    own.add(claim_of("person:a", "status", "own"));
    for (const store::Bundle& bundle : bundles_of(away)) {
        REQUIRE(home.append(bundle, {}));
    }
    own.clock.time.microseconds = 90'000'000;
    own.add(claims::Receipt{{{hexadecimal(other.keys().device), 1}}});
    const auto at = [&](std::int64_t microseconds) {
        return world::known_position(home, Instant{microseconds});
    };
    CHECK(at(60'000'000)[own.keys().device] == 1U);
    CHECK(at(95'000'000)[other.keys().device] == 2U);
    for (const world::KnownEntry& known : world::known_entries(home)) {
        const auto payload = claims::decode(known.entry.content->payload).value();
        const auto* claim = std::get_if<claims::Claim>(&payload);
        if (claim != nullptr && claim->value.text == "one") {
            CHECK(known.recorded.microseconds == 91'000'000);
        }
    }
}

TEST_CASE("what was received twice is known since the first time") {
    store::MemoryLog away;
    SmallRegister other(away);
    other.add(claim_of("person:a", "status", "one"));
    store::MemoryLog home;
    SmallRegister own(home);
    REQUIRE(home.append(bundles_of(away).front(), {}));
    for (const std::int64_t seconds : {90, 95}) {
        own.clock.time.microseconds = seconds * 1'000'000;
        own.add(claims::Receipt{{{hexadecimal(other.keys().device), 1}}});
    }
    CHECK(world::known_position(home, Instant{91'000'000})[other.keys().device] == 1U);
    CHECK_FALSE(world::known_position(home, Instant{90'000'000}).contains(other.keys().device));
}

TEST_CASE("any permutation and partition of the same bundles gives the same state, byte for byte") {
    std::mt19937_64 random(1'996'1217);
    for (int round = 0; round < 300; ++round) {
        const std::vector<store::Bundle> bundles = bundles_of_three_devices(random);
        std::string expected;
        for (int arrangement = 0; arrangement < 4; ++arrangement) {
            std::vector<store::Bundle> open = bundles;
            std::shuffle(open.begin(), open.end(), random);
            store::MemoryLog log;
            while (!open.empty()) {
                const auto refused =
                    std::partition(open.begin(), open.end(), [&](const store::Bundle& bundle) {
                        return !log.append(bundle, {});
                    });
                REQUIRE(refused != open.end());
                open.erase(refused, open.end());
            }
            world::Reader reader;
            reader.clearance = claims::clearance_up_to(claims::Level::sealed);
            auto world = world::World::build(log, reader);
            REQUIRE(world);
            const std::string state = canonical_state(world.value());
            REQUIRE((expected.empty() || state == expected));
            expected = state;
        }
    }
}
