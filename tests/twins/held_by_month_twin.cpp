#include "twins/held_by_month_twin.h"

#include "twins/held_twin_parts.h"

#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Row;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

using Persons = std::map<Entity, Person>;

/// Days that end a month, and the last one.
std::vector<dates::Day> days_counted(dates::Day from, dates::Day on) {
    std::vector<dates::Day> days;
    for (dates::Day day = from; day < on; day = dates::days_after(day, 1)) {
        if (dates::civil_of(dates::days_after(day, 1)).day == 1) {
            days.push_back(day);
        }
    }
    days.push_back(on);
    return days;
}

Persons everybody_on(const World& world, const answers::Question& question, dates::Day day) {
    answers::Question on_day = question;
    on_day.parameters["on"] = dates::text_of(day);
    Persons persons;
    for (const Person& person : persons_judged(world, asked_by(on_day))) {
        persons[person.entity] = person;
    }
    return persons;
}

std::string state_in(const Persons& persons, const Entity& entity) {
    const auto found = persons.find(entity);
    return found == persons.end() ? "not_held" : found->second.state;
}

/// What one day has beside the day before it.
struct Compared {
    std::map<std::string, std::int64_t> in_state = {};
    std::int64_t came = 0;
    std::int64_t gone = 0;
    std::set<const SeenClaim*> used = {};
};

Compared compared(const Persons& before, const Persons& now) {
    Compared result;
    for (const auto& [entity, person] : now) {
        const std::string earlier = state_in(before, entity);
        ++result.in_state[person.state];
        if (earlier != person.state) {
            result.came += earlier == "not_held" ? 1 : 0;
            result.gone += person.state == "not_held" ? 1 : 0;
            result.used.insert(person.used.begin(), person.used.end());
        }
    }
    return result;
}

answers::ThreeBounds bounds_of(std::map<std::string, std::int64_t> in_state) {
    const std::int64_t certain = in_state["certainly_held"];
    const std::int64_t reported = certain + in_state["last_reported_held"];
    return {.certain = certain,
            .last_reported = reported,
            .possible = reported + in_state["possibly_held"] + in_state["contradictory"]};
}

Row row_of(dates::Day day, const Compared& month) {
    auto in_state = month.in_state;
    const answers::ThreeBounds bounds = bounds_of(in_state);
    std::vector<answers::Cell> cells{answers::date_cell(dates::text_of(day))};
    for (const std::int64_t number : {bounds.certain,
                                      bounds.last_reported,
                                      bounds.possible,
                                      in_state["contradictory"],
                                      month.came,
                                      month.gone}) {
        cells.push_back(answers::range_cell(number, number));
    }
    const std::vector<const SeenClaim*> used(month.used.begin(), month.used.end());
    return Row(std::move(cells), Trace::of(used));
}

}  // namespace

Result<Answer> held_by_month_twin(const World& world, const answers::Question& question) {
    const auto from = question.day("from");
    const auto on = question.day("on");
    if (from->day > on->day) {
        return failure("period_inverted",
                       {{"from", dates::text_of(from->day)}, {"to", dates::text_of(on->day)}});
    }
    Answer answer(question, world.reader(), "rule_held_by_month");
    answer.columns = {
        "date", "certain", "last_reported", "possible", "contradictory", "came", "gone"};
    Persons before;
    Compared last;
    for (const dates::Day day : days_counted(from->day, on->day)) {
        const Persons now = everybody_on(world, question, day);
        last = compared(before, now);
        answer.rows.push_back(row_of(day, last));
        before = now;
    }
    answers::Figure figure("held", Trace::of_nothing());
    figure.unit = "person";
    figure.bounds = bounds_of(last.in_state);
    for (const auto& [entity, person] : before) {
        if (person.state != "not_held") {
            const std::vector<const SeenClaim*> used(person.used.begin(), person.used.end());
            figure.trace.add(Trace::of(used));
        }
    }
    answer.figures.push_back(std::move(figure));
    return answer;
}

}  // namespace habeas::tests
