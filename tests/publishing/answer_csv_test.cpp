#include "publishing/answer_csv.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("rows are CSV with ids, labels and limits in columns of their own") {
    const tests::SampleAnswer sample;
    CHECK(csv_of(sample.answer) ==
          "who,who_label,state,since,days,days_min,days_max,range,range_min,range_max,words,case,"
          "claims\r\n"
          "person:ana,ana,certainly_held,1997-01,82..,82,,200..900,200,900,"
          "\"'=1+1 \x1b[31m|red|\n\"\"quoted\"\", *starred*\",," +
              sample.id("a") + "\r\n");
}

TEST_CASE("no field begins a formula") {
    for (const char* text : {"=1", "+1", "-1", "@x", "\tx", "\rx"}) {
        const std::string field = csv_field(text);
        CHECK_MESSAGE(field[field[0] == '"' ? 1 : 0] == '\'', text);
    }
    CHECK(csv_field("1-1") == "1-1");
    CHECK(csv_field("").empty());
    CHECK(csv_field("a,b") == "\"a,b\"");
    CHECK(csv_field("a\"b") == "\"a\"\"b\"");
}
