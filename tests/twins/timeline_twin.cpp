#include "twins/timeline_twin.h"

#include "answers/words.h"
#include "twins/claim_pairs.h"
#include "twins/custody_worlds.h"
#include "twins/same_story.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Row;
using answers::Trace;
using world::SeenClaim;
using world::World;

Telling told_of(const World& world, const answers::Question& question) {
    const std::set<std::string> descriptions{"name", "definition", "description", "part_of"};
    const claims::Entity subject = question.entity("subject").value().value();
    Telling told;
    for (const SeenClaim& seen : world.claims()) {
        const bool has_begun = !question.parameter("on") ||
                               days_between(seen.valid().start_min, seen.valid().start_max).first <=
                                   window_day(question.day("on")->day);
        if (has_begun && !descriptions.contains(seen.predicate()) &&
            speaks_of(world, seen, subject)) {
            told.push_back(&seen);
        }
    }
    return told;
}

bool is_contradicted(const World& world, const Telling& telling, const Telling& told) {
    for (const ConflictingPair& pair : conflicting_pairs(world)) {
        const auto& [kind, first, second, verdict, why] = pair;
        const auto is_in = [](const Telling& list, const SeenClaim* seen) {
            return std::find(list.begin(), list.end(), seen) != list.end();
        };
        if (verdict == "contradictory" && is_in(told, first) && is_in(told, second) &&
            (is_in(telling, first) || is_in(telling, second))) {
            return true;
        }
    }
    return false;
}

std::string agreement(const Telling& telling) {
    for (const SeenClaim* seen : telling) {
        if (seen->claim().origin_name() != telling.front()->claim().origin_name()) {
            return "agree";
        }
    }
    return "single";
}

bool is_earlier(const Telling& left, const Telling& right) {
    const SeenClaim& one = *left.front();
    const SeenClaim& other = *right.front();
    if (one.valid().start_min != other.valid().start_min) {
        return one.valid().start_min < other.valid().start_min;
    }
    if (one.valid().start_max != other.valid().start_max) {
        return one.valid().start_max < other.valid().start_max;
    }
    if (one.predicate() != other.predicate()) {
        return one.predicate() < other.predicate();
    }
    return one.claim().value.text < other.claim().value.text;
}

Cell cell_of(const std::string& text) {
    return text.empty() ? answers::empty_cell() : answers::text_cell(text);
}

Row row_of(const World& world, const Telling& telling, const std::string& state) {
    const claims::Claim& claim = telling.front()->claim();
    return Row({answers::code_cell("predicate." + claim.predicate),
                answers::entity_cell(world, claim.subject),
                cell_of(claim.valid_from ? claim.valid_from->text() : ""),
                cell_of(claim.valid_to ? claim.valid_to->text() : ""),
                cell_of(words_told(world, telling)),
                cell_of(answers::place_words(world, *telling.front())),
                answers::code_cell(way_of_telling(telling)),
                answers::text_cell(tellers(world, telling)),
                answers::code_cell(state)},
               Trace::of(telling));
}

}  // namespace

Result<Answer> timeline_twin(const World& world, const answers::Question& question) {
    const Telling told = told_of(world, question);
    std::vector<Telling> tellings = tellings_of(world, told, true);
    for (std::size_t done = 0; done < tellings.size(); ++done) {
        for (std::size_t at = tellings.size() - 1; at > done; --at) {
            if (is_earlier(tellings[at], tellings[at - 1])) {
                std::swap(tellings[at], tellings[at - 1]);
            }
        }
    }
    Answer answer(question, world.reader(), "rule_timeline");
    answers::Figure all("episodes", Trace::of(told));
    all.count = static_cast<std::int64_t>(tellings.size());
    answers::Figure conflicting("episodes_in_conflict", Trace::of_nothing());
    std::int64_t conflicts = 0;
    for (const Telling& telling : tellings) {
        const bool contradicted = is_contradicted(world, telling, told);
        answer.rows.push_back(
            row_of(world, telling, contradicted ? "conflict" : agreement(telling)));
        if (contradicted) {
            ++conflicts;
            conflicting.trace.add(Trace::of(telling));
        }
    }
    conflicting.count = conflicts;
    answer.figures = {all, conflicting};
    return answer;
}

}  // namespace habeas::tests
