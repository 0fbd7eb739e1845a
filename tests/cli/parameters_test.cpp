#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/parameters.h"

TEST_CASE("a parameter is cut at its first equals sign") {
    const auto read = cli::parameters_in({"a=1", "b=x=y", "c="});
    REQUIRE(read);
    CHECK(read.value()[1] == std::pair<std::string, std::string>("b", "x=y"));
    CHECK(read.value()[2].second.empty());
    CHECK(cli::parameters_in({"a=1", "word"}).error().parameter("word") == "word");
    CHECK(cli::parameters_in({"=1"}).error().code == "word_not_a_parameter");
}
