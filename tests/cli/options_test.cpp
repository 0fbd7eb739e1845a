#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/options.h"

namespace {

const publishing::Words& english() {
    static const publishing::Words value(publishing::Language::english);
    return value;
}

/// What a command line gives to a command with one of each.
struct Given {
    explicit Given(const std::vector<std::string>& words) : options("import", english()) {
        options.argument("REGISTER", path);
        options.arguments("FILE", files, false);
        options.flag("-n,--dry-run", is_dry);
        options.value("--title", "TEXT", title);
        options.values("--compartment", "NAME", compartments);
        parsed = options.parse(words);
    }

    cli::Options options;
    std::string path;
    std::vector<std::string> files;
    bool is_dry = false;
    std::string title;
    std::vector<std::string> compartments;
    Result<void> parsed;
};

}  // namespace

TEST_CASE("words are taken as they were typed") {
    const Given given({"r", "[1996,1997]", "-n", "-0999", "--title=[a,b]", "x", "--", "--odd"});
    REQUIRE(given.parsed);
    CHECK(given.path == "r");
    CHECK(given.files == std::vector<std::string>{"[1996,1997]", "-0999", "x", "--odd"});
    CHECK(given.is_dry);
    CHECK(given.title == "[a,b]");
}

TEST_CASE("an option that may be repeated takes one word each time") {
    const Given given({"--compartment", "a", "r", "--compartment", "b", "x"});
    REQUIRE(given.parsed);
    CHECK(given.compartments == std::vector<std::string>{"a", "b"});
    CHECK(given.path == "r");
    CHECK(given.files == std::vector<std::string>{"x"});
}

TEST_CASE("what is wrong is named, with the option that is nearest") {
    CHECK(Given({"r", "--titel", "x"}).parsed.error().parameter("nearest") == "--title");
    CHECK(Given({}).parsed.error().code == "argument_missing");
    CHECK(Given({}).parsed.error().parameter("argument") == "REGISTER");
    CHECK(Given({"r", "--title"}).parsed.error().code == "usage");
    CHECK(Given({"r", "--compartment"}).parsed.error().code == "usage");
    const Given help({"--help"});
    CHECK(help.parsed);
    CHECK(help.options.is_help_wanted());
    CHECK(help.options.entries().size() == 5);
    CHECK(cli::nearest_of("imprt", {"init", "import"}) == "import");
    CHECK(cli::nearest_of("x", {}).empty());
}
