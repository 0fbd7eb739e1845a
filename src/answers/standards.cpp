// Each standard of the table (standard_rules.h) is weighed by its form: deadlines
// (standard_deadline.h), isolation (standard_isolation.h), and the conditions of visits, here. A
// standard counts once, by its best founded breach. Tested by tests/answers/standards_test.cpp, the
// stories and tests/twins/standards_twin_test.cpp.
#include "answers/standards.h"

#include "answers/denials.h"
#include "answers/person_contact.h"
#include "answers/standard_deadline.h"
#include "answers/standard_isolation.h"
#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace habeas::answers {
namespace {

using dates::Truth;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, true},
                                ParameterSpecification{"person", ParameterKind::entity, true},
                                ParameterSpecification{"rule", ParameterKind::text, false},
                                ParameterSpecification{"limit", ParameterKind::text, false}};

constexpr std::int64_t longest_limit = 36'500;

constexpr std::array state_names{
    "met", "breached", "breached_since", "not_yet", "cannot_tell", "does_not_apply"};

constexpr std::array certainty_names{
    "not_known", "possible", "contradictory", "last_reported", "certain"};

/// What a visit says of its conditions.
struct VisitConditions {
    bool is_any_stated = false;
    bool is_any_refused = false;
    bool are_all_met = false;
};

VisitConditions conditions_of(const SeenClaim& visit) {
    const auto names = claims::visit_conditions();
    const std::string complete = visit.claim().code("complete");
    VisitConditions conditions{.is_any_stated = !complete.empty(),
                               .is_any_refused = complete == "no"};
    std::size_t met = 0;
    for (const std::string_view name : names) {
        const std::string code = visit.claim().code(name);
        conditions.is_any_stated = conditions.is_any_stated || !code.empty();
        conditions.is_any_refused = conditions.is_any_refused || code == "no";
        met += code == "yes" ? 1U : 0U;
    }
    conditions.are_all_met = complete == "yes" || met == names.size();
    return conditions;
}

StandardFinding visit_finding(const World& world, const StandardAsked& asked, Episode visit) {
    StandardFinding finding;
    finding.rests_on.insert(visit.claims.begin(), visit.claims.end());
    const SeenClaim& first = visit.first();
    bool is_sure = is_meant(world, first, asked.person, finding.rests_on) == Truth::yes &&
                   !first.valid().start_qualified && first.valid().start_max <= asked.on;
    bool is_denied = false;
    for (const SeenClaim* seen : visit.claims) {
        const std::vector<const SeenClaim*> denials = denials_of(world, *seen);
        finding.rests_on.insert(denials.begin(), denials.end());
        is_denied = is_denied || !denials.empty();
    }
    const VisitConditions conditions = conditions_of(first);
    const bool is_contradictory =
        conditions.is_any_refused && (is_denied || conditions.are_all_met);
    if (is_contradictory) {
        finding.certainty = BreachCertainty::contradictory;
    } else if (conditions.is_any_refused && is_sure) {
        finding.state = StandardState::breached;
        finding.certainty = BreachCertainty::certain;
        finding.since = {first.valid().start_min, first.valid().start_max};
    } else if (conditions.is_any_refused) {
        finding.certainty = BreachCertainty::possible;
    } else if (conditions.are_all_met && is_sure && !is_denied) {
        finding.state = StandardState::met;
    }
    finding.clock = std::move(visit);
    return finding;
}

std::vector<StandardFinding> visit_findings(const World& world, const StandardAsked& asked) {
    std::vector<const SeenClaim*> visits;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::visits)) {
        OrderedClaims rests_on;
        if (seen.has_effect(claims::Effect::visits) && seen.valid().start_min <= asked.on &&
            conditions_of(seen).is_any_stated &&
            is_meant(world, seen, asked.person, rests_on) != Truth::no) {
            visits.push_back(&seen);
        }
    }
    std::vector<StandardFinding> findings;
    for (Episode& episode : episodes_of(world, visits, EpisodeTimes::start_and_end)) {
        findings.push_back(visit_finding(world, asked, std::move(episode)));
    }
    if (findings.empty()) {
        findings.push_back({.state = StandardState::does_not_apply});
    }
    return findings;
}

std::vector<StandardFinding> findings_of(const World& world, const StandardAsked& asked) {
    switch (asked.standard->form) {
        case StandardForm::deadline:
            return deadline_findings(world, asked);
        case StandardForm::isolation:
            return isolation_findings(world, asked);
        case StandardForm::visit_conditions:
            break;
    }
    return visit_findings(world, asked);
}

/// \return one day, or one of the days between two; empty where a bound is missing
Cell cell_of(const DaysBetween& days) {
    if (!dates::is_bounded(days.latest)) {
        return empty_cell();
    }
    const std::string latest = dates::text_of(days.latest);
    if (days.earliest == days.latest) {
        return date_cell(latest);
    }
    const bool is_open = !dates::is_bounded(days.earliest);
    return date_cell("[" + (is_open ? "" : dates::text_of(days.earliest)) + ".." + latest + "]");
}

/// \return who set the limit; empty where there is none
Cell limit_set_by(const Question& question, const Standard& standard) {
    if (!standard.limit) {
        return empty_cell();
    }
    if (question.parameter("limit")) {
        return code_cell("limit_of_question");
    }
    return code_cell(standard.is_limit_of_instrument ? "limit_of_instrument" : "limit_of_habeas");
}

Row row_of(const Question& question, const StandardAsked& asked, const StandardFinding& finding) {
    const Standard& standard = *asked.standard;
    const bool has_clock = !finding.clock.claims.empty();
    const SeenClaim* first = has_clock ? &finding.clock.first() : nullptr;
    const bool is_dated = first != nullptr && first->claim().valid_from;
    const bool is_uncertain = finding.is_breach() || finding.state == StandardState::cannot_tell;
    const bool has_days = finding.is_breach() && standard.limit;
    return Row(
        {code_cell("standard." + std::string(standard.name)),
         code_cell("standard_source." + std::string(standard.name)),
         has_clock ? code_cell("predicate." + first->predicate()) : empty_cell(),
         is_dated ? date_cell(first->claim().valid_from->text()) : empty_cell(),
         standard.limit ? days_cell({asked.limit, asked.limit}) : empty_cell(),
         limit_set_by(question, standard),
         code_cell(state_names.at(static_cast<std::size_t>(finding.state))),
         is_uncertain ? code_cell(certainty_names.at(static_cast<std::size_t>(finding.certainty)))
                      : empty_cell(),
         finding.is_breach() ? cell_of(finding.since) : empty_cell(),
         has_days ? days_cell(finding.days_over) : empty_cell()},
        trace_of(finding.rests_on));
}

void count(BreachCertainty strongest, ThreeBounds& bounds) {
    bounds.certain += strongest == BreachCertainty::certain ? 1 : 0;
    bounds.last_reported += strongest >= BreachCertainty::last_reported ? 1 : 0;
    bounds.possible += strongest >= BreachCertainty::possible ? 1 : 0;
}

/// \return the days asked for; none if the question leaves the limit to the standards
Result<std::optional<std::int64_t>> limit_of(const Question& question, const Standard* standard) {
    const auto text = question.parameter("limit");
    if (!text) {
        return std::optional<std::int64_t>();
    }
    if (standard == nullptr) {
        return failure("limit_without_rule", {{"limit", *text}});
    }
    if (!standard->limit) {
        return failure("limit_not_taken", {{"rule", std::string(standard->name)}});
    }
    std::int64_t days = 0;
    const auto [rest, error] = std::from_chars(text->data(), text->data() + text->size(), days);
    const bool is_number = error == std::errc() && rest == text->data() + text->size();
    if (!is_number || days < 0 || days > longest_limit) {
        return failure("limit_not_days", {{"limit", *text}});
    }
    return std::optional(days);
}

void take_standard(const World& world, const StandardAsked& asked, Answer& answer) {
    Figure& figure = answer.figures.front();
    BreachCertainty strongest = BreachCertainty::not_known;
    for (const StandardFinding& finding : findings_of(world, asked)) {
        strongest = std::max(strongest, finding.certainty);
        answer.rows.push_back(row_of(answer.question, asked, finding));
        if (finding.certainty != BreachCertainty::not_known) {
            figure.trace.add(answer.rows.back().trace);
        }
    }
    count(strongest, *figure.bounds);
}

}  // namespace

std::span<const ParameterSpecification> standards_parameters() {
    return parameters;
}

Result<Answer> standards(const World& world, const Question& question, const Run& /*run*/) {
    const auto on = question.day("on");
    if (!on) {
        return failure_of(on);
    }
    const auto person = question.entity("person");
    if (!person) {
        return failure_of(person);
    }
    if (!person.value()) {
        return failure("parameter_missing", {{"parameter", "person"}});
    }
    const auto rule = question.parameter("rule");
    const Standard* wanted = rule ? standard_named(*rule) : nullptr;
    if (rule && wanted == nullptr) {
        return failure("rule_unknown", {{"rule", *rule}});
    }
    const auto limit = limit_of(question, wanted);
    if (!limit) {
        return failure_of(limit);
    }
    Answer answer(question, world.reader(), "rule_standards");
    answer.columns = {"standard",
                      "standard_source",
                      "clock",
                      "clock_start",
                      "limit",
                      "limit_set_by",
                      "state",
                      "certainty",
                      "breached_since",
                      "days_over"};
    answer.figures.emplace_back("standards_breached", Trace::of_nothing());
    answer.figures.front().unit = "standard";
    answer.figures.front().bounds = ThreeBounds{};
    for (const Standard& standard : standards_known()) {
        if (wanted == nullptr || wanted->name == standard.name) {
            take_standard(world,
                          {&standard,
                           limit.value().value_or(standard.limit.value_or(0)),
                           world.canonical(*person.value()),
                           on->day},
                          answer);
        }
    }
    return answer;
}

}  // namespace habeas::answers
