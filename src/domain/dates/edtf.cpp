// The public face of the parser, and the bounds of a value as a whole. Tested by
// tests/domain/dates/edtf_test.cpp.
#include "domain/dates/edtf.h"

#include "domain/dates/edtf_parser.h"

#include <algorithm>

namespace habeas::dates {
namespace {

/// The earlier of two earliest bounds, or the later of two latest ones; a bound that is no day
/// reaches farthest.
Bound farther(const Bound& one, const Bound& other, bool earliest_side) {
    if (one.kind != Bound::Kind::day || other.kind != Bound::Kind::day) {
        return one.kind != Bound::Kind::day ? one : other;
    }
    return (one.day < other.day) == earliest_side ? one : other;
}

}  // namespace

std::string text_of(const Bound& bound, bool earliest_side) {
    switch (bound.kind) {
        case Bound::Kind::day:
            return text_of(bound.day);
        case Bound::Kind::open:
            return earliest_side ? "-inf" : "+inf";
        case Bound::Kind::unknown:
            break;
    }
    return "unknown";
}

Result<Edtf> Edtf::parse(std::string_view text) {
    return EdtfParser(text).parse();
}

Result<Edtf> Edtf::parse_for_entry(std::string_view text) {
    EdtfParser parser(text);
    Result<Edtf> parsed = parser.parse();
    if (parsed && !parser.entry_refusal().empty()) {
        return failure(
            "edtf_not_for_entry",
            {{"text", std::string(text)}, {"reason", std::string(parser.entry_refusal())}});
    }
    return parsed;
}

WrittenRange Edtf::whole() const {
    const std::vector<WrittenRange>& ranges = parts();
    if (shape() == Shape::interval) {
        return {ranges[0].earliest, ranges[1].latest, ranges[0].qualified || ranges[1].qualified};
    }
    WrittenRange hull = ranges.front();
    for (const WrittenRange& part : ranges) {
        hull.earliest = farther(hull.earliest, part.earliest, true);
        hull.latest = farther(hull.latest, part.latest, false);
        hull.qualified = hull.qualified || part.qualified;
    }
    return hull;
}

}  // namespace habeas::dates
