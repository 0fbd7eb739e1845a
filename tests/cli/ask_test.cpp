#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a question is asked with words or options, and answered as text, JSON, CSV or plainly") {
    Machine machine;
    machine.with_claims(small_table);
    const auto text = machine.run({"ask", "r.habeas", "held", "--on", "1997-03-01"});
    CHECK(text.code == 0);
    CHECK(has(text.out, "As of 1997-03-01, for level sealed"));
    CHECK(has(text.out, "certain 1"));
    CHECK(has(text.out, "(claim "));
    const auto json = machine.run({"ask", "r.habeas", "held", "on=1997-03-01", "--json"});
    CHECK(json.out.starts_with("{\"version\":1,\"question\":\"held on=1997-03-01\""));
    const auto csv = machine.run({"ask", "r.habeas", "held", "on=1997-03-01", "--csv"});
    CHECK(has(csv.out, ",claims\r\n"));
    const auto plain = machine.run({"ask", "r.habeas", "held", "on=1997-03-01", "--plain"});
    CHECK(has(plain.out, "held\tcertain 1"));
    CHECK(machine.run({"ask", "r.habeas", "held", "on=1997-03-01", "--csv", "--json"}).code == 2);
}

TEST_CASE("a question that is wrong is corrected") {
    Machine machine;
    machine.with_claims(small_table);
    const auto unknown = machine.run({"ask", "r.habeas", "heldd", "--on", "1997-03-01"});
    CHECK(unknown.code == 3);
    CHECK(has(unknown.err, "did you mean \"held\"?"));
    CHECK(machine.run({"ask", "r.habeas", "held"}).code == 2);
    CHECK(machine.run({"ask", "r.habeas", "held", "on=yesterday"}).code == 2);
    CHECK(machine.run({"ask", "r.habeas", "held", "on=1997-03-01", "--on", "1997-03-02"}).code ==
          2);
    CHECK(machine.run({"ask", "r.habeas", "held", "--on", "1997-03-01", "caller=person:x"}).code ==
          2);
    CHECK(machine.run({"ask", "r.habeas", "held", "--on", "1997-03-01", "--said-by", "May"}).code ==
          2);
}

TEST_CASE("who looks as a lower level does not see what was written above it") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    machine.run({"import", "r.habeas", "-", "--level", "sealed"}, small_table);
    const std::vector<std::string> held{"ask", "r.habeas", "held", "--on", "1997-03-01"};
    CHECK(has(machine.run(held).out, "certain 1"));
    auto in_public = held;
    in_public.insert(in_public.end(), {"--as", "public"});
    CHECK(has(machine.run(in_public).out, "certain 0"));
    CHECK(has(machine.run(in_public).out, "for level public"));
}

TEST_CASE("the chronology is a command of its own") {
    Machine machine;
    machine.with_claims(small_table);
    const auto chronology = machine.run({"chronology", "r.habeas"});
    CHECK_MESSAGE(chronology.code == 0, chronology.err);
    CHECK(has(chronology.out, "1996-12-17"));
}
