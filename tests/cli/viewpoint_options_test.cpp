#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/viewpoint_options.h"

TEST_CASE("a viewpoint is a level, a day and an instant") {
    cli::ViewpointOptions options;
    const auto english = publishing::Language::english;
    CHECK_FALSE(options.viewpoint(english).value().as);
    options.as = "partners";
    options.said_by = "1997-04-24";
    options.known_at = "1997-04-24";
    const auto viewpoint = options.viewpoint(english);
    REQUIRE(viewpoint);
    CHECK(viewpoint.value().as == claims::Level::partners);
    CHECK(dates::text_of(viewpoint.value().said_by->day) == "1997-04-24");
    CHECK(viewpoint.value().known_at->instant.microseconds == 861'926'399'999'999);
    CHECK(options.viewpoint(publishing::Language::spanish).value().language == "es");
}

TEST_CASE("what is no level, day or instant is refused by the option's name") {
    const auto english = publishing::Language::english;
    CHECK(cli::ViewpointOptions{.as = "all"}.viewpoint(english).error().code == "level_unknown");
    const auto said = cli::ViewpointOptions{.said_by = "1997"}.viewpoint(english);
    CHECK(said.error().parameter("option") == "--said-by");
    const auto known = cli::ViewpointOptions{.known_at = "1997-04-24T10:00"}.viewpoint(english);
    CHECK(known.error().code == "instant_unreadable");
}
