#include "actions/declare.h"

#include "actions/open_register.h"
#include "domain/quantities/lexicon.h"

namespace habeas::actions {
namespace {

using tests::code_of;

claims::PredicateDeclaration altitude() {
    return {.name = "altitude",
            .value = claims::ValueKind::count,
            .single = true,
            .meaning = "metres above the sea"};
}

TEST_CASE("a predicate is declared once, and declaring the same again adds nothing") {
    tests::OpenRegister into;
    const Placement team{claims::Level::team};
    const auto first = declare_predicate(into.open, into.actor, altitude(), team);
    REQUIRE(first.has_value());
    const auto again = declare_predicate(into.open, into.actor, altitude(), team);
    REQUIRE(again.has_value());
    CHECK(again->already_held);
    CHECK(again->ids == first->ids);
    CHECK(into.bundles() == 1);
    CHECK_FALSE(
        declare_predicate(into.open, into.actor, altitude(), {claims::Level::open})->already_held);
}

TEST_CASE("a predicate is not declared twice with two meanings") {
    tests::OpenRegister into;
    REQUIRE(declare_predicate(into.open, into.actor, altitude(), {}).has_value());
    claims::PredicateDeclaration other = altitude();
    other.value = claims::ValueKind::text;
    const auto refused = declare_predicate(into.open, into.actor, other, {});
    REQUIRE(!refused);
    CHECK(refused.error().code == "predicate_declared_otherwise");
    CHECK(refused.error().kind == ErrorKind::conflict);
}

TEST_CASE("a declaration has a plain name of its own and a kind that can be declared") {
    tests::OpenRegister into;
    const auto code_with = [&](auto change) {
        claims::PredicateDeclaration declaration = altitude();
        change(declaration);
        return code_of(declare_predicate(into.open, into.actor, declaration, {}));
    };
    for (const char* name : {"", "Altitude", "the altitude", "1st", "_x", "caf\xC3\xA9"}) {
        CHECK(code_with([&](auto& declaration) { declaration.name = name; }) ==
              "predicate_name_unreadable");
    }
    CHECK(code_with([](auto& declaration) { declaration.name = "arrest"; }) ==
          "predicate_built_in");
    CHECK(code_with([](auto& declaration) { declaration.value = claims::ValueKind::unknown; }) ==
          "value_kind_not_declarable");
    CHECK(code_with([](auto& declaration) { declaration.meaning = "\xFF"; }) == "text_not_utf8");
    CHECK(into.bundles() == 0);
}

TEST_CASE("a lexicon is read before it is kept, and the newest is not kept twice") {
    tests::OpenRegister into;
    const std::string text = quantities::built_in_lexicon("en").text();
    CHECK_FALSE(code_of(declare_lexicon(into.open, into.actor, "no lexicon", {})).empty());
    REQUIRE(declare_lexicon(into.open, into.actor, text, {}).has_value());
    CHECK(declare_lexicon(into.open, into.actor, text, {})->already_held);
    CHECK(into.bundles() == 1);
    REQUIRE(declare_lexicon(into.open, into.actor, text + "\n", {}).has_value());
    CHECK_FALSE(declare_lexicon(into.open, into.actor, text, {})->already_held);
}

TEST_CASE("criteria have a name, a version and a text, one for each version") {
    tests::OpenRegister into;
    const claims::CriteriaSet first{"arbitrary", "1", "five categories"};
    REQUIRE(declare_criteria(into.open, into.actor, first, {}).has_value());
    CHECK(declare_criteria(into.open, into.actor, first, {})->already_held);
    CHECK(declare_criteria(into.open, into.actor, {"arbitrary", "2", "six"}, {}).has_value());
    CHECK(code_of(declare_criteria(into.open, into.actor, {"arbitrary", "1", "six"}, {})) ==
          "criteria_declared_otherwise");
    const auto incomplete = declare_criteria(into.open, into.actor, {"arbitrary", "", "x"}, {});
    REQUIRE(!incomplete);
    CHECK(incomplete.error().code == "criteria_incomplete");
    CHECK(incomplete.error().place.column == "version");
    CHECK(code_of(declare_criteria(into.open, into.actor, {"a", "1", "\xFF"}, {})) ==
          "text_not_utf8");
}

}  // namespace
}  // namespace habeas::actions
