// Intervals and sets by their delimiters, which occur in no date: "/" parts an interval, "," and
// ".." a set. What stands between them goes to read_date. An interval is refused as inverted only
// if no pair of days fits it: "2004-06-11/2004-06" (to some day of June) stands,
// "2004-06-11/2004-05" does not, and nothing is ever swapped. Tested by
// tests/domain/dates/edtf_test.cpp and edtf_decisions_test.cpp.
#include "domain/dates/edtf_parser.h"

#include <algorithm>
#include <string>
#include <utility>

namespace habeas::dates {
namespace {

constexpr std::string_view open_mark = "..";

WrittenRange range_of(Bound::Kind kind) {
    return {{kind, {}}, {kind, {}}};
}

bool is_inverted(const Bound& from, const Bound& to) {
    return from.kind == Bound::Kind::day && to.kind == Bound::Kind::day && from.day > to.day;
}

}  // namespace

EdtfParser::EdtfParser(std::string_view text) : text_(text) {}

Result<Edtf> EdtfParser::parse() {
    const bool is_set = !text_.empty() && (text_.front() == '[' || text_.front() == '{');
    const std::size_t slash = text_.find('/');
    const bool understood = is_set                            ? read_set()
                            : slash != std::string_view::npos ? read_interval(slash)
                                                              : read_single();
    if (!understood) {
        return failure("edtf_invalid",
                       {{"text", std::string(text_)},
                        {"position", std::to_string(failure_.position)},
                        {"reason", std::string(failure_.reason)}});
    }
    written_.text = std::string(text_);
    return Edtf(std::move(written_));
}

bool EdtfParser::refuse(std::size_t position, std::string_view reason) {
    failure_ = {position, reason};
    return false;
}

bool EdtfParser::read_single() {
    ReadDate date{range_of(Bound::Kind::open), 1};
    if (text_ != open_mark) {
        const std::variant<ReadDate, NotADate> read = read_date(text_);
        if (const NotADate* reason = std::get_if<NotADate>(&read)) {
            return refuse(reason->position, reason->reason);
        }
        date = std::get<ReadDate>(read);
    }
    written_.level = date.level;
    written_.parts = {date.range};
    entry_refusal_ = date.entry_refusal;
    return true;
}

/// A date inside an interval or a set: bytes from..end of the text.
bool EdtfParser::read_component(std::size_t from, std::size_t end, ReadDate& date) {
    const std::variant<ReadDate, NotADate> read = read_date(text_.substr(from, end - from));
    if (const NotADate* reason = std::get_if<NotADate>(&read)) {
        return refuse(from + reason->position, reason->reason);
    }
    date = std::get<ReadDate>(read);
    if (date.stands_alone) {
        return refuse(from, "stands_alone");
    }
    entry_refusal_ = entry_refusal_.empty() ? date.entry_refusal : entry_refusal_;
    written_.level = std::max(written_.level, date.level);
    return true;
}

/// One end of an interval: a date, ".." (open) or nothing (unknown).
bool EdtfParser::read_end(std::size_t from, std::size_t end, ReadDate& date) {
    const std::string_view written = text_.substr(from, end - from);
    const bool is_date = !written.empty() && written != open_mark;
    const bool unknown_digits = written.find('X') != std::string_view::npos;
    written_.level = std::max(written_.level, unknown_digits ? 2 : is_date ? 0 : 1);
    if (is_date) {
        return read_component(from, end, date);
    }
    date.range = range_of(written.empty() ? Bound::Kind::unknown : Bound::Kind::open);
    return true;
}

bool EdtfParser::read_interval(std::size_t slash) {
    ReadDate start;
    ReadDate end;
    if (text_.size() == 1) {
        return refuse(0, "nothing_stated");
    }
    if (!read_end(0, slash, start) || !read_end(slash + 1, text_.size(), end)) {
        return false;
    }
    const bool both_are_dates =
        start.range.earliest.kind == Bound::Kind::day && end.range.latest.kind == Bound::Kind::day;
    if (both_are_dates && start.has_time != end.has_time) {
        return refuse(slash + 1, "time_at_one_end_only");
    }
    if (is_inverted(start.range.earliest, end.range.latest)) {
        return refuse(slash + 1, "inverted_interval");
    }
    written_.shape = Edtf::Shape::interval;
    written_.parts = {start.range, end.range};
    return true;
}

bool EdtfParser::read_set() {
    const bool one_of = text_.front() == '[';
    const std::size_t close = text_.size() - 1;
    if (text_.size() < 2 || text_.back() != (one_of ? ']' : '}')) {
        return refuse(close, "set_not_closed");
    }
    written_.shape = one_of ? Edtf::Shape::one_of : Edtf::Shape::all_of;
    written_.level = 2;
    entry_refusal_ = one_of ? "" : "all_of_set";
    for (std::size_t from = 1; from <= close;) {
        const std::size_t end = std::min(text_.find(',', from), close);
        const bool is_first = written_.parts.empty();
        while (!is_first && from < end && text_[from] == ' ') {
            ++from;
        }
        if (!read_member(from, end, is_first, end == close)) {
            return false;
        }
        from = end + 1;
    }
    return true;
}

/// A member of a set: a date, "a..b", "..b" as the first or "a.." as the last one.
bool EdtfParser::read_member(std::size_t from, std::size_t end, bool is_first, bool is_last) {
    const std::size_t mark = std::min(text_.find(open_mark, from), end);
    const bool is_range = mark < end;
    const bool open_start = is_range && is_first && mark == from;
    const bool open_end = is_range && is_last && mark + open_mark.size() == end;
    if (open_start && open_end) {
        return refuse(from, "nothing_stated");
    }
    ReadDate first{range_of(Bound::Kind::open)};
    if (!open_start && !read_component(from, mark, first)) {
        return false;
    }
    ReadDate last = is_range ? ReadDate{range_of(Bound::Kind::open)} : first;
    if (is_range && !open_end && !read_component(mark + open_mark.size(), end, last)) {
        return false;
    }
    if (first.has_time || last.has_time) {
        return refuse(from, "time_in_a_set");
    }
    if (is_inverted(first.range.earliest, last.range.latest)) {
        return refuse(from, "inverted_range");
    }
    written_.parts.push_back(
        {first.range.earliest, last.range.latest, first.range.qualified || last.range.qualified});
    return true;
}

}  // namespace habeas::dates
