// Written from docs/answers/standards.md: its table, the conditions of visits, and how rows and
// figure are told.
#include "twins/standards_twin.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using world::SeenClaim;
using world::World;

std::vector<Norm> all_norms() {
    const std::set<std::string> beginnings{"arrest", "detention", "re_arrest"};
    const std::set<std::string> alone{"incommunicado"};
    return {{"judge", "deadline", 2, beginnings},
            {"arrest_notice", "deadline", 1, {"arrest", "re_arrest"}},
            {"transfer_notice", "deadline", 1, {"transfer"}},
            {"family_contact", "isolation", 7, alone, "family"},
            {"counsel_contact", "isolation", 7, alone, "counsel"},
            {"family_visits", "isolation", 30, alone, "family"},
            {"solitary", "isolation", 15, {"solitary_confinement"}},
            {"trial", "deadline", 365, beginnings},
            {"inspection", "visits"}};
}

/// What a visit says of its conditions: how many of the words are no and yes.
struct Inspection {
    int refused = 0;
    int granted = 0;
    bool is_complete = false;

    [[nodiscard]] bool is_met() const { return is_complete || granted == 5; }
};

Inspection inspection_of(const SeenClaim& visit) {
    const std::set<std::string> conditions{"all_detainees",
                                           "all_premises",
                                           "list_of_detainees",
                                           "private_interviews",
                                           "repeat_visits"};
    Inspection inspection;
    for (const claims::Qualifier& one : visit.claim().qualifiers) {
        const bool is_condition = conditions.contains(one.name);
        if (!is_condition && one.name != "complete") {
            continue;
        }
        inspection.refused += one.value.text == "no" ? 1 : 0;
        inspection.granted += is_condition && one.value.text == "yes" ? 1 : 0;
        inspection.is_complete =
            inspection.is_complete || (!is_condition && one.value.text == "yes");
    }
    return inspection;
}

Verdict visit_verdict(const World& world, const NormAsked& asked, const Telling& telling) {
    Verdict verdict{.clock = telling};
    const SeenClaim& visit = *telling.front();
    verdict.used.insert(telling.begin(), telling.end());
    bool is_denied = false;
    for (const SeenClaim* seen : telling) {
        Used denials;
        reach_of(world, *seen, denials);
        is_denied = is_denied || !denials.empty();
        verdict.used.insert(denials.begin(), denials.end());
    }
    const bool is_sure = concerns(world, visit, asked.person, verdict.used) == Concern::yes &&
                         !visit.valid().start_qualified &&
                         number_of(visit.valid().start_max) <= asked.on;
    const Inspection inspection = inspection_of(visit);
    if (inspection.refused > 0 && (inspection.is_met() || is_denied)) {
        verdict.certainty = "contradictory";
    } else if (inspection.refused > 0 && is_sure) {
        verdict.state = "breached";
        verdict.certainty = "certain";
        verdict.since = {number_of(visit.valid().start_min), number_of(visit.valid().start_max)};
    } else if (inspection.refused > 0) {
        verdict.certainty = "possible";
    } else if (inspection.is_met() && is_sure && !is_denied) {
        verdict.state = "met";
    }
    return verdict;
}

std::vector<Verdict> visit_verdicts(const World& world, const NormAsked& asked) {
    Telling visits;
    for (const SeenClaim& seen : world.claims()) {
        Used unused;
        const Inspection inspection = inspection_of(seen);
        const bool is_stated =
            inspection.refused + inspection.granted > 0 || inspection.is_complete;
        if (seen.predicate() == "visit" && seen.changes_state() && is_stated &&
            number_of(seen.valid().start_min) <= asked.on &&
            concerns(world, seen, asked.person, unused) != Concern::no) {
            visits.push_back(&seen);
        }
    }
    std::vector<Verdict> verdicts;
    for (const Telling& telling : tellings_of(world, visits, true)) {
        verdicts.push_back(visit_verdict(world, asked, telling));
    }
    if (verdicts.empty()) {
        verdicts.push_back({.state = "does_not_apply"});
    }
    return verdicts;
}

std::vector<Verdict> verdicts_of(const World& world, const NormAsked& asked) {
    if (asked.norm.form == "visits") {
        return visit_verdicts(world, asked);
    }
    return asked.norm.form == "deadline" ? deadline_verdicts(world, asked)
                                         : isolation_verdicts(world, asked);
}

Cell day_words(const Reach& days) {
    if (!days.has_last()) {
        return answers::empty_cell();
    }
    const std::string last = dates::text_of(dates::Day{days.last});
    const std::string first = days.has_first() ? dates::text_of(dates::Day{days.first}) : "";
    return answers::date_cell(first == last ? last : "[" + first + ".." + last + "]");
}

void tell(const NormAsked& asked, const Verdict& verdict, const std::string& by, Answer& answer) {
    const bool is_breach = verdict.state.starts_with("breached");
    const bool has_time = asked.norm.form != "visits";
    std::vector<Cell> cells{answers::code_cell("standard." + asked.norm.name),
                            answers::code_cell("standard_source." + asked.norm.name)};
    if (verdict.clock.empty()) {
        cells.insert(cells.end(), 2, answers::empty_cell());
    } else {
        const claims::Claim& clock = verdict.clock.front()->claim();
        cells.push_back(answers::code_cell("predicate." + clock.predicate));
        cells.push_back(clock.valid_from ? answers::date_cell(clock.valid_from->text())
                                         : answers::empty_cell());
    }
    cells.push_back(has_time ? answers::days_cell({asked.norm.limit, asked.norm.limit})
                             : answers::empty_cell());
    cells.push_back(has_time ? answers::code_cell(by) : answers::empty_cell());
    cells.push_back(answers::code_cell(verdict.state));
    cells.push_back(!is_breach && verdict.state != "cannot_tell" ? answers::empty_cell()
                    : verdict.certainty.empty()                  ? answers::code_cell("not_known")
                                                : answers::code_cell(verdict.certainty));
    cells.push_back(is_breach ? day_words(verdict.since) : answers::empty_cell());
    dates::DayCount over{.min = verdict.fewest_over, .max = verdict.most_over};
    if (verdict.most_over == far_ahead) {
        over.max = std::nullopt;
    }
    cells.push_back(is_breach && has_time ? answers::days_cell(over) : answers::empty_cell());
    const std::vector<const SeenClaim*> used(verdict.used.begin(), verdict.used.end());
    answer.rows.emplace_back(cells, answers::Trace::of(used));
}

void count_norm(const std::set<std::string>& certainties, answers::ThreeBounds& bounds) {
    bounds.certain += certainties.contains("certain") ? 1 : 0;
    bounds.last_reported +=
        certainties.contains("certain") || certainties.contains("last_reported") ? 1 : 0;
    bounds.possible += certainties.empty() ? 0 : 1;
}

}  // namespace

Result<Answer> standards_twin(const World& world, const answers::Question& question) {
    Answer answer(question, world.reader(), "rule_standards");
    answers::Figure figure("standards_breached", answers::Trace::of_nothing());
    figure.bounds = answers::ThreeBounds{};
    for (NormAsked asked; const Norm& norm : all_norms()) {
        if (question.parameter("rule").value_or(norm.name) != norm.name) {
            continue;
        }
        asked.norm = norm;
        asked.person = world.canonical(*question.entity("person").value());
        asked.on = number_of(question.day("on")->day);
        const auto limit = question.parameter("limit");
        asked.norm.limit = limit ? std::stoi(*limit) : norm.limit;
        const std::string by = limit                     ? "limit_of_question"
                               : norm.name == "solitary" ? "limit_of_instrument"
                                                         : "limit_of_habeas";
        std::set<std::string> certainties;
        for (const Verdict& verdict : verdicts_of(world, asked)) {
            tell(asked, verdict, by, answer);
            const bool counts = verdict.state == "cannot_tell" || verdict.state == "breached" ||
                                verdict.state == "breached_since";
            if (counts && !verdict.certainty.empty()) {
                certainties.insert(verdict.certainty);
                figure.trace.add(answer.rows.back().trace);
            }
        }
        count_norm(certainties, *figure.bounds);
    }
    answer.figures.push_back(figure);
    return answer;
}

}  // namespace habeas::tests
