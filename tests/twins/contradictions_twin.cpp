#include "twins/contradictions_twin.h"

#include "answers/words.h"
#include "twins/claim_pairs.h"
#include "twins/stated_numbers.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Row;
using answers::Trace;
using claims::Entity;
using claims::JudgementVerdict;
using world::SeenClaim;
using world::SeenJudgement;
using world::World;

/// The last word on two entities, if anything was judged.
const SeenJudgement* last_judgement(const World& world, const Entity& left, const Entity& right) {
    const SeenJudgement* last = nullptr;
    for (const SeenJudgement& seen : world.judgements()) {
        const bool is_on_them = (seen.judgement.left == left && seen.judgement.right == right) ||
                                (seen.judgement.left == right && seen.judgement.right == left);
        const bool is_later = last == nullptr || last->recorded < seen.recorded ||
                              (last->recorded == seen.recorded && last->id < seen.id);
        last = is_on_them && is_later ? &seen : last;
    }
    return last;
}

std::set<Entity> judged(const World& world) {
    std::set<Entity> all;
    for (const SeenJudgement& seen : world.judgements()) {
        all.insert({seen.judgement.left, seen.judgement.right});
    }
    return all;
}

bool is_verdict(const SeenJudgement* seen, JudgementVerdict verdict) {
    return seen != nullptr && seen->judgement.verdict == verdict;
}

/// Everybody reached from one by judgements that two are the same.
std::set<Entity> chain_from(const World& world, const Entity& start) {
    std::set<Entity> reached{start};
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const Entity& from : std::set<Entity>(reached)) {
            for (const Entity& to : judged(world)) {
                if (is_verdict(last_judgement(world, from, to), JudgementVerdict::same)) {
                    reached.insert(to);
                }
            }
        }
    }
    return reached;
}

Row identity_row(const World& world, const Entity& left, const Entity& right) {
    Trace trace = Trace::of_nothing();
    for (const Entity& entity : {left, right}) {
        for (const SeenClaim& seen : world.claims()) {
            if (seen.claim().subject == entity) {
                trace.add(seen);
                break;
            }
        }
    }
    return Row({answers::code_cell("conflict.identity"),
                answers::code_cell("contradictory"),
                answers::entity_cell(world, left),
                answers::empty_cell(),
                answers::text_cell(claims::text_of(left)),
                answers::empty_cell(),
                answers::text_cell(claims::text_of(right)),
                answers::empty_cell(),
                answers::code_cell("judged_same_and_different")},
               trace);
}

void add_identities(const World& world, const std::optional<Entity>& subject, Answer& answer) {
    const std::set<Entity> all = judged(world);
    for (const Entity& left : all) {
        for (const Entity& right : all) {
            const bool is_asked = !subject || world.canonical(*subject) == world.canonical(left);
            if (left < right && is_asked &&
                is_verdict(last_judgement(world, left, right), JudgementVerdict::different) &&
                chain_from(world, left).contains(right)) {
                answer.rows.push_back(identity_row(world, left, right));
            }
        }
    }
}

bool is_about(const World& world, const SeenClaim& seen, const Entity& subject) {
    const Entity wanted = world.canonical(subject);
    return world.canonical(seen.claim().subject) == wanted || counted_in(world, seen) == wanted;
}

Row pair_row(const World& world, const ConflictingPair& pair) {
    const auto& [kind, first, second, verdict, why] = pair;
    Trace trace(*first);
    trace.add(*second);
    return Row({answers::code_cell("conflict." + kind),
                answers::code_cell(verdict),
                answers::entity_cell(world, first->claim().subject),
                answers::code_cell("predicate." + first->predicate()),
                answers::text_cell(answers::words_with_dates(world, *first)),
                answers::entity_cell(world, first->claimant()),
                answers::text_cell(answers::words_with_dates(world, *second)),
                answers::entity_cell(world, second->claimant()),
                answers::code_cell(why)},
               trace);
}

}  // namespace

Result<Answer> contradictions_twin(const World& world, const answers::Question& question) {
    const auto subject = question.entity("subject").value();
    const auto wanted = question.parameter("kind");
    Answer answer(question, world.reader(), "rule_contradictions");
    const std::set<ConflictingPair> pairs = conflicting_pairs(world);
    for (const char* kind :
         {"count", "denial", "duration", "identity", "place", "scope", "time", "value"}) {
        if (wanted && *wanted != kind) {
            continue;
        }
        if (std::string(kind) == "identity") {
            add_identities(world, subject, answer);
        }
        for (const ConflictingPair& pair : pairs) {
            const bool is_by_then =
                is_so_by(*std::get<1>(pair), question) && is_so_by(*std::get<2>(pair), question);
            const bool is_asked = !subject || is_about(world, *std::get<1>(pair), *subject) ||
                                  is_about(world, *std::get<2>(pair), *subject);
            if (std::get<0>(pair) == kind && is_asked && is_by_then) {
                answer.rows.push_back(pair_row(world, pair));
            }
        }
    }
    for (const std::string verdict : {"contradictory", "in_tension", "scope_differs"}) {
        answers::Figure figure(verdict, Trace::of_nothing());
        std::int64_t count = 0;
        for (const Row& row : answer.rows) {
            if (row.cells.at(1) == answers::code_cell(verdict)) {
                ++count;
                figure.trace.add(row.trace);
            }
        }
        figure.count = count;
        answer.figures.push_back(figure);
    }
    return answer;
}

}  // namespace habeas::tests
