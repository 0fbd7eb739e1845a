#include "cli/machine.h"

#include <algorithm>

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("each written date is a line of JSON, whatever brackets or signs it has") {
    Machine machine;
    const auto told =
        machine.run({"date", "--json", "-0999", "[1667,1668]", "1985/", "/..", "bogus"});
    CHECK(told.code == 1);
    CHECK(told.out ==
          "{\"text\":\"-0999\",\"valid\":true,\"level\":0,\"earliest\":\"-0999-01-01\","
          "\"latest\":\"-0999-12-31\"}\n"
          "{\"text\":\"[1667,1668]\",\"valid\":true,\"level\":2,\"earliest\":\"1667-01-01\","
          "\"latest\":\"1668-12-31\"}\n"
          "{\"text\":\"1985/\",\"valid\":true,\"level\":1,\"earliest\":\"1985-01-01\","
          "\"latest\":\"unknown\"}\n"
          "{\"text\":\"/..\",\"valid\":true,\"level\":1,\"earliest\":\"unknown\","
          "\"latest\":\"+inf\"}\n"
          "{\"text\":\"bogus\",\"valid\":false,\"reason\":\"year_needs_four_digits\",\"position\":"
          "0}\n");
}

TEST_CASE("two arguments are also related to each other; two lines are not") {
    Machine machine;
    const auto related = machine.run({"date", "--json", "1997-01", "1998"});
    CHECK(related.code == 0);
    CHECK(has(related.out,
              "{\"left\":\"1997-01\",\"right\":\"1998\",\"relations\":{\"before\":\"yes\""));
    CHECK(has(related.out, "\"starts\":\"no\""));
    const auto text = machine.run({"date", "1997", "1997~"});
    CHECK(has(text.out, "before: "));
    CHECK(has(machine.run({"date", "--json"}, "1997-01\n1997\n").out, "relations") == false);
}

TEST_CASE("lines of standard input are taken one by one, an empty one is no date") {
    Machine machine;
    const auto told = machine.run({"date", "--json"}, "1997\r\n\n1998");
    CHECK(told.code == 1);
    CHECK(std::count(told.out.begin(), told.out.end(), '\n') == 3);
    CHECK(has(told.out, "{\"text\":\"\",\"valid\":false,\"reason\":\"empty\""));
    machine.in_is_terminal = true;
    CHECK(machine.run({"date"}).code == 2);
}
