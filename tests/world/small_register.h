// A register of a few claims for the tests of worlds: every append is one bundle, recorded when the
// test says.
#pragma once

#include "domain/claims/entry.h"
#include "store/memory_log.h"
#include "store/writer.h"
#include "world/world.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace habeas::tests {

class SetClock : public Clock {
  public:
    Instant now() override { return time; }

    Instant time = {1'000'000};
};

class SmallRegister {
  public:
    explicit SmallRegister(store::Log& log)
        : log_(log), writer_(log, clock, store::make_device_keys()) {}

    claims::EntryId add(const claims::Payload& payload,
                        claims::Level level = claims::Level::open,
                        const std::string& compartment = {}) {
        clock.time.microseconds += 1'000'000;
        const std::vector<store::Draft> drafts{
            {.level = level, .compartment = compartment, .payload = claims::encode(payload)}};
        const std::vector<store::Content> contents{store::content_for(drafts[0], writer_.keys())};
        const auto appended = writer_.append(drafts, contents, "tester", documents);
        documents.clear();
        REQUIRE(appended);
        return appended.value().ids.at(0);
    }

    [[nodiscard]] world::World world(world::Reader reader = {}) {
        if (reader.clearance.levels.empty()) {
            reader.clearance = claims::clearance_up_to(claims::Level::sealed);
        }
        auto built = world::World::build(log_, reader);
        REQUIRE(built);
        return std::move(built.value());
    }

    [[nodiscard]] const store::DeviceKeys& keys() const { return writer_.keys(); }

    SetClock clock;
    std::vector<store::DocumentBytes> documents;

  private:
    store::Log& log_;
    store::Writer writer_;
};

inline claims::Claim claim_of(const std::string& subject,
                              const std::string& predicate,
                              const std::string& words = {}) {
    claims::Claim claim;
    claim.subject = claims::entity_from(subject).value();
    claim.predicate = predicate;
    if (!words.empty()) {
        claim.value = claims::text_value(words, "en");
    }
    claim.claimant = claims::entity_from("source:s").value();
    return claim;
}

inline dates::Edtf edtf(const std::string& text) {
    return dates::Edtf::parse(text).value();
}

inline std::vector<std::string> words_in(std::span<const world::SeenClaim> claims) {
    std::vector<std::string> words;
    for (const world::SeenClaim& seen : claims) {
        words.push_back(seen.claim().value.text);
    }
    return words;
}

}  // namespace habeas::tests
