#include "actions/holdings.h"

#include "actions/declare.h"
#include "actions/open_register.h"
#include "actions/retract.h"

namespace habeas::actions {
namespace {

using tests::code_of;

constexpr const char* header = "subject,predicate,claimant,level\n";

Holdings seen_by(tests::OpenRegister& within, claims::Level level) {
    auto holdings = Holdings::of(within.log, {.clearance = claims::clearance_up_to(level)});
    REQUIRE(holdings.has_value());
    return std::move(holdings.value());
}

TEST_CASE("an entry that may not be seen is refused in the same words as one that is not there") {
    tests::OpenRegister within;
    const auto ids = within.import_all(std::string(header) + "group:g,halted,source:s,sealed\n");
    const std::string id = claims::full_text_of(ids[0]);
    const Holdings team = seen_by(within, claims::Level::team);
    const auto hidden = team.entry_named(id);
    const auto absent = team.entry_named(std::string(id.size(), '0'));
    REQUIRE(!hidden);
    REQUIRE(!absent);
    CHECK(hidden.error().code == absent.error().code);
    CHECK(hidden.error().kind == ErrorKind::not_found);
    CHECK(team.entries().empty());
    CHECK(seen_by(within, claims::Level::sealed).entry_named(id).has_value());
}

TEST_CASE("an entry is named by the beginning of its id, short or in hexadecimal") {
    tests::OpenRegister within;
    const auto ids = within.import_all(std::string(header) + "group:g,halted,source:s,public\n");
    const Holdings holdings = seen_by(within, claims::Level::open);
    for (const std::string& text : {claims::short_text_of(ids[0]), claims::full_text_of(ids[0])}) {
        CHECK(holdings.entry_named(text).value()->id == ids[0]);
        CHECK(holdings.entry_named(text.substr(0, 8)).value()->id == ids[0]);
        CHECK(code_of(holdings.entry_named(text.substr(0, 3))) == "reference_unknown");
    }
}

TEST_CASE("a beginning of several ids is ambiguous, and says of how many that may be seen") {
    tests::OpenRegister within;
    std::string table = header;
    for (int at = 0; at < 3000; ++at) {
        table += "group:g" + std::to_string(at) + ",halted,source:s,public\n";
    }
    within.import_all(table);
    const Holdings holdings = seen_by(within, claims::Level::open);
    std::map<std::string, int> beginnings;
    for (const HeldEntry& held : holdings.entries()) {
        ++beginnings[claims::full_text_of(held.id).substr(0, 4)];
    }
    const auto shared = std::find_if(
        beginnings.begin(), beginnings.end(), [](const auto& one) { return one.second > 1; });
    REQUIRE(shared != beginnings.end());
    const auto named = holdings.entry_named(shared->first);
    REQUIRE(!named);
    CHECK(named.error().code == "reference_ambiguous");
    CHECK(named.error().parameter("count") == std::to_string(shared->second));
}

TEST_CASE("a document is named by its title, its file or the beginning of its hash") {
    tests::OpenRegister within;
    const auto first = within.add("one", "a.txt");
    within.add("two", "b.txt");
    within.add("one", "a.txt", {}, claims::Level::open);
    const Holdings holdings = seen_by(within, claims::Level::team);
    CHECK(holdings.document_named("a.txt").value()->hash == first.hash);
    const std::string hash = claims::text_of(first.hash);
    CHECK(holdings.document_named(hash).value()->hash == first.hash);
    CHECK(holdings.document_named(hash.substr(0, 6)).value()->hash == first.hash);
    CHECK(code_of(holdings.document_named("c.txt")) == "document_unknown");
    within.add("three", "a.txt");
    CHECK(code_of(seen_by(within, claims::Level::team).document_named("a.txt")) ==
          "document_ambiguous");
    CHECK(seen_by(within, claims::Level::open).document_named("a.txt").value()->hash == first.hash);
}

TEST_CASE("words of a register are its declared predicates and its newest lexicons") {
    tests::OpenRegister within;
    const std::string english = quantities::built_in_lexicon("en").text();
    const std::string edited = english + "\n";
    const Placement team{claims::Level::team};
    REQUIRE(declare_lexicon(within.open, within.actor, edited, team).has_value());
    const auto newest = declare_lexicon(within.open, within.actor, english, team);
    REQUIRE(newest.has_value());
    REQUIRE(declare_predicate(within.open,
                              within.actor,
                              {.name = "altitude", .value = claims::ValueKind::count},
                              team)
                .has_value());
    CHECK(seen_by(within, claims::Level::team).words().lexicons.at("en").text() == english);
    CHECK(seen_by(within, claims::Level::team).words().predicates.at("altitude") ==
          claims::ValueKind::count);
    CHECK(seen_by(within, claims::Level::open).words().predicates.empty());
    REQUIRE(retract(within.open,
                    within.actor,
                    {.references = {claims::full_text_of(newest->ids.at(0))}})
                .has_value());
    CHECK(seen_by(within, claims::Level::team).words().lexicons.at("en").text() == edited);
}

TEST_CASE("what was recorded later than the reader knows is not held") {
    tests::OpenRegister within;
    within.import_all(std::string(header) + "group:g,halted,source:s,public\n");
    const auto holdings =
        Holdings::of(within.log,
                     {.clearance = claims::clearance_up_to(claims::Level::sealed),
                      .known_at = dates::KnownAt{{within.clock.time.microseconds - 1}}});
    CHECK(holdings->entries().empty());
}

}  // namespace
}  // namespace habeas::actions
