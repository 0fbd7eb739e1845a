// A written date: EDTF (ISO 8601-2:2019, extended date-time format), levels 0 to 2. The text is
// kept exactly as it was written; its earliest and latest day are derived. Nothing is ever
// completed: "1993" is not 1993-01-01.
#pragma once

#include "base/result.h"
#include "domain/dates/day.h"

#include <compare>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace habeas::dates {

/// One end of a written date. `open` is ".." (explicitly no end), `unknown` is an empty end
/// ("1985/").
struct Bound {
    enum class Kind { day, open, unknown };
    Kind kind = Kind::unknown;
    Day day = {};  ///< meaningful only if kind is day

    friend bool operator==(const Bound&, const Bound&) = default;
};

/// \param earliest_side  whether it is the earliest day of something (else the latest)
/// \return               "YYYY-MM-DD", "unknown", or for an open bound "-inf" or "+inf" by its side
std::string text_of(const Bound& bound, bool earliest_side);

/// First to last day, both inclusive; either may be open or unknown.
struct WrittenRange {
    Bound earliest = {};
    Bound latest = {};
    /// Written with ? ~ % or as an estimate (S): the bounds stand, but nothing is certain.
    bool qualified = false;

    friend bool operator==(const WrittenRange&, const WrittenRange&) = default;
};

/// What was written. Value type, cheap to copy: copies share what was read, which never changes.
/// Equality and order are those of the text.
class Edtf {
  public:
    /// date: one date of any precision, season or year form; interval: start/end; one_of: "[...]";
    /// all_of: "{...}"
    enum class Shape { date, interval, one_of, all_of };

    /// \param text  an EDTF string of level 0, 1 or 2, nothing around it; or ".." alone, the open
    ///              end of an interval whose ends are kept apart (level 1; docs/decisions/0008)
    /// \error       edtf_invalid (text, position: byte offset from 0, reason: a code such as
    ///              "inverted_interval"; docs/dates.md lists them)
    static Result<Edtf> parse(std::string_view text);

    /// As parse, and within what a register accepts: level 0 and 1, and of level 2 "[a,b]",
    /// component qualifiers, partial X and sub-year groupings 33-41; years of four digits.
    /// \error       edtf_invalid; edtf_not_for_entry (text, reason)
    static Result<Edtf> parse_for_entry(std::string_view text);

    [[nodiscard]] const std::string& text() const { return written_->text; }

    [[nodiscard]] int level() const { return written_->level; }

    [[nodiscard]] Shape shape() const { return written_->shape; }

    /// \return whether any part is uncertain (?), approximate (~), both (%) or estimated (S)
    [[nodiscard]] bool is_qualified() const { return whole().qualified; }

    /// \return earliest and latest day of the whole value, qualified if any part is
    [[nodiscard]] WrittenRange whole() const;

    /// The ranges that make it up: one for a date; for an interval two, the range of its start and
    /// the range of its end (an open or unknown end has two bounds of that kind); for a set one for
    /// each member, in the order written, a range "a..b" in a set being one member.
    [[nodiscard]] const std::vector<WrittenRange>& parts() const { return written_->parts; }

    friend bool operator==(const Edtf& left, const Edtf& right) {
        return left.text() == right.text();
    }

    friend std::strong_ordering operator<=>(const Edtf& left, const Edtf& right) {
        return left.text().compare(right.text()) <=> 0;
    }

  private:
    friend class EdtfParser;

    struct Written {
        std::string text = {};
        int level = 0;
        Shape shape = Shape::date;
        std::vector<WrittenRange> parts = {};
    };

    explicit Edtf(Written written)
        : written_(std::make_shared<const Written>(std::move(written))) {}

    std::shared_ptr<const Written> written_;
};

}  // namespace habeas::dates
