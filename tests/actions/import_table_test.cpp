#include "actions/import_table.h"

#include "actions/declare.h"
#include "actions/open_register.h"
#include "documents/claim_cells.h"
#include "documents/table.h"
#include "support/shared_material.h"

#include <ctime>
#include <filesystem>

#include <nlohmann/json.hpp>

namespace habeas::actions {
namespace {

using Refusals = std::vector<std::string>;

constexpr const char* good_and_bad =
    "key,subject,predicate,value,language,claimant,supersedes\n"
    "a,group:g,count_held,some 200,en,person:p,\n"
    "b,group:g,count_held,the lot,en,person:p,\n"
    "c,group:g,count_held,300,en,person:p,b\n"
    "d,group:g,count_held,400,en,person:p,a\n"
    "e,group:g,count_held,500,en,person:p,c\n";

TEST_CASE("a table enters as one batch, each claim with its row as it was written") {
    tests::OpenRegister into;
    const std::string table =
        "key,subject,predicate,claimant,note\r\na,group:g,halted,source:s,\"one\r\ntwo\"\r\n";
    const auto report = into.import(table, claims::Level::partners);
    REQUIRE(report.added.size() == 1);
    CHECK(report.added[0].key == "a");
    CHECK(report.added[0].row == 2);
    CHECK_FALSE(report.batch.empty());
    const auto world = into.world();
    const claims::TableRow& row = world->claims()[0].claim().row.value();
    CHECK(row.table == "list.csv");
    CHECK(row.row == 2);
    CHECK(row.words == "a,group:g,halted,source:s,\"one\r\ntwo\"");
    CHECK(world->claims()[0].batch() == report.batch);
    CHECK(into.world({.as = claims::Level::open})->claims().empty());
    CHECK(into.world({.as = claims::Level::partners})->claims().size() == 1);
}

TEST_CASE("one refused row keeps the whole table out, and every refusal is told") {
    tests::OpenRegister into;
    const auto report = into.import(good_and_bad);
    CHECK(tests::refusals_of(report.refused) == Refusals{"3 value quantity_unreadable",
                                                         "4 supersedes reference_refused",
                                                         "6 supersedes reference_refused"});
    CHECK(report.batch.empty());
    CHECK(report.added.empty());
    CHECK(into.bundles() == 0);
}

TEST_CASE("good rows can be taken without the refused ones, and those that need them stay out") {
    tests::OpenRegister into;
    const auto report =
        import_table(into.open,
                     into.actor,
                     {.bytes = good_and_bad, .file_name = "list.csv", .skip_refused = true});
    REQUIRE(report.has_value());
    CHECK(report->refused.size() == 3);
    REQUIRE(report->added.size() == 2);
    CHECK(report->added[0].key == "a");
    CHECK(report->added[1].key == "d");
    CHECK(into.claims() == 1);
}

TEST_CASE("a dry run says what would be done, and does nothing") {
    tests::OpenRegister into;
    ImportTable request{.bytes = good_and_bad, .file_name = "list.csv", .dry_run = true};
    const auto dry = import_table(into.open, into.actor, request);
    REQUIRE(dry.has_value());
    CHECK(dry->refused.size() == 3);
    CHECK(dry->added.size() == 2);
    CHECK(dry->batch.empty());
    CHECK(into.bundles() == 0);
    request.dry_run = false;
    request.skip_refused = true;
    const auto wet = import_table(into.open, into.actor, request);
    CHECK(wet->added[0].id == dry->added[0].id);
    CHECK(wet->added[1].id == dry->added[1].id);
}

TEST_CASE("the same table again adds nothing, not even a batch") {
    tests::OpenRegister into;
    const std::string table = "subject,predicate,claimant\ngroup:g,halted,source:s\n";
    const auto ids = into.import_all(table);
    const auto again = into.import(table);
    CHECK(again.batch.empty());
    CHECK(again.added.empty());
    REQUIRE(again.present.size() == 1);
    CHECK(again.present[0].id == ids[0]);
    CHECK(into.bundles() == 1);
}

TEST_CASE("rows may refer to later rows, and not in a circle") {
    tests::OpenRegister into;
    const std::string header = "key,subject,predicate,value,claimant,part,supersedes\n";
    into.import_all(header +
                    "sum,group:g,composition,total,source:s,one;two,\n"
                    "total,group:g,halted,3,source:s,,\n"
                    "one,group:g,halted,1,source:s,,\n"
                    "two,group:g,halted,2,source:s,,\n");
    CHECK(into.claims() == 4);
    const auto circle = into.import(header +
                                    "x,group:g,halted,1,source:s,,y\n"
                                    "y,group:g,halted,2,source:s,,x\n"
                                    "z,group:g,halted,3,source:s,,z\n");
    CHECK(tests::refusals_of(circle.refused) ==
          Refusals{"2 key reference_cycle", "3 key reference_cycle", "4 key reference_cycle"});
}

TEST_CASE("a declared predicate is a word of the table for those who may see it") {
    tests::OpenRegister into;
    const std::string table = "subject,predicate,value,claimant\nplace:a,chair,person:p,source:s\n";
    CHECK(tests::refusals_of(into.import(table).refused) ==
          Refusals{"2 predicate predicate_unknown"});
    REQUIRE(declare_predicate(into.open,
                              into.actor,
                              {.name = "chair", .value = claims::ValueKind::entity},
                              {claims::Level::sealed})
                .has_value());
    const auto below = import_table(into.open,
                                    tests::actor_up_to(claims::Level::team),
                                    {.bytes = table, .file_name = "list.csv"});
    CHECK(tests::refusals_of(below->refused) == Refusals{"2 predicate predicate_unknown"});
    CHECK(into.import(table).added.size() == 1);
}

TEST_CASE("a row above its author is refused, and so is the table that holds it") {
    tests::OpenRegister into;
    const auto report =
        import_table(into.open,
                     tests::actor_up_to(claims::Level::team),
                     {.bytes = "subject,predicate,claimant,level\ngroup:g,halted,source:s,public\n"
                               "group:g,halted,source:s,sealed\n",
                      .file_name = "list.csv"});
    CHECK(tests::refusals_of(report->refused) == Refusals{"3 level level_not_permitted"});
    CHECK(into.bundles() == 0);
}

TEST_CASE("what is no table at all is refused as a whole, with its name") {
    tests::OpenRegister into;
    for (const auto& [bytes, code] : std::vector<std::pair<std::string, std::string>>{
             {"", "table_empty"},
             {"subject\nPer\xFA", "table_not_utf8"},
             {std::string("subject\n\0", 9), "table_binary"},
             {"subject,predicate\n\"open", "table_quote_open"},
             {"subject;predicate,claimant\n", "table_delimiter_ambiguous"}}) {
        const auto report =
            import_table(into.open, into.actor, {.bytes = bytes, .file_name = "list.csv"});
        REQUIRE(!report);
        CHECK(report.error().code == code);
        CHECK(report.error().place.file == "list.csv");
    }
    CHECK(into.bundles() == 0);
}

TEST_CASE("a register opened for reading imports nothing") {
    tests::OpenRegister into;
    const Register reading(into.log, nullptr, "test.habeas");
    CHECK(tests::code_of(
              import_table(reading, into.actor, {.bytes = "subject\n", .file_name = "list.csv"})) ==
          "register_read_only");
}

TEST_CASE("a table cut anywhere is refused or imported whole, never half a row") {
    const std::string table =
        "key,subject,predicate,value,language,claimant\r\n"
        "a,group:g,count_held,\"some 200\",en,person:p\r\n"
        "b,group:g,count_held,\"at least \"\"600\"\"\",en,person:p\r\n";
    for (std::size_t length = 0; length <= table.size(); ++length) {
        tests::OpenRegister into;
        const auto report = import_table(
            into.open, into.actor, {.bytes = table.substr(0, length), .file_name = "list.csv"});
        const std::size_t added = report ? report->added.size() : 0;
        CHECK(into.claims() == added);
        CHECK((added == 0) == (into.bundles() == 0));
    }
}

TEST_CASE("a table of naughty strings in every field writes nothing wrong and crashes nothing") {
    const auto file = tests::shared_material("data/badinput/blns.json");
    if (!file) {
        return;
    }
    tests::OpenRegister into;
    std::string table = "subject,predicate,claimant,value,reason,origin,note,compartment\n";
    std::vector<std::string> texts;
    for (const auto& string : nlohmann::json::parse(tests::bytes_of(*file))) {
        const auto text = string.get<std::string>();
        texts.push_back(text);
        const auto value = documents::cell_of({.kind = claims::ValueKind::text, .text = text});
        table += documents::csv_line(
            {"group:g", "halted", "source:s", value, value, text, text, "alpha"});
    }
    const auto report = into.import(table);
    CHECK(report.refused.empty());
    REQUIRE(report.added.size() == texts.size());
    const auto world = into.world();
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const world::SeenClaim* seen = world->claim(report.added[at].id);
        REQUIRE(seen != nullptr);
        CHECK(seen->claim().value.text == texts[at]);
        CHECK(seen->claim().note == texts[at]);
    }
}

TEST_CASE("the Lima example is imported whole, each quote found in its document") {
    const std::filesystem::path folder =
        std::filesystem::path(HABEAS_SOURCE_DIR) / "examples/lima-1997";
    tests::OpenRegister into;
    for (const auto& file : std::filesystem::directory_iterator(folder / "documents")) {
        into.add(tests::bytes_of(file.path()), file.path().filename().string(), "1997");
    }
    const std::string table = tests::bytes_of(folder / "claims.csv");
    const auto report = into.import(table);
    CHECK(tests::refusals_of(report.refused).empty());
    CHECK(report.added.size() > 50);
    CHECK(into.import(table).present.size() == report.added.size());
    const auto world = into.world();
    for (const world::SeenClaim& seen : world->claims()) {
        CHECK_FALSE(world->words_of(seen).empty());
    }
}

TEST_CASE("a hundred thousand rows are imported, and recognised again, in seconds") {
    tests::OpenRegister into;
    std::string table = "key,subject,predicate,value,language,valid_from,said,claimant,place\n";
    constexpr int rows = 100'000;
    for (int at = 0; at < rows; ++at) {
        const std::string number = std::to_string(at);
        const bool is_arrest = at % 2 == 0;
        table += documents::csv_line({"k" + number,
                                      "person:p" + number,
                                      is_arrest ? "arrest" : "ill_treatment",
                                      is_arrest ? "" : "words, words",
                                      "en",
                                      "1996-0" + std::to_string(1 + at % 9),
                                      "1997-04-23",
                                      "source:s",
                                      "place:a"});
    }
    std::size_t steps = 0;
    ImportTable request{.bytes = table, .file_name = "list.csv"};
    request.progress = [&](std::size_t done, std::size_t of) {
        CHECK(done < of);
        ++steps;
    };
    const std::clock_t begin = std::clock();
    const auto first = import_table(into.open, into.actor, request);
    const std::clock_t between = std::clock();
    const auto second = import_table(into.open, into.actor, request);
    const std::clock_t end = std::clock();
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(first->added.size() == rows);
    CHECK(second->present.size() == rows);
    CHECK(steps == 200);
    const auto seconds = [](std::clock_t ticks) {
        return static_cast<double>(ticks) / static_cast<double>(CLOCKS_PER_SEC);
    };
    MESSAGE("imported in ",
            seconds(between - begin),
            " s, recognised in ",
            seconds(end - between),
            " s of processor time");
}

}  // namespace
}  // namespace habeas::actions
