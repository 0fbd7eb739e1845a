// A claim comes to us by a chain: its origin, who says it, who carried the words. Two claims of one
// origin are one source, whoever repeats it. Two origins are independent as far as anything
// recorded tells; where the chains meet further down, or the words stand in one passage, one may
// rest on the other, and nobody can tell. Sources that are judged the same are one. Tested by
// tests/answers/independence_test.cpp, the stories and tests/twins/independence_twin_test.cpp.
#include "answers/independence.h"

#include "answers/claim_trace.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"claim", ParameterKind::text, true},
                                ParameterSpecification{"other", ParameterKind::text, true}};

/// Somebody through whom a claim came.
struct Link {
    std::string key = {};    ///< the same for all that are judged one
    std::string words = {};  ///< label
};

Link link_to(const World& world, const Entity& entity) {
    return {claims::text_of(world.canonical(entity)), world.label(entity)};
}

/// \return from the origin to us; empty if nobody is named
std::vector<Link> chain_of(const World& world, const SeenClaim& seen) {
    const claims::Claim& claim = seen.claim;
    std::vector<Link> chain;
    const auto add = [&chain](Link link) {
        const bool is_known = std::any_of(
            chain.begin(), chain.end(), [&](const Link& known) { return known.key == link.key; });
        if (!is_known) {
            chain.push_back(std::move(link));
        }
    };
    if (!claim.origin.empty()) {
        const auto entity = claims::entity_from(claim.origin);
        add(entity ? link_to(world, entity.value()) : Link{claim.origin, claim.origin});
    }
    if (!claim.claimant.empty()) {
        add(link_to(world, claim.claimant));
    }
    for (const Entity& carrier : claim.carriers) {
        add(link_to(world, carrier));
    }
    return chain;
}

std::string joined(const std::vector<Link>& links, const char* between) {
    std::string text;
    for (const Link& link : links) {
        text += (text.empty() ? "" : between) + link.words;
    }
    return text;
}

/// \return the links of the first chain that are in the second too
std::vector<Link> shared_by(const std::vector<Link>& first, const std::vector<Link>& second) {
    std::vector<Link> shared;
    std::copy_if(first.begin(), first.end(), std::back_inserter(shared), [&](const Link& link) {
        return std::any_of(
            second.begin(), second.end(), [&](const Link& one) { return one.key == link.key; });
    });
    return shared;
}

/// \return code: how the places where their words stand lie to each other
std::string places_of(const claims::Claim& first, const claims::Claim& second) {
    if (!first.passage || !second.passage) {
        return "passages_not_known";
    }
    if (first.passage->document != second.passage->document) {
        return "passages_in_two_documents";
    }
    const bool is_same_text = first.passage->representation == second.passage->representation &&
                              first.passage->version == second.passage->version;
    return is_same_text && first.passage->begin < second.passage->end &&
                   second.passage->begin < first.passage->end
               ? "passages_overlap"
               : "passages_in_one_document";
}

struct Finding {
    const char* verdict = nullptr;  ///< code
    const char* why = nullptr;      ///< code
};

Finding finding_of(const std::vector<Link>& first,
                   const std::vector<Link>& second,
                   const std::string& places) {
    if (first.empty() || second.empty()) {
        return {"cannot_tell", "origin_not_stated"};
    }
    if (first.front().key == second.front().key) {
        return {"not_independent", "one_origin"};
    }
    if (places == "passages_overlap") {
        return {"cannot_tell", "passages_overlap"};
    }
    if (!shared_by(first, second).empty()) {
        return {"cannot_tell", "chains_meet"};
    }
    return {"independent", "no_link_recorded"};
}

}  // namespace

std::span<const ParameterSpecification> independence_parameters() {
    return parameters;
}

Result<Answer> independence(const World& world, const Question& question, const Run& /*run*/) {
    const auto first = claim_called(world, question.parameter("claim").value_or(""));
    if (!first) {
        return failure_of(first);
    }
    const auto second = claim_called(world, question.parameter("other").value_or(""));
    if (!second) {
        return failure_of(second);
    }
    const std::vector<Link> one = chain_of(world, *first.value());
    const std::vector<Link> other = chain_of(world, *second.value());
    const std::string places = places_of(first.value()->claim, second.value()->claim);
    const Finding finding = finding_of(one, other, places);
    const Trace trace = Trace::of(std::array{first.value(), second.value()});
    Answer answer(question, world.reader(), "rule_independence");
    answer.columns = {
        "first", "first_chain", "second", "second_chain", "shared", "passages", "verdict", "why"};
    answer.rows.emplace_back(
        std::vector{Cell{.kind = CellKind::claim, .text = claims::full_text_of(first.value()->id)},
                    text_or_empty(joined(one, " → ")),
                    Cell{.kind = CellKind::claim, .text = claims::full_text_of(second.value()->id)},
                    text_or_empty(joined(other, " → ")),
                    text_or_empty(joined(shared_by(one, other), "; ")),
                    code_cell(places),
                    code_cell(finding.verdict),
                    code_cell(finding.why)},
        trace);
    Figure figure("independent_origins", trace);
    figure.unit = "origin";
    figure.bounds = ThreeBounds{.certain = 1, .last_reported = 1, .possible = 2};
    if (finding.verdict == std::string_view("independent")) {
        figure.bounds->certain = figure.bounds->last_reported = 2;
    } else if (finding.verdict == std::string_view("not_independent")) {
        figure.bounds->possible = 1;
    }
    answer.figures.push_back(std::move(figure));
    return answer;
}

}  // namespace habeas::answers
