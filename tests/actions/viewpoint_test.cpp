#include "actions/viewpoint.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

TEST_CASE("looking as a level shows what both that level and the actor may see") {
    const Actor officer{.clearance = {.levels = {claims::Level::open, claims::Level::case_officer},
                                      .compartments = {"alpha"}}};
    const auto as_team = reader_for(officer, {.as = claims::Level::team}).clearance;
    CHECK(as_team.levels == std::set{claims::Level::open});
    CHECK(as_team.compartments.empty());
    const auto as_sealed = reader_for(officer, {.as = claims::Level::sealed}).clearance;
    CHECK(as_sealed.levels == officer.clearance.levels);
    CHECK(reader_for(officer, {}).clearance == officer.clearance);
}

TEST_CASE("a world is of the viewpoint's times") {
    tests::OpenRegister within;
    within.import_all("subject,predicate,claimant,said\ngroup:g,halted,source:s,1997\n");
    CHECK(within.world()->claims().size() == 1);
    CHECK(within.world({.known_at = dates::KnownAt{{0}}})->claims().empty());
    CHECK(within.world({.said_by = dates::SaidBy{dates::day_of({1996, 1, 1})}})->claims().empty());
}

}  // namespace
}  // namespace habeas::actions
