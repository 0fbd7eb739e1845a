// How long a written date takes to read and two uncertain times to compare.
#include "domain/dates/valid_time.h"

#include <cstddef>
#include <string_view>

#include <benchmark/benchmark.h>

namespace habeas::dates {
namespace {

void read_date(benchmark::State& state, std::string_view text) {
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(Edtf::parse(text));
    }
}

void compare_times(benchmark::State& state, Relation relation) {
    const ValidTime left = valid_time_of(*Edtf::parse("1996-12/1997-04"));
    const ValidTime right = valid_time_of(*Edtf::parse("1997-01/.."));
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(holds(relation, left, right));
    }
}

void ask_on_a_day(benchmark::State& state) {
    const ValidTime time = valid_time_of(*Edtf::parse("1996-12/1997-04"));
    const Day day = *day_from("1997-04-23");
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(holds_on(time, day));
    }
}

}  // namespace

BENCHMARK_CAPTURE(read_date, day, "1996-12-17");
BENCHMARK_CAPTURE(read_date, interval, "1996-12-17/1997-04-22");
BENCHMARK_CAPTURE(read_date, unknown_digits, "19XX-02-29");
BENCHMARK_CAPTURE(read_date, set, "[1667,1668, 1670..1672]");
BENCHMARK_CAPTURE(read_date, refused, "1997-02-30");
BENCHMARK_CAPTURE(compare_times, before, Relation::before);
BENCHMARK_CAPTURE(compare_times, overlaps, Relation::overlaps);
BENCHMARK_CAPTURE(compare_times, within, Relation::within);
BENCHMARK(ask_on_a_day);

}  // namespace habeas::dates
