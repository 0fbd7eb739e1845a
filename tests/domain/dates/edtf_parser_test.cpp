// The structure around dates: positions count from the start of the whole string, and the first
// refusal is kept.
#include "domain/dates/edtf_parser.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas::dates;

namespace {

std::string position_of(std::string_view text) {
    const habeas::Result<Edtf> parsed = EdtfParser(text).parse();
    return parsed ? "none" : parsed.error().parameters.at(1).second;
}

std::string entry_refusal_of(std::string_view text) {
    EdtfParser parser(text);
    CHECK(parser.parse().has_value());
    return std::string(parser.entry_refusal());
}

}  // namespace

TEST_CASE("a refusal inside an interval or a set is placed in the whole string") {
    CHECK(position_of("1996-12-17/1997-13") == "16");
    CHECK(position_of("[1996, 1997-02-30]") == "15");
    CHECK(position_of("{1996..1997-02-30}") == "15");
    CHECK(position_of("1996/1997/1998") == "9");
    CHECK(position_of("1996/Y12345") == "5");
}

TEST_CASE("what keeps a value from entry is named by its first part") {
    CHECK(entry_refusal_of("1996") == "");
    CHECK(entry_refusal_of("[1996,1997-30]") == "season_of_a_hemisphere");
    CHECK(entry_refusal_of("{1996,1997-30}") == "all_of_set");
    CHECK(entry_refusal_of("1996-25/1997-30") == "season_of_a_hemisphere");
}

TEST_CASE("blanks may follow a comma, and stand nowhere else") {
    CHECK(position_of("[1996,  1997]") == "none");
    CHECK(position_of("[1996 ,1997]") == "5");
    CHECK(position_of("[ 1996,1997]") == "1");
    CHECK(position_of("[1996,1997 ]") == "10");
    CHECK(position_of("1996/ 1997") == "5");
}
