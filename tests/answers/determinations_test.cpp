#include "answers/determinations.h"

#include "support/registers/register_builder.h"

#include <array>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;
using habeas::tests::RegisterBuilder;

namespace {

/// The findings about Ana on a day, as "finding_stands yes; " and so on, and what they come to.
std::string findings_on(const std::vector<std::string>& lines, const char* day) {
    RegisterBuilder small({"criteria innocence 1 'merits: clear;does_not_merit: outside'"});
    for (const std::string& line : lines) {
        small.add(line + " criteria='innocence 1'");
    }
    const auto world = small.world();
    const auto found = determinations_of(world,
                                         claims::Entity{claims::EntityKind::person, "ana"},
                                         CriteriaAsked::called(world, "innocence").value(),
                                         dates::day_from(day).value());
    std::string text;
    for (const Determination& one : found) {
        text += std::string(code_of(one.standing)) + "; ";
    }
    constexpr std::array<const char*, 4> outcomes{"no", "possible", "contradictory", "yes"};
    return text + outcomes.at(static_cast<std::size_t>(finding_of(found)));
}

std::string finding(const std::string& category, const std::string& more) {
    static int number = 0;
    return "c" + std::to_string(++number) + " person:ana determination value=" + category + " " +
           more;
}

}  // namespace

TEST_CASE("a finding stands until its stated end, and the end of the act is none") {
    const std::vector<std::string> lines{finding("clear", "from=1997-01-10 to=1997-02-10")};
    CHECK(findings_on(lines, "1997-01-09") == "no");
    CHECK(findings_on(lines, "1997-02-10") == "finding_stands; yes");
    CHECK(findings_on(lines, "1997-02-11") == "finding_withdrawn; no");
    CHECK(findings_on({finding("clear", "from=1997-01-10 to=1997-01-10")}, "1997-02-11") ==
          "finding_stands; yes");
    CHECK(findings_on({finding("clear", "from=1997-01-10 to=1997-02")}, "1997-02-11") ==
          "finding_may_stand; possible");
    CHECK(findings_on({finding("clear", "from=1997-01-10~")}, "1997-02-11") ==
          "finding_may_stand; possible");
    CHECK(findings_on({finding("clear", "from=1997-01-10 modality=promises")}, "1997-02-11") ==
          "no");
}

TEST_CASE("a body replaces its own finding and nobody else's") {
    const std::string first = finding("clear", "from=1997-01-10 body=organisation:a");
    CHECK(findings_on({first, finding("outside", "from=1997-01-12 body=organisation:a")},
                      "1997-01-12") == "finding_replaced; finding_stands; no");
    CHECK(findings_on({first, finding("outside", "from=1997-01 body=organisation:a")},
                      "1997-01-12") == "finding_may_stand; finding_stands; contradictory");
    CHECK(findings_on(
              {first, finding("outside", "from=[1997-01-11..1997-01-13] body=organisation:a")},
              "1997-01-12") == "finding_may_stand; finding_may_stand; possible");
    CHECK(findings_on({first, finding("outside", "from=1997-01-12 body=organisation:b")},
                      "1997-01-12") == "finding_stands; finding_stands; contradictory");
    CHECK(findings_on({finding("clear", "from=1997-01-10"), finding("outside", "from=1997-01-12")},
                      "1997-01-12") == "finding_stands; finding_stands; contradictory");
}

TEST_CASE("a denial is of one category, and of one body where both are named") {
    const std::string first = finding("clear", "from=1997-01-10 body=organisation:a");
    CHECK(findings_on({first, finding("clear", "modality=denies")}, "1997-01-12") ==
          "finding_denied; possible");
    CHECK(findings_on({first, finding("outside", "modality=denies")}, "1997-01-12") ==
          "finding_stands; yes");
    CHECK(findings_on({first, finding("clear", "modality=denies body=organisation:b")},
                      "1997-01-12") == "finding_stands; yes");
    CHECK(findings_on({finding("clear", "modality=denies")}, "1997-01-12") == "no");
}
