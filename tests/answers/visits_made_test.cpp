#include "answers/visits_made.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas::tests;
using namespace habeas::answers;
using habeas::dates::Truth;

namespace {

habeas::dates::Day day_of(const std::string& text) {
    return habeas::dates::day_from(text).value();
}

/// \return the denials of each visit, as keys: "v: d e; w:"
std::string denials_in(RegisterBuilder& small) {
    const auto world = small.world();
    std::string text;
    for (const VisitMade& visit : visits_made(world, day_of("1997-12-31"))) {
        text += (text.empty() ? "" : "; ") + small.key_of(visit.claim->id()) + ":";
        for (const auto* denial : visit.denials) {
            text += " " + small.key_of(denial->id());
        }
    }
    return text;
}

}  // namespace

TEST_CASE("a visit of several weeks was last made on its last day, or on the day asked about") {
    RegisterBuilder small({"v place:north visit from=1997-01-05 to=1997-02-10 said=1997-03-01"});
    const auto world = small.world();
    const auto last_by = [&](const std::string& text) {
        const auto on = day_of(text);
        const auto visits = visits_made(world, on);
        std::vector<VisitHere> here;
        here.reserve(visits.size());
        for (const VisitMade& visit : visits) {
            here.push_back({&visit, Truth::yes});
        }
        const LastVisit last = last_of(here, on);
        return habeas::dates::text_of(last.earliest) + " " + habeas::dates::text_of(last.latest);
    };
    CHECK(last_by("1997-03-01") == "1997-02-10 1997-02-10");
    CHECK(last_by("1997-01-20") == "1997-01-20 1997-01-20");
    CHECK(last_by("1997-01-04") == "-inf -inf");
}

TEST_CASE(
    "a denial speaks of its visitors, people, places and days, and of all that it leaves out") {
    const std::string visit =
        "v group:g visit from=1997-01-10 visitor=visitor:icrc place=place:wing";
    const auto denied_by = [&](const std::string& denial) {
        RegisterBuilder small(
            {"p place:wing part_of value=place:north", visit, "d " + denial + " modality=denies"});
        return denials_in(small) == "v: d";
    };
    CHECK(denied_by("group:g visit"));
    CHECK(denied_by("place:north visit from=1997-01"));
    CHECK(denied_by("group:g visit visitor=visitor:all place=place:wing"));
    CHECK(denied_by("group:g visit to=1997-02-01 said=1997-02-01"));
    CHECK_FALSE(denied_by("group:h visit"));
    CHECK_FALSE(denied_by("place:south visit"));
    CHECK_FALSE(denied_by("person:ana visit"));
    CHECK_FALSE(denied_by("group:g visit visitor=visitor:family"));
    CHECK_FALSE(denied_by("group:g visit from=1997-01-11"));
    CHECK_FALSE(denied_by("group:g access_denied"));
}

TEST_CASE("a denial for a part of a place, or for some visitors, leaves room for other visits") {
    RegisterBuilder small({"p place:wing part_of value=place:north",
                           "v place:north visit from=1997-01-10",
                           "d place:wing visit modality=denies",
                           "e place:north visit visitor=visitor:icrc modality=denies",
                           "f place:north visit beneficiary=group:g modality=denies"});
    CHECK(denials_in(small) == "v:");
}

TEST_CASE("a visit with an approximate date took place, though not certainly since a day") {
    RegisterBuilder small({"v place:north visit from=1997-01-10~"});
    const auto world = small.world();
    const auto on = day_of("1997-02-01");
    const auto visits = visits_made(world, on);
    const VisitHere here{&visits.front(), Truth::yes};
    CHECK((took_place(here, on) == Truth::yes));
    CHECK((took_place_since(here, day_of("1997-01-01"), on) == Truth::maybe));
    CHECK((took_place_since(here, day_of("1997-01-11"), on) == Truth::no));
}
