#include "answers/criteria_sets.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;
using habeas::tests::RegisterBuilder;

TEST_CASE("a set says of a category what its lines say, and of others nothing can be told") {
    const claims::CriteriaSet criteria{"innocence",
                                       "1",
                                       "Falsely accused.\nmerits: clear, recommended\nmerits: "
                                       "freed\ndoes_not_merit: outside clear"};
    CHECK(merit_of(criteria, "recommended") == Merit::yes);
    CHECK(merit_of(criteria, "freed") == Merit::yes);
    CHECK(merit_of(criteria, "outside") == Merit::no);
    CHECK(merit_of(criteria, "clear") == Merit::cannot_tell);
    CHECK(merit_of(criteria, "pending") == Merit::cannot_tell);
    CHECK(merit_of(criteria, "merits:") == Merit::cannot_tell);
    CHECK(names_categories(criteria));
    CHECK_FALSE(names_categories({"innocence", "2", "who merits: nobody"}));
}

TEST_CASE("a set is called by its name, or by name and version") {
    RegisterBuilder small({"criteria innocence 1 'merits: clear'",
                           "criteria innocence 2 'merits: outside'",
                           "criteria hunger 1 'merits: clear'"});
    const auto world = small.world();
    CHECK(CriteriaAsked::called(world, "innocence")->sets().size() == 2);
    CHECK(CriteriaAsked::called(world, "innocence 2")->sets().size() == 1);
    const auto unknown = CriteriaAsked::called(world, "hungry");
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == "criteria_unknown");
    CHECK(unknown.error().parameters.at(1).second == "hunger 1");
    CHECK(unknown.error().kind == ErrorKind::not_found);
}

TEST_CASE("a world without criteria says so, whatever those of others are called") {
    RegisterBuilder small({"criteria innocence 1 'merits: clear' sealed"});
    const auto open = small.world({.clearance = claims::clearance_up_to(claims::Level::partners)});
    CHECK(CriteriaAsked::called(open, "innocence").error().code == "criteria_not_declared");
    CHECK(CriteriaAsked::called(small.world(), "innocence").has_value());
}

TEST_CASE("a claim without version is under a set only if all versions are asked about") {
    RegisterBuilder small({"criteria innocence 1 'merits: clear'",
                           "criteria innocence 2 'does_not_merit: clear'",
                           "criteria hunger 1 'merits: clear'",
                           "a person:ana determination value=clear criteria=innocence",
                           "b person:ana determination value=clear criteria='innocence 2'",
                           "c person:ana determination value=clear criteria=hunger"});
    const auto world = small.world();
    const auto seen = [&](const char* key) -> const world::SeenClaim& {
        return *world.claim(small.id(key));
    };
    const CriteriaAsked all = CriteriaAsked::called(world, "innocence").value();
    CHECK(all.sets_of(seen("a")).size() == 2);
    CHECK(all.merit_by(seen("a")) == Merit::cannot_tell);
    CHECK(all.merit_by(seen("b")) == Merit::no);
    CHECK_FALSE(all.lacks_version(seen("a")));
    const CriteriaAsked second = CriteriaAsked::called(world, "innocence 2").value();
    CHECK(second.sets_of(seen("a")).empty());
    CHECK(second.lacks_version(seen("a")));
    CHECK_FALSE(second.lacks_version(seen("c")));
    const CriteriaAsked only = CriteriaAsked::called(world, "hunger 1").value();
    CHECK(only.merit_by(seen("c")) == Merit::yes);
}
