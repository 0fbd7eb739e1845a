// The structure of an EDTF string: one date, an interval, or a set. Edtf::parse is its public face.
#pragma once

#include "domain/dates/edtf.h"
#include "domain/dates/edtf_date.h"

#include <cstddef>
#include <string_view>

namespace habeas::dates {

/// Reads one string, once.
class EdtfParser {
  public:
    explicit EdtfParser(std::string_view text);

    /// \error edtf_invalid (text, position, reason), as Edtf::parse
    Result<Edtf> parse();

    /// \return after a successful parse: why a register does not accept the value at entry; empty
    /// if it does
    [[nodiscard]] std::string_view entry_refusal() const { return entry_refusal_; }

  private:
    bool read_single();
    bool read_interval(std::size_t slash);
    bool read_set();
    bool read_member(std::size_t from, std::size_t end, bool is_first, bool is_last);
    bool read_component(std::size_t from, std::size_t end, ReadDate& date);
    bool read_end(std::size_t from, std::size_t end, ReadDate& date);
    bool refuse(std::size_t position, std::string_view reason);

    std::string_view text_;
    std::string_view entry_refusal_;
    NotADate failure_;
    Edtf::Written written_;
};

}  // namespace habeas::dates
