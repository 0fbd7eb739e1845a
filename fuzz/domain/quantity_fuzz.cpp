// Any bytes, read as a count and as a duration in both built-in languages, and as a lexicon: never
// a crash; words kept exactly; bounds in order; a lexicon that parses gives back its text and reads
// without a crash.
#include "base/assert.h"
#include "domain/quantities/stated_count.h"
#include "domain/quantities/stated_duration.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace {

using namespace habeas::quantities;

void read_as_quantity(std::string_view words, const Lexicon& lexicon) {
    if (const auto count = read_count(words, lexicon, 100)) {
        HABEAS_ASSERT(count->words == words);
        HABEAS_ASSERT(count->lower.value_or(0) >= 0);
        HABEAS_ASSERT(count->lower.value_or(0) <=
                      count->upper.value_or(std::numeric_limits<std::int64_t>::max()));
    }
    if (const auto duration = read_duration(words, lexicon)) {
        HABEAS_ASSERT(duration->words == words);
        const CountedBack back = counted_back(*duration, habeas::dates::Day{9974});
        HABEAS_ASSERT(back.since_earliest <= back.since_latest);
        HABEAS_ASSERT(back.days_min >= 0);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    read_as_quantity(text, built_in_lexicon("en"));
    read_as_quantity(text, built_in_lexicon("es"));
    if (const auto lexicon = Lexicon::parse(text)) {
        HABEAS_ASSERT(lexicon->text() == text);
        read_as_quantity("about two hundred - day", *lexicon);
        read_as_quantity(text, *lexicon);
    }
    return 0;
}
