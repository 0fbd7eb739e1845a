#include "actions/ask.h"

#include "actions/open_register.h"

namespace habeas::actions {
namespace {

TEST_CASE("an answer keeps the world that its traces point into") {
    tests::OpenRegister within;
    const auto ids = within.import_all(
        "subject,predicate,value,language,valid_from,said,claimant\n"
        "group:g,count_held,some 200,en,1997-02,1997-04-23,person:p\n");
    const auto asked = ask(within.open,
                           within.actor,
                           {.name = "counts", .parameters = {{"population", "group:g"}}},
                           {});
    REQUIRE(asked.has_value());
    REQUIRE(asked->answer.rows.size() == 1);
    const auto& claims = asked->answer.rows[0].trace.claims();
    REQUIRE(claims.size() == 1);
    CHECK(claims[0] == asked->worlds.now().claim(ids[0]));
}

TEST_CASE("what the viewpoint hides does not exist in the answer, errors included") {
    tests::OpenRegister within;
    within.import_all(
        "subject,predicate,value,language,valid_from,said,claimant\n"
        "group:g,count_held,some 200,en,1997-02,1997-04-23,person:p\n",
        claims::Level::sealed);
    const auto code_about = [&](const std::string& group) {
        return tests::code_of(ask(within.open,
                                  within.actor,
                                  {.name = "counts", .parameters = {{"population", group}}},
                                  {.as = claims::Level::team}));
    };
    CHECK(code_about("group:g") == "entity_unknown");
    CHECK(code_about("group:g") == code_about("group:nobody"));
    CHECK(tests::code_of(ask(within.open, within.actor, {.name = "conuts"}, {})) ==
          "question_unknown");
}

}  // namespace
}  // namespace habeas::actions
