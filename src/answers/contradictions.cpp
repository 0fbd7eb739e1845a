// The pairs come from conflicts.h; here they become rows, and judgements join them: two entities
// that the newest judgement on them holds apart, and that other judgements make one. Tested by
// tests/answers/contradictions_test.cpp, the stories and tests/twins/contradictions_twin_test.cpp.
#include "answers/contradictions.h"

#include "answers/conflicts.h"
#include "answers/stated_counts.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace habeas::answers {
namespace {

using claims::Entity;
using world::SeenClaim;
using world::SeenJudgement;
using world::World;

constexpr std::array parameters{ParameterSpecification{"subject", ParameterKind::entity, false},
                                ParameterSpecification{"kind", ParameterKind::text, false},
                                ParameterSpecification{"on", ParameterKind::day, false}};

constexpr std::array<std::string_view, 8> kinds{
    "count", "denial", "duration", "identity", "place", "scope", "time", "value"};

/// What the rows are restricted to.
struct Wish {
    std::optional<Entity> subject = std::nullopt;  ///< canonical
    std::optional<std::string> kind = std::nullopt;
    dates::Day by = dates::no_later_bound;
};

bool concerns(const World& world, const Conflict& conflict, const Wish& wish) {
    const auto is_wanted = [&](const SeenClaim& seen) {
        return seen.subject() == *wish.subject || population_of(world, seen) == *wish.subject;
    };
    return may_be_so_by(*conflict.first, wish.by) && may_be_so_by(*conflict.second, wish.by) &&
           (!wish.subject || is_wanted(*conflict.first) || is_wanted(*conflict.second));
}

Row row_of(const World& world, const Conflict& conflict) {
    const SeenClaim& first = *conflict.first;
    const SeenClaim& second = *conflict.second;
    return Row({code_cell("conflict." + std::string(conflict.kind)),
                code_cell(std::string(conflict.verdict)),
                entity_cell(world, first.subject()),
                code_cell("predicate." + first.predicate()),
                text_cell(words_with_dates(world, first)),
                entity_cell(world, first.claimant()),
                text_cell(words_with_dates(world, second)),
                entity_cell(world, second.claimant()),
                code_cell(conflict.why)},
               Trace::of(std::array{&first, &second}));
}

void add_conflicts(const World& world,
                   const std::vector<Conflict>& conflicts,
                   std::string_view kind,
                   const Wish& wish,
                   Answer& answer) {
    for (const Conflict& conflict : conflicts) {
        if (conflict.kind == kind && concerns(world, conflict, wish)) {
            answer.rows.push_back(row_of(world, conflict));
        }
    }
}

/// Two entities that are kept apart by the newest judgement on them, smaller first.
std::vector<std::pair<Entity, Entity>> kept_apart(const World& world) {
    std::map<std::pair<Entity, Entity>, const SeenJudgement*> newest;
    for (const SeenJudgement& seen : world.judgements()) {
        const bool is_proposal = seen.judgement.author.empty() && !seen.judgement.model.empty();
        const auto pair = std::minmax(seen.judgement.left, seen.judgement.right);
        const SeenJudgement*& current = newest[{pair.first, pair.second}];
        if (!is_proposal && (current == nullptr || std::pair(current->recorded, current->id) <
                                                       std::pair(seen.recorded, seen.id))) {
            current = &seen;
        }
    }
    std::vector<std::pair<Entity, Entity>> pairs;
    for (const auto& [pair, seen] : newest) {
        if (seen != nullptr && seen->judgement.verdict == claims::JudgementVerdict::different) {
            pairs.push_back(pair);
        }
    }
    return pairs;
}

/// Adds the first claim whose subject is written as this entity, if there is one.
void add_claim_about(const World& world, const Entity& entity, Trace& trace) {
    const auto about = world.about(entity);
    const auto found = std::find_if(about.begin(), about.end(), [&](const SeenClaim& seen) {
        return seen.claim().subject == entity;
    });
    if (found != about.end()) {
        trace.add(*found);
    }
}

void add_identities(const World& world, const Wish& wish, Answer& answer) {
    for (const auto& [left, right] : kept_apart(world)) {
        const Entity one = world.canonical(left);
        if (one != world.canonical(right) || (wish.subject && *wish.subject != one)) {
            continue;
        }
        Trace trace = Trace::of_nothing();
        add_claim_about(world, left, trace);
        add_claim_about(world, right, trace);
        answer.rows.emplace_back(std::vector{code_cell("conflict.identity"),
                                             code_cell("contradictory"),
                                             entity_cell(world, one),
                                             empty_cell(),
                                             text_cell(claims::text_of(left)),
                                             empty_cell(),
                                             text_cell(claims::text_of(right)),
                                             empty_cell(),
                                             code_cell("judged_same_and_different")},
                                 trace);
    }
}

Figure pairs_found(const std::vector<Row>& rows, const std::string& verdict) {
    Figure figure(verdict, Trace::of_nothing());
    figure.unit = "pair";
    figure.count = 0;
    for (const Row& row : rows) {
        if (row.cells[1].text == verdict) {
            figure.count = *figure.count + 1;
            figure.trace.add(row.trace);
        }
    }
    return figure;
}

Result<Wish> wish_of(const World& world, const Question& question) {
    const auto subject = question.entity("subject");
    if (!subject) {
        return failure_of(subject);
    }
    Wish wish{.kind = question.parameter("kind")};
    if (subject.value()) {
        wish.subject = world.canonical(*subject.value());
    }
    if (wish.kind && std::find(kinds.begin(), kinds.end(), *wish.kind) == kinds.end()) {
        return failure("contradiction_kind_unknown", {{"kind", *wish.kind}});
    }
    if (question.parameter("on")) {
        const auto on = question.day("on");
        if (!on) {
            return failure_of(on);
        }
        wish.by = on->day;
    }
    return wish;
}

}  // namespace

std::span<const ParameterSpecification> contradictions_parameters() {
    return parameters;
}

Result<Answer> contradictions(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = wish_of(world, question);
    if (!asked) {
        return failure_of(asked);
    }
    const Wish& wish = asked.value();
    Answer answer(question, world.reader(), "rule_contradictions");
    answer.columns = {"kind",
                      "verdict",
                      "subject",
                      "predicate",
                      "first",
                      "first_by",
                      "second",
                      "second_by",
                      "why"};
    const auto conflicts = all_conflicts(world);
    for (const std::string_view kind : kinds) {
        if (wish.kind && *wish.kind != kind) {
            continue;
        }
        if (kind == "identity") {
            add_identities(world, wish, answer);
        }
        add_conflicts(world, conflicts, kind, wish, answer);
    }
    for (const char* verdict : {"contradictory", "in_tension", "scope_differs"}) {
        answer.figures.push_back(pairs_found(answer.rows, verdict));
    }
    return answer;
}

}  // namespace habeas::answers
