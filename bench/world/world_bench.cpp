// How fast a world is built from a log in memory: registers of 1,000 and 10,000 people with 10
// claims each, in bundles of 20. The rate is claims a second.
#include "domain/claims/entry.h"
#include "store/memory_log.h"
#include "store/writer.h"
#include "world/world.h"

#include <cstdlib>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using namespace habeas;

constexpr int claims_each = 10;
constexpr std::size_t bundle_size = 20;

class StandingClock final : public Clock {
  public:
    Instant now() override { return {}; }
};

claims::Claim claim_about(std::int64_t person, int number) {
    claims::Claim claim;
    claim.subject = {claims::EntityKind::person, std::to_string(person)};
    claim.predicate = number % 3 == 0 ? "arrest" : number % 3 == 1 ? "detention" : "release";
    claim.valid_from = dates::Edtf::parse("199" + std::to_string(number % 10) + "-0" +
                                          std::to_string(1 + person % 9))
                           .value();
    claim.said = dates::Edtf::parse("1999-10-22").value();
    claim.claimant = {claims::EntityKind::source, std::to_string(person % 50)};
    claim.qualifiers = {
        {"place", claims::entity_value({claims::EntityKind::place, std::to_string(person % 20)})}};
    return claim;
}

void fill(store::Log& log, std::int64_t people) {
    StandingClock clock;
    store::Writer writer(log, clock, store::make_device_keys());
    std::vector<store::Draft> drafts;
    std::vector<store::Content> contents;
    for (std::int64_t person = 0; person < people; ++person) {
        for (int number = 0; number < claims_each; ++number) {
            drafts.push_back({.level = claims::Level::open,
                              .payload = claims::encode(claim_about(person, number))});
            contents.push_back(store::content_for(drafts.back(), writer.keys()));
        }
        if (drafts.size() >= bundle_size) {
            if (!writer.append(drafts, contents, "bench", {})) {
                std::abort();
            }
            drafts.clear();
            contents.clear();
        }
    }
}

void build_world(benchmark::State& state) {
    store::MemoryLog log;
    fill(log, state.range(0));
    world::Reader reader;
    reader.clearance = claims::clearance_up_to(claims::Level::open);
    for (auto _ : state) {
        auto world = world::World::build(log, reader);
        benchmark::DoNotOptimize(world);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0) * claims_each);
}

BENCHMARK(build_world)->ArgName("people")->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
