// What is read, what is refused and where, and every string on which all public suites agree.
#include "domain/dates/edtf.h"

#include "support/shared_material.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::dates;
using namespace habeas::tests;

namespace {

std::string bounds_of(const std::string& text) {
    const Result<Edtf> date = Edtf::parse(text);
    if (!date) {
        return "refused";
    }
    return text_of(date->whole().earliest, true) + ".." + text_of(date->whole().latest, false);
}

std::string parameter_of(const Error& error, const std::string& name) {
    for (const auto& [key, value] : error.parameters) {
        if (key == name) {
            return value;
        }
    }
    return "";
}

std::string refusal_of(const std::string& text) {
    const Result<Edtf> date = Edtf::parse(text);
    if (date) {
        return "accepted";
    }
    CHECK(date.error().code == "edtf_invalid");
    CHECK(parameter_of(date.error(), "text") == text);
    return parameter_of(date.error(), "reason") + " at " + parameter_of(date.error(), "position");
}

std::string entry_refusal_of(const std::string& text) {
    const Result<Edtf> date = Edtf::parse_for_entry(text);
    return date ? "accepted" : date.error().code + " " + parameter_of(date.error(), "reason");
}

/// The agreed bounds: a suite's, else a library's (a library that dates unknown ends comes last).
std::string agreed_bounds(const std::vector<std::string>& row) {
    if (!row.at(12).empty()) {
        return row.at(12);
    }
    return row.at(7).empty() ? row.at(10) + ".." + row.at(11) : row.at(7) + ".." + row.at(8);
}

}  // namespace

TEST_CASE("every string on which the public suites agree is read as they agree") {
    const auto path = shared_material("data/edtf/edtf_consensus.csv");
    if (!path) {
        return;
    }
    const auto rows = csv_rows(bytes_of(*path));
    CHECK(rows.size() == 600);
    int valid_rows = 0;
    int bounded_rows = 0;
    for (std::size_t index = 1; index < rows.size(); ++index) {
        const std::vector<std::string>& row = rows[index];
        const std::string& text = row.at(0);
        const Result<Edtf> date = Edtf::parse(text);
        if (row.at(3) == "must") {
            ++valid_rows;
            CHECK_MESSAGE(date.has_value() == (row.at(1) == "1"), "validity of ", text);
        }
        if (date) {
            CHECK(date->text() == text);
        }
        if (date && row.at(13) == "must") {
            ++bounded_rows;
            CHECK_MESSAGE(bounds_of(text) == agreed_bounds(row), "bounds of ", text);
        }
    }
    CHECK(valid_rows == 463);
    CHECK(bounded_rows == 288);
}

TEST_CASE("a date means its days and is never completed") {
    CHECK(bounds_of("1993") == "1993-01-01..1993-12-31");
    CHECK(bounds_of("1996-02") == "1996-02-01..1996-02-29");
    CHECK(bounds_of("1996-12-17") == "1996-12-17..1996-12-17");
    CHECK(bounds_of("-0001-12-31") == "-0001-12-31..-0001-12-31");
}

TEST_CASE("an open end is not an unknown end") {
    const Result<Edtf> open = Edtf::parse("1996-12-17/..");
    const Result<Edtf> unknown = Edtf::parse("1996-12-17/");
    REQUIRE(open);
    REQUIRE(unknown);
    CHECK(open->whole().latest.kind == Bound::Kind::open);
    CHECK(unknown->whole().latest.kind == Bound::Kind::unknown);
    CHECK(open->parts().size() == 2);
    CHECK(bounds_of("..") == "-inf..+inf");
    CHECK(bounds_of("/1997") == "unknown..1997-12-31");
    CHECK(refusal_of("/") == "nothing_stated at 0");
}

TEST_CASE("seasons take the span of both hemispheres unless the hemisphere is written") {
    CHECK(bounds_of("1997-21") == "1997-03-01..1997-11-30");
    CHECK(bounds_of("1997-22") == "1997-06-01..1998-02-28");
    CHECK(bounds_of("1997-23") == "1997-03-01..1997-11-30");
    CHECK(bounds_of("1995-24") == "1995-06-01..1996-02-29");
    CHECK(bounds_of("1997-25") == "1997-03-01..1997-05-31");
    CHECK(bounds_of("1997-28") == "1997-12-01..1998-02-28");
    CHECK(bounds_of("1997-29") == "1997-09-01..1997-11-30");
    CHECK(bounds_of("1997-30") == "1997-12-01..1998-02-28");
    CHECK(bounds_of("1997-31") == "1997-03-01..1997-05-31");
    CHECK(bounds_of("1997-32") == "1997-06-01..1997-08-31");
    CHECK(bounds_of("1997-36") == "1997-10-01..1997-12-31");
    CHECK(bounds_of("1997-38") == "1997-05-01..1997-08-31");
    CHECK(bounds_of("1997-40") == "1997-01-01..1997-06-30");
    CHECK(bounds_of("199X-40") == "1990-01-01..1999-06-30");
}

TEST_CASE("qualifiers leave the bounds and are remembered where they stand") {
    const Result<Edtf> date = Edtf::parse("1997-01-17~/..");
    REQUIRE(date);
    CHECK(date->is_qualified());
    CHECK(date->parts().at(0).qualified);
    CHECK_FALSE(date->parts().at(1).qualified);
    CHECK(bounds_of("1997-01-17~/..") == bounds_of("1997-01-17/.."));
    CHECK(Edtf::parse("1950S2")->is_qualified());
    CHECK_FALSE(Edtf::parse("1950")->is_qualified());
    CHECK(Edtf::parse("[1996,1997?]")->parts().at(1).qualified);
}

TEST_CASE("the years of EDTF reach far, and are refused before arithmetic breaks") {
    CHECK(bounds_of("Y170000000") == "170000000-01-01..170000000-12-31");
    CHECK(bounds_of("Y-17E7") == "-170000000-01-01..-170000000-12-31");
    CHECK(bounds_of("Y1E15") == "1000000000000000-01-01..1000000000000000-12-31");
    CHECK(refusal_of("Y1000000000000001") == "year_too_far at 1");
    CHECK(refusal_of("Y1E16") == "year_too_far at 1");
    CHECK(refusal_of("Y1E99999999999999999999") == "year_too_far at 1");
    CHECK(refusal_of("Y99999999999999999999999999") == "year_too_far at 1");
    CHECK(refusal_of("Y-99999999999999999999999999E9") == "year_too_far at 2");
    CHECK(refusal_of("Y12345-06") == "unexpected_character at 6");
    CHECK(refusal_of("Y12345/..") == "stands_alone at 0");
}

TEST_CASE("a refusal says where and why") {
    CHECK(refusal_of("") == "empty at 0");
    CHECK(refusal_of("1997-02-30") == "no_such_day at 8");
    CHECK(refusal_of("1997-13") == "no_such_day at 5");
    CHECK(refusal_of("1997-1") == "two_digits_expected at 6");
    CHECK(refusal_of("97") == "accepted");
    CHECK(refusal_of("7") == "year_needs_four_digits at 1");
    CHECK(refusal_of("19970423") == "long_year_needs_y at 0");
    CHECK(refusal_of("1997-04-23 ") == "unexpected_character at 10");
    CHECK(refusal_of("1997/1996") == "inverted_interval at 5");
    CHECK(refusal_of("1996-12/1997-04-31") == "no_such_day at 16");
    CHECK(refusal_of("[1996,1997") == "set_not_closed at 9");
    CHECK(refusal_of("[") == "set_not_closed at 0");
    CHECK(refusal_of("[]") == "empty at 1");
    CHECK(refusal_of("[1996,]") == "empty at 6");
    CHECK(refusal_of("[..]") == "nothing_stated at 1");
    CHECK(refusal_of("[1997..1996]") == "inverted_range at 1");
    CHECK(refusal_of("[1996,..1997]") == "empty at 6");
    CHECK(refusal_of("1997-04-23T25:00:00") == "no_such_time at 11");
    CHECK(refusal_of("1997-04-23T10:00:00+14:30") == "no_such_zone at 19");
    CHECK(refusal_of("1997-04-XXT10:00:00") == "time_needs_a_plain_day at 10");
    CHECK(refusal_of("1997-04-23T10:00/1997-04-24") == "time_at_one_end_only at 17");
    CHECK(refusal_of("[1997-04-23T10:00]") == "time_in_a_set at 1");
    CHECK(refusal_of("1997S") == "significant_digits_expected at 5");
    CHECK(refusal_of(std::string("1997\0", 5)) == "unexpected_character at 4");
}

TEST_CASE("a register accepts at entry what a documentation officer means, and no more") {
    for (const char* text : {"1997",
                             "1997-04-23",
                             "1997-01-17~",
                             "1997-21",
                             "1996-12-17/..",
                             "..",
                             "199X",
                             "-0044",
                             "1992-05-?12",
                             "1992-XX-15",
                             "1996-40",
                             "[1997-01-05,1997-05-01]",
                             "[1997-08-18..1997-08-24]",
                             "1997-04-23T15:23-05"}) {
        CHECK_MESSAGE(entry_refusal_of(text) == "accepted", text);
    }
    CHECK(entry_refusal_of("{1996,1997}") == "edtf_not_for_entry all_of_set");
    CHECK(entry_refusal_of("1997-30") == "edtf_not_for_entry season_of_a_hemisphere");
    CHECK(entry_refusal_of("1997-30/1998") == "edtf_not_for_entry season_of_a_hemisphere");
    CHECK(entry_refusal_of("Y12345") == "edtf_not_for_entry long_year");
    CHECK(entry_refusal_of("1950S2") == "edtf_not_for_entry significant_digits");
    CHECK(entry_refusal_of("199") == "edtf_not_for_entry century_or_decade");
    CHECK(entry_refusal_of("yesterday") == "edtf_invalid year_needs_four_digits");
}

TEST_CASE("the members of a set stay in the order written") {
    const Result<Edtf> set = Edtf::parse("{1997, 1993..1994,1960..}");
    REQUIRE(set);
    CHECK(set->shape() == Edtf::Shape::all_of);
    REQUIRE(set->parts().size() == 3);
    CHECK(text_of(set->parts().at(0).earliest, true) == "1997-01-01");
    CHECK(text_of(set->parts().at(1).latest, false) == "1994-12-31");
    CHECK(text_of(set->parts().at(2).latest, false) == "+inf");
    CHECK(bounds_of("{1997, 1993..1994,1960..}") == "1960-01-01..+inf");
}

TEST_CASE("written dates are ordered by their text") {
    CHECK(*Edtf::parse("1996") < *Edtf::parse("1996-12"));
    CHECK(*Edtf::parse("1996") == *Edtf::parse("1996"));
    CHECK_FALSE(*Edtf::parse("1996") == *Edtf::parse("1996?"));
}
