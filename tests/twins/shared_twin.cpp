// Written from docs/answers/shared.md: for each thing that the person's claims name, and for each
// other person, all claims are looked through again.
#include "twins/shared_twin.h"

#include "twins/shared_outcome_twin.h"
#include "twins/twin_cells.h"

#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Row;
using claims::Entity;
using world::SeenClaim;
using world::World;
using Used = std::set<const SeenClaim*>;

struct AskedShared {
    Entity person = {};
    std::optional<std::string> on = std::nullopt;
    std::vector<std::string> kinds = {
        "court", "judge", "accuser", "article", "body", "instrument", "ordered_by", "process"};
};

/// Something a claim names: words, or "kind:id" of the entity that stands for all judged the same.
struct Thing {
    std::string kind = {};
    std::string text = {};
    bool is_entity = false;

    friend auto operator<=>(const Thing&, const Thing&) = default;
};

std::vector<Thing> named(const World& world, const SeenClaim& seen, const std::string& kind) {
    std::vector<Thing> things;
    for (const claims::Qualifier& qualifier : seen.claim().qualifiers) {
        if (qualifier.name != kind) {
            continue;
        }
        if (qualifier.value.kind == claims::ValueKind::entity) {
            const Entity entity = claims::entity_from(qualifier.value.text).value();
            things.push_back({kind, claims::text_of(world.canonical(entity)), true});
        } else if (qualifier.value.kind == claims::ValueKind::text) {
            std::string text = qualifier.value.text;
            while (text.ends_with(' ')) {
                text.pop_back();
            }
            while (text.starts_with(' ')) {
                text.erase(0, 1);
            }
            things.push_back({kind, text, false});
        }
    }
    return things;
}

bool names(const World& world, const SeenClaim& seen, const Thing& thing) {
    const std::vector<Thing> all = named(world, seen, thing.kind);
    return std::find(all.begin(), all.end(), thing) != all.end();
}

bool counts(const SeenClaim& seen, const AskedShared& asked) {
    const std::set<std::string_view> families{"custody", "trial", "review", "determination"};
    const Days days = days_between(seen.valid().start_min, seen.valid().start_max);
    return seen.changes_state() && families.contains(claims::name_of(seen.meaning().family)) &&
           (!asked.on || days.first <= window_day(*dates::day_from(*asked.on)));
}

/// All that ties a person to a thing.
struct Side {
    std::vector<const SeenClaim*> claims = {};
    Used used = {};
    std::string certainty = "contradictory";
};

bool is_surely_by(const SeenClaim& seen, const AskedShared& asked) {
    if (!asked.on) {
        return true;
    }
    const Days days = days_between(seen.valid().start_min, seen.valid().start_max);
    return days.is_bounded_after && days.last <= window_day(*dates::day_from(*asked.on)) &&
           !seen.valid().start_qualified;
}

Side side_of(const World& world,
             const Entity& person,
             const Thing& thing,
             const AskedShared& asked) {
    Side side;
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) != person || !counts(seen, asked) ||
            !names(world, seen, thing)) {
            continue;
        }
        std::string certainty = is_surely_by(seen, asked) ? "certain" : "possible";
        for (const SeenClaim& other : world.claims()) {
            const bool is_of_it =
                named(world, other, thing.kind).empty() || names(world, other, thing);
            if (speaks_against(world, other, seen) && is_of_it) {
                side.used.insert(&other);
                certainty = "contradictory";
            }
        }
        side.certainty = certainty == "certain" || side.certainty == "contradictory"
                             ? certainty
                             : side.certainty;
        side.claims.push_back(&seen);
        side.used.insert(&seen);
    }
    return side;
}

/// \return what a person's claims name of a kind, in the order of the world
std::vector<Thing> things_of(const World& world,
                             const Entity& person,
                             const std::string& kind,
                             const AskedShared& asked) {
    std::vector<Thing> things;
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) != person || !counts(seen, asked)) {
            continue;
        }
        for (const Thing& thing : named(world, seen, kind)) {
            if (std::find(things.begin(), things.end(), thing) == things.end()) {
                things.push_back(thing);
            }
        }
    }
    return things;
}

std::string label(const World& world, const Thing& thing) {
    return thing.is_entity ? world.label(claims::entity_from(thing.text).value()) : thing.text;
}

std::string bare(const World& world, const Thing& thing) {
    std::string bare;
    for (const char byte : label(world, thing)) {
        const bool is_capital = byte >= 'A' && byte <= 'Z';
        const bool is_small = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        bare += is_capital ? std::string(1, static_cast<char>(byte + 32))
                           : std::string(is_small ? 1 : 0, byte);
    }
    return bare;
}

std::string shown(const World& world, const Thing& thing) {
    return thing.is_entity ? label(world, thing) + " (" + thing.text + ")" : thing.text;
}

answers::Trace trace_of(const Used& used) {
    return answers::Trace::of(std::vector<const SeenClaim*>(used.begin(), used.end()));
}

std::string cases_named(const Side& side) {
    std::string text;
    std::set<std::string> met;
    for (const SeenClaim* seen : side.claims) {
        const std::string name = seen->claim().code("case");
        if (!name.empty() && met.insert(name).second) {
            text += (text.empty() ? "" : " / ") + name;
        }
    }
    return text;
}

std::string weaker(const std::string& one, const std::string& other) {
    for (const char* weak : {"contradictory", "possible"}) {
        if (one == weak || other == weak) {
            return weak;
        }
    }
    return "certain";
}

std::vector<Entity> others_than(const World& world, const Entity& person) {
    std::set<Entity> all;
    for (const SeenClaim& seen : world.claims()) {
        const Entity entity = world.canonical(seen.claim().subject);
        if (entity.kind == claims::EntityKind::person && entity != person) {
            all.insert(entity);
        }
    }
    return {all.begin(), all.end()};
}

Row row_of(const World& world,
           const Thing& thing,
           const Side& own,
           const Side& side,
           const AskedShared& asked) {
    const Entity person = world.canonical(side.claims.front()->claim().subject);
    Used used = own.used;
    used.insert(side.used.begin(), side.used.end());
    const std::string names = cases_named(side);
    std::vector<answers::Cell> cells{
        answers::code_cell(thing.kind),
        thing.is_entity ? answers::entity_cell(world, claims::entity_from(thing.text).value())
                        : answers::text_cell(thing.text),
        answers::entity_cell(world, person),
        names.empty() ? answers::empty_cell() : answers::text_cell(names),
        answers::code_cell(weaker(own.certainty, side.certainty))};
    for (const answers::Cell& cell : how_it_went(world, person, asked.on, used)) {
        cells.push_back(cell);
    }
    return Row(cells, trace_of(used));
}

/// Things of others that look like one of the person's own, and are none of them.
void add_likenesses(const World& world,
                    const std::vector<Thing>& own,
                    const AskedShared& asked,
                    Answer& answer) {
    for (const Thing& mine : own) {
        std::vector<Thing> met;
        std::map<Thing, Used> all;
        for (const Entity& person : others_than(world, asked.person)) {
            for (const Thing& theirs : things_of(world, person, mine.kind, asked)) {
                if (std::find(own.begin(), own.end(), theirs) != own.end() ||
                    bare(world, mine) != bare(world, theirs)) {
                    continue;
                }
                if (!all.contains(theirs)) {
                    met.push_back(theirs);
                    all[theirs] = side_of(world, asked.person, mine, asked).used;
                }
                all[theirs].merge(side_of(world, person, theirs, asked).used);
            }
        }
        for (const Thing& theirs : met) {
            answers::Note note("written_differently", trace_of(all[theirs]));
            note.parameters = {{"kind", mine.kind},
                               {"first", shown(world, mine)},
                               {"second", shown(world, theirs)}};
            answer.notes.push_back(note);
        }
    }
}

void add_kind(const World& world,
              const std::vector<Thing>& own,
              const AskedShared& asked,
              Answer& answer) {
    answers::Figure figure("sharing", answers::Trace::of_nothing());
    figure.of = {answers::code_cell(own.front().kind)};
    std::set<Entity> certain;
    std::set<Entity> possible;
    for (const Thing& thing : own) {
        const Side mine = side_of(world, asked.person, thing, asked);
        figure.trace.add(trace_of(mine.used));
        for (const Entity& person : others_than(world, asked.person)) {
            const Side theirs = side_of(world, person, thing, asked);
            if (theirs.claims.empty()) {
                continue;
            }
            answer.rows.push_back(row_of(world, thing, mine, theirs, asked));
            figure.trace.add(answer.rows.back().trace);
            possible.insert(person);
            if (mine.certainty == "certain" && theirs.certainty == "certain") {
                certain.insert(person);
            }
        }
    }
    const auto surely = static_cast<std::int64_t>(certain.size());
    figure.bounds = {surely, surely, static_cast<std::int64_t>(possible.size())};
    answer.figures.push_back(figure);
}

}  // namespace

Result<Answer> shared_twin(const World& world, const answers::Question& question) {
    AskedShared asked{.on = question.parameter("on")};
    asked.person = world.canonical(claims::entity_from(*question.parameter("person")).value());
    if (const auto kind = question.parameter("kind")) {
        asked.kinds = {*kind};
    }
    Answer answer(question, world.reader(), "rule_shared");
    for (const std::string& kind : asked.kinds) {
        const std::vector<Thing> own = things_of(world, asked.person, kind, asked);
        if (!own.empty()) {
            add_kind(world, own, asked, answer);
            add_likenesses(world, own, asked, answer);
        }
    }
    if (answer.figures.empty()) {
        answers::Note note("nothing_to_share", answers::Trace::of_nothing());
        note.parameters = {{"person", world.label(asked.person)}};
        answer.notes.push_back(note);
    }
    return answer;
}

}  // namespace habeas::tests
