#include "answers/standard_rules.h"

#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <doctest/doctest.h>

using namespace habeas::answers;

TEST_CASE("each standard has its own name, a clock, and a limit wherever time is measured") {
    std::set<std::string_view> names;
    for (const Standard& standard : standards_known()) {
        CAPTURE(standard.name);
        CHECK(names.insert(standard.name).second);
        CHECK(standard_named(standard.name) == &standard);
        CHECK_FALSE(standard.clocks.empty());
        CHECK(standard.limit.has_value() == (standard.form != StandardForm::visit_conditions));
        CHECK(standard.acts.empty() == (standard.form != StandardForm::deadline));
    }
    CHECK(names.size() == 9);
    CHECK(standard_named("mercy") == nullptr);
}

TEST_CASE("only prolonged solitary confinement has a number of days of its instrument") {
    for (const Standard& standard : standards_known()) {
        const bool is_of_instrument = standard.limit && standard.is_limit_of_instrument;
        CHECK(is_of_instrument == (standard.name == "solitary"));
    }
    CHECK(standard_named("solitary")->limit == 15);
}

TEST_CASE("three predicates of the standards are for a register to declare") {
    std::set<std::string_view> declared;
    const auto take = [&](std::string_view predicate) {
        if (habeas::claims::predicate_named(predicate) == nullptr) {
            declared.insert(predicate);
        }
    };
    for (const Standard& standard : standards_known()) {
        std::for_each(standard.clocks.begin(), standard.clocks.end(), take);
        for (const StandardAct& act : standard.acts) {
            take(act.predicate);
        }
    }
    CHECK(declared == std::set<std::string_view>{
                          "brought_before_judge", "family_notified", "solitary_confinement"});
}
