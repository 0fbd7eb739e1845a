#include "answers/claim_trace.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

TEST_CASE("a trace follows totals, parts and answers, each claim once, nearest first") {
    RegisterBuilder small({"a group:g count_pardoned value=309 from=1997-08",
                           "b group:g count_pardoned value=226 from=1997-07 via=source:t;source:u",
                           "c group:g composition value=a part=b said=1997-09 complete=yes",
                           "d organisation:o call value=help",
                           "e organisation:o response value=refused responds_to=d"});
    const auto id = [&](const std::string& key) {
        return habeas::claims::full_text_of(small.id(key));
    };
    CHECK(asked(small, "trace claim=" + id("b")) ==
          "figure claims 3 {a, b, c}\n"
          "row 0 | self | " +
              id("b") +
              " | g | predicate.count_pardoned | 226 · 1997-07 | s | t; u | "
              "- | - | - | - | - {b}\n"
              "row 1 | named_as_part | " +
              id("c") +
              " | g | predicate.composition | 309 | s | - | "
              "1997-09 | - | - | - | - {c}\n"
              "row 2 | total | " +
              id("a") +
              " | g | predicate.count_pardoned | 309 · 1997-08 | s | - | - "
              "| - | - | - | - {a}\n");
    CHECK(only("figure", asked(small, "trace claim=" + id("e"))) == "figure claims 2 {d, e}\n");
    CHECK(only("figure",
               asked(small, "trace claim=" + habeas::claims::short_text_of(small.id("d")))) ==
          "figure claims 2 {d, e}\n");
    CHECK(asked(small, "trace claim=zzzz") == "error claim_unknown claim=zzzz\n");
    CHECK(asked(small, "trace claim=" + id("a").substr(0, 3)) ==
          "error claim_unknown claim=" + id("a").substr(0, 3) + "\n");
}

TEST_CASE("a claim above the reader's level is as unknown as one that was never made") {
    RegisterBuilder small({"d organisation:o call value=help",
                           "e organisation:o response value=refused responds_to=d level=sealed"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    const std::string hidden = habeas::claims::full_text_of(small.id("e"));
    CHECK(asked(small, open, "trace claim=" + hidden) ==
          "error claim_unknown claim=" + hidden + "\n");
    CHECK(only("figure",
               asked(small, open, "trace claim=" + habeas::claims::full_text_of(small.id("d")))) ==
          "figure claims 1 {d}\n");
}

TEST_CASE("two claims that begin alike are told apart by more characters") {
    RegisterBuilder small;
    std::string prefix;
    for (int number = 0; prefix.empty(); ++number) {
        const std::string key = "k" + std::to_string(number);
        small.add(key + " person:ana arrest");
        for (int other = 0; other < number; ++other) {
            const auto text = habeas::claims::short_text_of(small.id("k" + std::to_string(other)));
            if (habeas::claims::short_text_of(small.id(key)).starts_with(text.substr(0, 4))) {
                prefix = text.substr(0, 4);
            }
        }
    }
    CHECK(asked(small, "trace claim=" + prefix) ==
          "error claim_ambiguous claim=" + prefix + " count=2\n");
}
