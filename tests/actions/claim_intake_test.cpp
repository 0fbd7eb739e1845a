#include "actions/claim_intake.h"

#include "actions/open_register.h"
#include "vault/hash.h"

#include <variant>

namespace habeas::actions {
namespace {

constexpr const char* text = "Some 200 are held. Some 200 wait. Jos\xC3\xA9 is free.";

/// Completes one row against a register.
struct Intake {
    tests::OpenRegister within = {};
    KeyedRows keyed = {};
    std::vector<Error> refused = {};

    std::optional<PlacedClaim> complete(const documents::ClaimRow& row) {
        const auto holdings = Holdings::of(within.log, reader_for(within.actor, {}));
        refused.clear();
        return ClaimIntake(within.log, holdings.value(), within.actor, {claims::Level::team})
            .complete(row, keyed, "list.csv", refused);
    }

    std::vector<std::string> refusals(const documents::ClaimRow& row) {
        CHECK_FALSE(complete(row).has_value());
        return tests::refusals_of(refused);
    }
};

using Refusals = std::vector<std::string>;

documents::ClaimRow row_quoting(const std::string& document, const std::string& words) {
    documents::ClaimRow row{.row = 7};
    row.claim.predicate = "halted";
    row.quotation = {.document = document, .words = words};
    return row;
}

TEST_CASE("quoted words become a passage with the hash of exactly these bytes") {
    Intake intake;
    const auto document = intake.within.add(text, "release.txt", "1997-04-23");
    const auto placed = intake.complete(row_quoting("release.txt", "Jos\xC3\xA9 is free"));
    REQUIRE(placed.has_value());
    const claims::Passage& passage = placed->claim.passage.value();
    CHECK(passage.document == document.hash);
    CHECK(passage.begin == 34);
    CHECK(passage.end == 47);
    CHECK(passage.quote_hash == vault::sha256("Jos\xC3\xA9 is free"));
}

TEST_CASE("a date not given is that of the document, and one given stays") {
    Intake intake;
    intake.within.add(text, "release.txt", "1997-04-23");
    documents::ClaimRow row = row_quoting("release.txt", "are held");
    CHECK(intake.complete(row)->claim.said->text() == "1997-04-23");
    row.claim.said = dates::Edtf::parse("1997-04-24").value();
    CHECK(intake.complete(row)->claim.said->text() == "1997-04-24");
}

TEST_CASE("words that stand several times need the place that is meant") {
    Intake intake;
    intake.within.add(text, "release.txt");
    documents::ClaimRow row = row_quoting("release.txt", "Some 200");
    CHECK(intake.refusals(row) == Refusals{"7 quote quote_ambiguous"});
    CHECK(intake.refused[0].parameter("count") == "2");
    row.quotation.nth = 2;
    CHECK(intake.complete(row)->claim.passage->begin == 19);
    row.quotation.nth = 3;
    CHECK(intake.refusals(row) == Refusals{"7 quote quote_nth_beyond"});
    row.quotation.nth = 0;
    CHECK(intake.refusals(row) == Refusals{"7 quote quote_nth_beyond"});
    row.quotation.nth.reset();
    row.quotation.begin = 19;
    row.quotation.end = 27;
    CHECK(intake.complete(row)->claim.passage->begin == 19);
}

TEST_CASE("a passage whose quote does not match its bytes is refused") {
    Intake intake;
    intake.within.add(text, "release.txt");
    intake.within.add("\xFF\xFE", "scan.pdf");
    CHECK(intake.refusals(row_quoting("release.txt", "some 200")) ==
          Refusals{"7 quote quote_not_found"});
    documents::ClaimRow row = row_quoting("release.txt", "Some 200");
    for (const auto& [begin, end] : std::vector<std::pair<std::uint64_t, std::uint64_t>>{
             {1, 9}, {0, 7}, {27, 19}, {1000, 1008}, {0, ~std::uint64_t{0}}}) {
        row.quotation.begin = begin;
        row.quotation.end = end;
        CHECK(intake.refusals(row) == Refusals{"7 quote quote_does_not_match"});
    }
    CHECK(intake.refusals(row_quoting("scan.pdf", "x")) == Refusals{"7 quote document_not_text"});
    CHECK(intake.refusals(row_quoting("nowhere.txt", "x")) ==
          Refusals{"7 document document_unknown"});
}

TEST_CASE("references are keys of the table first, then ids of claims that may be seen") {
    Intake intake;
    const auto ids =
        intake.within.import_all("subject,predicate,claimant\ngroup:g,halted,source:s\n");
    const auto document = intake.within.add(text, "release.txt");
    const std::string id = claims::full_text_of(ids[0]);
    documents::ClaimRow row = row_quoting({}, {});
    row.row = 7;
    row.supersedes = id;
    CHECK(intake.complete(row)->claim.supersedes == ids[0]);
    intake.keyed[id] = claims::EntryId{};
    CHECK(intake.complete(row)->claim.supersedes == claims::EntryId{});
    intake.keyed[id] = std::nullopt;
    CHECK(intake.refusals(row) == Refusals{"7 supersedes reference_refused"});
    row.supersedes = claims::full_text_of(document.id);
    CHECK(intake.refusals(row) == Refusals{"7 supersedes reference_not_a_claim"});
    row.supersedes.clear();
    row.claim.value = {.kind = claims::ValueKind::claim, .text = "nobody"};
    row.claim.qualifiers = {{"part", {.kind = claims::ValueKind::claim, .text = "nothing"}}};
    CHECK(intake.refusals(row) ==
          Refusals{"7 value reference_unknown", "7 part reference_unknown"});
}

TEST_CASE("a valid time that runs backwards is refused, never swapped") {
    Intake intake;
    documents::ClaimRow row = row_quoting({}, {});
    row.claim.valid_from = dates::Edtf::parse("1997-05").value();
    row.claim.valid_to = dates::Edtf::parse("1997-04").value();
    CHECK(intake.refusals(row) == Refusals{"7 valid_from inverted_valid_time"});
}

TEST_CASE("a row goes to its own level and compartment, else to that of the table") {
    Intake intake;
    documents::ClaimRow row = row_quoting({}, {});
    CHECK(intake.complete(row)->placement == Placement{claims::Level::team});
    row.level = claims::Level::open;
    row.compartment = "alpha";
    CHECK(intake.complete(row)->placement == Placement{claims::Level::open, "alpha"});
    row.compartment = "beta";
    CHECK(intake.refusals(row) == Refusals{"7 level level_not_permitted"});
}

TEST_CASE("every fault of a row is told at once") {
    Intake intake;
    documents::ClaimRow row = row_quoting("nowhere.txt", "x");
    row.supersedes = "nothing";
    row.compartment = "beta";
    CHECK(intake.refusals(row) == Refusals{"7 level level_not_permitted",
                                           "7 supersedes reference_unknown",
                                           "7 document document_unknown"});
}

}  // namespace
}  // namespace habeas::actions
