// A tie is a person, a thing, and the claims that name both. What ties the person asked about is
// looked up for everybody else; both sides weigh, and the weaker decides. A thing that is written
// in another way is another thing, and a note tells that they may be one. How it went is
// case_outcome.h. Tested by tests/answers/shared_test.cpp, the stories and
// tests/twins/shared_twin_test.cpp.
#include "answers/shared.h"

#include "answers/case_items.h"
#include "answers/case_outcome.h"
#include "answers/denials.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace habeas::answers {
namespace {

using claims::Entity;
using claims::Family;
using dates::Day;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"person", ParameterKind::entity, true},
                                ParameterSpecification{"on", ParameterKind::day, false},
                                ParameterSpecification{"kind", ParameterKind::text, false}};

struct Wish {
    Entity person = {};
    std::optional<Day> on = std::nullopt;
    std::optional<std::string> kind = std::nullopt;
};

/// From weakest to strongest.
enum class Standing { contradictory, possible, certain };

std::string code_of(Standing standing) {
    constexpr std::array codes{"contradictory", "possible", "certain"};
    return codes.at(static_cast<std::size_t>(standing));
}

struct Tie {
    CaseItem item = {};
    Standing standing = Standing::contradictory;  ///< of the strongest of its claims
    std::vector<const SeenClaim*> claims = {};    ///< that name the item, in the order of the world
    OrderedClaims rests_on = {};                  ///< these, and their denials
};

bool may_be_by(const SeenClaim& seen, const Wish& wish) {
    return !wish.on || seen.valid().start_min <= *wish.on;
}

bool is_of_a_case(const SeenClaim& seen) {
    const Family family = seen.meaning().family;
    return seen.changes_state() && (family == Family::custody || family == Family::trial ||
                                    family == Family::review || family == Family::determination);
}

/// \return whether a denial names no thing of the kind, or this one among others
bool may_speak_of(const World& world, const SeenClaim& denial, const CaseItem& item) {
    const std::vector<CaseItem> items = items_of(world, denial);
    const bool is_of_others = std::any_of(
        items.begin(), items.end(), [&](const CaseItem& other) { return other.kind == item.kind; });
    return !is_of_others || std::find(items.begin(), items.end(), item) != items.end();
}

void take(const World& world, const SeenClaim& seen, const Wish& wish, Tie& tie) {
    const bool is_certain =
        !wish.on || (seen.valid().start_max <= *wish.on && !seen.valid().start_qualified);
    Standing standing = is_certain ? Standing::certain : Standing::possible;
    for (const SeenClaim* denial : denials_of(world, seen)) {
        if (may_speak_of(world, *denial, tie.item)) {
            standing = Standing::contradictory;
            tie.rests_on.insert(denial);
        }
    }
    tie.standing = std::max(tie.standing, standing);
    tie.claims.push_back(&seen);
    tie.rests_on.insert(&seen);
}

Tie& tie_to(const CaseItem& item, std::vector<Tie>& ties) {
    const auto found =
        std::find_if(ties.begin(), ties.end(), [&](const Tie& tie) { return tie.item == item; });
    if (found != ties.end()) {
        return *found;
    }
    ties.push_back({.item = item});
    return ties.back();
}

void take_items(const World& world,
                const SeenClaim& seen,
                const Wish& wish,
                std::vector<Tie>& ties) {
    for (const CaseItem& item : items_of(world, seen)) {
        if (!wish.kind || case_item_kinds.at(item.kind) == *wish.kind) {
            take(world, seen, wish, tie_to(item, ties));
        }
    }
}

/// \return by kind, and then in the order in which the world names the things
std::vector<Tie> ties_of(const World& world, const Entity& person, const Wish& wish) {
    std::vector<Tie> ties;
    for (const SeenClaim& seen : world.about(person)) {
        if (is_of_a_case(seen) && may_be_by(seen, wish)) {
            take_items(world, seen, wish, ties);
        }
    }
    std::stable_sort(ties.begin(), ties.end(), [](const Tie& left, const Tie& right) {
        return left.item.kind < right.item.kind;
    });
    return ties;
}

/// A thing that is written in another way than one of the person asked about.
struct Spelling {
    std::size_t tie = 0;  ///< position of the person's own
    CaseItem item = {};
    OrderedClaims rests_on = {};
};

/// What is found of the others, by the ties of the person asked about.
struct Found {
    std::vector<Tie> ties = {};
    std::map<CaseItem, std::size_t> positions = {};
    std::multimap<std::pair<std::size_t, std::string>, std::size_t> loose = {};  ///< kind, words
    std::vector<std::vector<Row>> rows = {};
    std::vector<Spelling> spellings = {};
    std::array<ThreeBounds, case_item_kinds.size()> persons = {};
};

Found found_of(const World& world, const Wish& wish) {
    Found found{.ties = ties_of(world, wish.person, wish)};
    for (std::size_t at = 0; at < found.ties.size(); ++at) {
        const CaseItem& item = found.ties[at].item;
        found.positions.emplace(item, at);
        found.loose.emplace(std::pair(item.kind, loose_words(world, item)), at);
    }
    found.rows.resize(found.ties.size());
    return found;
}

void note_spelling(const World& world, const Tie& tie, Found& found) {
    const std::string loose = loose_words(world, tie.item);
    const auto [first, last] = found.loose.equal_range({tie.item.kind, loose});
    for (auto like = first; like != last && !loose.empty(); ++like) {
        auto spelling = std::find_if(
            found.spellings.begin(), found.spellings.end(), [&](const Spelling& known) {
                return known.tie == like->second && known.item == tie.item;
            });
        if (spelling == found.spellings.end()) {
            found.spellings.push_back({like->second, tie.item, found.ties[like->second].rests_on});
            spelling = std::prev(found.spellings.end());
        }
        spelling->rests_on.insert(tie.rests_on.begin(), tie.rests_on.end());
    }
}

Row row_of(const World& world, const Tie& own, const Tie& tie, const CaseOutcome& outcome) {
    JoinedWords names;
    for (const SeenClaim* seen : tie.claims) {
        names.add(seen->claim().code("case"));
    }
    std::vector<Cell> cells{code_cell(std::string(case_item_kinds.at(tie.item.kind))),
                            cell_of(world, tie.item),
                            entity_cell(world, tie.claims.front()->subject()),
                            text_or_empty(names.text()),
                            code_cell(code_of(std::min(own.standing, tie.standing)))};
    cells.insert(cells.end(), outcome.cells.begin(), outcome.cells.end());
    OrderedClaims rests_on = own.rests_on;
    rests_on.insert(tie.rests_on.begin(), tie.rests_on.end());
    rests_on.insert(outcome.rests_on.begin(), outcome.rests_on.end());
    return Row(std::move(cells), trace_of(rests_on));
}

void take_person(const World& world,
                 const Entity& person,
                 const CaseOutcomes& outcomes,
                 const Wish& wish,
                 Found& found) {
    std::array<std::optional<Standing>, case_item_kinds.size()> strongest;
    std::optional<CaseOutcome> outcome;
    for (const Tie& tie : ties_of(world, person, wish)) {
        const auto position = found.positions.find(tie.item);
        if (position == found.positions.end()) {
            note_spelling(world, tie, found);
            continue;
        }
        const Tie& own = found.ties[position->second];
        if (!outcome) {
            outcome = outcomes.of(person);
        }
        found.rows[position->second].push_back(row_of(world, own, tie, *outcome));
        std::optional<Standing>& standing = strongest.at(tie.item.kind);
        standing = std::max(standing, std::optional(std::min(own.standing, tie.standing)));
    }
    for (std::size_t kind = 0; kind < strongest.size(); ++kind) {
        const std::optional<Standing> standing = strongest.at(kind);
        ThreeBounds& persons = found.persons.at(kind);
        persons.certain += standing == Standing::certain ? 1 : 0;
        persons.last_reported = persons.certain;
        persons.possible += standing ? 1 : 0;
    }
}

void add_figures(const Found& found, Answer& answer) {
    for (std::size_t at = 0; at < found.ties.size(); ++at) {
        const std::size_t kind = found.ties[at].item.kind;
        const bool is_new = at == 0 || found.ties[at - 1].item.kind != kind;
        if (is_new) {
            Figure figure("sharing", Trace::of_nothing());
            figure.of = {code_cell(std::string(case_item_kinds.at(kind)))};
            figure.unit = "person";
            figure.bounds = found.persons.at(kind);
            answer.figures.push_back(std::move(figure));
        }
        Trace& trace = answer.figures.back().trace;
        trace.add(trace_of(found.ties[at].rests_on));
        for (const Row& row : found.rows[at]) {
            trace.add(row.trace);
        }
    }
}

void add_notes(const World& world, const Wish& wish, Found& found, Answer& answer) {
    std::stable_sort(found.spellings.begin(),
                     found.spellings.end(),
                     [](const auto& left, const auto& right) { return left.tie < right.tie; });
    for (const Spelling& spelling : found.spellings) {
        Note note("written_differently", trace_of(spelling.rests_on));
        note.parameters = {{"kind", std::string(case_item_kinds.at(spelling.item.kind))},
                           {"first", shown_words(world, found.ties[spelling.tie].item)},
                           {"second", shown_words(world, spelling.item)}};
        answer.notes.push_back(std::move(note));
    }
    if (found.ties.empty()) {
        Note note("nothing_to_share", Trace::of_nothing());
        note.parameters = {{"person", world.label(wish.person)}};
        answer.notes.push_back(std::move(note));
    }
}

Result<Wish> wish_of(const World& world, const Question& question) {
    Wish wish{.kind = question.parameter("kind")};
    const auto person = question.entity("person");
    if (!person) {
        return failure_of(person);
    }
    wish.person = world.canonical(person->value_or(Entity{}));
    if (question.parameter("on")) {
        const auto on = question.day("on");
        if (!on) {
            return failure_of(on);
        }
        wish.on = on->day;
    }
    const auto& kinds = case_item_kinds;
    if (wish.kind && std::find(kinds.begin(), kinds.end(), *wish.kind) == kinds.end()) {
        return failure("item_kind_unknown", {{"kind", *wish.kind}});
    }
    return wish;
}

}  // namespace

std::span<const ParameterSpecification> shared_parameters() {
    return parameters;
}

Result<Answer> shared(const World& world, const Question& question, const Run& /*run*/) {
    const auto wish = wish_of(world, question);
    if (!wish) {
        return failure_of(wish);
    }
    Answer answer(question, world.reader(), "rule_shared");
    answer.columns = {"kind", "item", "who", "case", "certainty"};
    answer.columns.insert(
        answer.columns.end(), case_outcome_columns.begin(), case_outcome_columns.end());
    Found found = found_of(world, wish.value());
    const CaseOutcomes outcomes(world, wish->on);
    for (const auto claims : world.subjects(claims::EntityKind::person)) {
        if (claims.front().subject() != wish->person) {
            take_person(world, claims.front().subject(), outcomes, wish.value(), found);
        }
    }
    add_figures(found, answer);
    add_notes(world, wish.value(), found, answer);
    for (std::vector<Row>& rows : found.rows) {
        answer.rows.insert(answer.rows.end(), rows.begin(), rows.end());
    }
    return answer;
}

}  // namespace habeas::answers
