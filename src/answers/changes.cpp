// Two worlds need not agree on who is one person. So people of both are put together where they
// share an identity; inside such a circle as many stay as are held in both worlds, and what is over
// on one side was merged or split. Whoever is held in one world only came or went, and the later
// world says why. Each person is in one row or unchanged, so the counts add up. Tested by
// tests/answers/changes_test.cpp, the stories and tests/twins/changes_twin_test.cpp.
#include "answers/changes.h"

#include "answers/claim_changes.h"
#include "answers/custody_circles.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"known-since", ParameterKind::text, true},
                                ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"on-then", ParameterKind::day, false},
                                ParameterSpecification{"place", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false},
                                ParameterSpecification{"person", ParameterKind::entity, false}};

/// In the order in which rows and figures stand: those who came, those who went, those who stayed.
constexpr std::array kinds{"new",
                           "learnt_late",
                           "belongs_now",
                           "split",
                           "left",
                           "left_learnt_late",
                           "belongs_no_more",
                           "withdrawn",
                           "merged",
                           "certainty"};

/// \return the claim of the later world, if it has it: an answer shows each claim once
const SeenClaim& as_known_now(const Editions& editions, const SeenClaim& seen) {
    const SeenClaim* now = editions.now.world.claim(seen.id());
    return now == nullptr ? seen : *now;
}

std::vector<const SeenClaim*> claims_of(const std::vector<CirclePerson>& people) {
    std::vector<const SeenClaim*> claims;
    for (const CirclePerson& person : people) {
        claims.insert(claims.end(), person.claims.begin(), person.claims.end());
    }
    return claims;
}

/// The claims that only one edition has of a circle; if there are none, all that the later has.
Trace trace_of(const Editions& editions, const Circle& circle) {
    Trace differing = Trace::of_nothing();
    Trace all = Trace::of_nothing();
    for (const SeenClaim* seen : claims_of(circle.now)) {
        all.add(*seen);
        if (!counts_in(editions.then.world, seen->id())) {
            differing.add(*seen);
        }
    }
    for (const SeenClaim* seen : claims_of(circle.then)) {
        all.add(as_known_now(editions, *seen));
        if (!counts_in(editions.now.world, seen->id())) {
            differing.add(as_known_now(editions, *seen));
        }
    }
    return differing.claims().empty() ? all : differing;
}

bool is_held_on_other_day(const std::vector<CirclePerson>& people) {
    return std::any_of(people.begin(), people.end(), [](const CirclePerson& person) {
        return person.on_other_day != CustodyState::not_held;
    });
}

bool is_held_in_any_group(const std::vector<CirclePerson>& people) {
    return std::any_of(people.begin(), people.end(), [](const CirclePerson& person) {
        return person.is_held_in_any_group;
    });
}

/// \return why somebody is held now and was not then
std::string why_came(const Circle& circle) {
    if (!is_held_on_other_day(circle.now)) {
        return "new";
    }
    return is_held_in_any_group(circle.then) ? "belongs_now" : "learnt_late";
}

/// \return why somebody was held then and is not now
std::string why_went(const Editions& editions, const Circle& circle) {
    if (is_held_in_any_group(circle.now)) {
        return "belongs_no_more";
    }
    if (is_held_on_other_day(circle.now)) {
        return "left";
    }
    const auto is_lost = [&](const SeenClaim* seen) {
        return seen->meaning().effect == claims::Effect::holds &&
               !counts_in(editions.now.world, seen->id());
    };
    const std::vector<const SeenClaim*> before = claims_of(circle.then);
    const bool is_withdrawn = std::any_of(before.begin(), before.end(), is_lost);
    return is_withdrawn ? "withdrawn" : "left_learnt_late";
}

/// The newest claim by which somebody of the circle left custody, in the later world.
std::string how_left(const Editions& editions, const Circle& circle) {
    const SeenClaim* last = nullptr;
    for (const SeenClaim* seen : claims_of(circle.now)) {
        const bool is_later = last == nullptr || seen->valid().start_min >= last->valid().start_min;
        if (seen->has_effect(claims::Effect::frees) && is_later) {
            last = seen;
        }
    }
    return last == nullptr ? std::string() : words_with_dates(editions.now.world, *last);
}

/// Rows by kind, in the order of the kinds.
class Rows {
  public:
    explicit Rows(const Editions& editions) : editions_(editions) {}

    void take(const Circle& circle) {
        const auto then = held_among(circle.then);
        const auto now = held_among(circle.now);
        const std::size_t stayed = std::min(then.size(), now.size());
        const std::string went = now.empty() ? why_went(editions_, circle) : "merged";
        const std::string came = then.empty() ? why_came(circle) : "split";
        for (std::size_t at = 0; at < stayed; ++at) {
            stay(circle, *then[at], *now[at]);
        }
        for (std::size_t at = stayed; at < then.size(); ++at) {
            add(at == 0 || !now.empty() ? went : "merged", circle, then[at], nullptr);
        }
        for (std::size_t at = stayed; at < now.size(); ++at) {
            add(at == 0 || !then.empty() ? came : "split", circle, nullptr, now[at]);
        }
    }

    void finish(Answer& answer) {
        for (const char* kind : kinds) {
            Figure figure(std::string("changes_") + kind, Trace::of_nothing());
            figure.unit = "person";
            figure.count = static_cast<std::int64_t>(rows_[kind].size());
            for (Row& row : rows_[kind]) {
                figure.trace.add(row.trace);
                answer.rows.push_back(std::move(row));
            }
            answer.figures.push_back(std::move(figure));
        }
        Figure same("changes_none", Trace::of_nothing());
        same.unit = "person";
        same.count = unchanged_;
        answer.figures.push_back(std::move(same));
    }

  private:
    void stay(const Circle& circle, const CirclePerson& then, const CirclePerson& now) {
        if (then.state == now.state) {
            ++unchanged_;
        } else {
            add("certainty", circle, &then, &now);
        }
    }

    void add(const std::string& kind,
             const Circle& circle,
             const CirclePerson* then,
             const CirclePerson* now) {
        const bool has_left = kind == "left" || kind == "left_learnt_late";
        const auto state_cell = [](const CirclePerson* person) {
            return code_cell(std::string(
                cases::name_of(person == nullptr ? CustodyState::not_held : person->state)));
        };
        rows_[kind].push_back(
            Row({now == nullptr ? entity_cell(editions_.then.world, then->person)
                                : entity_cell(editions_.now.world, now->person),
                 code_cell("change." + kind),
                 state_cell(then),
                 state_cell(now),
                 text_or_empty(has_left ? how_left(editions_, circle) : std::string())},
                trace_of(editions_, circle)));
    }

    const Editions& editions_;
    std::map<std::string, std::vector<Row>> rows_;
    std::int64_t unchanged_ = 0;
};

/// Counts the people of one side of a circle.
void count_held(const Editions& editions, const std::vector<CirclePerson>& people, Figure& figure) {
    for (const CirclePerson* person : held_among(people)) {
        count(person->state, *figure.bounds);
        for (const SeenClaim* seen : person->claims) {
            figure.trace.add(as_known_now(editions, *seen));
        }
    }
}

Figure held_figure(const char* name) {
    Figure figure(name, Trace::of_nothing());
    figure.unit = "person";
    figure.bounds = ThreeBounds{};
    return figure;
}

/// \return the claims on who belongs to the group asked about that only this edition has
std::vector<const SeenClaim*> definitions_only_of(const Edition& edition, const World& other) {
    std::vector<const SeenClaim*> definitions;
    for (const SeenClaim& seen : edition.world.about(*edition.scope.group)) {
        if (seen.predicate() == "definition" && !counts_in(other, seen.id()) &&
            counts_in(edition.world, seen.id())) {
            definitions.push_back(&seen);
        }
    }
    return definitions;
}

void note_definitions(const Editions& editions, Answer& answer) {
    if (!editions.now.scope.group) {
        return;
    }
    auto definitions = definitions_only_of(editions.then, editions.now.world);
    const auto added = definitions_only_of(editions.now, editions.then.world);
    definitions.insert(definitions.end(), added.begin(), added.end());
    for (const SeenClaim* seen : definitions) {
        Note changed("definition_changed", Trace(as_known_now(editions, *seen)));
        changed.parameters = {{"words", seen->claim().value.text}};
        answer.notes.push_back(std::move(changed));
    }
}

}  // namespace

std::span<const ParameterSpecification> changes_parameters() {
    return parameters;
}

Result<Answer> changes(const World& world, const Question& question, const Run& run) {
    const auto on = question.day("on");
    const auto on_then = question.parameter("on-then") ? question.day("on-then") : on;
    const auto scope = custody_scope_of(question);
    if (!on) {
        return failure_of(on);
    }
    if (!on_then) {
        return failure_of(on_then);
    }
    if (!scope) {
        return failure_of(scope);
    }
    if (run.earlier == nullptr) {
        return failure("earlier_world_missing");
    }
    const Editions editions{.then = {*run.earlier, on_then->day, scope.value()},
                            .now = {world, on->day, scope.value()}};
    const std::vector<Circle> circles = circles_of(editions);
    Answer answer(question, world.reader(), "rule_changes");
    answer.columns = {"who", "change", "state_then", "state_now", "how"};
    Figure then = held_figure("held_then");
    Figure now = held_figure("held_now");
    Rows rows(editions);
    for (const Circle& circle : circles) {
        count_held(editions, circle.then, then);
        count_held(editions, circle.now, now);
        rows.take(circle);
    }
    answer.figures = {std::move(then), std::move(now)};
    rows.finish(answer);
    note_definitions(editions, answer);
    return answer;
}

}  // namespace habeas::answers
