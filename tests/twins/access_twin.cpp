#include "twins/access_twin.h"

#include "twins/access_told.h"
#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Figure;
using answers::Trace;
using claims::Entity;
using world::SeenClaim;
using world::World;

std::set<std::pair<Entity, Entity>> pairs_asked(const World& world,
                                                const answers::Question& question,
                                                const Entity& place,
                                                int day) {
    Entities visitors;
    Entities beneficiaries;
    std::set<std::pair<Entity, Entity>> pairs;
    const auto visitor = question.entity("visitor").value();
    const auto group = question.entity("group").value();
    for (const SeenClaim& seen : world.claims()) {
        const bool speaks = keeps_out(seen) || is_regime_told(seen) || is(seen, "access_resumed") ||
                            is(seen, "visit");
        if (!speaks || start_of(seen).first > day) {
            continue;
        }
        for (const Circle& circle : circles_of(world, seen, {.place = place})) {
            if (circle.places != Entities{place}) {
                continue;
            }
            const bool is_nobody = is(seen, "visit") && seen.claim().first("visitor") == nullptr;
            const bool is_person = !circle.beneficiary.empty() &&
                                   circle.beneficiary.kind == claims::EntityKind::person;
            if (!is_nobody) {
                visitors.insert(circle.visitor);
            }
            for (const Entity& exception : seen.claim().entities("exception")) {
                visitors.insert(world.canonical(exception));
            }
            if (!is_person) {
                beneficiaries.insert(circle.beneficiary);
            } else if (!is_nobody && !group &&
                       (!visitor || world.canonical(*visitor) == circle.visitor)) {
                pairs.insert({circle.visitor, circle.beneficiary});
            }
        }
    }
    visitors = visitor ? Entities{world.canonical(*visitor)} : visitors;
    beneficiaries = group ? Entities{world.canonical(*group)} : beneficiaries;
    for (const Entity& one : visitors) {
        for (const Entity& other : beneficiaries) {
            pairs.insert({one, other});
        }
    }
    return pairs;
}

std::string joined(const std::vector<std::string>& all, std::size_t& different) {
    std::string text;
    std::vector<std::string> told;
    for (const std::string& one : all) {
        if (!one.empty() && std::find(told.begin(), told.end(), one) == told.end()) {
            text += (text.empty() ? "" : " / ") + one;
            told.push_back(one);
        }
    }
    different = told.size();
    return text;
}

answers::Row written_row(const World& world, const PairTold& told) {
    std::vector<std::string> starts;
    std::vector<std::string> words;
    for (const SeenClaim* seen : told.basis) {
        starts.push_back(written(seen->claim().valid_from));
        words.push_back(seen->claim().value.text);
    }
    std::size_t count = 0;
    const std::string all_words = joined(words, count);
    const std::string since = joined(starts, count);
    const Cell visit =
        told.visits.empty()
            ? answers::code_cell(told.perhaps_visits.empty() ? "not_known" : "cannot_tell")
            : answers::date_cell(written(told.visits.back()->claim().valid_from));
    return {{answers::entity_cell(world, told.circle.visitor),
             answers::entity_cell(world, told.circle.beneficiary),
             answers::code_cell(told.state),
             told.certainty.empty() ? answers::empty_cell() : answers::code_cell(told.certainty),
             count > 1 ? answers::text_cell(since) : date_or_empty(since),
             all_words.empty() ? answers::empty_cell() : answers::text_cell(all_words),
             visit},
            told.trace};
}

/// \return days since the newest source spoke, over all days on which each can have spoken
dates::DayCount age_of(const Claims& claims, int day) {
    dates::DayCount youngest{.min = 1'000, .max = std::nullopt};
    for (const SeenClaim* seen : claims) {
        if (!seen->said_latest()) {
            youngest.min = 0;
            continue;
        }
        const dates::DayCount age =
            lengths(days_between(*seen->said_earliest(), *seen->said_latest()), only_day(day));
        youngest.min = std::min(youngest.min, age.min);
        youngest.max = youngest.max ? std::min(*youngest.max, *age.max) : age.max;
    }
    return youngest;
}

Figure figure_of(const std::vector<PairTold>& all,
                 const char* name,
                 const std::set<std::string>& states,
                 int day) {
    Figure figure(name, Trace::of_nothing());
    answers::ThreeBounds bounds;
    for (const PairTold& told : all) {
        const bool is_so = states.contains(told.state);
        if (!is_so && told.state != "cannot_tell" && told.state != "contradictory") {
            continue;
        }
        figure.trace.add(told.trace);
        ++bounds.possible;
        bounds.certain += is_so && told.certainty == "certain" ? 1 : 0;
        bounds.last_reported += is_so && certainty_rank(told.certainty) >= 2 ? 1 : 0;
        if (is_so && told.certainty == "last_reported") {
            dates::DayCount age = age_of(told.basis, day);
            if (figure.evidence_age) {
                age.min = std::min(age.min, figure.evidence_age->min);
                age.max = age.max && figure.evidence_age->max
                              ? std::optional(std::max(*age.max, *figure.evidence_age->max))
                              : std::nullopt;
            }
            figure.evidence_age = age;
        }
    }
    figure.bounds = bounds;
    return figure;
}

void write_note(const World& world,
                const PairTold& told,
                const char* code,
                const Claims& on,
                const std::pair<std::string, std::string>& more,
                Answer& answer) {
    answers::Note note(code, Trace::of(on));
    note.parameters = {{"visitor", world.label(told.circle.visitor)},
                       {"beneficiary", world.label(told.circle.beneficiary)}};
    if (!more.first.empty()) {
        note.parameters.push_back(more);
    }
    answer.notes.push_back(note);
}

bool may_be_since(const PairTold& told) {
    int opened = 1'000;
    for (const SeenClaim* rule : told.basis) {
        opened = std::min(opened, start_of(*rule).first);
    }
    const auto is_since = [&](const SeenClaim* visit) { return start_of(*visit).last >= opened; };
    return std::any_of(told.visits.begin(), told.visits.end(), is_since) ||
           std::any_of(told.perhaps_visits.begin(), told.perhaps_visits.end(), is_since);
}

void write_notes(const World& world, const PairTold& told, Answer& answer) {
    const bool is_out = told.state == "kept_out";
    if (is_out && !told.visits.empty()) {
        Claims on = told.basis;
        on.push_back(told.visits.back());
        const int visited = start_of(*told.visits.back()).first;
        const bool is_before = std::any_of(told.basis.begin(), told.basis.end(), [&](auto* seen) {
            return visited <= start_of(*seen).last;
        });
        if (!is_before) {
            write_note(world,
                       told,
                       "visited_while_kept_out",
                       on,
                       {"visit", written(told.visits.back()->claim().valid_from)},
                       answer);
        }
    }
    if ((told.state == "allowed" || told.state == "restricted") && !may_be_since(told)) {
        write_note(world, told, "no_visit_since_let_in", told.basis, {}, answer);
    }
    const auto ended =
        std::find_if(told.measures.begin(), told.measures.end(), [](const PairMeasure& measure) {
            return measure.on_day.ended_by != nullptr && is(*measure.on_day.ended_by, "visit");
        });
    if (told.state == "not_known" && ended != told.measures.end()) {
        Claims on = ended->claims;
        on.push_back(ended->on_day.ended_by);
        write_note(world,
                   told,
                   "let_in_without_rule",
                   on,
                   {"visit", written(ended->on_day.ended_by->claim().valid_from)},
                   answer);
    }
    for (const PairRule& rule : told.rules) {
        if (is_out && rule.is_exception) {
            write_note(world,
                       told,
                       "excepted_by_a_source",
                       {rule.claim},
                       {"since", written(rule.claim->claim().valid_from)},
                       answer);
        }
    }
}

}  // namespace

Result<Answer> access_twin(const World& world, const answers::Question& question) {
    const int day = window_day(question.day("on").value().day);
    const Entity place = world.canonical(question.entity("place").value().value());
    Answer answer(question, world.reader(), "rule_access");
    std::vector<PairTold> all;
    for (const auto& [visitor, beneficiary] : pairs_asked(world, question, place, day)) {
        all.push_back(told_of(
            world, {.beneficiary = beneficiary, .visitor = visitor, .places = {place}}, day));
        answer.rows.push_back(written_row(world, all.back()));
        write_notes(world, all.back(), answer);
    }
    answer.figures.push_back(figure_of(all, "pairs_kept_out", {"kept_out"}, day));
    answer.figures.push_back(figure_of(all, "pairs_let_in", {"allowed", "restricted"}, day));
    answer.figures.emplace_back("pairs_not_known", Trace::of_nothing());
    answer.figures.back().count = 0;
    for (const PairTold& told : all) {
        if (told.state == "not_known") {
            *answer.figures.back().count += 1;
            answer.figures.back().trace.add(told.trace);
        }
    }
    if (all.empty()) {
        answer.notes.emplace_back("nothing_known", Trace::of_nothing());
    }
    return answer;
}

}  // namespace habeas::tests
