#include "world/claim_order.h"

#include "small_register.h"

#include <algorithm>
#include <random>
#include <tuple>

using namespace habeas;
using namespace habeas::tests;

namespace {

/// What the order is made of, in its order.
auto key_of(const world::SeenClaim& seen) {
    return std::tuple(seen.subject(),
                      seen.predicate(),
                      seen.valid().start_min,
                      seen.valid().start_max,
                      seen.said_earliest(),
                      seen.claimant(),
                      seen.claim().value.text,
                      seen.id());
}

}  // namespace

TEST_CASE("claims stand by subject, predicate, start, said date, claimant, value and id") {
    std::mt19937 random(23);
    const auto one_of = [&](std::initializer_list<const char*> choices) {
        return std::string(choices.begin()[random() % choices.size()]);
    };
    for (int round = 0; round < 30; ++round) {
        store::MemoryLog log;
        SmallRegister small(log);
        for (int number = 0; number < 60; ++number) {
            claims::Claim claim = claim_of(one_of({"person:b", "person:a", "group:z", "place:a"}),
                                           one_of({"status", "arrest", "name"}),
                                           one_of({"x", "y", "ä"}));
            claim.claimant = claims::entity_from(one_of({"source:t", "person:b"})).value();
            claim.note = std::to_string(number);
            if (random() % 4 != 0) {
                claim.valid_from = edtf(one_of({"1997-02", "1997-02-03", "1996", "1997-02~"}));
            }
            if (random() % 4 != 0) {
                claim.said = edtf(one_of({"1997-04-23", "1997-04", "[1996..1997]"}));
            }
            small.add(claim);
        }
        const world::World world = small.world();
        const auto claims = world.claims();
        CHECK(claims.size() == 60U);
        CHECK(std::is_sorted(claims.begin(), claims.end(), [](const auto& left, const auto& right) {
            return key_of(left) < key_of(right);
        }));
    }
}
