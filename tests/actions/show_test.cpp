#include "actions/show.h"

#include "actions/open_register.h"
#include "actions/retract.h"

namespace habeas::actions {
namespace {

using tests::code_of;

TEST_CASE("a claim is shown with its words from the stored bytes") {
    tests::OpenRegister within;
    within.add("Some 200 are held.\n", "release.txt", "1997-04-23");
    const auto ids = within.import_all(
        "subject,predicate,value,language,claimant,document,quote\n"
        "group:g,count_held,some 200,en,person:p,release.txt,Some 200\n",
        claims::Level::partners);
    const auto shown = show(within.open, within.actor, claims::short_text_of(ids[0]), {});
    REQUIRE(shown.has_value());
    CHECK(shown->claim->id() == ids[0]);
    CHECK(shown->evidence.words == "Some 200");
    CHECK(shown->evidence.document_title == "release.txt");
    CHECK(shown->placement == Placement{claims::Level::partners});
    CHECK(shown->author == "ana");
}

TEST_CASE("a claim of a table is shown with its row and the source it cites") {
    tests::OpenRegister within;
    const auto ids = within.import_all(
        "subject,predicate,claimant,source_title\ngroup:g,halted,source:s,A report\n");
    const auto shown = show(within.open, within.actor, claims::full_text_of(ids[0]), {});
    CHECK(shown->evidence.words == "group:g,halted,source:s,A report");
    CHECK(shown->evidence.row == 2);
    CHECK(shown->evidence.citation.title == "A report");
}

TEST_CASE("a claim that ended is still there as known before") {
    tests::OpenRegister within;
    const auto ids = within.import_all("subject,predicate,claimant\ngroup:g,halted,source:s\n");
    const std::string id = claims::full_text_of(ids[0]);
    const Instant then = within.clock.time;
    REQUIRE(retract(within.open, within.actor, {.references = {id}}).has_value());
    CHECK(code_of(show(within.open, within.actor, id, {})) == "claim_ended");
    CHECK(show(within.open, within.actor, id, {.known_at = dates::KnownAt{then}}).has_value());
}

TEST_CASE("what may not be seen is unknown, and a document is no claim") {
    tests::OpenRegister within;
    const auto ids = within.import_all("subject,predicate,claimant\ngroup:g,halted,source:s\n",
                                       claims::Level::sealed);
    const auto document = within.add("bytes", "a.txt");
    const Viewpoint team{.as = claims::Level::team};
    CHECK(code_of(show(within.open, within.actor, claims::full_text_of(ids[0]), team)) ==
          "reference_unknown");
    CHECK(code_of(show(within.open, within.actor, "0000", team)) == "reference_unknown");
    CHECK(code_of(show(within.open, within.actor, claims::full_text_of(document.id), team)) ==
          "reference_not_a_claim");
}

}  // namespace
}  // namespace habeas::actions
