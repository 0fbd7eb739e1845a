#include "answers/nearest_word.h"

#include <doctest/doctest.h>

using habeas::answers::nearest_word;

TEST_CASE("the nearest word is the first of those with the fewest changes") {
    CHECK(nearest_word("hed", {"calls", "held", "shed"}) == "held");
    CHECK(nearest_word("held", {"shed", "held"}) == "held");
    CHECK(nearest_word("", {"abc", "ab"}) == "ab");
    CHECK(nearest_word("held", {}).empty());
}
