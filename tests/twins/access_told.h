// All that is told of one visitor, the people visited and a place on a day, for the twin of access:
// written from docs/answers/access.md.
#pragma once

#include "answers/trace.h"
#include "twins/visit_gaps.h"

#include <string>
#include <vector>

namespace habeas::tests {

/// A measure as told of a pair.
struct PairMeasure {
    Claims claims = {};
    Gap gap = {};
    GapOnDay on_day = {};
    Claims denials = {};
};

/// A claim by which the visitor may come in.
struct PairRule {
    const world::SeenClaim* claim = nullptr;
    std::string certainty = {};
    bool has_limits = false;
    bool is_exception = false;
};

/// What is told of one pair.
struct PairTold {
    Circle circle = {};
    std::string state = "not_known";
    std::string certainty = {};
    std::vector<PairMeasure> measures = {};
    std::vector<PairRule> rules = {};
    Claims rule_denials = {};
    Claims basis = {};
    Claims visits = {};
    Claims perhaps_visits = {};
    answers::Trace trace = answers::Trace::of_nothing();
};

/// \return 0 for nothing, 1 possible, 2 last reported, 3 certain
int certainty_rank(const std::string& certainty);

/// \return whether a claim of the predicate changes a state
bool is(const world::SeenClaim& seen, const char* predicate);

bool keeps_out(const world::SeenClaim& seen);
bool is_regime_told(const world::SeenClaim& seen);
Days start_of(const world::SeenClaim& seen);

PairTold told_of(const world::World& world, const Circle& pair, int day);

}  // namespace habeas::tests
