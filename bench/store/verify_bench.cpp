// How fast a register is verified, read and filled: bundles of 20 entries with payloads of 100
// bytes. Goal: at least 250,000 entries verified in a second of processor time.
#include "base/clock.h"
#include "store/sqlite/register_file.h"
#include "store/verify.h"
#include "store/writer.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

using namespace habeas;
using namespace habeas::store;

namespace {

constexpr std::size_t entries_each = 20;
constexpr std::size_t payload_bytes = 100;

class StandingClock final : public Clock {
  public:
    Instant now() override { return Instant{}; }
};

/// A register file that is gone when the benchmark is over.
class ScratchRegister {
  public:
    ScratchRegister() {
        std::string folder =
            (std::filesystem::temp_directory_path() / "habeas-bench-XXXXXX").string();
        if (mkdtemp(folder.data()) == nullptr) {
            std::abort();
        }
        folder_ = folder;
        if (!sqlite::create_sqlite_log(folder_ / "bench.habeas")) {
            std::abort();
        }
        log_ = std::move(sqlite::open_sqlite_log(folder_ / "bench.habeas").value());
    }

    ScratchRegister(const ScratchRegister&) = delete;
    ScratchRegister& operator=(const ScratchRegister&) = delete;
    ScratchRegister(ScratchRegister&&) = delete;
    ScratchRegister& operator=(ScratchRegister&&) = delete;

    ~ScratchRegister() {
        log_.reset();
        std::filesystem::remove_all(folder_);
    }

    Log& log() { return *log_; }

    void append(std::size_t bundles, std::size_t entries) {
        StandingClock clock;
        const DeviceKeys keys = make_device_keys();
        Writer writer(*log_, clock, keys);
        const std::vector<Draft> drafts(entries, Draft{.payload = std::string(payload_bytes, 'x')});
        std::vector<Content> contents(entries);
        for (std::size_t bundle = 0; bundle < bundles; ++bundle) {
            for (std::size_t entry = 0; entry < entries; ++entry) {
                contents[entry] = content_for(drafts[entry], keys);
            }
            if (!writer.append(drafts, contents, "bench", {})) {
                std::abort();
            }
        }
    }

  private:
    std::filesystem::path folder_;
    std::unique_ptr<Log> log_;
};

void count_entries(benchmark::State& state, std::size_t entries) {
    state.counters["entries"] = benchmark::Counter(static_cast<double>(entries),
                                                   benchmark::Counter::kIsIterationInvariantRate);
}

void verify_in_bundles_of_20(benchmark::State& state) {
    const auto bundles = static_cast<std::size_t>(state.range(0));
    ScratchRegister scratch;
    scratch.append(bundles, entries_each);
    for ([[maybe_unused]] auto _ : state) {
        if (!verify_log(scratch.log()).is_whole()) {
            state.SkipWithError("damaged");
        }
    }
    count_entries(state, bundles * entries_each);
}

void read_in_bundles_of_20(benchmark::State& state) {
    const auto bundles = static_cast<std::size_t>(state.range(0));
    ScratchRegister scratch;
    scratch.append(bundles, entries_each);
    for ([[maybe_unused]] auto _ : state) {
        scratch.log().read_since({},
                                 [](const Bundle& bundle) { benchmark::DoNotOptimize(&bundle); });
    }
    count_entries(state, bundles * entries_each);
}

void append_in_one_bundle(benchmark::State& state) {
    const auto entries = static_cast<std::size_t>(state.range(0));
    ScratchRegister scratch;
    for ([[maybe_unused]] auto _ : state) {
        scratch.append(1, entries);
    }
    count_entries(state, entries);
}

BENCHMARK(verify_in_bundles_of_20)->Arg(1'000)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(read_in_bundles_of_20)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(append_in_one_bundle)->Arg(20)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
