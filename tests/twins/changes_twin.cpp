#include "twins/changes_twin.h"

#include "answers/words.h"
#include "twins/held_twin_parts.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Figure;
using answers::Row;
using answers::Trace;
using claims::Entity;
using claims::EntryId;
using world::SeenClaim;
using world::World;

const std::vector<std::string>& kinds() {
    static const std::vector<std::string> all{"new",
                                              "learnt_late",
                                              "belongs_now",
                                              "split",
                                              "left",
                                              "left_learnt_late",
                                              "belongs_no_more",
                                              "withdrawn",
                                              "merged",
                                              "certainty"};
    return all;
}

/// One person of one edition.
struct One {
    Entity entity = {};
    std::string state = "not_held";
    bool is_held_on_other_day = false;
    bool is_held_anyway = false;  ///< member or not
    std::set<const SeenClaim*> claims = {};
    int circle = -1;
};

struct Side {
    const World* world = nullptr;
    std::vector<One> people = {};

    [[nodiscard]] std::vector<const One*> held(int circle) const {
        std::vector<const One*> held;
        for (const One& one : people) {
            if (one.circle == circle && one.state != "not_held") {
                held.push_back(&one);
            }
        }
        return held;
    }

    template <class Condition>
    [[nodiscard]] bool any(int circle, Condition condition) const {
        return std::any_of(people.begin(), people.end(), [&](const One& one) {
            return one.circle == circle && condition(one);
        });
    }

    [[nodiscard]] bool counts(const EntryId& id) const {
        const auto all = world->claims();
        return std::any_of(
            all.begin(), all.end(), [&](const auto& seen) { return seen.id() == id; });
    }
};

const Person* person_among(const std::vector<Person>& people, const Entity& entity) {
    for (const Person& person : people) {
        if (person.entity == entity) {
            return &person;
        }
    }
    return nullptr;
}

Asked on_day(Asked asked, const dates::Day& day) {
    asked.on = day;
    asked.day = window_day(day);
    return asked;
}

Side side_of(const World& world,
             const Asked& asked,
             const dates::Day& day,
             const dates::Day& other) {
    Side side{.world = &world};
    Asked anybody = asked;
    anybody.group = std::nullopt;
    const auto members = persons_judged(world, on_day(asked, day));
    const auto members_then = persons_judged(world, on_day(asked, other));
    const auto all = persons_judged(world, on_day(anybody, day));
    const auto all_then = persons_judged(world, on_day(anybody, other));
    for (const Person& person : all) {
        if (person.claims.stays.empty()) {
            continue;
        }
        const Person* member = person_among(members, person.entity);
        One one{.entity = person.entity, .is_held_anyway = person.state != "not_held"};
        if (member != nullptr) {
            one.state = member->state;
            const Person* then = person_among(members_then, person.entity);
            one.is_held_on_other_day = then->state != "not_held";
            one.claims = member->used;
            one.claims.insert(then->used.begin(), then->used.end());
        } else {
            one.claims = person.used;
            const Person* then = person_among(all_then, person.entity);
            one.claims.insert(then->used.begin(), then->used.end());
        }
        side.people.push_back(one);
    }
    return side;
}

bool share_identity(const World& left_world,
                    const Entity& left,
                    const World& right_world,
                    const Entity& right) {
    const auto first = left_world.identities(left);
    const auto second = right_world.identities(right);
    return std::any_of(first.begin(), first.end(), [&](const Entity& entity) {
        return std::find(second.begin(), second.end(), entity) != second.end();
    });
}

/// Gives everybody who is joined to somebody, over any number of steps, the number of the first.
/// \return how many circles there are
int number_circles(Side& now, Side& then) {
    std::vector<std::pair<const World*, One*>> everybody;
    for (Side* side : {&now, &then}) {
        for (One& one : side->people) {
            one.circle = static_cast<int>(everybody.size());
            everybody.emplace_back(side->world, &one);
        }
    }
    bool is_settled = false;
    while (!is_settled) {
        is_settled = true;
        for (auto& [world, one] : everybody) {
            for (auto& [other_world, other] : everybody) {
                const bool moves = other->circle < one->circle &&
                                   share_identity(*world, one->entity, *other_world, other->entity);
                one->circle = moves ? other->circle : one->circle;
                is_settled = is_settled && !moves;
            }
        }
    }
    return static_cast<int>(everybody.size());
}

const SeenClaim& newest(const Side& now, const SeenClaim& seen) {
    const SeenClaim* found = now.world->claim(seen.id());
    return found == nullptr ? seen : *found;
}

Trace trace_of(const Side& then, const Side& now, int circle) {
    Trace differing = Trace::of_nothing();
    Trace all = Trace::of_nothing();
    for (const Side* side : {&now, &then}) {
        const Side& other = side == &now ? then : now;
        for (const One& one : side->people) {
            for (const SeenClaim* seen : one.claims) {
                if (one.circle != circle) {
                    continue;
                }
                all.add(newest(now, *seen));
                if (!other.counts(seen->id())) {
                    differing.add(newest(now, *seen));
                }
            }
        }
    }
    return differing.claims().empty() ? all : differing;
}

std::string how(const Side& now, int circle) {
    const SeenClaim* last = nullptr;
    for (const One& one : now.people) {
        for (const SeenClaim* seen : one.claims) {
            const std::set<std::string> ends{"release", "escape", "death_in_custody"};
            if (one.circle == circle && ends.contains(seen->predicate()) && seen->changes_state() &&
                (last == nullptr || last->valid().start_min <= seen->valid().start_min)) {
                last = seen;
            }
        }
    }
    return last == nullptr ? "" : answers::words_with_dates(*now.world, *last);
}

std::string why_came(const Side& then, const Side& now, int circle) {
    if (!now.any(circle, [](const One& one) { return one.is_held_on_other_day; })) {
        return "new";
    }
    return then.any(circle, [](const One& one) { return one.is_held_anyway; }) ? "belongs_now"
                                                                               : "learnt_late";
}

std::string why_went(const Side& then, const Side& now, int circle) {
    if (now.any(circle, [](const One& one) { return one.is_held_anyway; })) {
        return "belongs_no_more";
    }
    if (now.any(circle, [](const One& one) { return one.is_held_on_other_day; })) {
        return "left";
    }
    const std::set<std::string> starts{
        "arrest", "re_arrest", "detention", "transfer", "incommunicado"};
    const bool is_withdrawn = then.any(circle, [&](const One& one) {
        return std::any_of(one.claims.begin(), one.claims.end(), [&](const SeenClaim* seen) {
            return starts.contains(seen->predicate()) && !now.counts(seen->id());
        });
    });
    return is_withdrawn ? "withdrawn" : "left_learnt_late";
}

class Table {
  public:
    Table(const Side& then, const Side& now) : then_(then), now_(now) {}

    void take(int circle) {
        const auto before = then_.held(circle);
        const auto after = now_.held(circle);
        for (std::size_t at = 0; at < std::max(before.size(), after.size()); ++at) {
            const One* then = at < before.size() ? before[at] : nullptr;
            const One* now = at < after.size() ? after[at] : nullptr;
            if (then != nullptr && now != nullptr) {
                if (then->state == now->state) {
                    ++unchanged_;
                } else {
                    add("certainty", circle, then, now);
                }
            } else if (now == nullptr) {
                add(at == 0 ? why_went(then_, now_, circle) : "merged", circle, then, now);
            } else {
                add(at == 0 ? why_came(then_, now_, circle) : "split", circle, then, now);
            }
        }
    }

    [[nodiscard]] const std::vector<Row>& rows(const std::string& kind) { return rows_[kind]; }

    [[nodiscard]] std::int64_t unchanged() const { return unchanged_; }

  private:
    void add(const std::string& kind, int circle, const One* then, const One* now) {
        const bool has_left = kind.starts_with("left");
        rows_[kind].push_back(Row({now == nullptr ? answers::entity_cell(*then_.world, then->entity)
                                                  : answers::entity_cell(*now_.world, now->entity),
                                   answers::code_cell("change." + kind),
                                   answers::code_cell(then == nullptr ? "not_held" : then->state),
                                   answers::code_cell(now == nullptr ? "not_held" : now->state),
                                   text_or_empty(has_left ? how(now_, circle) : "")},
                                  trace_of(then_, now_, circle)));
    }

    const Side& then_;
    const Side& now_;
    std::map<std::string, std::vector<Row>> rows_ = {};
    std::int64_t unchanged_ = 0;
};

Figure held_figure(const std::string& name, const Side& side, const Side& now, int circles) {
    Figure figure(name, Trace::of_nothing());
    figure.unit = "person";
    figure.bounds = answers::ThreeBounds{};
    for (int circle = 0; circle < circles; ++circle) {
        for (const One* one : side.held(circle)) {
            figure.bounds->possible += 1;
            figure.bounds->certain += one->state == "certainly_held" ? 1 : 0;
            figure.bounds->last_reported +=
                one->state == "certainly_held" || one->state == "last_reported_held" ? 1 : 0;
            for (const SeenClaim* seen : one->claims) {
                figure.trace.add(newest(now, *seen));
            }
        }
    }
    return figure;
}

void add_notes(
    const Side& one, const Side& other, const Side& now, const Asked& asked, Answer& answer) {
    for (const SeenClaim& seen : one.world->claims()) {
        if (asked.group && seen.predicate() == "definition" && !other.counts(seen.id()) &&
            one.world->canonical(seen.claim().subject) == one.world->canonical(*asked.group)) {
            answers::Note note("definition_changed", Trace(newest(now, seen)));
            note.parameters = {{"words", seen.claim().value.text}};
            answer.notes.push_back(std::move(note));
        }
    }
}

}  // namespace

Answer changes_twin(const World& earlier, const World& world, const answers::Question& question) {
    const Asked asked = asked_by(question);
    const dates::Day day = asked.on;
    const dates::Day day_then =
        question.parameter("on-then") ? question.day("on-then")->day : asked.on;
    Side now = side_of(world, asked, day, day_then);
    Side then = side_of(earlier, asked, day_then, day);
    const int circles = number_circles(now, then);
    Answer answer(question, world.reader(), "rule_changes");
    answer.columns = {"who", "change", "state_then", "state_now", "how"};
    Table table(then, now);
    for (int circle = 0; circle < circles; ++circle) {
        table.take(circle);
    }
    answer.figures.push_back(held_figure("held_then", then, now, circles));
    answer.figures.push_back(held_figure("held_now", now, now, circles));
    for (const std::string& kind : kinds()) {
        Figure figure("changes_" + kind, Trace::of_nothing());
        figure.unit = "person";
        figure.count = static_cast<std::int64_t>(table.rows(kind).size());
        for (const Row& row : table.rows(kind)) {
            figure.trace.add(row.trace);
            answer.rows.push_back(row);
        }
        answer.figures.push_back(std::move(figure));
    }
    Figure same("changes_none", Trace::of_nothing());
    same.unit = "person";
    same.count = table.unchanged();
    answer.figures.push_back(std::move(same));
    add_notes(then, now, now, asked, answer);
    add_notes(now, then, now, asked, answer);
    return answer;
}

}  // namespace habeas::tests
