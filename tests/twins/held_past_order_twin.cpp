// Written from docs/answers/held-past-order.md. An order is so many days on which it may have been
// given, a stay so many on which it may have begun; every pair of them is a world. Who is held
// comes from the twin of `held`, which enumerates too.
#include "twins/held_past_order_twin.h"

#include "twins/held_twin_parts.h"
#include "twins/twin_cells.h"

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Row;
using world::SeenClaim;
using world::World;

bool ends_on_a_known_day(const SeenClaim& seen) {
    return seen.claim().valid_to && seen.valid().end_max < dates::no_later_bound;
}

}  // namespace

bool is_paper(const SeenClaim& seen) {
    const std::set<std::string> orders{
        "release_order", "pardon", "exoneration", "verdict not_guilty", "verdict dismissed"};
    const std::string& name = seen.predicate();
    const std::string full = name == "verdict" ? name + " " + seen.claim().value.text : name;
    return seen.changes_state() &&
           (orders.contains(full) || (name == "sentence" && ends_on_a_known_day(seen)));
}

Paper paper_of(const Telling& telling) {
    const SeenClaim& seen = *telling.front();
    Paper paper;
    paper.telling = telling;
    if (seen.predicate() == "sentence") {
        paper.written = written(seen.claim().valid_to);
        paper.days = days_between(seen.valid().end_min, seen.valid().end_max);
        paper.is_vague = seen.valid().end_qualified;
    } else {
        paper.written = written(seen.claim().valid_from);
        paper.days = days_between(seen.valid().start_min, seen.valid().start_max);
        paper.is_vague = seen.valid().start_qualified;
    }
    return paper;
}

namespace {

/// How strong a state is; the names are those of the table in the document.
const std::vector<std::string>& states() {
    static const std::vector<std::string> all{
        "not_held", "possibly_held", "last_reported_held", "certainly_held", "contradictory"};
    return all;
}

}  // namespace

std::size_t rank(const std::string& state) {
    return static_cast<std::size_t>(std::find(states().begin(), states().end(), state) -
                                    states().begin());
}

std::string state_past(const Stay& stay, const PaperDays& paper, int day) {
    const bool begins =
        stay.claim->predicate() != "transfer" && stay.claim->predicate() != "incommunicado";
    bool all = !paper.is_vague && !stay.start_is_vague;
    bool is_given = false;
    bool is_older = !begins;
    for (int order = paper.days.first; order <= paper.days.last; ++order) {
        is_given = is_given || order <= day;
        all = all && order <= day;
        for (int start = stay.start.first; start <= stay.start.last; ++start) {
            is_older = is_older || start <= order;
            all = all && start <= order;
        }
    }
    all = all && paper.days.is_bounded_before;
    if (!is_given || !is_older || stay.state == "not_held") {
        return "not_held";
    }
    return all || stay.state == "contradictory" ? stay.state : "possibly_held";
}

std::string state_past(const Person& person, const PaperDays& paper, int day) {
    std::string state = "not_held";
    for (const Stay& stay : person.claims.stays) {
        const std::string one = state_past(stay, paper, day);
        state = rank(one) > rank(state) ? one : state;
    }
    return state != "not_held" && person.state == "contradictory" ? "contradictory" : state;
}

namespace {

Row row_of(const World& world,
           const Person& person,
           const Paper& paper,
           const std::string& state,
           int day) {
    const SeenClaim& seen = *paper.telling.front();
    answers::Trace trace = answers::Trace::of(paper.telling);
    for (const SeenClaim* used : person.used) {
        trace.add(*used);
    }
    return Row({answers::entity_cell(world, person.entity),
                answers::code_cell("predicate." + seen.predicate()),
                text_or_empty(words_told(world, paper.telling)),
                date_or_empty(paper.written),
                answers::text_cell(tellers(world, paper.telling)),
                answers::code_cell(state),
                answers::days_cell(lengths(paper.days, only_day(day)))},
               trace);
}

std::vector<Paper> papers_about(const World& world, const Person& person) {
    Telling orders;
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) == person.entity && is_paper(seen)) {
            orders.push_back(&seen);
        }
    }
    std::vector<Paper> papers;
    for (const Telling& telling : tellings_of(world, orders, true)) {
        papers.push_back(paper_of(telling));
    }
    return papers;
}

void add_notes(const World& world, const Person& person, Answer& answer) {
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) == person.entity && seen.changes_state() &&
            seen.predicate() == "sentence" && !ends_on_a_known_day(seen)) {
            answers::Note note("sentence_end_not_stated", answers::Trace(seen));
            note.parameters = {{"person", world.label(person.entity)},
                               {"words", seen.claim().value.text}};
            answer.notes.push_back(note);
        }
    }
}

}  // namespace

Result<Answer> held_past_order_twin(const World& world, const answers::Question& question) {
    const Asked asked = asked_by(question);
    Answer answer(question, world.reader(), "rule_held_past_order");
    answers::ThreeBounds bounds;
    std::vector<std::pair<std::string, Row>> found;
    for (const Person& person : persons_held(world, asked)) {
        std::string strongest = "not_held";
        for (const Paper& paper : papers_about(world, person)) {
            const std::string state = state_past(person, paper, asked.day);
            strongest = rank(state) > rank(strongest) ? state : strongest;
            if (state != "not_held") {
                found.emplace_back(state, row_of(world, person, paper, state, asked.day));
            }
        }
        bounds.possible += strongest == "not_held" ? 0 : 1;
        bounds.certain += strongest == "certainly_held" ? 1 : 0;
        bounds.last_reported +=
            strongest == "certainly_held" || strongest == "last_reported_held" ? 1 : 0;
        add_notes(world, person, answer);
    }
    answers::Figure figure("held_past_order", answers::Trace::of_nothing());
    for (const char* state :
         {"certainly_held", "last_reported_held", "possibly_held", "contradictory"}) {
        for (const auto& [of, row] : found) {
            if (of == state) {
                answer.rows.push_back(row);
                figure.trace.add(row.trace);
            }
        }
    }
    figure.bounds = bounds;
    answer.figures.push_back(figure);
    return answer;
}

}  // namespace habeas::tests
