#include "publishing/statement_check.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas;
using namespace habeas::publishing;

namespace {

StatementCheck april() {
    answers::ClaimChange change;
    change.is_new = true;
    change.reason = "said_later";
    change.evidence.claimant = "paper";
    return {.name = "april",
            .frozen = {.on = "1997-04-23", .said_by = "1997-04-24"},
            .now = {.on = "1998-01-31"},
            .parts = 3,
            .changed = {{.tag = "held | rows who",
                         .line = 7,
                         .before = "| who |\n|---|\n| ana |\n| bea |",
                         .after = "| who |\n|---|\n| ana |\n| eva |\n| eva |",
                         .claims = {change}},
                        {.tag = "held | figure held", .line = 9, .before = "2", .after = "3"}}};
}

}  // namespace

TEST_CASE("a check shows the lines that differ, and the claims that make the difference") {
    const std::string text = text_of(april(), Words(Language::english));
    for (const char* part :
         {"april: frozen as of 1997-04-23, as said by 1997-04-24; now as of 1998-01-31.\n",
          "all 3 parts say what they said.\n",
          "2 of 3 parts no longer hold:\n",
          "\nLine 7: held | rows who\n  then: | bea |\n  now:  | eva |\n  now:  | eva |\n",
          "  now:  | eva |\n    + said later: paper, ",
          "\nLine 9: held | figure held\n  then: 2\n  now:  3\n    The claims are the same"}) {
        CHECK_MESSAGE(tests::has(text, part), text);
    }
    CHECK_FALSE(tests::has(text, "| ana |"));
}

TEST_CASE("a check that holds says so, and one that its own world does not give again says that") {
    StatementCheck check{.name = "april", .parts = 3};
    CHECK(check.holds());
    CHECK(text_of(check, Words(Language::english)) ==
          "april: frozen with all that is known; now with all that is known.\n"
          "Computed again in its own world, all 3 parts say what they said.\n"
          "All 3 parts still hold.\n");
    check.not_reproduced = {{.tag = "held | figure held", .line = 2, .before = "2", .after = "1"}};
    CHECK_FALSE(check.holds());
    CHECK(tests::has(text_of(check, Words(Language::spanish)),
                     "1 de 3 partes no dicen lo que decían"));
}

TEST_CASE("a check as JSON has both sides of each part, and the reasons as codes") {
    const auto json = nlohmann::json::parse(json_of(april()));
    CHECK(json["statement"] == "april");
    CHECK(json["frozen"]["said_by"] == "1997-04-24");
    CHECK(json["parts"] == 3);
    CHECK(json["not_reproduced"].empty());
    REQUIRE(json["changed"].size() == 2);
    CHECK(json["changed"][1]["before"] == "2");
    CHECK(json["changed"][1]["after"] == "3");
    CHECK(json["changed"][0]["claims"][0]["reason"] == "said_later");
    CHECK(json["changed"][0]["claims"][0]["new"] == true);
}
