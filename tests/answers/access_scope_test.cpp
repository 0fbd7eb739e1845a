#include "answers/access_scope.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;
using answers::AccessScope;
using answers::AccessWish;
using claims::Entity;
using claims::EntityKind;
using dates::Truth;

namespace {

const Entity& prisoners() {
    static const Entity value{EntityKind::group, "g"};
    return value;
}

const Entity& ana() {
    static const Entity value{EntityKind::person, "ana"};
    return value;
}

const Entity& family() {
    static const Entity value{EntityKind::visitor, "family"};
    return value;
}

const Entity& consul() {
    static const Entity value{EntityKind::visitor, "consul"};
    return value;
}

const Entity& prison() {
    static const Entity value{EntityKind::place, "prison"};
    return value;
}

const Entity& cell() {
    static const Entity value{EntityKind::place, "cell"};
    return value;
}

const std::vector<std::string>& frame() {
    static const std::vector<std::string> value{"in place:prison part_of value=place:city",
                                                "inner place:cell part_of value=place:prison",
                                                "member person:ana member_of value=group:g"};
    return value;
}

/// What a claim written in one line means in a small world of a group, a person and three places.
class OneClaim {
  public:
    explicit OneClaim(const std::string& line) : written_(frame()), world_(with(line)) {}

    std::vector<AccessScope> scopes(const AccessWish& wish = {}) {
        return answers::scopes_of(world_, claim(), wish);
    }

    Truth lets_in(const AccessScope& scope) { return answers::lets_in(world_, claim(), scope); }

    std::size_t memberships(const AccessWish& wish) {
        return answers::memberships_meant(world_, claim(), wish).size();
    }

    std::size_t openings(const AccessScope& scope) {
        return answers::openings_of(world_, scope).size();
    }

    std::vector<Entity> places_opened(const AccessScope& scope) {
        return answers::places_opened(world_, answers::openings_of(world_, scope), scope);
    }

    const world::World& world() { return world_; }

  private:
    world::World with(const std::string& line) {
        written_.add("a " + line);
        return written_.world();
    }

    const world::SeenClaim& claim() { return *world_.claim(written_.id("a")); }

    RegisterBuilder written_;
    world::World world_;
};

}  // namespace

TEST_CASE("a claim about nobody in particular is about all visitors, everybody, everywhere") {
    CHECK(OneClaim("process:p access_denied").scopes() ==
          std::vector{AccessScope{{}, answers::all_visitors(), false, {}}});
    CHECK(OneClaim("group:g access_denied").scopes() ==
          std::vector{AccessScope{prisoners(), answers::all_visitors(), false, {}}});
    CHECK(OneClaim("place:prison access_denied").scopes() ==
          std::vector{AccessScope{{}, answers::all_visitors(), false, {prison()}}});
    CHECK(OneClaim("place:prison access_denied place=place:cell beneficiary=group:g "
                   "visitor=visitor:family;visitor:consul")
              .scopes() == std::vector{AccessScope{prisoners(), consul(), false, {cell()}},
                                       AccessScope{prisoners(), family(), false, {cell()}}});
}

TEST_CASE("a visitor asked for is kept out by a claim about all, unless it is an exception") {
    const AccessWish wish{.visitor = consul()};
    CHECK(OneClaim("group:g access_denied").scopes(wish) ==
          std::vector{AccessScope{prisoners(), consul(), true, {}}});
    CHECK(OneClaim("group:g access_denied visitor=visitor:consul;visitor:all").scopes(wish) ==
          std::vector{AccessScope{prisoners(), consul(), false, {}}});
    CHECK(OneClaim("group:g access_denied exception=visitor:consul").scopes(wish).empty());
    CHECK(OneClaim("group:g access_denied exception=visitor:family").scopes(wish).size() == 1U);
    CHECK(OneClaim("group:g access_denied visitor=visitor:family").scopes(wish).empty());
}

TEST_CASE("somebody asked for is meant by a claim about everybody or about their group") {
    const AccessWish wish{.beneficiary = ana()};
    CHECK(OneClaim("group:g access_denied").scopes(wish) ==
          std::vector{AccessScope{ana(), answers::all_visitors(), false, {}}});
    CHECK(OneClaim("group:g access_denied").memberships(wish) == 1U);
    CHECK(OneClaim("person:ana access_denied").memberships(wish) == 0U);
    CHECK(OneClaim("process:p access_denied").scopes(wish).size() == 1U);
    CHECK(OneClaim("group:h access_denied").scopes(wish).empty());
    CHECK(OneClaim("person:ana access_denied").scopes({.beneficiary = prisoners()}).empty());
}

TEST_CASE("a place asked for is meant where a claim covers it, or else the places inside it") {
    const auto places = [](const std::string& claim, const Entity& wanted) {
        const auto scopes = OneClaim(claim).scopes({.place = wanted});
        return scopes.empty() ? std::vector<Entity>() : scopes.front().places;
    };
    CHECK(places("group:g access_denied", prison()) == std::vector{prison()});
    CHECK(places("group:g access_denied place=place:city", prison()) == std::vector{prison()});
    CHECK(places("group:g access_denied place=place:cell", prison()) == std::vector{cell()});
    CHECK(places("group:g access_denied place=place:other", prison()).empty());
}

TEST_CASE("a rule lets in at all its places; a visit only where and whom it is said to be of") {
    const AccessScope at_prison{prisoners(), family(), false, {prison()}};
    const AccessScope everywhere{prisoners(), family(), false, {}};
    const auto truth = [](const std::string& claim, const AccessScope& scope) {
        return OneClaim(claim + " visitor=visitor:family").lets_in(scope);
    };
    CHECK(truth("group:g access_resumed", at_prison) == Truth::yes);
    CHECK(truth("group:g access_resumed place=place:city", at_prison) == Truth::yes);
    CHECK(truth("group:g access_resumed place=place:cell", at_prison) == Truth::no);
    CHECK(truth("group:g access_resumed place=place:prison", everywhere) == Truth::no);
    CHECK(truth("group:h access_resumed", at_prison) == Truth::no);
    CHECK(truth("group:g visit place=place:prison", at_prison) == Truth::yes);
    CHECK(truth("group:g visit place=place:city", at_prison) == Truth::maybe);
    CHECK(truth("group:g visit", at_prison) == Truth::maybe);
    CHECK(truth("group:g visit", everywhere) == Truth::yes);
    CHECK(truth("person:ana visit place=place:prison", at_prison) == Truth::no);
}

TEST_CASE("a group that was visited may have been visited without this member") {
    const AccessScope scope{ana(), family(), false, {}};
    CHECK(OneClaim("group:g visit visitor=visitor:family").lets_in(scope) == Truth::maybe);
    CHECK(OneClaim("group:g access_resumed visitor=visitor:family").lets_in(scope) == Truth::yes);
    CHECK(OneClaim("person:ana visit visitor=visitor:family").lets_in(scope) == Truth::yes);
    CHECK(OneClaim("person:ana visit").lets_in(scope) == Truth::maybe);
    CHECK(OneClaim("person:ana visit visitor=visitor:consul").lets_in(scope) == Truth::no);
    CHECK(OneClaim("person:ana access_resumed").lets_in(scope) == Truth::yes);
}

TEST_CASE("only what lets in by rule or deed opens, and the smaller places it opens are found") {
    const AccessScope scope{prisoners(), family(), false, {prison()}};
    const auto places = [&](const std::string& claim) {
        return OneClaim(claim).places_opened(scope);
    };
    CHECK(places("group:g visit visitor=visitor:family place=place:cell") == std::vector{cell()});
    CHECK(places("group:g visit visitor=visitor:family place=place:prison").empty());
    CHECK(places("group:g visit visitor=visitor:family place=place:city").empty());
    CHECK(OneClaim("group:g visit visitor=visitor:family modality=promises").openings(scope) == 0U);
    CHECK(OneClaim("group:g resumption_announced visitor=visitor:family").openings(scope) == 0U);
    CHECK(OneClaim("group:g access_resumed visitor=visitor:family").openings(scope) == 1U);
    CHECK(OneClaim("group:g access_resumed visitor=visitor:consul").openings(scope) == 0U);
}

TEST_CASE("places are called by their names, and everywhere by none") {
    OneClaim one("place:cell name value='Cell 3'");
    CHECK(answers::label_of(one.world(), {cell(), prison()}) == "Cell 3; prison");
    CHECK(answers::label_of(one.world(), {}).empty());
}
