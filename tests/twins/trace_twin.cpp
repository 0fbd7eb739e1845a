#include "twins/trace_twin.h"

#include "answers/words.h"

#include <vector>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Row;
using answers::Trace;
using world::SeenClaim;
using world::World;

constexpr std::size_t far = 1'000'000;

std::vector<const SeenClaim*> all_claims(const World& world) {
    std::vector<const SeenClaim*> all;
    for (const SeenClaim& seen : world.claims()) {
        all.push_back(&seen);
    }
    for (const SeenClaim& seen : world.apart()) {
        all.push_back(&seen);
    }
    return all;
}

/// \return as what one claim first names another; empty if it does not
std::string names_as(const SeenClaim& one, const SeenClaim& other) {
    const std::string id = claims::full_text_of(other.id());
    if (one.claim().value.kind == claims::ValueKind::claim && one.claim().value.text == id) {
        return "total";
    }
    for (const claims::Qualifier& qualifier : one.claim().qualifiers) {
        if (qualifier.value.text == id) {
            return qualifier.name;
        }
    }
    return "";
}

std::vector<std::size_t> distances(const std::vector<const SeenClaim*>& all,
                                   const SeenClaim* start) {
    std::vector<std::size_t> distance(all.size(), far);
    bool has_changed = true;
    while (has_changed) {
        has_changed = false;
        for (std::size_t at = 0; at < all.size(); ++at) {
            std::size_t shortest = all[at] == start ? 0 : distance[at];
            for (std::size_t other = 0; other < all.size(); ++other) {
                const bool are_linked = !names_as(*all[at], *all[other]).empty() ||
                                        !names_as(*all[other], *all[at]).empty();
                if (are_linked && distance[other] + 1 < shortest) {
                    shortest = distance[other] + 1;
                }
            }
            has_changed = has_changed || shortest != distance[at];
            distance[at] = shortest;
        }
    }
    return distance;
}

std::string relation(const std::vector<const SeenClaim*>& all,
                     const std::vector<std::size_t>& distance,
                     std::size_t at) {
    if (distance[at] == 0) {
        return "self";
    }
    for (std::size_t other = 0; other < all.size(); ++other) {
        std::string as = names_as(*all[other], *all[at]);
        if (distance[other] + 1 == distance[at] && !as.empty()) {
            return as;
        }
    }
    for (std::size_t other = 0; other < all.size(); ++other) {
        std::string as = names_as(*all[at], *all[other]);
        if (distance[other] + 1 == distance[at] && !as.empty()) {
            return "named_as_" + as;
        }
    }
    return "";
}

Cell cell_of(const std::string& text) {
    return text.empty() ? answers::empty_cell() : answers::text_cell(text);
}

Row row_of(const World& world, const SeenClaim& seen, std::size_t distance, const std::string& as) {
    std::string carriers;
    for (const claims::Entity& carrier : seen.claim().carriers) {
        carriers += (carriers.empty() ? "" : "; ") + world.label(carrier);
    }
    return Row({answers::text_cell(std::to_string(distance)),
                answers::code_cell(as),
                answers::text_cell(claims::full_text_of(seen.id())),
                answers::entity_cell(world, seen.claim().subject),
                answers::code_cell("predicate." + seen.predicate()),
                cell_of(answers::words_with_dates(world, seen)),
                answers::entity_cell(world, seen.claimant()),
                cell_of(carriers),
                cell_of(seen.claim().said ? seen.claim().said->text() : ""),
                answers::empty_cell(),
                answers::empty_cell(),
                answers::empty_cell(),
                answers::empty_cell()},
               Trace(seen));
}

}  // namespace

Result<Answer> trace_twin(const World& world, const answers::Question& question) {
    const std::vector<const SeenClaim*> all = all_claims(world);
    const SeenClaim* start = nullptr;
    const std::string wanted = question.parameter("claim").value();
    for (const SeenClaim* seen : all) {
        start = claims::full_text_of(seen->id()) == wanted ? seen : start;
    }
    if (start == nullptr) {
        return failure("claim_unknown", {{"claim", wanted}}, ErrorKind::not_found);
    }
    const std::vector<std::size_t> distance = distances(all, start);
    Answer answer(question, world.reader(), "rule_trace");
    answers::Figure figure("claims", Trace::of_nothing());
    for (std::size_t level = 0; level < all.size(); ++level) {
        for (std::size_t at = 0; at < all.size(); ++at) {
            if (distance[at] == level) {
                answer.rows.push_back(row_of(world, *all[at], level, relation(all, distance, at)));
                figure.trace.add(*all[at]);
            }
        }
    }
    figure.count = static_cast<std::int64_t>(answer.rows.size());
    answer.figures.push_back(figure);
    return answer;
}

}  // namespace habeas::tests
