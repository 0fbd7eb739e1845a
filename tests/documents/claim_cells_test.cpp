#include "documents/claim_cells.h"

#include "domain/claims/vocabulary.h"
#include "support/shared_material.h"

#include <array>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

namespace habeas::documents {
namespace {

using claims::Value;
using claims::ValueKind;

Value value_of(const std::string& cell, ValueKind kind, const std::string& name = "description") {
    const auto value = read_value(cell, kind, name, "en");
    REQUIRE(value.has_value());
    return value.value();
}

TEST_CASE("several values stand between semicolons, with or without a space") {
    CHECK(listed("place:a;place:b; place:c") ==
          std::vector<std::string>{"place:a", "place:b", "place:c"});
    CHECK(listed("").empty());
    CHECK(listed("a;;b") == std::vector<std::string>{"a", "", "b"});
    CHECK(listed(" ") == std::vector<std::string>{""});
}

TEST_CASE("unknown and nothing are said in words of their own") {
    CHECK(value_of("@unknown", ValueKind::count).kind == ValueKind::unknown);
    CHECK(value_of("@nothing", ValueKind::entity).kind == ValueKind::nothing);
    CHECK(value_of("unknown", ValueKind::text).text == "unknown");
    CHECK(value_of("@@unknown", ValueKind::text).text == "@unknown");
    CHECK(value_of("@", ValueKind::text).text == "@");
    CHECK(value_of("@unknown to us", ValueKind::text).text == "@unknown to us");
}

TEST_CASE("every naughty string is a text that reads back as itself") {
    const auto file = tests::shared_material("data/badinput/blns.json");
    if (!file) {
        return;
    }
    for (const auto& string : nlohmann::json::parse(tests::bytes_of(*file))) {
        const auto text = string.get<std::string>();
        CAPTURE(text);
        const Value written{.kind = ValueKind::text, .text = text, .language = "en"};
        CHECK(value_of(cell_of(written), ValueKind::text) == written);
        CHECK(unguarded(guarded(text)) == text);
    }
}

TEST_CASE("guarding and marking are undone exactly, whatever stands in the cell") {
    const auto any_text =
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("'@=+-\tuk")));
    CHECK(rc::check("unguarded is the inverse of guarded", [&]() {
        const std::string text = *any_text;
        RC_ASSERT(unguarded(guarded(text)) == text);
        RC_ASSERT(guarded(text).find_first_of("=+-@\t\r") != 0U);
    }));
    for (const char* text : {"@unknown", "@@nothing", "@@@unknown", "nothing", "@nothin"}) {
        const Value written{.kind = ValueKind::text, .text = text, .language = "en"};
        CHECK(value_of(cell_of(written), ValueKind::text) == written);
    }
}

TEST_CASE("a code of a closed list is one of it") {
    CHECK(value_of("pardon", ValueKind::code, "release").text == "pardon");
    const auto unknown = read_code("pardonn", "release");
    REQUIRE(!unknown);
    CHECK(unknown.error().code == "code_unknown");
    CHECK(unknown.error().parameter("nearest") == "pardon");
    CHECK(read_code("maybe", "complete").error().code == "code_unknown");
    CHECK(read_code("yes", "private_interviews").has_value());
    CHECK(read_code("arbitrary_category_3", "determination").has_value());
    CHECK(read_code("two words", "determination").error().code == "code_unreadable");
    CHECK(read_code("", "determination").error().code == "code_unreadable");
}

TEST_CASE("the closed lists are those that the vocabulary's meanings name") {
    for (const char* name : {"release", "verdict", "response"}) {
        for (const std::string_view code : codes_of(name)) {
            CAPTURE(code);
            CHECK(claims::predicate_named(name)->meaning.find(code) != std::string_view::npos);
        }
    }
    for (const char* name : {"name_kind", "unit", "complete", "all_premises"}) {
        CHECK_FALSE(codes_of(name).empty());
        for (const std::string_view code : codes_of(name)) {
            CHECK(claims::qualifier_named(name)->meaning.find(code) != std::string_view::npos);
        }
    }
}

TEST_CASE("dates are those that a register accepts, and open only where something can be open") {
    CHECK(read_date("1997-01~", false).has_value());
    CHECK(read_date("..", true).has_value());
    CHECK(read_date("..", false).error().code == "edtf_not_for_entry");
    CHECK(read_date("1997-13", true).error().code == "edtf_invalid");
    CHECK(value_of("1960-05", ValueKind::date, "born").kind == ValueKind::date);
}

TEST_CASE("a predicate is of the vocabulary or declared") {
    const RegisterWords words{.predicates = {{"altitude", ValueKind::count}}};
    CHECK(kind_of_predicate("count_held", words).value() == ValueKind::count);
    CHECK(kind_of_predicate("altitude", words).value() == ValueKind::count);
    const auto unknown = kind_of_predicate("altitud", words);
    REQUIRE(!unknown);
    CHECK(unknown.error().code == "predicate_unknown");
    CHECK(unknown.error().parameter("nearest") == "altitude");
    CHECK(kind_of_predicate("altitude", {}).error().parameter("nearest") != "altitude");
}

TEST_CASE("a count must be readable by a lexicon, or be read by its coder") {
    const auto readable = [](const Value& count, const RegisterWords& words = {}) {
        const auto checked = check_readable(count, words);
        return checked ? std::string() : checked.error().code;
    };
    CHECK(readable(claims::count_value("some 200", "en")).empty());
    CHECK(readable(claims::count_value("unos 200", "es")).empty());
    CHECK(readable(claims::count_value("some 200", "")) == "count_language_missing");
    CHECK(readable(claims::count_value("etwa 200", "de")) == "lexicon_missing");
    CHECK(readable(claims::count_value("the lot", "en")) == "quantity_unreadable");
    Value coded = claims::count_value("etwa 200", "de");
    coded.lower = 180;
    CHECK(readable(coded).empty());
    RegisterWords words;
    words.lexicons.emplace("de", quantities::built_in_lexicon("en"));
    CHECK(readable(claims::count_value("200", "de"), words).empty());
}

TEST_CASE("numbers are whole and nothing else") {
    CHECK(read_number("-12").value() == -12);
    for (const char* text : {"", "1.5", "1e3", "0x10", " 1", "1 ", "99999999999999999999", "½"}) {
        CHECK(read_number(text).error().code == "number_unreadable");
    }
}

}  // namespace
}  // namespace habeas::documents
