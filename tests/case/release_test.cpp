// The news release that started it: its bytes are added, every item of its annotation is attached
// at its passage, and the register answers what the release itself needed.
#include "actions/add_document.h"
#include "actions/ask.h"
#include "base/utf8.h"
#include "case/case_register.h"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas;
using namespace habeas::tests;

namespace {

const std::vector<std::string>& columns() {
    static const std::vector<std::string> names{
        "key",       "subject",     "predicate", "value",       "language", "valid_from",
        "valid_to",  "uttered",     "claimant",  "carriers",    "origin",   "modality",
        "visitor",   "beneficiary", "place",     "ordered_by",  "reason",   "process",
        "addressee", "document",    "quote",     "quote_begin", "quote_end"};
    return names;
}

/// \return the first span of each annotated item, by its id
std::map<std::string, nlohmann::json> spans_of(const nlohmann::json& gold) {
    std::map<std::string, nlohmann::json> spans;
    for (const char* kind : {"events", "counts", "claims", "calls"}) {
        for (const auto& item : gold.at(kind)) {
            spans[item.at("id").get<std::string>()] = item.at("spans").at(0);
        }
    }
    return spans;
}

std::string table_of_release(const std::string& bytes,
                             const std::map<std::string, nlohmann::json>& spans) {
    NamedRows rows = named_rows(bytes_of(case_folder + "release_mapping.csv"));
    REQUIRE(rows.size() == spans.size());
    for (auto& row : rows) {
        const nlohmann::json& span = spans.at(row["id"]);
        row["key"] = row["id"];
        row["language"] = row["value"].empty() ? "" : "en";
        row["document"] = "release.txt";
        row["quote"] = span.at("text").get<std::string>();
        row["quote_begin"] =
            std::to_string(byte_offset_of(bytes, span.at("start").get<std::size_t>()).value());
        row["quote_end"] =
            std::to_string(byte_offset_of(bytes, span.at("end").get<std::size_t>()).value());
    }
    return csv_of(columns(), rows);
}

struct Release {
    CaseRegister into;
    std::map<std::string, nlohmann::json> spans;
    actions::ImportReport report;
};

std::unique_ptr<Release> imported_release() {
    const auto text = shared_material("cases/seed/release.txt");
    const auto gold = shared_material("cases/seed/gold.json");
    if (!text || !gold) {
        return nullptr;
    }
    auto release = std::make_unique<Release>();
    const std::string bytes = bytes_of(*text);
    actions::AddDocument document;
    document.bytes = bytes;
    document.file_name = "release.txt";
    document.date = "1997-04-23/1997-04-24";
    document.placement = release->into.open;
    const auto added = actions::add_document(release->into.opened, release->into.actor, document);
    REQUIRE(added);
    const nlohmann::json annotation = nlohmann::json::parse(bytes_of(*gold));
    CHECK(claims::text_of(added->hash) == annotation.at("sha256").get<std::string>());
    release->spans = spans_of(annotation);
    release->report = release->into.import(table_of_release(bytes, release->spans), "release.csv");
    return release;
}

bool has_days(const answers::Answer& answer, dates::DayCount days) {
    return std::any_of(answer.rows.begin(), answer.rows.end(), [&](const answers::Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const answers::Cell& cell) {
            return cell.kind == answers::CellKind::days && cell.days == days;
        });
    });
}

bool has_note(const answers::Answer& answer, const std::string& code) {
    return std::any_of(answer.notes.begin(), answer.notes.end(), [&](const answers::Note& note) {
        return note.code == code;
    });
}

actions::Asked asked(const Release& release, const std::string& question) {
    actions::Viewpoint viewpoint;
    viewpoint.said_by = dates::SaidBy{*dates::day_from("1997-04-24")};
    auto answer = actions::ask(release.into.opened,
                               release.into.actor,
                               answers::question_from(question).value(),
                               viewpoint);
    REQUIRE(answer);
    return std::move(answer.value());
}

}  // namespace

TEST_CASE(
    "every annotated item of the release is a claim whose words are the bytes of its passage") {
    const auto release = imported_release();
    if (!release) {
        return;
    }
    REQUIRE(release->report.added.size() == release->spans.size());
    const auto world = actions::world_for(release->into.opened, release->into.actor, {});
    REQUIRE(world);
    for (const actions::ImportedRow& row : release->report.added) {
        const world::SeenClaim* seen = world.value()->claim(row.id);
        REQUIRE(seen != nullptr);
        CHECK_MESSAGE(world.value()->words_of(*seen) ==
                          release->spans.at(row.key).at("text").get<std::string>(),
                      row.key);
        CHECK(seen->claim().said->text() == "1997-04-23/1997-04-24");
    }
}

TEST_CASE(
    "from the release alone: 127 days without the ICRC, 82 to 112 without the family, four months "
    "that fit neither") {
    const auto release = imported_release();
    if (!release) {
        return;
    }
    const actions::Asked visits = asked(*release, "without-visits on=1997-04-23");
    CHECK(has_days(visits.answer, {127, 127}));
    CHECK(has_days(visits.answer, {82, 112}));
    CHECK(has_note(visits.answer, "stated_duration_fits_none"));
    const actions::Asked counts = asked(*release, "counts population=group:innocent-prisoners");
    CHECK(has_note(counts.answer, "counts_compatible"));
    CHECK(asked(*release, "calls on=1997-04-23").answer.rows.size() == 4U);
}
