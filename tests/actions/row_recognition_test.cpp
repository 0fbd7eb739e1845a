#include "actions/row_recognition.h"

#include "actions/erase.h"
#include "actions/open_register.h"
#include "actions/retract.h"
#include "actions/undo_batch.h"

namespace habeas::actions {
namespace {

constexpr const char* two_alike =
    "subject,predicate,claimant\ngroup:g,halted,source:s\ngroup:g,halted,source:s\n";

TEST_CASE("rows with the same content are as many claims as there are rows") {
    tests::OpenRegister into;
    const auto first = into.import_all(two_alike);
    REQUIRE(first.size() == 2);
    CHECK(first[0] != first[1]);
    CHECK(into.import(two_alike).present.size() == 2);
    const auto third = into.import(std::string(two_alike) + "group:g,halted,source:s\n");
    CHECK(third.present.size() == 2);
    CHECK(third.added.size() == 1);
    CHECK(into.claims() == 3);
}

TEST_CASE("a row is recognised in a table of another name, order and dress") {
    tests::OpenRegister into;
    const auto ids = into.import_all(
        "subject,predicate,claimant,place\ngroup:g,halted,source:s,place:a;place:b\n");
    const auto again = into.import(
        "claimant;place;predicate;subject;note\r\n\"source:s\";\"place:b; "
        "place:a\";halted;group:g;\r\n");
    REQUIRE(again.present.size() == 1);
    CHECK(again.present[0].id == ids[0]);
}

TEST_CASE("the same row at another level or compartment is another claim") {
    tests::OpenRegister into;
    const std::string table = "subject,predicate,claimant\ngroup:g,halted,source:s\n";
    into.import_all(table, claims::Level::team);
    CHECK(into.import(table, claims::Level::open).added.size() == 1);
}

TEST_CASE("the salt of a row is the device's own: the same table has other ids elsewhere") {
    tests::OpenRegister here;
    tests::OpenRegister there;
    CHECK(here.import_all(two_alike) != there.import_all(two_alike));
}

TEST_CASE("undoing and importing again, any number of times, adds the row under a new id") {
    tests::OpenRegister into;
    std::set<claims::EntryId> ids;
    for (std::size_t round = 1; round <= 4; ++round) {
        for (const claims::EntryId& id : into.import_all(two_alike)) {
            ids.insert(id);
        }
        CHECK(ids.size() == 2 * round);
        CHECK(into.claims() == 2);
        REQUIRE(undo_batch(into.open, into.actor, {}).has_value());
        CHECK(into.claims() == 0);
    }
}

TEST_CASE("an undo that was taken back leaves its rows recognised") {
    tests::OpenRegister into;
    into.import_all(two_alike);
    const auto undone = undo_batch(into.open, into.actor, {});
    REQUIRE(undone.has_value());
    REQUIRE(undo_batch(into.open, into.actor, {.batch = undone->recorded.batch}).has_value());
    CHECK(into.claims() == 2);
    CHECK(into.import(two_alike).present.size() == 2);
}

TEST_CASE("a claim that was corrected does not come back with its table") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_alike);
    REQUIRE(
        retract(into.open, into.actor, {.references = {claims::full_text_of(ids[0])}}).has_value());
    CHECK(into.import(two_alike).present.size() == 2);
    CHECK(into.claims() == 1);
}

TEST_CASE("erased content is refused in every generation") {
    tests::OpenRegister into;
    const std::string table = "subject,predicate,claimant\ngroup:g,halted,source:s\n";
    const auto first = into.import_all(table);
    REQUIRE(undo_batch(into.open, into.actor, {}).has_value());
    const auto second = into.import_all(table);
    REQUIRE(erase(into.open,
                  into.actor,
                  {.references = {claims::full_text_of(second[0])}, .reason = "order"})
                .has_value());
    const auto report = into.import(table);
    CHECK(tests::refusals_of(report.refused) == std::vector<std::string>{"2  import_erased"});
    CHECK(report.refused[0].kind == ErrorKind::refused);
    CHECK(into.claims() == 0);
}

}  // namespace
}  // namespace habeas::actions
