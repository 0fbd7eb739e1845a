#include "twins/held_twin.h"

#include "twins/held_twin_parts.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Row;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

std::string one_where(const World& world, const SeenClaim& seen, const Asked& asked) {
    if (!asked.place) {
        return "inside";
    }
    const std::set<std::string> all = where(world, seen, asked);
    for (const char* best : {"inside", "around", "elsewhere"}) {
        if (all.contains(best)) {
            return best;
        }
    }
    return "unstated";
}

Leave leave_of(const SeenClaim& seen) {
    return {days_between(seen.valid().start_min, seen.valid().start_max),
            seen.valid().start_qualified};
}

void take_start(const World& world, const SeenClaim& seen, const Asked& asked, Person& person) {
    const std::string at = one_where(world, seen, asked);
    Stay stay = stay_of(seen);
    stay.is_around = at == "around";
    if (seen.modality() == claims::Modality::denies) {
        if (at != "elsewhere" && at != "unstated" && covers_certainly(stay, asked.day)) {
            person.claims.denials.push_back(stay);
            person.used.insert(&seen);
        }
    } else if (seen.changes_state() && at != "unstated") {
        person.used.insert(&seen);
        if (at == "elsewhere") {
            person.claims.leaves.push_back(leave_of(seen));
        } else {
            person.claims.stays.push_back(stay);
        }
    }
}

void take(const World& world, const SeenClaim& seen, const Asked& asked, Person& person) {
    const std::set<std::string> starts{
        "arrest", "re_arrest", "detention", "transfer", "incommunicado"};
    const std::set<std::string> ends{"release", "escape", "death_in_custody"};
    const std::string& predicate = seen.predicate();
    if (starts.contains(predicate)) {
        take_start(world, seen, asked, person);
    } else if (ends.contains(predicate) && seen.changes_state()) {
        person.claims.leaves.push_back(leave_of(seen));
        person.used.insert(&seen);
    } else if (predicate == "disappearance" && seen.changes_state()) {
        person.claims.losses.push_back(leave_of(seen));
        person.used.insert(&seen);
    }
}

bool is_member(const World& world, const SeenClaim& seen, const Asked& asked) {
    return seen.predicate() == "member_of" && seen.changes_state() &&
           world.canonical(claims::entity_from(seen.claim().value.text).value()) ==
               world.canonical(*asked.group);
}

std::string state_of(const Person& person) {
    std::set<std::string> states;
    for (const Stay& stay : person.claims.stays) {
        states.insert(stay.state);
    }
    states.erase("not_held");
    if (!states.empty() && !person.claims.denials.empty()) {
        return "contradictory";
    }
    for (const char* state :
         {"contradictory", "certainly_held", "last_reported_held", "possibly_held"}) {
        if (states.contains(state)) {
            return state;
        }
    }
    return "not_held";
}

}  // namespace

Asked asked_by(const answers::Question& question) {
    Asked asked{.on = question.day("on")->day,
                .place = question.entity("place").value(),
                .group = question.entity("group").value(),
                .person = question.entity("person").value()};
    asked.day = window_day(asked.on);
    return asked;
}

std::vector<Person> persons_judged(const World& world, const Asked& asked) {
    std::map<Entity, Person> all;
    std::set<Entity> members;
    for (const SeenClaim& seen : world.claims()) {
        const Entity entity = world.canonical(seen.claim().subject);
        if (entity.kind != claims::EntityKind::person ||
            (asked.person && world.canonical(*asked.person) != entity)) {
            continue;
        }
        all[entity].entity = entity;
        take(world, seen, asked, all[entity]);
        if (asked.group && is_member(world, seen, asked)) {
            members.insert(entity);
            all[entity].used.insert(&seen);
        }
    }
    std::vector<Person> judged;
    for (auto& [entity, person] : all) {
        judge_stays(person.claims, asked.day);
        person.state = state_of(person);
        if (!asked.group || members.contains(entity)) {
            judged.push_back(person);
        }
    }
    return judged;
}

std::vector<Person> persons_held(const World& world, const Asked& asked) {
    std::vector<Person> held = persons_judged(world, asked);
    std::erase_if(held, [](const Person& person) { return person.state == "not_held"; });
    return held;
}

namespace {

std::vector<Stay> live_stays(const Person& person) {
    std::vector<Stay> live;
    for (const Stay& stay : person.claims.stays) {
        if (stay.state != "not_held") {
            live.push_back(stay);
        }
    }
    return live;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    std::set<std::string> met;
    for (const std::string& word : words) {
        if (!word.empty() && met.insert(word).second) {
            text += (text.empty() ? "" : " / ") + word;
        }
    }
    return text;
}

std::vector<Stay> beginnings(const std::vector<Stay>& live) {
    std::vector<Stay> begun;
    for (const Stay& stay : live) {
        if (stay.claim->predicate() != "transfer" && stay.claim->predicate() != "incommunicado") {
            begun.push_back(stay);
        }
    }
    return begun.empty() ? live : begun;
}

std::vector<Stay> witnesses_of(const Person& person) {
    std::vector<Stay> witnesses;
    for (const Stay& stay : live_stays(person)) {
        if (person.state == "contradictory" || stay.state == person.state) {
            witnesses.push_back(stay);
        }
    }
    return witnesses;
}

Cell last_place(const World& world, const std::vector<Stay>& live) {
    const SeenClaim* last = nullptr;
    for (const Stay& stay : live) {
        const SeenClaim* seen = stay.claim;
        if (seen->claim().first("place") == nullptr) {
            continue;
        }
        const bool is_earlier =
            last != nullptr && (seen->valid().start_min < last->valid().start_min ||
                                (seen->valid().start_min == last->valid().start_min &&
                                 seen->valid().start_max < last->valid().start_max));
        last = is_earlier ? last : seen;
    }
    return last == nullptr
               ? answers::empty_cell()
               : answers::entity_cell(
                     world, claims::entity_from(last->claim().first("place")->text).value());
}

Cell last_said(const std::vector<Stay>& witnesses) {
    const SeenClaim* last = nullptr;
    for (const Stay& stay : witnesses) {
        const auto order = [](const SeenClaim* seen) {
            return std::pair(seen->said_earliest(), seen->said_latest());
        };
        last = last == nullptr || order(last) < order(stay.claim) ? stay.claim : last;
    }
    return last->claim().said ? answers::date_cell(last->claim().said->text())
                              : answers::empty_cell();
}

Row person_row(const World& world, const Person& person, const Asked& asked) {
    const std::vector<Stay> live = live_stays(person);
    const std::vector<Stay> begun = beginnings(live);
    std::vector<std::string> cases;
    std::vector<std::string> since;
    cases.reserve(live.size());
    for (const Stay& stay : live) {
        cases.push_back(stay.claim->claim().code("case"));
    }
    for (const Stay& stay : begun) {
        const auto& from = stay.claim->claim().valid_from;
        since.push_back(from ? from->text() : "");
    }
    const std::vector<const SeenClaim*> used(person.used.begin(), person.used.end());
    return Row({answers::entity_cell(world, person.entity),
                text_or_empty(joined(cases)),
                answers::code_cell(person.state),
                joined(since).empty() ? answers::empty_cell() : answers::date_cell(joined(since)),
                days_since(begun, asked.day),
                last_place(world, live),
                last_said(witnesses_of(person)),
                answers::empty_cell(),
                answers::empty_cell(),
                answers::empty_cell()},
               Trace::of(used));
}

/// How long ago the newest witness may have spoken, at least and at most.
dates::DayCount age_of(const Person& person, const Asked& asked) {
    dates::DayCount age{.min = 1'000'000};
    for (const Stay& stay : witnesses_of(person)) {
        const SeenClaim& seen = *stay.claim;
        const std::int64_t least =
            seen.said_latest() ? std::max(0, asked.day - window_day(*seen.said_latest())) : 0;
        age.min = std::min(age.min, least);
        const bool is_dated = seen.said_earliest() || stay.start.is_bounded_before;
        if (is_dated) {
            const int earliest =
                seen.said_earliest() ? window_day(*seen.said_earliest()) : stay.start.first;
            const std::int64_t most = std::max(0, asked.day - earliest);
            age.max = age.max ? std::min(*age.max, most) : most;
        }
    }
    return age;
}

void add_age(const dates::DayCount& age, answers::Figure& figure) {
    if (!figure.evidence_age) {
        figure.evidence_age = age;
        return;
    }
    dates::DayCount& all = *figure.evidence_age;
    all.min = std::min(all.min, age.min);
    all.max = all.max && age.max ? std::optional(std::max(*all.max, *age.max)) : std::nullopt;
}

void add_persons(const World& world, const Asked& asked, Answer& answer) {
    answers::Figure figure("held", Trace::of_nothing());
    figure.bounds = answers::ThreeBounds{};
    const std::vector<Person> persons = persons_held(world, asked);
    for (const char* state :
         {"certainly_held", "last_reported_held", "possibly_held", "contradictory"}) {
        std::multimap<std::string, const Person*> by_label;
        for (const Person& person : persons) {
            if (person.state == state) {
                by_label.emplace(world.label(person.entity), &person);
            }
        }
        for (const auto& [label, person] : by_label) {
            const std::string code = state;
            answer.rows.push_back(person_row(world, *person, asked));
            figure.trace.add(answer.rows.back().trace);
            figure.bounds->possible += 1;
            figure.bounds->certain += code == "certainly_held" ? 1 : 0;
            figure.bounds->last_reported +=
                code == "certainly_held" || code == "last_reported_held" ? 1 : 0;
            if (code == "last_reported_held") {
                add_age(age_of(*person, asked), figure);
            }
            if (code == "contradictory") {
                answers::Note note("contradictory_person", answer.rows.back().trace);
                note.parameters.emplace_back("person", label);
                answer.notes.push_back(note);
            }
        }
    }
    answer.figures.push_back(figure);
}

}  // namespace

Result<Answer> held_twin(const World& world, const answers::Question& question) {
    const Asked asked = asked_by(question);
    Answer answer(question, world.reader(), "day_rule_custody");
    add_persons(world, asked, answer);
    add_groups(world, asked, answer);
    return answer;
}

}  // namespace habeas::tests
