#include "twins/resumed_twin.h"

#include "twins/twin_cells.h"
#include "twins/visit_matches.h"

#include <algorithm>
#include <limits>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

using Claims = std::vector<const SeenClaim*>;

constexpr int whenever = std::numeric_limits<int>::max();

Days start_of(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

bool may_have_come(const SeenClaim& seen, int day) {
    return start_of(seen).first <= day;
}

bool keeps_out(const SeenClaim& seen) {
    return seen.changes_state() &&
           (seen.predicate() == "access_denied" || seen.predicate() == "access_suspended");
}

/// \return which of the four a claim may be: "announced", "ruled", "visit"; empty if none
std::string kind_of(const SeenClaim& seen) {
    if (seen.predicate() == "resumption_announced") {
        return seen.modality() == claims::Modality::denies ? "" : "announced";
    }
    if (!seen.changes_state()) {
        return "";
    }
    return seen.predicate() == "access_resumed" ? "ruled"
           : seen.predicate() == "visit"        ? "visit"
                                                : "";
}

bool is_complete(const SeenClaim& visit) {
    int conditions = 0;
    for (const claims::Qualifier& qualifier : visit.claim().qualifiers) {
        if (qualifier.name == "complete" && qualifier.value.text == "yes") {
            return true;
        }
        conditions += qualifier.value.text == "yes" && qualifier.name != "complete" ? 1 : 0;
    }
    return conditions == 5;
}

/// Claims of one kind about a circle that may lie after the earliest beginning.
Claims heard(const World& world,
             const Circle& circle,
             const Claims& denials,
             const std::string& kind,
             int day) {
    int beginning = whenever;
    for (const SeenClaim* denial : denials) {
        beginning = std::min(beginning, start_of(*denial).first);
    }
    Claims found;
    for (const SeenClaim& seen : world.claims()) {
        if (kind_of(seen) == kind && may_have_come(seen, day) && start_of(seen).last > beginning &&
            lets_in_circle(world, seen, circle) == "yes") {
            found.push_back(&seen);
        }
    }
    return found;
}

bool was_earlier(const SeenClaim& one, const SeenClaim& other) {
    const Days left = start_of(one);
    const Days right = start_of(other);
    if (left.last != right.last) {
        return left.last < right.last;
    }
    return left.first != right.first ? left.first < right.first : &one < &other;
}

const SeenClaim* first_of(const Claims& claims) {
    return claims.empty() ? nullptr : in_order(claims, was_earlier).front();
}

Cell date_of(const SeenClaim* seen) {
    if (seen == nullptr) {
        return answers::code_cell("not_known");
    }
    const std::string text = moment_of(*seen).text;
    return text.empty() ? answers::code_cell("not_dated") : answers::date_cell(text);
}

Cell beginnings_of(const Claims& denials) {
    std::vector<std::string> starts;
    for (const SeenClaim* denial : denials) {
        const std::string start = written(denial->claim().valid_from);
        if (!start.empty() && std::find(starts.begin(), starts.end(), start) == starts.end()) {
            starts.push_back(start);
        }
    }
    std::string text;
    for (const std::string& start : starts) {
        text += (text.empty() ? "" : " / ") + start;
    }
    return starts.size() > 1 ? answers::text_cell(text) : date_or_empty(text);
}

Cell length_of(const Claims& denials, const SeenClaim* visit) {
    if (visit == nullptr) {
        return answers::empty_cell();
    }
    Days start = start_of(*denials.front());
    for (const SeenClaim* denial : denials) {
        const Days other = start_of(*denial);
        start = {.first = std::min(start.first, other.first),
                 .last = std::max(start.last, other.last),
                 .is_bounded_before = start.is_bounded_before && other.is_bounded_before,
                 .is_bounded_after = start.is_bounded_after && other.is_bounded_after};
    }
    return answers::days_cell(lengths(start, start_of(*visit)));
}

Cell places_of(const World& world, const Circle& circle) {
    std::string text;
    for (const Entity& place : circle.places) {
        text += (text.empty() ? "" : "; ") + world.label(place);
    }
    return text.empty() ? answers::empty_cell() : answers::text_cell(text);
}

void write_row(const World& world,
               const Circle& circle,
               const Claims& denials,
               const CircleAsked& asked,
               Answer& answer) {
    const auto on = answer.question.day("on");
    const int day = on ? window_day(on->day) : whenever;
    const Claims announced = heard(world, circle, denials, "announced", day);
    const Claims ruled = heard(world, circle, denials, "ruled", day);
    const Claims visits = heard(world, circle, denials, "visit", day);
    Claims complete = visits;
    std::erase_if(complete, [](const SeenClaim* visit) { return !is_complete(*visit); });
    Trace trace = Trace::of(denials);
    for (const SeenClaim* denial : denials) {
        trace.add(Trace::of(memberships_used(world, *denial, asked)));
    }
    for (const Claims* claims : {&announced, &ruled, &visits}) {
        trace.add(Trace::of(*claims));
    }
    answer.rows.emplace_back(std::vector<Cell>{answers::entity_cell(world, circle.visitor),
                                               answers::entity_cell(world, circle.beneficiary),
                                               places_of(world, circle),
                                               beginnings_of(denials),
                                               date_of(first_of(announced)),
                                               date_of(first_of(ruled)),
                                               date_of(first_of(visits)),
                                               date_of(first_of(complete)),
                                               length_of(denials, first_of(visits))},
                             std::move(trace));
    if (!visits.empty()) {
        *answer.figures.front().count += 1;
        answer.figures.front().trace.add(Trace::of(visits));
    }
}

}  // namespace

Result<Answer> resumed_twin(const World& world, const answers::Question& question) {
    const CircleAsked asked = circle_asked(world, question);
    const auto on = question.day("on");
    const int day = on ? window_day(on->day) : whenever;
    Answer answer(question, world.reader(), "rule_resumed");
    answer.figures.emplace_back("scopes_visited_again", Trace::of_nothing());
    answer.figures.front().count = 0;
    std::set<Circle> circles;
    for (const SeenClaim& seen : world.claims()) {
        if (keeps_out(seen) && may_have_come(seen, day)) {
            circles.merge(circles_of(world, seen, asked));
        }
    }
    for (const Circle& circle : circles) {
        Claims denials;
        for (const SeenClaim& seen : world.claims()) {
            if (keeps_out(seen) && may_have_come(seen, day) &&
                circles_of(world, seen, asked).contains(circle)) {
                denials.push_back(&seen);
            }
        }
        write_row(world, circle, denials, asked, answer);
        for (const Entity& place :
             smaller_places(world, circle, on ? std::optional(on->day) : std::nullopt)) {
            Circle smaller = circle;
            smaller.places = {place};
            write_row(world, smaller, denials, asked, answer);
        }
    }
    return answer;
}

}  // namespace habeas::tests
