#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/placement_options.h"

TEST_CASE("what is written goes to the team unless another level is named") {
    cli::PlacementOptions placement;
    CHECK(placement.placement().value().level == claims::Level::team);
    placement.level = "sealed";
    placement.compartment = "north";
    CHECK(placement.placement().value() ==
          actions::Placement{.level = claims::Level::sealed, .compartment = "north"});
    placement.level = "seald";
    CHECK(placement.placement().error().parameter("nearest") == "sealed");
}

TEST_CASE("a compartment takes writing and reading from those who name it") {
    Machine machine;
    machine.run({"init", "r.habeas"});
    const std::vector<std::string> import{"import", "r.habeas", "-", "--in", "north"};
    CHECK(machine.run(import, small_table).code != 0);
    auto member = import;
    member.insert(member.end(), {"--compartment", "north"});
    CHECK(machine.run(member, small_table).code == 0);
    const std::vector<std::string> ask{"ask", "r.habeas", "held", "on=1997-03-01"};
    CHECK(has(machine.run(ask).out, "certain 0"));
    auto asked = ask;
    asked.insert(asked.end(), {"--compartment", "north"});
    CHECK(has(machine.run(asked).out, "certain 1"));
}
