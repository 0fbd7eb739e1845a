#include "publishing/text_table.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("columns are as wide as their widest cell, counted in code points") {
    const TextTable table{.heading = {"a", "b"}, .rows = {{"ñandú", "1"}, {"x", "22"}}};
    CHECK(lines_of(table, 10) == std::vector<std::string>{"a      b", "ñandú  1", "x      22"});
}

TEST_CASE("a long cell goes on below, between words where it can") {
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("abcdefgh", 3) == std::vector<std::string>{"abc", "def", "gh"});
    CHECK(wrapped("ññññ", 2) == std::vector<std::string>{"ññ", "ññ"});
    CHECK(wrapped("", 2) == std::vector<std::string>{""});
    const TextTable table{.heading = {"a", "b"}, .rows = {{"one two three", "x"}}};
    CHECK(lines_of(table, 7) == std::vector<std::string>{"a        b", "one two  x", "three"});
}
