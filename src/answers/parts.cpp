// Sums are sums of readings: lower bounds with lower bounds, upper with upper, open if one is open.
// Parts that are all of a total add up if some number fits both the sum and the total; parts that
// are not all only fail if they exceed it. What parts and total differ in (who is counted, how many
// there are against how many passed) is listed, never repaired. Tested by
// tests/answers/parts_test.cpp, the stories and tests/twins/parts_twin_test.cpp.
#include "answers/parts.h"

#include "answers/stated_counts.h"

#include <algorithm>
#include <array>
#include <functional>

namespace habeas::answers {
namespace {

using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"total", ParameterKind::text, false},
                                ParameterSpecification{"population", ParameterKind::entity, false},
                                ParameterSpecification{"on", ParameterKind::day, false}};

/// A range of whole numbers; a bound that is absent is open.
struct Range {
    std::optional<std::int64_t> lower = std::nullopt;
    std::optional<std::int64_t> upper = std::nullopt;
};

struct Composition {
    const SeenClaim* claim = nullptr;
    const SeenClaim* total = nullptr;
    std::vector<const SeenClaim*> parts = {};  ///< in the order of the world
    bool is_complete = false;
    bool is_readable = true;  ///< every part is here, and every number has been read
};

/// \return the sum; open if a term is open, or if no number is large enough
std::optional<std::int64_t> sum_of(std::optional<std::int64_t> left,
                                   std::optional<std::int64_t> right) {
    std::int64_t sum = 0;
    const bool fits = left && right && !__builtin_add_overflow(*left, *right, &sum);
    return fits ? std::optional(sum) : std::nullopt;
}

std::optional<std::int64_t> difference_of(std::optional<std::int64_t> left,
                                          std::optional<std::int64_t> right) {
    std::int64_t difference = 0;
    const bool fits = left && right && !__builtin_sub_overflow(*left, *right, &difference);
    return fits ? std::optional(difference) : std::nullopt;
}

bool has_reading(const SeenClaim& seen) {
    return seen.count() && (seen.count()->lower || seen.count()->upper);
}

Range range_of(const SeenClaim& seen) {
    return {seen.count()->lower, seen.count()->upper};
}

Range sum_of(const std::vector<const SeenClaim*>& parts) {
    Range sum{0, 0};
    for (const SeenClaim* part : parts) {
        sum.lower = sum_of(sum.lower, part->count()->lower);
        sum.upper = sum_of(sum.upper, part->count()->upper);
    }
    return sum;
}

bool is_above(const Range& left, const Range& right) {
    return left.lower && right.upper && *left.lower > *right.upper;
}

bool adds_up(const Composition& composition, const std::vector<const SeenClaim*>& parts) {
    const Range sum = sum_of(parts);
    const Range total = range_of(*composition.total);
    return !is_above(sum, total) && (!composition.is_complete || !is_above(total, sum));
}

std::string verdict_of(const Composition& composition) {
    if (!composition.is_readable) {
        return "cannot_tell";
    }
    if (!adds_up(composition, composition.parts)) {
        return "does_not_add_up";
    }
    return composition.is_complete ? "adds_up" : "cannot_tell";
}

const SeenClaim* claim_named(const World& world, const claims::Value& value) {
    const auto id = claims::entry_id_from(value.text);
    const SeenClaim* found = id ? world.claim(*id) : nullptr;
    return found != nullptr && world.counts(*found) ? found : nullptr;
}

std::optional<Composition> composition_of(const World& world, const SeenClaim& seen) {
    if (seen.meaning().family != claims::Family::composition ||
        seen.modality() == claims::Modality::denies) {
        return std::nullopt;
    }
    Composition composition{.claim = &seen, .total = claim_named(world, seen.claim().value)};
    if (composition.total == nullptr) {
        return std::nullopt;
    }
    composition.is_complete = seen.claim().code("complete") == "yes";
    composition.is_readable = has_reading(*composition.total);
    for (const claims::Value* value : seen.claim().all("part")) {
        const SeenClaim* part = claim_named(world, *value);
        composition.is_readable = composition.is_readable && part != nullptr && has_reading(*part);
        if (part != nullptr) {
            composition.parts.push_back(part);
        }
    }
    composition.is_readable = composition.is_readable && !composition.parts.empty();
    std::sort(composition.parts.begin(), composition.parts.end(), std::less<>());
    return composition;
}

bool is_in(const Composition& composition, const SeenClaim& seen) {
    const auto& parts = composition.parts;
    return &seen == composition.total ||
           std::find(parts.begin(), parts.end(), &seen) != parts.end();
}

/// Whether the other, of the same predicate, states a number of what may be the same at the same
/// time.
bool competes(const World& world, const SeenClaim& other, const SeenClaim& part) {
    return is_stated_count(other) && has_reading(other) &&
           population_of(world, other) == population_of(world, part) &&
           dates::holds(dates::Relation::intersects, time_of_count(other), time_of_count(part)) !=
               dates::Truth::no;
}

/// The one part for which another source's number would make it add up; none if there is no such
/// part, or several.
const SeenClaim* likely_wrong_part(const World& world, const Composition& composition) {
    const SeenClaim* wrong = nullptr;
    for (std::size_t at = 0; at < composition.parts.size(); ++at) {
        const SeenClaim& part = *composition.parts[at];
        std::vector<const SeenClaim*> replaced = composition.parts;
        const auto others = world.of_predicate(part.predicate());
        const bool is_repaired =
            std::any_of(others.begin(), others.end(), [&](const SeenClaim& other) {
                replaced[at] = &other;
                return !is_in(composition, other) && competes(world, other, part) &&
                       adds_up(composition, replaced);
            });
        if (is_repaired && wrong != nullptr) {
            return nullptr;
        }
        wrong = is_repaired ? &part : wrong;
    }
    return wrong;
}

Trace trace_of(const Composition& composition) {
    Trace trace(*composition.claim);
    trace.add(*composition.total);
    trace.add(Trace::of(composition.parts));
    return trace;
}

std::string joined_words(const std::vector<const SeenClaim*>& parts) {
    std::string words;
    for (const SeenClaim* part : parts) {
        words += (words.empty() ? "" : " + ") + part->claim().value.text;
    }
    return words;
}

Row row_of(const World& world, const Composition& composition) {
    const std::string verdict = verdict_of(composition);
    const Range total = has_reading(*composition.total) ? range_of(*composition.total) : Range{};
    const Range sum = composition.is_readable ? sum_of(composition.parts) : Range{};
    const SeenClaim* wrong =
        verdict == "does_not_add_up" ? likely_wrong_part(world, composition) : nullptr;
    std::vector<Cell> cells;
    cells.push_back(text_cell(composition.total->claim().value.text));
    cells.push_back(range_cell(total.lower, total.upper));
    cells.push_back(text_cell(joined_words(composition.parts)));
    cells.push_back(range_cell(sum.lower, sum.upper));
    cells.push_back(
        range_cell(difference_of(total.lower, sum.upper), difference_of(total.upper, sum.lower)));
    cells.push_back(code_cell(verdict));
    cells.push_back(code_cell(composition.is_complete ? "yes" : "no"));
    cells.push_back(wrong == nullptr ? empty_cell() : text_cell(wrong->claim().value.text));
    cells.push_back(entity_cell(world, composition.claim->claimant()));
    return Row(std::move(cells), trace_of(composition));
}

void note_differences(const World& world, const Composition& composition, Answer& answer) {
    const auto note = [&](const SeenClaim& part, const char* code) {
        Trace trace(part);
        trace.add(*composition.total);
        Note difference(code, std::move(trace));
        difference.parameters = {{"part", part.claim().value.text},
                                 {"total", composition.total->claim().value.text}};
        answer.notes.push_back(std::move(difference));
    };
    for (const SeenClaim* part : composition.parts) {
        if (population_of(world, *part) != population_of(world, *composition.total)) {
            note(*part, "part_population_differs");
        }
        if (part->meaning().effect != composition.total->meaning().effect) {
            note(*part, "part_stock_against_flow");
        }
        if (dates::holds(dates::Relation::within,
                         time_of_count(*part),
                         time_of_count(*composition.total)) == dates::Truth::no) {
            note(*part, "part_outside_period");
        }
    }
}

bool is_asked_for(const World& world, const Question& question, const Composition& composition) {
    const auto population = question.entity("population").value();
    const auto prefix = question.parameter("total");
    const std::string id = claims::full_text_of(composition.total->id());
    const bool is_total = !prefix || id.starts_with(*prefix) ||
                          claims::short_text_of(composition.total->id()).starts_with(*prefix);
    const bool is_by_then = !question.parameter("on") ||
                            may_be_so_by(*composition.total, question.day("on").value().day);
    return is_total && is_by_then &&
           (!population ||
            population_of(world, *composition.total) == world.canonical(*population));
}

}  // namespace

std::span<const ParameterSpecification> parts_parameters() {
    return parameters;
}

Result<Answer> parts(const World& world, const Question& question, const Run& /*run*/) {
    Answer answer(question, world.reader(), "rule_parts");
    answer.columns = {"total",
                      "total_range",
                      "parts",
                      "sum",
                      "difference",
                      "verdict",
                      "complete",
                      "likely_wrong_part",
                      "judged_by"};
    Figure all("compositions", Trace::of_nothing());
    Figure failing("do_not_add_up", Trace::of_nothing());
    all.unit = failing.unit = "composition";
    all.count = failing.count = 0;
    for (const SeenClaim& seen : world.of_family(claims::Family::composition)) {
        const auto composition = composition_of(world, seen);
        if (!composition || !is_asked_for(world, question, *composition)) {
            continue;
        }
        answer.rows.push_back(row_of(world, *composition));
        note_differences(world, *composition, answer);
        *all.count += 1;
        all.trace.add(seen);
        if (verdict_of(*composition) == "does_not_add_up") {
            *failing.count += 1;
            failing.trace.add(trace_of(*composition));
        }
    }
    answer.figures = {std::move(all), std::move(failing)};
    return answer;
}

}  // namespace habeas::answers
