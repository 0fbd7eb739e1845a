// Any bytes as a written date: never a crash, and what is accepted keeps its promises. Written text
// is given back unchanged, bounds are in order, and the days of the value fit some completion.
#include "base/assert.h"
#include "domain/dates/valid_time.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace habeas::dates {
namespace {

void check_bounds(const WrittenRange& range) {
    const bool both_days =
        range.earliest.kind == Bound::Kind::day && range.latest.kind == Bound::Kind::day;
    HABEAS_ASSERT(!both_days || range.earliest.day <= range.latest.day);
    HABEAS_ASSERT(!text_of(range.earliest, true).empty() && !text_of(range.latest, false).empty());
}

void check_accepted(const Edtf& date, std::string_view text) {
    HABEAS_ASSERT(date.text() == text);
    HABEAS_ASSERT(date.level() >= 0 && date.level() <= 2);
    HABEAS_ASSERT(!date.parts().empty());
    check_bounds(date.whole());
    for (const WrittenRange& part : date.parts()) {
        check_bounds(part);
    }
    const ValidTime time = valid_time_of(date);
    const std::optional<ValidTime> tight = tightened(time);
    HABEAS_ASSERT(tight.has_value() && *tight == time);
    HABEAS_ASSERT(holds(Relation::intersects, time, time) != Truth::no);
    HABEAS_ASSERT(holds(Relation::before, time, time) != Truth::yes);
    (void)valid_time_of_claim(date, date, date);
}

}  // namespace
}  // namespace habeas::dates

using habeas::dates::Edtf;

// NOLINTNEXTLINE(readability-identifier-naming): the fuzzer looks for this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the fuzzer hands over bytes
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const habeas::Result<Edtf> date = Edtf::parse(text);
    if (date) {
        habeas::dates::check_accepted(*date, text);
    }
    HABEAS_ASSERT(date.has_value() || !Edtf::parse_for_entry(text).has_value());
    return 0;
}
