#include "answers/standards.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

std::vector<std::string> ana() {
    return {"a person:ana arrest from=1997-01-05 said=1997-01-20",
            "b person:ana family_notified modality=denies said=1997-01-10",
            "c person:ana visit from=1997-01-20 private_interviews=no visitor=visitor:icrc"};
}

std::string rules(const std::string& answer) {
    return only("row", answer);
}

}  // namespace

TEST_CASE("each standard has a row, and a breach is counted once for a standard") {
    RegisterBuilder small(ana());
    const std::string answer = asked(small, "standards on=1997-02-01 person=person:ana");
    CHECK(only("figure", answer) == "figure standards_breached 2/2/2 {a, b, c}\n");
    const std::string rows = rules(answer);
    CHECK(std::count(rows.begin(), rows.end(), '\n') == 9);
    CHECK(rows.find("row standard.arrest_notice | standard_source.arrest_notice | predicate.arrest "
                    "| 1997-01-05 | 1 | limit_of_habeas | breached_since | certain | 1997-01-07 | "
                    "26 {a, b}\n") != std::string::npos);
    CHECK(rows.find("row standard.inspection | standard_source.inspection | predicate.visit | "
                    "1997-01-20 | - | - | breached | certain | 1997-01-20 | - {c}\n") !=
          std::string::npos);
    CHECK(rows.find("row standard.solitary | standard_source.solitary | - | - | 15 | "
                    "limit_of_instrument | cannot_tell | not_known | - | - {}\n") !=
          std::string::npos);
}

TEST_CASE("one standard can be asked for, with a limit of the question's own") {
    RegisterBuilder small(ana());
    CHECK(rules(asked(small,
                      "standards limit=30 on=1997-02-01 person=person:ana rule=arrest_notice")) ==
          "row standard.arrest_notice | standard_source.arrest_notice | predicate.arrest | "
          "1997-01-05 | 30 | limit_of_question | not_yet | - | - | - {a, b}\n");
    const auto refused = [&](const std::string& words) {
        return asked(small, "standards on=1997-02-01 person=person:ana " + words);
    };
    CHECK(refused("rule=mercy") == "error rule_unknown rule=mercy\n");
    CHECK(refused("limit=3") == "error limit_without_rule limit=3\n");
    CHECK(refused("rule=inspection limit=3") == "error limit_not_taken rule=inspection\n");
    CHECK(refused("rule=trial limit=soon") == "error limit_not_days limit=soon\n");
    CHECK(refused("rule=trial limit=-1") == "error limit_not_days limit=-1\n");
    CHECK(refused("rule=trial limit=36501") == "error limit_not_days limit=36501\n");
}

TEST_CASE("a denial that the reader may not see breaches nothing in that reader's world") {
    std::vector<std::string> lines = ana();
    lines[1] += " level=sealed";
    RegisterBuilder small(lines);
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    const std::string question = "standards on=1997-02-01 person=person:ana rule=arrest_notice";
    CHECK(only("figure", asked(small, open, question)) == "figure standards_breached 0/0/0 {}\n");
    CHECK(only("figure", asked(small, question)) == "figure standards_breached 1/1/1 {a, b}\n");
}
