#include "actions/export_claims.h"

#include "actions/open_register.h"
#include "support/shared_material.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include <nlohmann/json.hpp>

namespace habeas::actions {
namespace {

std::string exported(const tests::OpenRegister& within,
                     const Viewpoint& viewpoint = {},
                     ExportFormat format = ExportFormat::claims_table) {
    auto text = export_claims(within.open, within.actor, viewpoint, format);
    REQUIRE(text.has_value());
    return std::move(text.value());
}

constexpr const char* linked =
    "key,subject,predicate,value,claimant,part,supersedes,level\n"
    "old,group:g,halted,0,source:s,,,team\n"
    "total,group:g,halted,3,source:s,,old,team\n"
    "one,group:g,halted,1,source:s,,,public\n"
    "sum,group:g,composition,total,source:s,one;total,,team\n";

/// The claims of a world without what is each register's own: ids, tables and references.
std::vector<std::string> contents_of(const world::World& world) {
    std::vector<std::string> contents;
    for (const world::SeenClaim& seen : world.claims()) {
        claims::Claim claim = seen.claim();
        claim.row.reset();
        claim.supersedes.reset();
        std::erase_if(claim.qualifiers, [](const auto& qualifier) {
            return qualifier.value.kind == claims::ValueKind::claim;
        });
        if (claim.value.kind == claims::ValueKind::claim) {
            claim.value.text.clear();
        }
        contents.push_back(claims::encode(claim));
    }
    std::sort(contents.begin(), contents.end());
    return contents;
}

TEST_CASE("an export imports into another register as the same claims") {
    const std::filesystem::path folder =
        std::filesystem::path(HABEAS_SOURCE_DIR) / "examples/lima-1997";
    tests::OpenRegister here;
    tests::OpenRegister there;
    for (const auto& file : std::filesystem::directory_iterator(folder / "documents")) {
        for (tests::OpenRegister* both : {&here, &there}) {
            both->add(tests::bytes_of(file.path()), file.path().filename().string(), "1997");
        }
    }
    here.import_all(tests::bytes_of(folder / "claims.csv"));
    here.import_all(linked);
    there.import_all(exported(here));
    CHECK(contents_of(*here.world()) == contents_of(*there.world()));
    CHECK(here.world()->claims().size() > 50);
}

TEST_CASE("an export imported where it came from adds nothing") {
    tests::OpenRegister within;
    within.import_all(
        "subject,predicate,claimant,note\ngroup:g,halted,source:s,=1+1\n"
        "group:g,halted,source:s,=1+1\n");
    const auto report = within.import(exported(within));
    CHECK(report.refused.empty());
    CHECK(report.added.empty());
    CHECK(report.present.size() == 2);
}

TEST_CASE("references among exported claims are their keys") {
    tests::OpenRegister within;
    const auto ids = within.import_all(linked);
    const std::string text = exported(within, {}, ExportFormat::json_lines);
    bool has_sum = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto object = nlohmann::json::parse(line);
        CHECK_FALSE(object.contains("supersedes"));
        if (object["predicate"] == "composition") {
            has_sum = true;
            CHECK(object["value"] == claims::short_text_of(ids[1]));
            CHECK(object["part"].size() == 2);
        }
    }
    CHECK(has_sum);
}

TEST_CASE("an export holds what the viewpoint shows and nothing else") {
    tests::OpenRegister within;
    within.import_all(
        "subject,predicate,claimant,note,level\ngroup:g,halted,source:s,seen,public\n"
        "group:g,halted,source:s,MARKER,sealed\n");
    for (const ExportFormat format : {ExportFormat::claims_table, ExportFormat::json_lines}) {
        const std::string text = exported(within, {.as = claims::Level::open}, format);
        CHECK(text.find("seen") != std::string::npos);
        CHECK(text.find("MARKER") == std::string::npos);
        CHECK(exported(within, {}, format).find("MARKER") != std::string::npos);
    }
}

TEST_CASE("words of a document that may not be seen are not exported") {
    tests::OpenRegister within;
    within.add("Some 200 are held.\n", "release.txt", {}, claims::Level::sealed);
    within.import_all(
        "subject,predicate,claimant,document,quote\n"
        "group:g,halted,source:s,release.txt,Some 200\n",
        claims::Level::open);
    const std::string text = exported(within, {.as = claims::Level::open});
    CHECK(text.find("Some 200") == std::string::npos);
    CHECK(exported(within).find("Some 200") != std::string::npos);
}

}  // namespace
}  // namespace habeas::actions
