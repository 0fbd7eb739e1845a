// Written from docs/answers/independence.md: each source is the set of all its names, two are one
// if their sets meet, and the verdict is looked up from the first and from all pairs of the chains.
#include "twins/independence_twin.h"

#include <set>
#include <string>
#include <vector>

namespace habeas::tests {
namespace {

using answers::Cell;
using world::SeenClaim;
using world::World;

struct Source {
    std::set<std::string> names = {};
    std::string label = {};
};

bool are_one(const Source& left, const Source& right) {
    for (const std::string& name : left.names) {
        if (right.names.contains(name)) {
            return true;
        }
    }
    return false;
}

Source source_of(const World& world, const std::string& written) {
    const auto entity = claims::entity_from(written);
    if (!entity) {
        return {{written}, written};
    }
    Source source{.label = world.label(entity.value())};
    for (const claims::Entity& name : world.identities(entity.value())) {
        source.names.insert(claims::text_of(name));
    }
    return source;
}

std::vector<Source> sources_of(const World& world, const SeenClaim& seen) {
    std::vector<std::string> written{seen.claim().origin, claims::text_of(seen.claimant())};
    for (const claims::Entity& carrier : seen.claim().carriers) {
        written.push_back(claims::text_of(carrier));
    }
    std::vector<Source> sources;
    for (const std::string& name : written) {
        const Source source = source_of(world, name);
        bool is_new = !name.empty() && !(name == ":" || seen.claimant().empty());
        for (const Source& known : sources) {
            is_new = is_new && !are_one(known, source);
        }
        if (is_new) {
            sources.push_back(source);
        }
    }
    return sources;
}

std::string written(const std::vector<Source>& sources, const std::string& between) {
    std::string text;
    for (const Source& source : sources) {
        text += source.label + between;
    }
    return text.substr(0, text.size() - (text.empty() ? 0 : between.size()));
}

Cell words_or_nothing(const std::string& words) {
    return words.empty() ? answers::empty_cell() : answers::text_cell(words);
}

const SeenClaim* claim_of(const World& world, const std::string& id) {
    for (const auto& list : {world.claims(), world.apart()}) {
        for (const SeenClaim& seen : list) {
            if (claims::full_text_of(seen.id()) == id) {
                return &seen;
            }
        }
    }
    return nullptr;
}

}  // namespace

Result<answers::Answer> independence_twin(const World& world, const answers::Question& question) {
    std::vector<const SeenClaim*> pair;
    for (const char* parameter : {"claim", "other"}) {
        const std::string id = *question.parameter(parameter);
        pair.push_back(claim_of(world, id));
        if (pair.back() == nullptr) {
            return failure("claim_unknown", {{"claim", id}}, ErrorKind::not_found);
        }
    }
    const std::vector<Source> first = sources_of(world, *pair[0]);
    const std::vector<Source> second = sources_of(world, *pair[1]);
    std::vector<Source> shared;
    for (const Source& source : first) {
        for (const Source& other : second) {
            if (are_one(source, other)) {
                shared.push_back(source);
            }
        }
    }
    const bool is_one_origin = are_one(first.at(0), second.at(0));
    const std::string verdict = is_one_origin    ? "not_independent"
                                : shared.empty() ? "independent"
                                                 : "cannot_tell";
    const std::string why = is_one_origin    ? "one_origin"
                            : shared.empty() ? "no_link_recorded"
                                             : "chains_meet";
    answers::Answer answer(question, world.reader(), "rule_independence");
    const answers::Trace trace = answers::Trace::of(pair);
    answer.rows.emplace_back(
        std::vector{Cell{.kind = answers::CellKind::claim, .text = *question.parameter("claim")},
                    words_or_nothing(written(first, " → ")),
                    Cell{.kind = answers::CellKind::claim, .text = *question.parameter("other")},
                    words_or_nothing(written(second, " → ")),
                    words_or_nothing(written(shared, "; ")),
                    answers::code_cell("passages_not_known"),
                    answers::code_cell(verdict),
                    answers::code_cell(why)},
        trace);
    answers::Figure figure("independent_origins", trace);
    figure.bounds = answers::ThreeBounds{.certain = verdict == "independent" ? 2 : 1,
                                         .last_reported = verdict == "independent" ? 2 : 1,
                                         .possible = is_one_origin ? 1 : 2};
    answer.figures.push_back(figure);
    return answer;
}

}  // namespace habeas::tests
