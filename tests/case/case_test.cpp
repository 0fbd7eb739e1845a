// The whole public case goes through the product: 133 claims of 63 sources become typed claims, and
// a golden file says row by row in which answers each appears.
#include "actions/ask.h"
#include "case/case_register.h"

#include <fstream>
#include <set>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

constexpr std::size_t rows_of_case = 133;

actions::ImportReport import_case(const CaseRegister& into, const std::string& claims) {
    return into.import(claims_table_of_case(claims, bytes_of(case_folder + "mapping.csv")),
                       "case.csv");
}

/// Every question, over every entity that its parameters can name.
std::vector<answers::Question> every_question(const world::World& world) {
    std::set<claims::Entity> subjects;
    std::vector<std::string> ids;
    for (const world::SeenClaim& seen : world.claims()) {
        subjects.insert(seen.subject());
        ids.push_back(claims::full_text_of(seen.id()));
    }
    std::vector<answers::Question> questions;
    for (const char* name : {"without-visits", "held", "stalled", "calls"}) {
        for (const char* day : {"1996-10-15", "1997-04-23", "1998-04-24", "1999-10-22"}) {
            questions.push_back({name, {{"on", day}}});
        }
    }
    for (const char* name : {"contradictions", "chronology", "resumed", "parts"}) {
        questions.push_back({name, {}});
    }
    for (const claims::Entity& subject : subjects) {
        questions.push_back({"timeline", {{"subject", claims::text_of(subject)}}});
        questions.push_back({"counts", {{"population", claims::text_of(subject)}}});
    }
    for (const std::string& id : ids) {
        questions.push_back({"trace", {{"claim", id}}});
    }
    return questions;
}

std::string answers_by_row(const world::World& world, const actions::ImportReport& report) {
    std::map<claims::EntryId, std::set<std::string>> names;
    for (const answers::Question& question : every_question(world)) {
        const auto answer = answers::ask(world, question);
        REQUIRE_MESSAGE(
            answer, answers::text_of(question), ": ", answer ? "" : answer.error().code);
        for (const answers::Evidence& evidence : answer->evidence) {
            names[evidence.id].insert(question.name);
        }
    }
    std::string text =
        "# In which answers each row of the public case appears. Made and checked by "
        "tests/case/case_test.cpp.\n";
    for (const actions::ImportedRow& row : report.added) {
        const world::SeenClaim* seen = world.claim(row.id);
        REQUIRE(seen != nullptr);
        text += row.key + " " + claims::text_of(seen->subject()) + " " + seen->predicate() + ":";
        for (const std::string& name : names[row.id]) {
            text += " " + name;
        }
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("all 133 rows of the public case become typed claims, words and dates as written") {
    const auto path = shared_material("cases/peru-1996-1999/claims.csv");
    if (!path) {
        return;
    }
    const CaseRegister into;
    const actions::ImportReport report = import_case(into, bytes_of(*path));
    REQUIRE(report.added.size() == rows_of_case);
    const auto world = actions::world_for(into.opened, into.actor, {});
    REQUIRE(world);
    const NamedRows original = named_rows(bytes_of(*path));
    for (std::size_t at = 0; at < rows_of_case; ++at) {
        const world::SeenClaim* seen = world.value()->claim(report.added[at].id);
        REQUIRE(seen != nullptr);
        const auto& row = original[at];
        const auto written = [](const std::optional<dates::Edtf>& date) {
            return date ? date->text() : std::string();
        };
        CHECK(written(seen->claim().valid_from) == row.at("valid_from"));
        CHECK(written(seen->claim().valid_to) == row.at("valid_to"));
        CHECK(written(seen->claim().said) == row.at("source_date"));
        CHECK(seen->claim().citation.address == row.at("source_url"));
        if (seen->claim().value.kind != claims::ValueKind::entity) {
            CHECK(seen->claim().value.text == row.at("value"));
        }
        if (seen->claim().value.kind == claims::ValueKind::count) {
            REQUIRE(seen->count() != nullptr);
            const auto number = [](const std::optional<std::int64_t>& value) {
                return value ? std::to_string(*value) : std::string();
            };
            CHECK_MESSAGE(number(seen->count()->lower) == row.at("value_low"),
                          report.added[at].key);
            CHECK_MESSAGE(number(seen->count()->upper) == row.at("value_high"),
                          report.added[at].key);
        }
    }
    CHECK(import_case(into, bytes_of(*path)).present.size() == rows_of_case);
}

TEST_CASE("a golden file says in which answers each row of the case appears") {
    const auto path = shared_material("cases/peru-1996-1999/claims.csv");
    if (!path) {
        return;
    }
    const CaseRegister into;
    const actions::ImportReport report = import_case(into, bytes_of(*path));
    const auto world = actions::world_for(into.opened, into.actor, {});
    REQUIRE(world);
    const std::string actual = answers_by_row(*world.value(), report);
    const std::string expected = bytes_of(case_folder + "answers_by_row.txt");
    if (actual != expected) {
        std::ofstream("build/answers_by_row.actual.txt") << actual;
    }
    CHECK_MESSAGE(actual == expected, "see build/answers_by_row.actual.txt");
}
