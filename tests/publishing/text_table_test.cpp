#include "publishing/text_table.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

using Lines = std::vector<std::string>;

TEST_CASE("columns are as wide as their widest cell, counted in code points") {
    const TextTable table{.heading = {"a", "b"}, .rows = {{"ñandú", "1"}, {"x", "22"}}};
    const TextLines lines = lines_of(table, 20);
    CHECK(lines.heading == Lines{"a      b"});
    CHECK(lines.rows == Lines{"ñandú  1", "x      22"});
}

TEST_CASE("a long cell goes on below, between words where it can") {
    CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(wrapped("ññññ", 2) == Lines{"ññ", "ññ"});
    CHECK(wrapped("", 2) == Lines{""});
    const TextTable table{.heading = {"a", "b"}, .rows = {{"one two three", "x"}}};
    CHECK(lines_of(table, 10).rows == Lines{"one two  x", "three"});
}

TEST_CASE("columns that say nothing are left out") {
    const TextTable table{.heading = {"a", "b", "c"}, .rows = {{"1", "", "2"}, {"3", "", "4"}}};
    CHECK(lines_of(table, 20).heading == Lines{"a  c"});
    CHECK(lines_of({.heading = {"a"}, .rows = {{""}}}, 20).rows.empty());
}

TEST_CASE("columns that cannot fit become records, one line a cell") {
    const TextTable table{.heading = {"who", "since", ""},
                          .rows = {{"prisoners", "1996-12-17", "[1]"}, {"ana", "", "[2]"}}};
    const TextLines lines = lines_of(table, 16);
    CHECK(lines.heading.empty());
    CHECK(
        lines.rows ==
        Lines{
            "who    prisoners", "since  1996-12-17", "       [1]", "", "who    ana", "       [2]"});
}
