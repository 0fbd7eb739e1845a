#include "domain/claims/claim.h"

#include "domain/claims/level.h"
#include "domain/claims/vocabulary.h"

#include <set>

#include <doctest/doctest.h>

using namespace habeas::claims;

TEST_CASE("an entity is read from kind and id, and from nothing else") {
    const auto entity = entity_from("group:presos-inocentes-é");
    REQUIRE(entity.has_value());
    CHECK(entity->kind == EntityKind::group);
    CHECK(text_of(*entity) == "group:presos-inocentes-é");
    for (const char* wrong : {"",
                              "group",
                              "group:",
                              "ghost:x",
                              "group:a b",
                              "group:a;b",
                              "group:a,b",
                              "group:a\n",
                              "group:\x80",
                              "Group:a"}) {
        CHECK_FALSE_MESSAGE(entity_from(wrong).has_value(), wrong);
    }
    CHECK(entity_from("person:" + std::string(200, 'a')).has_value());
    CHECK_FALSE(entity_from("person:" + std::string(201, 'a')).has_value());
    CHECK(entity_from("source:https://example.org/a:b").has_value());
}

TEST_CASE("names of levels, modalities, kinds and verdicts are read back") {
    for (const Level level : all_levels) {
        CHECK(level_named(name_of(level)) == level);
    }
    CHECK_FALSE(level_named("secret").has_value());
    for (int number = 0; number <= static_cast<int>(Modality::justifies); ++number) {
        const auto modality = static_cast<Modality>(number);
        CHECK(modality_named(name_of(modality)) == modality);
    }
    CHECK_FALSE(modality_named("shouts").has_value());
    for (int number = 0; number <= static_cast<int>(ValueKind::nothing); ++number) {
        const auto kind = static_cast<ValueKind>(number);
        CHECK(value_kind_named(name_of(kind)) == kind);
    }
    CHECK_FALSE(value_kind_named("number").has_value());
}

TEST_CASE(
    "a clearance is a set: a level says nothing about the levels below, a compartment opens only "
    "to its members") {
    Clearance officer;
    officer.levels = {Level::open, Level::case_officer};
    officer.compartments = {"north"};
    CHECK(officer.permits(Level::case_officer, "north"));
    CHECK(officer.permits(Level::open, ""));
    CHECK_FALSE(officer.permits(Level::team, ""));
    CHECK_FALSE(officer.permits(Level::case_officer, "south"));
    const Clearance team = clearance_up_to(Level::team);
    CHECK(team.levels == std::set<Level>{Level::open, Level::partners, Level::team});
    CHECK(clearance_up_to(Level::sealed).levels.size() == 5U);
}

TEST_CASE("only assertions, reports and admissions change a state") {
    for (const Modality modality : {Modality::asserts, Modality::reports, Modality::admits}) {
        CHECK(changes_state(modality));
    }
    for (const Modality modality : {Modality::denies,
                                    Modality::considers,
                                    Modality::calls_for,
                                    Modality::promises,
                                    Modality::announces,
                                    Modality::justifies}) {
        CHECK_FALSE(changes_state(modality));
    }
}

TEST_CASE("qualifiers are found by name, in order") {
    Claim claim;
    claim.claimant = Entity{EntityKind::person, "p"};
    claim.qualifiers = {{"place", entity_value({EntityKind::place, "a"})},
                        {"place", entity_value({EntityKind::place, "b"})},
                        {"unit", code_value("person")}};
    CHECK(claim.entities("place").size() == 2U);
    CHECK(text_of(claim.entity("place")) == "place:a");
    CHECK(claim.code("unit") == "person");
    CHECK(claim.code("reason").empty());
    CHECK(claim.entity("visitor").empty());
    CHECK(claim.first("reason") == nullptr);
    CHECK(claim.origin_name() == "person:p");
    claim.origin = "one";
    CHECK(claim.origin_name() == "one");
}

TEST_CASE("ids are shown short, written whole and read back") {
    EntryId id;
    for (std::size_t at = 0; at < id.bytes.size(); ++at) {
        id.bytes.at(at) = static_cast<std::uint8_t>(at * 7 + 250);
    }
    CHECK(entry_id_from(full_text_of(id)) == id);
    CHECK(short_text_of(id).size() == 16U);
    CHECK(short_text_of(EntryId{}) == "aaaaaaaaaaaaaaaa");
    EntryId ones;
    ones.bytes.fill(255);
    CHECK(short_text_of(ones) == "7777777777777777");
    CHECK_FALSE(entry_id_from("12").has_value());
    CHECK_FALSE(entry_id_from(std::string(63, 'a') + "g").has_value());
}

TEST_CASE("every predicate and qualifier stands once, in lower case, with a meaning") {
    std::set<std::string_view> names;
    for (const Predicate& predicate : vocabulary()) {
        CHECK(names.insert(predicate.name).second);
        CHECK_FALSE(predicate.meaning.empty());
        CHECK(predicate_named(predicate.name) == &predicate);
        CHECK_FALSE(name_of(predicate.family).empty());
    }
    CHECK(predicate_named("altitude") == nullptr);
    names.clear();
    for (const QualifierName& qualifier : qualifier_vocabulary()) {
        CHECK(names.insert(qualifier.name).second);
        CHECK(qualifier_named(qualifier.name) == &qualifier);
    }
    CHECK(visit_conditions().size() == 5U);
    for (const std::string_view condition : visit_conditions()) {
        CHECK(qualifier_named(condition) != nullptr);
    }
    CHECK(is_description("name"));
    CHECK_FALSE(is_description("member_of"));
}
