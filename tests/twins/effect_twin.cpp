// Written from docs/answers/effect.md. The day of an act and the day of an effect are enumerated;
// who is still held comes from the twin of held-past-order.
#include "twins/effect_twin.h"

#include "twins/held_past_order_twin.h"
#include "twins/same_story.h"
#include "twins/shared_outcome_twin.h"
#include "twins/twin_cells.h"

#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using claims::Entity;
using world::SeenClaim;
using world::World;
using Used = std::set<const SeenClaim*>;

std::string name_of_act(const SeenClaim& seen) {
    const std::map<std::string, std::string> acts{{"pardon", "pardon"},
                                                  {"exoneration", "exoneration"},
                                                  {"release_order", "release_order"},
                                                  {"determination", "determination"},
                                                  {"release amnesty", "amnesty"},
                                                  {"verdict not_guilty", "acquittal"},
                                                  {"verdict dismissed", "dismissal"}};
    const std::string& predicate = seen.predicate();
    const bool has_kinds = predicate == "release" || predicate == "verdict";
    const auto found = acts.find(has_kinds ? predicate + " " + seen.claim().value.text : predicate);
    return seen.changes_state() && found != acts.end() ? found->second : "";
}

Days days_of(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

struct Doing {
    Telling telling = {};
    Days days = {};
    bool is_vague = false;
    int on = 0;
};

/// Whether on some pair of days, and whether on each, the claim is of the act's day or later, and
/// of the day asked about or earlier.
struct Following {
    bool some = false;
    bool each = true;
};

Following following(const SeenClaim& seen, const Doing& doing) {
    const Days days = days_of(seen);
    const bool is_itself =
        std::find(doing.telling.begin(), doing.telling.end(), &seen) != doing.telling.end();
    Following found{.each = days.is_bounded_after && !seen.valid().start_qualified &&
                            (is_itself || (days.is_bounded_before && doing.days.is_bounded_after))};
    bool may_be_by = false;
    bool may_be_after = false;
    for (int day = days.first; day <= days.last; ++day) {
        may_be_by = may_be_by || day <= doing.on;
        found.each = found.each && day <= doing.on;
        for (int act = doing.days.first; act <= doing.days.last; ++act) {
            may_be_after = may_be_after || day >= act;
            found.each = found.each && (is_itself || day >= act);
        }
    }
    found.some = may_be_by && may_be_after;
    return found;
}

std::vector<const SeenClaim*> denials_against(const World& world, const SeenClaim& said) {
    std::vector<const SeenClaim*> denials;
    for (const SeenClaim& other : world.claims()) {
        if (speaks_against(world, other, said)) {
            denials.push_back(&other);
        }
    }
    return denials;
}

bool refutes(const SeenClaim& seen, const Doing& doing) {
    const bool ends_before = doing.days.is_bounded_before &&
                             seen.valid().end_max <= doing.telling.front()->valid().start_min;
    return seen.modality() == claims::Modality::denies && days_of(seen).first <= doing.on &&
           !ends_before;
}

struct Came {
    std::vector<const SeenClaim*> said = {};
    std::size_t denied = 0;
    bool is_sure = false;
    bool is_refuted = false;
};

Came came_of(const World& world, const Doing& doing, const std::string& predicate, Used& used) {
    const Entity subject = world.canonical(doing.telling.front()->claim().subject);
    Came came;
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) != subject || seen.predicate() != predicate) {
            continue;
        }
        if (refutes(seen, doing)) {
            came.is_refuted = true;
            used.insert(&seen);
        }
        const Following days = following(seen, doing);
        if (!seen.changes_state() || !days.some) {
            continue;
        }
        used.insert(&seen);
        const auto denials = denials_against(world, seen);
        used.insert(denials.begin(), denials.end());
        if (denials.empty()) {
            came.said.push_back(&seen);
            came.is_sure = came.is_sure || days.each;
        } else {
            ++came.denied;
        }
    }
    return came;
}

std::string verdict_on(const Came& came, const std::string& still) {
    const bool is_said = came.said.size() + came.denied > 0;
    if (still == "contradictory") {
        return still;
    }
    if (is_said && (came.said.empty() || still == "certainly_held")) {
        return "contradictory";
    }
    if (is_said && came.is_sure) {
        return "yes";
    }
    if (!is_said && (came.is_refuted || still == "certainly_held")) {
        return "no";
    }
    return !is_said && still == "not_held" ? "not_known" : "cannot_tell";
}

Cell first_days(const Came& came) {
    std::string text;
    std::set<std::string> met;
    for (const SeenClaim* seen : came.said) {
        const std::string date = written(seen->claim().valid_from);
        if (!date.empty() && met.insert(date).second) {
            text += (text.empty() ? "" : " / ") + date;
        }
    }
    if (came.said.empty()) {
        return answers::empty_cell();
    }
    return text.empty() ? answers::code_cell("not_dated") : answers::date_cell(text);
}

std::string still_held(const World& world, const Doing& doing, Used& used) {
    const Entity person = world.canonical(doing.telling.front()->claim().subject);
    if (person.kind != claims::EntityKind::person) {
        return "not_held";
    }
    const Used claims = custody_claims(world, person, doing.on);
    used.insert(claims.begin(), claims.end());
    const std::vector<Person> held = persons_held(world, {.day = doing.on, .person = person});
    return held.empty() ? "not_held"
                        : state_past(held.front(), {doing.days, doing.is_vague}, doing.on);
}

std::string certainty(const World& world, const Doing& doing, Used& used) {
    bool is_denied = false;
    for (const SeenClaim* seen : doing.telling) {
        used.insert(seen);
        const auto denials = denials_against(world, *seen);
        used.insert(denials.begin(), denials.end());
        is_denied = is_denied || !denials.empty();
    }
    bool is_by = doing.days.is_bounded_after && !doing.is_vague;
    for (int day = doing.days.first; day <= doing.days.last; ++day) {
        is_by = is_by && day <= doing.on;
    }
    return is_denied ? "contradictory" : is_by ? "certain" : "possible";
}

/// Who is counted in each figure, and by which claims.
struct Tally {
    std::set<Entity> certain = {};
    std::set<Entity> possible = {};
    Used used = {};
};

using Tallies = std::map<std::string, Tally>;

void add_row(const World& world,
             const Doing& doing,
             const Used& memberships,
             Tallies& tallies,
             Answer& answer) {
    const SeenClaim& first = *doing.telling.front();
    const Entity who = world.canonical(first.claim().subject);
    Used used = memberships;
    const std::string sure = certainty(world, doing, used);
    const std::string words = words_told(world, doing.telling);
    std::vector<Cell> cells{answers::entity_cell(world, who),
                            answers::code_cell("act." + name_of_act(first)),
                            words.empty() ? answers::empty_cell() : answers::text_cell(words),
                            date_or_empty(written(first.claim().valid_from)),
                            answers::text_cell(tellers(world, doing.telling)),
                            answers::code_cell(sure)};
    const std::string still = still_held(world, doing, used);
    std::map<std::string, std::string> codes{{"acted_on", "yes"}};
    for (const auto& [name, predicate] :
         std::vector<std::pair<std::string, std::string>>{{"freed", "release"},
                                                          {"exonerated", "exoneration"},
                                                          {"record_cleared", "record_cleared"},
                                                          {"compensated", "compensation"}}) {
        const Came came = came_of(world, doing, predicate, used);
        const std::string code = verdict_on(came, name == "freed" ? still : "not_held");
        cells.push_back(answers::code_cell(code));
        if (name == "freed") {
            cells.push_back(first_days(came));
        }
        if (came.said.size() + came.denied > 0) {
            codes[name] = code;
        }
    }
    for (const auto& [name, code] : codes) {
        if (who.kind == claims::EntityKind::person) {
            tallies[name].possible.insert(who);
            tallies[name].used.insert(used.begin(), used.end());
        }
        if (who.kind == claims::EntityKind::person && code == "yes" && sure == "certain") {
            tallies[name].certain.insert(who);
        }
    }
    answer.rows.emplace_back(
        cells, answers::Trace::of(std::vector<const SeenClaim*>(used.begin(), used.end())));
}

/// \return whom the question is about, each with the memberships that say so
std::map<Entity, Used> asked_about(const World& world, const answers::Question& question) {
    const auto person = question.entity("person").value();
    const auto group = question.entity("group").value();
    std::map<Entity, Used> all;
    for (const SeenClaim& seen : world.claims()) {
        const Entity entity = world.canonical(seen.claim().subject);
        const bool is_somebody =
            entity.kind == claims::EntityKind::person || entity.kind == claims::EntityKind::group;
        if (!is_somebody || (person && world.canonical(*person) != entity)) {
            continue;
        }
        const bool is_member =
            group && seen.predicate() == "member_of" && seen.changes_state() &&
            world.canonical(claims::entity_from(seen.claim().value.text).value()) ==
                world.canonical(*group);
        if (is_member && entity != world.canonical(*group)) {
            all[entity].insert(&seen);
        } else if (!group || entity == world.canonical(*group)) {
            all[entity];
        }
    }
    return all;
}

void add_figures(Tallies& tallies, Answer& answer) {
    for (const char* name : {"acted_on", "freed", "exonerated", "record_cleared", "compensated"}) {
        const Tally& tally = tallies[name];
        answers::Figure figure(name,
                               answers::Trace::of(std::vector<const SeenClaim*>(tally.used.begin(),
                                                                                tally.used.end())));
        const auto certain = static_cast<std::int64_t>(tally.certain.size());
        figure.bounds = {certain, certain, static_cast<std::int64_t>(tally.possible.size())};
        answer.figures.push_back(figure);
    }
}

}  // namespace

Result<Answer> effect_twin(const World& world, const answers::Question& question) {
    const int on = window_day(question.day("on")->day);
    const auto wanted = question.parameter("act");
    Answer answer(question, world.reader(), "rule_effect");
    Tallies tallies;
    for (const auto& [subject, memberships] : asked_about(world, question)) {
        Telling acts;
        for (const SeenClaim& seen : world.claims()) {
            const std::string name = name_of_act(seen);
            if (world.canonical(seen.claim().subject) == subject && !name.empty() &&
                name == wanted.value_or(name) && days_of(seen).first <= on) {
                acts.push_back(&seen);
            }
        }
        for (const Telling& telling : tellings_of(world, acts, true)) {
            const SeenClaim& first = *telling.front();
            const Doing doing{telling, days_of(first), first.valid().start_qualified, on};
            add_row(world, doing, memberships, tallies, answer);
        }
    }
    add_figures(tallies, answer);
    return answer;
}

}  // namespace habeas::tests
