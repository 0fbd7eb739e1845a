// Written from docs/answers/promises.md. The term of a promise is every pair of a day on which it
// may begin and one on which it may be due; a deed lies in it, before or after it, if it does so
// for all of them.
#include "twins/promises_twin.h"

#include "answers/words.h"
#include "twins/held_twin_parts.h"
#include "twins/promise_vows.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

struct Told {
    std::vector<Cell> cells = {};  ///< counted by, counted, words, date
    Numbers done = every_number();
    std::string state = {};
    Trace trace;
};

struct Book {
    Vow vow = {};
    int on = 0;
    std::vector<Told> told = {};
    std::vector<answers::Note> notes = {};
};

void add_deed(
    const World& world, const SeenClaim& seen, const Done& days, Numbers done, Book& book) {
    const std::string where = where_it_lies(book.vow, days, book.on);
    Trace trace(*book.vow.claim);
    trace.add(seen);
    if (where == "before" || where == "after") {
        answers::Note note(where == "before" ? "deed_before_promise" : "deed_after_due", trace);
        note.parameters = {{"promise", answers::value_words(world, *book.vow.claim)},
                           {"deed", answers::words_with_dates(world, seen)},
                           {"claimant", world.label(seen.claimant())}};
        book.notes.push_back(note);
        return;
    }
    done.smallest = where == "perhaps" && are_read(done) ? 0 : done.smallest;
    book.told.push_back({{answers::entity_cell(world, seen.claimant()),
                          answers::code_cell("predicate." + seen.predicate()),
                          text_or_empty(answers::value_words(world, seen)),
                          date_or_empty(answers::written_times(seen.claim()))},
                         done,
                         state_of(book.vow, done, book.on),
                         trace});
}

Days last_days(const dates::ValidTime& time) {
    Days days = days_between(time.end_min, time.end_max);
    days.first -= days.is_bounded_before ? 1 : 0;
    days.last -= days.is_bounded_after ? 1 : 0;
    return days;
}

bool is_promised_kind(const Vow& vow, const std::string& predicate) {
    const std::string& own = vow.claim->predicate();
    return own == predicate || (own == "count_expected" &&
                                (predicate == "count_released" || predicate == "count_pardoned"));
}

bool do_not_fit(const World& world, const SeenClaim& one, const SeenClaim& other) {
    const std::string unit = one.claim().code("unit");
    const bool are_other_things =
        !unit.empty() && !other.claim().code("unit").empty() && unit != other.claim().code("unit");
    bool is_inside = false;
    for (const Entity& place : one.places()) {
        for (const Entity& area : other.places()) {
            is_inside = is_inside || world.is_within(place, area);
        }
    }
    const bool both_name_places = one.claim().first("place") && other.claim().first("place");
    return are_other_things || (both_name_places && !is_inside);
}

void add_numbers(const World& world, const answers::Question& question, Book& book) {
    for (const SeenClaim& seen : world.claims()) {
        if (seen.changes_state() && seen.predicate() != "count_expected" &&
            is_promised_kind(book.vow, seen.predicate()) && is_so_by(seen, question) &&
            who_is_counted(world, seen) == who_is_counted(world, *book.vow.claim) &&
            !do_not_fit(world, seen, *book.vow.claim)) {
            const dates::ValidTime time = time_of_number(seen);
            add_deed(world,
                     seen,
                     {days_between(time.start_min, time.start_max),
                      last_days(time),
                      time.start_qualified || time.end_qualified},
                     numbers_of(seen),
                     book);
        }
    }
}

Done act_of(const SeenClaim& seen) {
    const Days days = days_between(seen.valid().start_min, seen.valid().start_max);
    return {days, days, seen.valid().start_qualified};
}

bool is_done(const World& world, const SeenClaim& seen, const Entity& who, int on) {
    return world.canonical(seen.claim().subject) == who && seen.changes_state() &&
           act_of(seen).first.first <= on;
}

void add_acts(const World& world, Book& book) {
    const Entity who = world.canonical(book.vow.claim->claim().subject);
    for (const SeenClaim& seen : world.claims()) {
        if (seen.predicate() == book.vow.claim->predicate() && is_done(world, seen, who, book.on)) {
            add_deed(world, seen, act_of(seen), {.smallest = 1, .largest = 1}, book);
        }
    }
}

/// The claims that make people members of the population.
std::map<Entity, std::vector<const SeenClaim*>> members(const World& world, const Entity& group) {
    std::map<Entity, std::vector<const SeenClaim*>> all;
    for (const SeenClaim& seen : world.claims()) {
        if (seen.predicate() == "member_of" && seen.changes_state() &&
            world.canonical(claims::entity_from(seen.claim().value.text).value()) == group) {
            all[world.canonical(seen.claim().subject)].push_back(&seen);
        }
    }
    return all;
}

void add_people(const World& world, const std::string& act, Book& book) {
    Told told{.cells = {answers::code_cell("known_by_name"),
                        answers::code_cell("predicate." + act),
                        answers::empty_cell(),
                        answers::empty_cell()},
              .trace = Trace(*book.vow.claim)};
    told.done.smallest = 0;
    for (const auto& [who, says] : members(world, who_is_counted(world, *book.vow.claim))) {
        bool is_certain = false;
        std::vector<const SeenClaim*> acts;
        for (const SeenClaim& seen : world.claims()) {
            const std::string where = where_it_lies(book.vow, act_of(seen), book.on);
            if (seen.predicate() == act && is_done(world, seen, who, book.on) &&
                (where == "inside" || where == "perhaps")) {
                is_certain = is_certain || where == "inside";
                acts.push_back(&seen);
            }
        }
        told.done.smallest += is_certain ? 1 : 0;
        if (!acts.empty()) {
            told.trace.add(Trace::of(says));
            told.trace.add(Trace::of(acts));
        }
    }
    if (told.trace.claims().size() > 1) {
        told.state = state_of(book.vow, told.done, book.on);
        book.told.push_back(told);
    }
}

void add_responses(const World& world, Book& book) {
    const std::map<std::string, std::string> meanings{
        {"complied", "kept"}, {"partly", "partly"}, {"refused", "not_kept"}};
    for (const SeenClaim& seen : world.claims()) {
        const auto named = seen.claim().all("responds_to");
        const bool names_it = std::any_of(named.begin(), named.end(), [&](const auto* value) {
            return claims::entry_id_from(value->text) == book.vow.claim->id();
        });
        const Moment moment = moment_of(seen);
        if (!names_it || seen.predicate() != "response" || !seen.changes_state() ||
            moment.days.first > book.on) {
            continue;
        }
        const auto meaning = meanings.find(seen.claim().value.text);
        const bool is_clear = moment.days.last <= book.on && meaning != meanings.end();
        Trace trace(*book.vow.claim);
        trace.add(seen);
        book.told.push_back({{answers::entity_cell(world, seen.claimant()),
                              answers::code_cell("predicate.response"),
                              answers::code_cell(seen.claim().value.text),
                              date_or_empty(moment.text)},
                             every_number(),
                             is_clear ? meaning->second : open_state(book.vow, book.on),
                             trace});
    }
}

void fill(const World& world, const answers::Question& question, Book& book) {
    if (book.vow.kind == "number") {
        add_numbers(world, question, book);
        for (const char* act : {"pardon", "release"}) {
            if (is_promised_kind(
                    book.vow,
                    "count_" + std::string(act) + (std::string(act) == "pardon" ? "ed" : "d"))) {
                add_people(world, act, book);
            }
        }
    } else if (book.vow.kind == "person") {
        add_acts(world, book);
    }
    add_responses(world, book);
    if (book.told.empty()) {
        const std::string& predicate = book.vow.claim->predicate();
        book.told.push_back(
            {{answers::empty_cell(),
              book.vow.kind == "person" ? answers::code_cell("predicate." + predicate)
                                        : answers::empty_cell(),
              answers::empty_cell(),
              answers::empty_cell()},
             every_number(),
             open_state(book.vow, book.on),
             Trace(*book.vow.claim)});
    }
}

Cell read_cell(const Numbers& numbers) {
    return are_read(numbers) ? numbers_cell(numbers) : answers::empty_cell();
}

Cell missing(const Numbers& promised, const Numbers& done) {
    if (!are_read(promised) || !are_read(done)) {
        return answers::empty_cell();
    }
    return numbers_cell(
        {.smallest = std::max(0.0, promised.smallest - done.largest),
         .largest = std::max(0.0, promised.largest - std::max(0.0, done.smallest))});
}

void add_rows(const World& world, const Book& book, Answer& answer) {
    for (const Told& told : book.told) {
        std::vector<Cell> cells{text_or_empty(answers::value_words(world, *book.vow.claim)),
                                answers::entity_cell(world, who_is_counted(world, *book.vow.claim)),
                                answers::entity_cell(world, book.vow.claim->claimant()),
                                date_or_empty(book.vow.made_text),
                                date_or_empty(book.vow.due_text)};
        cells.insert(cells.end(), told.cells.begin(), told.cells.end());
        cells.push_back(read_cell(book.vow.promised));
        cells.push_back(read_cell(told.done));
        cells.push_back(missing(book.vow.promised, told.done));
        cells.push_back(answers::code_cell(told.state));
        answer.rows.emplace_back(cells, told.trace);
    }
    answer.notes.insert(answer.notes.end(), book.notes.begin(), book.notes.end());
}

std::vector<Vow> vows(const World& world, const answers::Question& question, int on) {
    const auto population = question.entity("population").value();
    const auto promiser = question.entity("promiser").value();
    std::vector<const SeenClaim*> found;
    for (const SeenClaim& seen : world.claims()) {
        const std::string kind = kind_of(seen);
        if (!kind.empty() && vow_of(seen, kind).made.first <= on &&
            (!population || is_same_population(world, who_is_counted(world, seen), *population)) &&
            (!promiser || world.canonical(*promiser) == world.canonical(seen.claimant()))) {
            found.push_back(&seen);
        }
    }
    const auto key = [](const SeenClaim& seen) {
        const Days made = vow_of(seen, kind_of(seen)).made;
        return std::tuple(made.is_bounded_before ? made.first : -1,
                          made.is_bounded_after ? made.last : 1'000'000);
    };
    std::vector<Vow> all;
    for (const SeenClaim* seen : in_order(found, [&](const SeenClaim&one, const SeenClaim&other) {
             return key(one) < key(other);
         })) {
        all.push_back(vow_of(*seen, kind_of(*seen)));
    }
    return all;
}

/// Counts one more promise: whether all its rows are in some states, and none in those against.
void tally(const std::set<std::string>& states,
           const std::set<std::string>& against,
           const Book& book,
           answers::Figure& figure) {
    std::size_t in = 0;
    std::size_t contrary = 0;
    std::size_t open = 0;
    for (const Told& told : book.told) {
        in += states.contains(told.state) ? 1U : 0U;
        contrary += against.contains(told.state) ? 1U : 0U;
        open += told.state == "cannot_tell" ? 1U : 0U;
        figure.trace.add(told.trace);
    }
    figure.bounds->certain += in == book.told.size() ? 1 : 0;
    figure.bounds->last_reported += in > 0 && contrary == 0 ? 1 : 0;
    figure.bounds->possible += in + open > 0 ? 1 : 0;
}

}  // namespace

Result<Answer> promises_twin(const World& world, const answers::Question& question) {
    Answer answer(question, world.reader(), "rule_promises");
    answers::Figure all("promises", Trace::of_nothing());
    answers::Figure kept("promises_kept", Trace::of_nothing());
    answers::Figure broken("promises_not_kept", Trace::of_nothing());
    all.count = 0;
    kept.bounds = broken.bounds = answers::ThreeBounds{};
    const int on = window_day(question.day("on")->day);
    for (const Vow& vow : vows(world, question, on)) {
        Book book{.vow = vow, .on = on};
        fill(world, question, book);
        add_rows(world, book, answer);
        *all.count += 1;
        all.trace.add(*vow.claim);
        tally({"kept"}, {"partly", "not_kept"}, book, kept);
        tally({"partly", "not_kept"}, {"kept"}, book, broken);
    }
    answer.figures = {all, kept, broken};
    return answer;
}

}  // namespace habeas::tests
