#include "answers/case_items.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using answers::CaseItem;

CaseItem court(const std::string& words) {
    return CaseItem{.kind = 0, .words = words};
}

}  // namespace

TEST_CASE("a claim names each thing once: words without outer space, entities as judged the same") {
    RegisterBuilder written(
        {"a person:ana charge court=' Sala Penal ' judge=person:x;person:y "
         "article=' ' accuser=@unknown place=place:lima",
         "judge same person:x person:y"});
    const world::World world = written.world();
    const auto items = answers::items_of(world, *world.claim(written.id("a")));
    REQUIRE(items.size() == 2);
    CHECK((items[0] == court("Sala Penal")));
    CHECK(answers::shown_words(world, items[0]) == "Sala Penal");
    CHECK(answers::shown_words(world, items[1]) == "x (person:x)");
}

TEST_CASE(
    "loosely, case, accents, spaces, punctuation and separators in numbers make no difference") {
    RegisterBuilder written({"a person:ana arrest"});
    const world::World world = written.world();
    const auto loose = [&](const std::string& words) {
        return answers::loose_words(world, court(words));
    };
    CHECK(loose("DL 25475, art. 2") == loose("D.L. 25.475 ART 2"));
    CHECK(loose("Sala Penal (Lima)") == loose("sala  pénal - Lima"));
    CHECK(loose("art. 2 5") != loose("art. 25"));
    CHECK(loose("article 2") != loose("article 3"));
    CHECK(loose("Sala Penal") != loose("Sala Penal A"));
}

}  // namespace habeas::tests
