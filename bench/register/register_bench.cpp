// A register of 10,000, 100,000 or 1,000,000 people with 20 claims each, from its making to its
// answers, and the same questions in hand-written SQL (register_sql.h) in the same run: appended in
// durable bundles of 1,000 claims, opened cold to a first answer, then asked while it is open.
#include "answers/ask.h"
#include "register/invented_register.h"
#include "register/register_sql.h"
#include "store/sqlite/register_file.h"
#include "world/world.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>
#include <unistd.h>

namespace habeas::bench {
namespace {

constexpr std::size_t bundle_size = 1'000;
constexpr std::string_view asked_on = "1997-04-23";

template <class T>
T expect(Result<T> result) {
    if (!result) {
        std::abort();
    }
    return std::move(result.value());
}

class StandingClock final : public Clock {
  public:
    Instant now() override { return {}; }
};

/// One register on disk, made once, removed at the end.
class RegisterOnDisk {
  public:
    RegisterOnDisk(const RegisterOnDisk&) = delete;
    RegisterOnDisk& operator=(const RegisterOnDisk&) = delete;
    RegisterOnDisk(RegisterOnDisk&&) = delete;
    RegisterOnDisk& operator=(RegisterOnDisk&&) = delete;

    static RegisterOnDisk& of(std::int64_t people) {
        static std::map<std::int64_t, std::unique_ptr<RegisterOnDisk>> made;
        std::unique_ptr<RegisterOnDisk>& one = made[people];
        if (one == nullptr) {
            one.reset(new RegisterOnDisk);
        }
        return *one;
    }

    ~RegisterOnDisk() {
        world_.reset();
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }

    [[nodiscard]] std::unique_ptr<store::Log> open() const {
        return expect(store::sqlite::open_sqlite_log(path()));
    }

    [[nodiscard]] std::filesystem::path path() const { return folder_ / "register.habeas"; }

    /// Makes the register anew.
    /// \param timing  paused while people are invented; null if nobody measures
    void make(std::int64_t people, benchmark::State* timing = nullptr) {
        std::filesystem::remove(path());
        if (!store::sqlite::create_sqlite_log(path())) {
            std::abort();
        }
        const auto log = open();
        StandingClock clock;
        store::Writer writer(*log, clock, store::make_device_keys());
        InventedRegister invented(1997);
        std::vector<store::Draft> drafts = invented.frame();
        claims_ = 0;
        for (std::int64_t person = 0; person < people;) {
            pause(timing);
            while (person < people && drafts.size() < bundle_size) {
                const auto about = invented.person(person++);
                drafts.insert(drafts.end(), about.begin(), about.end());
            }
            resume(timing);
            invented.appended(append(writer, drafts));
            claims_ += drafts.size();
            drafts.clear();
        }
    }

    [[nodiscard]] std::size_t claims() const { return claims_; }

    /// \return the world of a reader who may see what the team sees, built once
    const world::World& world(std::int64_t people) {
        if (claims_ == 0) {
            make(people);
        }
        if (world_ == nullptr) {
            const auto log = open();
            world_ = std::make_unique<world::World>(expect(world::World::build(*log, reader())));
        }
        return *world_;
    }

    /// \return the same claims in SQL tables, filled once
    RegisterSql& sql(std::int64_t people) {
        if (sql_ == nullptr) {
            sql_ = std::make_unique<RegisterSql>(folder_ / "claims.sqlite", world(people));
        }
        return *sql_;
    }

    static world::Reader reader() {
        world::Reader reader;
        reader.clearance = claims::clearance_up_to(claims::Level::team);
        return reader;
    }

  private:
    RegisterOnDisk() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "habeas-bench-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
    }

    static void pause(benchmark::State* timing) {
        if (timing != nullptr) {
            timing->PauseTiming();
        }
    }

    static void resume(benchmark::State* timing) {
        if (timing != nullptr) {
            timing->ResumeTiming();
        }
    }

    static std::vector<claims::EntryId> append(store::Writer& writer,
                                               const std::vector<store::Draft>& drafts) {
        std::vector<store::Content> contents;
        contents.reserve(drafts.size());
        for (const store::Draft& draft : drafts) {
            contents.push_back(store::content_for(draft, writer.keys()));
        }
        return expect(writer.append(drafts, contents, "bench", {})).ids;
    }

    std::filesystem::path folder_;
    std::size_t claims_ = 0;
    std::unique_ptr<world::World> world_;
    std::unique_ptr<RegisterSql> sql_;
};

void append(benchmark::State& state) {
    RegisterOnDisk& on_disk = RegisterOnDisk::of(state.range(0));
    for (auto _ : state) {
        on_disk.make(state.range(0), &state);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(on_disk.claims()));
    state.counters["bytes_a_claim"] =
        static_cast<double>(std::filesystem::file_size(on_disk.path())) /
        static_cast<double>(on_disk.claims());
}

/// Rows with the ids of their claims, as CSV gives them; the SQL beside it gives ids alone.
answers::Answer answer_to(const world::World& world, answers::Question question) {
    question.parameters.emplace("on", asked_on);
    return expect(answers::ask(world, question, {.without_evidence = true}));
}

void open_to_first_answer(benchmark::State& state) {
    RegisterOnDisk& on_disk = RegisterOnDisk::of(state.range(0));
    (void)on_disk.world(state.range(0));
    for (auto _ : state) {
        const auto log = on_disk.open();
        const auto world = expect(world::World::build(*log, RegisterOnDisk::reader()));
        benchmark::DoNotOptimize(
            answer_to(world, {.name = "timeline", .parameters = {{"subject", "person:p7"}}}));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(on_disk.claims()));
}

/// \param rows  set to what was found, to be compared with the rows in SQL
void answer(benchmark::State& state, const answers::Question& question) {
    const world::World& world = RegisterOnDisk::of(state.range(0)).world(state.range(0));
    std::size_t rows = answer_to(world, question).rows.size();  // the first reads words
    for (auto _ : state) {
        rows = answer_to(world, question).rows.size();
    }
    state.counters["rows"] = static_cast<double>(rows);
}

void in_sql(benchmark::State& state, std::size_t (RegisterSql::*query)()) {
    RegisterSql& sql = RegisterOnDisk::of(state.range(0)).sql(state.range(0));
    std::size_t rows = (sql.*query)();  // the first reads pages
    for (auto _ : state) {
        rows = (sql.*query)();
    }
    state.counters["rows"] = static_cast<double>(rows);
}

void sized(benchmark::internal::Benchmark* bench) {
    bench->ArgName("people")->Arg(10'000)->Arg(100'000)->Arg(1'000'000);
    bench->Unit(benchmark::kMillisecond);
}

answers::Question person_asked() {
    return {.name = "timeline", .parameters = {{"subject", "person:p7"}}};
}

answers::Question prison_asked() {
    return {.name = "held", .parameters = {{"place", claims::text_of(largest_prison())}}};
}

answers::Question months_asked() {
    return {.name = "held-by-month", .parameters = {{"from", "1986-01-01"}, {"on", "2005-12-31"}}};
}

BENCHMARK(append)->Apply(sized)->Iterations(1);
BENCHMARK(open_to_first_answer)->Apply(sized)->Iterations(1);
BENCHMARK_CAPTURE(answer, timeline_of_a_person, person_asked())->Apply(sized);
BENCHMARK_CAPTURE(in_sql, timeline_of_a_person, &RegisterSql::timeline)->Apply(sized);
BENCHMARK_CAPTURE(answer, held_in_the_largest_prison, prison_asked())->Apply(sized);
BENCHMARK_CAPTURE(in_sql, held_in_the_largest_prison, &RegisterSql::held)->Apply(sized);
BENCHMARK_CAPTURE(answer, places_without_visits, answers::Question{.name = "unvisited"})
    ->Apply(sized);
BENCHMARK_CAPTURE(in_sql, places_without_visits, &RegisterSql::unvisited)->Apply(sized);
BENCHMARK_CAPTURE(answer, held_by_month_over_20_years, months_asked())->Apply(sized);
BENCHMARK_CAPTURE(in_sql, held_by_month_over_20_years, &RegisterSql::held_by_month)->Apply(sized);
BENCHMARK_CAPTURE(answer, contradictions, answers::Question{.name = "contradictions"})
    ->Apply(sized);
BENCHMARK_CAPTURE(in_sql, contradictions, &RegisterSql::contradictions)->Apply(sized);

}  // namespace
}  // namespace habeas::bench
