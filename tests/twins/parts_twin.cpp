// A composition, unless it denies, is laid out from the claims that it names. The sum goes from the
// smallest to the largest of all sums that take one bound of each part. It adds up if the parts are
// all and some number is a sum and a total; it does not if none is or, where the parts are not all,
// if every sum exceeds every total; else nobody can tell, nor where a part or a reading is missing.
// The part that is likely wrong is the only one in whose place a number that another claim states
// of the same people on a day that may be the same would make it add up.
#include "twins/parts_twin.h"

#include "twins/stated_numbers.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <cmath>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Trace;
using world::SeenClaim;
using world::World;

struct Laid {
    const SeenClaim* claim = nullptr;
    const SeenClaim* total = nullptr;
    std::vector<const SeenClaim*> parts = {};
    bool is_all = false;
    bool is_whole = true;  ///< nothing is missing
};

const SeenClaim* claim_called(const World& world, const std::string& name) {
    for (const SeenClaim& seen : world.claims()) {
        if (claims::full_text_of(seen.id()) == name) {
            return &seen;
        }
    }
    return nullptr;
}

Laid laid_out(const World& world, const SeenClaim& seen) {
    Laid laid{.claim = &seen, .total = claim_called(world, seen.claim().value.text)};
    std::size_t named = 0;
    for (const claims::Qualifier& qualifier : seen.claim().qualifiers) {
        laid.is_all =
            laid.is_all || (qualifier.name == "complete" && qualifier.value.text == "yes");
        named += qualifier.name == "part" ? 1U : 0U;
    }
    for (const SeenClaim& part : world.claims()) {
        for (const claims::Value* value : seen.claim().all("part")) {
            if (claims::full_text_of(part.id()) == value->text) {
                laid.parts.push_back(&part);
                laid.is_whole = laid.is_whole && are_read(numbers_of(part));
            }
        }
    }
    laid.is_whole = laid.is_whole && laid.total != nullptr && are_read(numbers_of(*laid.total)) &&
                    !laid.parts.empty() && named == laid.parts.size();
    return laid;
}

/// Adds one bound of each part, all ways.
void add_up(const std::vector<Numbers>& parts, std::size_t at, double sum, Numbers& sums) {
    if (at == parts.size()) {
        sums.smallest = std::min(sums.smallest, sum);
        sums.largest = std::max(sums.largest, sum);
        return;
    }
    for (const double bound : {parts[at].smallest, parts[at].largest}) {
        if (!std::isnan(sum + bound)) {
            add_up(parts, at + 1, sum + bound, sums);
        }
    }
}

Numbers sums_of(const std::vector<Numbers>& parts) {
    Numbers sums{.smallest = every_number().largest, .largest = every_number().smallest};
    add_up(parts, 0, 0, sums);
    return sums;
}

std::vector<Numbers> all_numbers(const std::vector<const SeenClaim*>& parts) {
    std::vector<Numbers> all;
    all.reserve(parts.size());
    for (const SeenClaim* part : parts) {
        all.push_back(numbers_of(*part));
    }
    return all;
}

bool can_be(const Numbers& sums, const Numbers& total, bool is_all) {
    return have_common(sums, total) || (!is_all && sums.smallest <= total.largest);
}

std::string verdict_of(const Laid& laid) {
    if (!laid.is_whole) {
        return "cannot_tell";
    }
    if (!can_be(sums_of(all_numbers(laid.parts)), numbers_of(*laid.total), laid.is_all)) {
        return "does_not_add_up";
    }
    return laid.is_all ? "adds_up" : "cannot_tell";
}

/// Days of which each is one on which something may have been so.
Days possible_days(const SeenClaim& seen) {
    const dates::ValidTime time = time_of_number(seen);
    Days days = days_between(time.start_min, time.end_max);
    days.last -= days.is_bounded_after ? 1 : 0;
    return days;
}

bool may_meet(const SeenClaim& one, const SeenClaim& other) {
    const Days left = possible_days(one);
    const Days right = possible_days(other);
    for (int day = left.first; day <= left.last; ++day) {
        if (right.first <= day && day <= right.last) {
            return true;
        }
    }
    return false;
}

bool is_asserted(const SeenClaim& seen) {
    return seen.modality() == claims::Modality::asserts ||
           seen.modality() == claims::Modality::admits ||
           seen.modality() == claims::Modality::reports;
}

bool is_repaired_at(const World& world, const Laid& laid, std::size_t at) {
    const SeenClaim& part = *laid.parts[at];
    std::vector<Numbers> numbers = all_numbers(laid.parts);
    for (const SeenClaim& other : world.claims()) {
        const bool is_used =
            &other == laid.total ||
            std::find(laid.parts.begin(), laid.parts.end(), &other) != laid.parts.end();
        numbers[at] = numbers_of(other);
        if (!is_used && is_asserted(other) && are_read(numbers[at]) &&
            other.predicate() == part.predicate() &&
            is_same_population(world, who_is_counted(world, other), who_is_counted(world, part)) &&
            may_meet(other, part) &&
            can_be(sums_of(numbers), numbers_of(*laid.total), laid.is_all)) {
            return true;
        }
    }
    return false;
}

answers::Cell wrong_part(const World& world, const Laid& laid) {
    std::vector<const SeenClaim*> repaired;
    for (std::size_t at = 0; at < laid.parts.size(); ++at) {
        if (is_repaired_at(world, laid, at)) {
            repaired.push_back(laid.parts[at]);
        }
    }
    return repaired.size() == 1 ? answers::text_cell(repaired[0]->claim().value.text)
                                : answers::empty_cell();
}

Trace trace_of(const Laid& laid) {
    Trace trace(*laid.claim);
    trace.add(*laid.total);
    trace.add(Trace::of(laid.parts));
    return trace;
}

answers::Row row_of(const World& world, const Laid& laid) {
    const Numbers total = numbers_of(*laid.total);
    const Numbers sums = laid.is_whole ? sums_of(all_numbers(laid.parts)) : every_number();
    const Numbers less{.smallest = -sums.largest, .largest = -sums.smallest};
    std::string words;
    for (const SeenClaim* part : laid.parts) {
        words += part->claim().value.text + " + ";
    }
    return answers::Row(
        {answers::text_cell(laid.total->claim().value.text),
         numbers_cell(total),
         answers::text_cell(words.substr(0, words.size() - (words.empty() ? 0 : 3))),
         numbers_cell(sums),
         numbers_cell(sums_of({total, less})),
         answers::code_cell(verdict_of(laid)),
         answers::code_cell(laid.is_all ? "yes" : "no"),
         verdict_of(laid) == "does_not_add_up" ? wrong_part(world, laid) : answers::empty_cell(),
         answers::entity_cell(world, laid.claim->claimant())},
        trace_of(laid));
}

/// Whether in some world the part lies inside the time of the total.
bool may_be_inside(const SeenClaim& part, const SeenClaim& total) {
    const dates::ValidTime inner = time_of_number(part);
    const dates::ValidTime outer = time_of_number(total);
    const Days starts = days_between(inner.start_min, inner.start_max);
    const Days ends = days_between(inner.end_min, inner.end_max);
    const Days from = days_between(outer.start_min, outer.start_max);
    const Days to = days_between(outer.end_min, outer.end_max);
    for (int start = starts.first; start <= starts.last; ++start) {
        for (int end = std::max(start + 1, ends.first); end <= ends.last; ++end) {
            if (from.first <= start && end <= to.last) {
                return true;
            }
        }
    }
    return false;
}

void add_notes(const World& world, const Laid& laid, Answer& answer) {
    for (const SeenClaim* part : laid.parts) {
        std::vector<std::string> codes;
        if (who_is_counted(world, *part) != who_is_counted(world, *laid.total)) {
            codes.emplace_back("part_population_differs");
        }
        if (part->meaning().effect != laid.total->meaning().effect) {
            codes.emplace_back("part_stock_against_flow");
        }
        if (!may_be_inside(*part, *laid.total)) {
            codes.emplace_back("part_outside_period");
        }
        for (const std::string& code : codes) {
            answers::Note note(code, Trace(*part));
            note.trace.add(*laid.total);
            note.parameters = {{"part", part->claim().value.text},
                               {"total", laid.total->claim().value.text}};
            answer.notes.push_back(note);
        }
    }
}

bool is_asked(const World& world, const Laid& laid, const answers::Question& question) {
    const auto population = question.entity("population").value();
    const auto prefix = question.parameter("total");
    const std::string id = claims::full_text_of(laid.total->id());
    const std::string name = claims::short_text_of(laid.total->id());
    const bool is_total = !prefix || id.substr(0, prefix->size()) == *prefix ||
                          name.substr(0, prefix->size()) == *prefix;
    return is_total && is_so_by(*laid.total, question) &&
           (!population ||
            is_same_population(world, *population, who_is_counted(world, *laid.total)));
}

}  // namespace

Result<Answer> parts_twin(const World& world, const answers::Question& question) {
    Answer answer(question, world.reader(), "rule_parts");
    answers::Figure all("compositions", Trace::of_nothing());
    answers::Figure failing("do_not_add_up", Trace::of_nothing());
    all.count = failing.count = 0;
    for (const SeenClaim& seen : world.claims()) {
        if (seen.predicate() != "composition" || seen.modality() == claims::Modality::denies) {
            continue;
        }
        const Laid laid = laid_out(world, seen);
        if (laid.total == nullptr || !is_asked(world, laid, question)) {
            continue;
        }
        answer.rows.push_back(row_of(world, laid));
        add_notes(world, laid, answer);
        *all.count += 1;
        all.trace.add(seen);
        if (verdict_of(laid) == "does_not_add_up") {
            *failing.count += 1;
            failing.trace.add(trace_of(laid));
        }
    }
    answer.figures = {all, failing};
    return answer;
}

}  // namespace habeas::tests
