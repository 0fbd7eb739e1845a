// Cost of reading one phrase: each claim with a count is read once for each world that is built.
#include "domain/quantities/comparison.h"
#include "domain/quantities/stated_duration.h"

#include <benchmark/benchmark.h>

namespace {

using namespace habeas::quantities;

void read_count_of(benchmark::State& state, const char* words, const char* language) {
    const Lexicon& lexicon = built_in_lexicon(language);
    for (auto _ : state) {
        auto count = read_count(words, lexicon);
        benchmark::DoNotOptimize(count);
    }
}

BENCHMARK_CAPTURE(read_count_of, digits, "4,247", "en");
BENCHMARK_CAPTURE(read_count_of, hedged, "some 200", "en");
BENCHMARK_CAPTURE(read_count_of, verbal, "several hundred innocent prisoners", "en");
BENCHMARK_CAPTURE(read_count_of,
                  spelled_out,
                  "alrededor de doscientos cuarenta y tres mil cien",
                  "es");

void read_duration_of(benchmark::State& state, const char* words) {
    const Lexicon& lexicon = built_in_lexicon("en");
    for (auto _ : state) {
        auto duration = read_duration(words, lexicon);
        benchmark::DoNotOptimize(duration);
    }
}

BENCHMARK_CAPTURE(read_duration_of, months, "the last four months");

void compare_two(benchmark::State& state) {
    ComparableCount left;
    left.count = *read_count("some 200", built_in_lexicon("en"));
    left.population = "innocents";
    ComparableCount right = left;
    right.count = *read_count("several hundred", built_in_lexicon("en"));
    for (auto _ : state) {
        auto result = compare(left, right);
        benchmark::DoNotOptimize(result);
    }
}

BENCHMARK(compare_two);

void parse_lexicon(benchmark::State& state) {
    const std::string text = built_in_lexicon("en").text();
    for (auto _ : state) {
        auto lexicon = Lexicon::parse(text);
        benchmark::DoNotOptimize(lexicon);
    }
}

BENCHMARK(parse_lexicon);

}  // namespace
