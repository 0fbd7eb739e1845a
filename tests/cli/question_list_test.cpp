#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

#include <nlohmann/json.hpp>

TEST_CASE("saved questions are listed by name, for people and for programs") {
    Machine machine;
    machine.with_claims(small_table);
    for (const char* name : {"zulu", "alpha"}) {
        REQUIRE(machine
                    .run({"question",
                          "save",
                          "r.habeas",
                          name,
                          "held",
                          "--on",
                          "1997-03-01",
                          "--said-by",
                          "1997-03-02",
                          "--as",
                          "public"})
                    .code == 0);
    }
    const auto listed = machine.run({"question", "list", "r.habeas"});
    CHECK(listed.code == 0);
    CHECK(listed.out.find("alpha (edition 1)") < listed.out.find("zulu (edition 1)"));
    CHECK(has(listed.out, "held on=1997-03-01  as public, saved by ana, "));
    const auto json = machine.run({"question", "list", "r.habeas", "--json"});
    const auto first = nlohmann::json::parse(json.out.substr(0, json.out.find('\n')));
    CHECK(first["name"] == "alpha");
    CHECK(first["as"] == "public");
    CHECK(first["level"] == "team");
    CHECK(first["said_by"] == "1997-03-02");
    CHECK(first["claims"] == 2);
}
