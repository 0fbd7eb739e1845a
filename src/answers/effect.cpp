// Acts are episodes of claims about one person or group; what came of each is act_effects.h. An act
// is as sure as its date, and contradictory where a source denies it. Tested by
// tests/answers/effect_test.cpp, the stories and tests/twins/effect_twin_test.cpp.
#include "answers/effect.h"

#include "answers/act_effects.h"
#include "answers/denials.h"

#include <algorithm>
#include <array>
#include <map>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using claims::Entity;
using dates::Day;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"person", ParameterKind::entity, false},
                                ParameterSpecification{"group", ParameterKind::entity, false},
                                ParameterSpecification{"act", ParameterKind::text, false}};

constexpr std::array<std::string_view, 7> act_names{
    "pardon", "amnesty", "acquittal", "dismissal", "exoneration", "release_order", "determination"};

struct Wish {
    Day on = {};
    std::optional<Entity> person = std::nullopt;
    std::optional<Entity> group = std::nullopt;
    std::optional<std::string> act = std::nullopt;
};

/// \return which act a claim tells; empty for none
std::string_view act_of(const SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    const std::string& value = seen.claim().value.text;
    if (!seen.changes_state()) {
        return {};
    }
    if (predicate == "release") {
        return value == "amnesty" ? "amnesty" : std::string_view();
    }
    if (predicate == "verdict") {
        return value == "not_guilty"  ? "acquittal"
               : value == "dismissed" ? "dismissal"
                                      : std::string_view();
    }
    const auto* const found = std::find(act_names.begin(), act_names.end(), predicate);
    return found == act_names.end() ? std::string_view() : *found;
}

Act dated(Episode episode) {
    const SeenClaim& seen = episode.first();
    Act act{.episode = std::move(episode)};
    act.date.day.text = seen.claim().valid_from ? seen.claim().valid_from->text() : std::string();
    act.date.day.earliest = seen.valid().start_min;
    act.date.day.latest = seen.valid().start_max;
    act.date.is_doubtful = seen.valid().start_qualified;
    return act;
}

/// Everybody of whom some claim says that they were deprived of liberty.
using Custody = std::map<Entity, PersonCustody>;

Custody custody_of_all(const World& world) {
    Custody all;
    for (PersonCustody& custody : custody_of_persons(world, {})) {
        all.emplace(custody.person, std::move(custody));
    }
    return all;
}

/// \return the state of the custody in which the act found its subject
CustodyState still_held(const Custody& all, const Act& act, Day on, OrderedClaims& rests_on) {
    const auto custody = all.find(act.episode.first().subject());
    if (custody == all.end()) {
        return CustodyState::not_held;
    }
    const std::vector<const SeenClaim*> claims = claims_on(custody->second, on);
    rests_on.insert(claims.begin(), claims.end());
    const CustodyThen then{&custody->second, cases::custody_on(custody->second.record, on), on};
    return custody_past(then, act.date);
}

/// \return contradictory where a source denies it, else as sure as its date
std::string certainty_of(const World& world, const Act& act, Day on, OrderedClaims& rests_on) {
    bool is_denied = false;
    for (const SeenClaim* seen : act.episode.claims) {
        const std::vector<const SeenClaim*> denials = denials_of(world, *seen);
        rests_on.insert(seen);
        rests_on.insert(denials.begin(), denials.end());
        is_denied = is_denied || !denials.empty();
    }
    if (is_denied) {
        return "contradictory";
    }
    return act.date.is_by(on) == dates::Truth::yes ? "certain" : "possible";
}

/// An act, and what came of it.
struct ActOutcome {
    Act act = {};
    std::string certainty = {};
    std::array<Effect, act_effects.size()> effects = {};
    OrderedClaims rests_on = {};

    [[nodiscard]] const Entity& subject() const { return act.episode.first().subject(); }
};

ActOutcome outcome_of(const World& world, const Custody& custody, Act act, Day on) {
    ActOutcome outcome{.act = std::move(act)};
    outcome.certainty = certainty_of(world, outcome.act, on, outcome.rests_on);
    const CustodyState still = still_held(custody, outcome.act, on, outcome.rests_on);
    for (std::size_t at = 0; at < act_effects.size(); ++at) {
        const bool is_freeing = at == 0;
        Effect& effect = outcome.effects.at(at);
        effect = effect_of(world,
                           outcome.act,
                           act_effects.at(at),
                           is_freeing ? still : CustodyState::not_held,
                           on);
        outcome.rests_on.insert(effect.rests_on.begin(), effect.rests_on.end());
    }
    return outcome;
}

bool is_membership(const World& world, const SeenClaim& seen, const Entity& group) {
    const auto named = claims::entity_from(seen.claim().value.text);
    return seen.predicate() == "member_of" && seen.changes_state() && named &&
           world.canonical(*named) == world.canonical(group);
}

/// \return why the subject is among those asked for, be it for no claim; none if it is not
std::optional<OrderedClaims> reasons_to_ask(const World& world,
                                            const Entity& subject,
                                            const Wish& wish) {
    const bool is_somebody =
        subject.kind == claims::EntityKind::person || subject.kind == claims::EntityKind::group;
    if (!is_somebody || (wish.person && world.canonical(*wish.person) != subject)) {
        return std::nullopt;
    }
    OrderedClaims memberships;
    if (!wish.group || world.canonical(*wish.group) == subject) {
        return memberships;
    }
    for (const SeenClaim& seen : world.about(subject)) {
        if (is_membership(world, seen, *wish.group)) {
            memberships.insert(&seen);
        }
    }
    return memberships.empty() ? std::nullopt : std::optional(memberships);
}

std::vector<Act> acts_on(const World& world, const Entity& subject, const Wish& wish) {
    std::vector<const SeenClaim*> claims;
    for (const SeenClaim& seen : world.about(subject)) {
        const std::string_view name = act_of(seen);
        const bool is_asked = !name.empty() && (!wish.act || name == *wish.act);
        if (is_asked && seen.valid().start_min <= wish.on) {
            claims.push_back(&seen);
        }
    }
    std::vector<Episode> episodes = episodes_of(world, claims, EpisodeTimes::start_and_end);
    std::vector<Act> acts;
    acts.reserve(episodes.size());
    for (Episode& episode : episodes) {
        acts.push_back(dated(std::move(episode)));
    }
    return acts;
}

void take_subject(const World& world,
                  const Custody& custody,
                  const Entity& subject,
                  const Wish& wish,
                  std::vector<ActOutcome>& outcomes) {
    const auto reasons = reasons_to_ask(world, subject, wish);
    if (!reasons) {
        return;
    }
    for (Act& act : acts_on(world, subject, wish)) {
        outcomes.push_back(outcome_of(world, custody, std::move(act), wish.on));
        outcomes.back().rests_on.insert(reasons->begin(), reasons->end());
    }
}

Row row_of(const World& world, const ActOutcome& outcome) {
    const Act& act = outcome.act;
    std::vector<Cell> cells{entity_cell(world, outcome.subject()),
                            code_cell("act." + std::string(act_of(act.episode.first()))),
                            text_or_empty(words_of_episode(world, act.episode)),
                            act.date.day.text.empty() ? empty_cell() : date_cell(act.date.day.text),
                            text_cell(claimants_of(world, act.episode)),
                            code_cell(outcome.certainty)};
    for (const Effect& effect : outcome.effects) {
        cells.push_back(code_cell(effect.code));
        if (&effect == &outcome.effects.front()) {
            cells.push_back(effect.when);
        }
    }
    return Row(std::move(cells), trace_of(outcome.rests_on));
}

/// People of whom something is told: surely, and perhaps.
struct Told {
    std::set<Entity> certain = {};
    std::set<Entity> possible = {};
    OrderedClaims rests_on = {};
};

void take(const ActOutcome& outcome, bool is_told, bool is_yes, Told& told) {
    if (!is_told || outcome.subject().kind != claims::EntityKind::person) {
        return;
    }
    told.possible.insert(outcome.subject());
    told.rests_on.insert(outcome.rests_on.begin(), outcome.rests_on.end());
    if (is_yes && outcome.certainty == "certain") {
        told.certain.insert(outcome.subject());
    }
}

Figure figure_of(std::string_view name, const Told& told) {
    Figure figure(std::string(name), trace_of(told.rests_on));
    figure.unit = "person";
    const auto certain = static_cast<std::int64_t>(told.certain.size());
    figure.bounds = {certain, certain, static_cast<std::int64_t>(told.possible.size())};
    return figure;
}

void add_figures(const std::vector<ActOutcome>& outcomes, Answer& answer) {
    Told acted_on;
    std::array<Told, act_effects.size()> effects;
    for (const ActOutcome& outcome : outcomes) {
        take(outcome, true, true, acted_on);
        for (std::size_t at = 0; at < effects.size(); ++at) {
            const Effect& effect = outcome.effects.at(at);
            take(outcome, effect.is_told, effect.code == "yes", effects.at(at));
        }
    }
    answer.figures.push_back(figure_of("acted_on", acted_on));
    for (std::size_t at = 0; at < effects.size(); ++at) {
        answer.figures.push_back(figure_of(act_effects.at(at).name, effects.at(at)));
    }
}

Result<Wish> wish_of(const Question& question) {
    const auto on = question.day("on");
    const auto person = question.entity("person");
    const auto group = question.entity("group");
    if (!on) {
        return failure_of(on);
    }
    for (const auto* entity : {&person, &group}) {
        if (!*entity) {
            return failure_of(*entity);
        }
    }
    Wish wish{on->day, person.value(), group.value(), question.parameter("act")};
    if (wish.act && std::find(act_names.begin(), act_names.end(), *wish.act) == act_names.end()) {
        return failure("act_unknown", {{"act", *wish.act}});
    }
    return wish;
}

}  // namespace

std::span<const ParameterSpecification> effect_parameters() {
    return parameters;
}

Result<Answer> effect(const World& world, const Question& question, const Run& /*run*/) {
    const auto wish = wish_of(question);
    if (!wish) {
        return failure_of(wish);
    }
    Answer answer(question, world.reader(), "rule_effect");
    answer.columns = {"who", "act", "words", "date", "claimants", "certainty", "freed", "freed_on"};
    for (std::size_t at = 1; at < act_effects.size(); ++at) {
        answer.columns.emplace_back(act_effects.at(at).name);
    }
    const Custody custody = custody_of_all(world);
    std::vector<ActOutcome> outcomes;
    for (const auto claims : world.subjects()) {
        take_subject(world, custody, claims.front().subject(), wish.value(), outcomes);
    }
    add_figures(outcomes, answer);
    for (const ActOutcome& outcome : outcomes) {
        answer.rows.push_back(row_of(world, outcome));
    }
    return answer;
}

}  // namespace habeas::answers
