#include "answers/access_state.h"

#include "support/registers/claim_line.h"
#include "support/registers/register_builder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;
using namespace habeas::tests;

namespace {

using StateAndCertainty = std::pair<AccessState, AccessCertainty>;

/// What the family of group:g has in prison on 1997-02-01.
StateAndCertainty access_by(const std::vector<std::string>& lines) {
    const world::World world = RegisterBuilder(lines).world();
    const AccessScope scope{.beneficiary = {claims::EntityKind::group, "g"},
                            .visitor = {claims::EntityKind::visitor, "family"},
                            .places = {{claims::EntityKind::place, "prison"}}};
    const AccessOnDay access = access_on(world, scope, *dates::day_from("1997-02-01"));
    return {access.state, access.certainty};
}

constexpr const char* denied = "a group:g access_denied from=1997-01-10 said=1997-03-01";

}  // namespace

TEST_CASE("a rule allows, and restricts where it has words or an unmet condition") {
    using enum AccessState;
    const auto regime = [](const std::string& more) {
        return access_by({"r group:g visit_regime from=1997-01-05 said=1997-03-01 " + more}).first;
    };
    CHECK(regime("") == allowed);
    CHECK(regime("value='once a month'") == restricted);
    CHECK(regime("value=%unknown") == allowed);
    CHECK(regime("value=%nothing") == not_known);
    CHECK(regime("private_interviews=no") == restricted);
    CHECK(regime("private_interviews=yes") == allowed);
    CHECK(regime("complete=no") == restricted);
    CHECK(regime("modality=promises") == not_known);
    CHECK(access_by({"r group:g access_resumed from=1997-01-05 said=1997-03-01 value=slowly"}) ==
          StateAndCertainty{allowed, AccessCertainty::certain});
    CHECK(access_by({}) == StateAndCertainty{not_known, AccessCertainty::none});
}

TEST_CASE("a denial that stands suspends the regime; one that began after it does not") {
    using enum AccessState;
    const std::string before =
        "r group:g visit_regime from=1997-01-05 said=1997-03-01 value=monthly";
    const std::string after =
        "r group:g visit_regime from=1997-01-20 said=1997-03-01 value=monthly";
    const std::string earlier_source = "a group:g access_denied from=1997-01-10 said=1997-01-15";
    CHECK(access_by({denied, before}) == StateAndCertainty{kept_out, AccessCertainty::certain});
    CHECK(access_by({earlier_source, before}) ==
          StateAndCertainty{kept_out, AccessCertainty::last_reported});
    CHECK(access_by({earlier_source, after}) ==
          StateAndCertainty{restricted, AccessCertainty::certain});
    CHECK(access_by({denied, after}) == StateAndCertainty{contradictory, AccessCertainty::none});
}

TEST_CASE("a rule not heard of since a denial that has ended is possible only") {
    using enum AccessState;
    const std::string ended = "a group:g access_denied from=1997-01-10 to=1997-01-15";
    const std::string old_rule =
        "r group:g visit_regime from=1996-01-05 to=.. said=1996-06-01 value=monthly";
    CHECK(access_by({old_rule}) == StateAndCertainty{restricted, AccessCertainty::last_reported});
    CHECK(access_by({ended, old_rule}) == StateAndCertainty{restricted, AccessCertainty::possible});
    CHECK(access_by({ended}) == StateAndCertainty{not_known, AccessCertainty::none});
}

TEST_CASE("an exception is let in, unless another measure keeps the visitor out") {
    using enum AccessState;
    const std::string excepted =
        "x group:g access_denied from=1997-01-10 said=1997-03-01 exception=visitor:family";
    CHECK(access_by({excepted}) == StateAndCertainty{allowed, AccessCertainty::certain});
    CHECK(access_by({excepted + " visitor=visitor:icrc"}).first == not_known);
    CHECK(access_by({excepted + " place=place:elsewhere"}).first == not_known);
    CHECK(access_by({excepted, denied}) == StateAndCertainty{kept_out, AccessCertainty::certain});
}

TEST_CASE("what may have begun is possible, and with a rule beside it nobody can tell") {
    using enum AccessState;
    const std::string perhaps = "a group:g access_denied from=[1997-01-25..1997-02-05]";
    const std::string rule = "r group:g access_resumed from=1997-01-05 said=1997-03-01";
    const std::string denial =
        "d group:g access_resumed from=1997-01-05 said=1997-03-01 modality=denies";
    CHECK(access_by({perhaps}) == StateAndCertainty{kept_out, AccessCertainty::possible});
    CHECK(access_by({perhaps, rule}) == StateAndCertainty{cannot_tell, AccessCertainty::none});
    CHECK(access_by({rule, denial}) == StateAndCertainty{contradictory, AccessCertainty::none});
    CHECK(access_by({denial}) == StateAndCertainty{not_known, AccessCertainty::none});
}
