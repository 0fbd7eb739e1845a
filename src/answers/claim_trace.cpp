// Claims that name each other are steps apart: a composition names its total and its parts, a
// response the call it answers. Each claim stands once, at its smallest distance; within a level in
// the order of the world, claims set apart last. What it is called there is what it is to the first
// claim of the level before that names it, else what that claim is to it. Tested by
// tests/answers/claim_trace_test.cpp, the stories and tests/twins/trace_twin_test.cpp.
#include "answers/claim_trace.h"

#include "answers/words.h"

#include <array>
#include <map>
#include <set>

namespace habeas::answers {
namespace {

using claims::EntryId;
using claims::Value;
using claims::ValueKind;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"claim", ParameterKind::text, true}};

struct Step {
    const SeenClaim* claim = nullptr;
    std::size_t level = 0;
    std::string relation = {};  ///< code
};

/// One claim names another.
struct Link {
    std::size_t from = 0;  ///< position in the world's list, counted claims first
    std::size_t to = 0;
    std::string as = {};  ///< code: total, part, responds_to
};

/// The claims of a world and who names whom.
class Web {
  public:
    explicit Web(const World& world) {
        for (const auto& list : {world.claims(), world.apart()}) {
            for (const SeenClaim& seen : list) {
                positions_.emplace(seen.id(), claims_.size());
                claims_.push_back(&seen);
            }
        }
        for (std::size_t at = 0; at < claims_.size(); ++at) {
            const claims::Claim& claim = claims_[at]->claim();
            link(at, claim.value, "total");
            for (const claims::Qualifier& qualifier : claim.qualifiers) {
                link(at, qualifier.value, qualifier.name);
            }
        }
    }

    [[nodiscard]] std::vector<Step> steps_from(const SeenClaim& start) const {
        std::vector<Step> steps;
        std::set<std::size_t> met;
        std::map<std::size_t, std::string> level{{positions_.at(start.id()), "self"}};
        for (std::size_t distance = 0; !level.empty(); ++distance) {
            for (const auto& [position, relation] : level) {
                met.insert(position);
                steps.push_back({claims_[position], distance, relation});
            }
            level = level_after(level, met);
        }
        return steps;
    }

  private:
    void link(std::size_t from, const Value& value, const std::string& as) {
        const auto id =
            value.kind == ValueKind::claim ? claims::entry_id_from(value.text) : std::nullopt;
        const auto found = id ? positions_.find(*id) : positions_.end();
        if (found != positions_.end()) {
            links_.push_back({from, found->second, as});
        }
    }

    [[nodiscard]] std::map<std::size_t, std::string> level_after(
        const std::map<std::size_t, std::string>& level, const std::set<std::size_t>& met) const {
        std::map<std::size_t, std::string> next;
        for (const Link& link : links_) {
            if (level.contains(link.from) && !met.contains(link.to)) {
                next.emplace(link.to, link.as);
            }
        }
        for (const auto& [position, relation] : level) {
            add_those_naming(position, met, next);
        }
        return next;
    }

    void add_those_naming(std::size_t position,
                          const std::set<std::size_t>& met,
                          std::map<std::size_t, std::string>& next) const {
        for (const Link& link : links_) {
            if (link.to == position && !met.contains(link.from)) {
                next.emplace(link.from, "named_as_" + link.as);
            }
        }
    }

    std::vector<const SeenClaim*> claims_;
    std::map<EntryId, std::size_t> positions_;
    std::vector<Link> links_;  ///< in order of from
};

/// \return document, begin, end, hash: of the passage if its document is here, else of the row
std::vector<Cell> place_cells(const Evidence& evidence, const claims::Claim& claim) {
    if (evidence.passage) {
        return {text_or_empty(evidence.document_title),
                text_cell(std::to_string(evidence.passage->begin)),
                text_cell(std::to_string(evidence.passage->end)),
                text_cell(claims::text_of(evidence.passage->document))};
    }
    if (claim.row) {
        return {text_or_empty(evidence.table),
                text_cell(std::to_string(evidence.row)),
                empty_cell(),
                text_cell(claims::text_of(claim.row->table_hash))};
    }
    return {text_or_empty(claim.citation.title), empty_cell(), empty_cell(), empty_cell()};
}

Row row_of(const World& world, const Step& step) {
    const SeenClaim& seen = *step.claim;
    const Evidence evidence = evidence_of(world, seen, {});
    std::string carriers;
    for (const std::string& carrier : evidence.carriers) {
        carriers += (carriers.empty() ? "" : "; ") + carrier;
    }
    std::vector<Cell> cells{
        text_cell(std::to_string(step.level)),
        code_cell(step.relation),
        Cell{.kind = CellKind::claim, .text = claims::full_text_of(seen.id())},
        entity_cell(world, seen.subject()),
        code_cell("predicate." + seen.predicate()),
        text_or_empty(evidence.words.empty() ? words_with_dates(world, seen) : evidence.words),
        entity_cell(world, seen.claimant()),
        text_or_empty(std::move(carriers)),
        seen.claim().said ? date_cell(seen.claim().said->text()) : empty_cell()};
    for (Cell& cell : place_cells(evidence, seen.claim())) {
        cells.push_back(std::move(cell));
    }
    return Row(std::move(cells), Trace(seen));
}

}  // namespace

std::span<const ParameterSpecification> claim_trace_parameters() {
    return parameters;
}

Result<const SeenClaim*> claim_called(const World& world, const std::string& prefix) {
    const auto found = world.claims_named(prefix);
    if (found.empty()) {
        return failure("claim_unknown", {{"claim", prefix}}, ErrorKind::not_found);
    }
    if (found.size() > 1) {
        return failure("claim_ambiguous",
                       {{"claim", prefix}, {"count", std::to_string(found.size())}});
    }
    return found.front();
}

Result<Answer> claim_trace(const World& world, const Question& question, const Run& /*run*/) {
    const auto start = claim_called(world, question.parameter("claim").value_or(""));
    if (!start) {
        return failure_of(start);
    }
    Answer answer(question, world.reader(), "rule_trace");
    answer.columns = {"level",
                      "relation",
                      "claim",
                      "subject",
                      "predicate",
                      "words",
                      "claimant",
                      "carriers",
                      "said",
                      "document",
                      "begin",
                      "end",
                      "hash"};
    Figure figure("claims", Trace::of_nothing());
    figure.unit = "claim";
    for (const Step& step : Web(world).steps_from(*start.value())) {
        answer.rows.push_back(row_of(world, step));
        figure.trace.add(*step.claim);
    }
    figure.count = static_cast<std::int64_t>(answer.rows.size());
    answer.figures.push_back(std::move(figure));
    return answer;
}

}  // namespace habeas::answers
