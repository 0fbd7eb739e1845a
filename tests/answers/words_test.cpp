#include "answers/words.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("a claim is shown by its value, its dates and its places, in the words of its source") {
    RegisterBuilder written({"n place:north name value='North Prison'",
                             "a group:g count_held value='some 200' from=1997-02 said=1997-04-23",
                             "b person:ana member_of value=group:g",
                             "c group:g composition value=a part=a",
                             "d person:ana arrest from=1997-01-05 to=.. place=place:north;place:x",
                             "e person:ana detention to=1997-03",
                             "f person:ana arrest"});
    const world::World world = written.world();
    const auto words = [&](const std::string& key) {
        return answers::words_with_dates(world, *world.claim(written.id(key)));
    };
    CHECK(words("a") == "some 200 · 1997-02");
    CHECK(words("b") == "g");
    CHECK(words("c") == "some 200");
    CHECK(words("d") == "1997-01-05/.. · North Prison; x");
    CHECK(words("e") == "/1997-03");
    CHECK(words("f").empty());
}

TEST_CASE("joined words stand once each, in the order in which they came") {
    answers::JoinedWords words;
    for (const char* word : {"1997", "", "1996", "1997"}) {
        words.add(word);
    }
    CHECK(words.text() == "1997 / 1996");
}

}  // namespace habeas::tests
