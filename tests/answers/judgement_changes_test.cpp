#include "answers/judgement_changes.h"

#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

/// "+ana bea same": what came and went between two days, one a line.
std::string changes(RegisterBuilder& small, const std::string& from, const std::string& to) {
    const world::World earlier = small.world_known_at(from);
    const world::World later = small.world_known_at(to);
    std::string text;
    for (const auto& change : answers::judgement_changes(earlier, later)) {
        text.append(change.is_new ? "+" : "-").append(change.left).append(" ");
        text.append(change.right).append(" ").append(claims::name_of(change.verdict)).append("\n");
    }
    return text;
}

}  // namespace

TEST_CASE("a judgement is told when it comes, by the names that both had before") {
    RegisterBuilder small({"recorded 2001-01-01",
                           "a person:p1 arrest from=1997-01-05 said=1997-01-06",
                           "n person:p1 name value=Ana",
                           "m person:p2 name value=Anna",
                           "recorded 2002-01-01",
                           "judge same person:p1 person:p2",
                           "judge different person:p1 person:p3"});
    CHECK(changes(small, "2001-06-01", "2001-07-01").empty());
    const std::string told = changes(small, "2001-06-01", "2002-06-01");
    CHECK_MESSAGE(told.find("+Ana (p1) Anna (p2) same\n") != std::string::npos, told);
    CHECK_MESSAGE(told.find("+Ana (p1) p3 different\n") != std::string::npos, told);
    const std::string back = changes(small, "2002-06-01", "2001-06-01");
    CHECK_MESSAGE(back.find("-Ana (p1) p2 same\n") != std::string::npos, back);
}
