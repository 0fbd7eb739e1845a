// One table. HURIDOCS numbers are those of the micro-thesaurus lists (2001): 04 acts, 20
// intervention, 25 status at end, 27 response, 29 detention, 30 outside contact, 31 counsel, 32
// courts.
#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <array>

namespace habeas::claims {
namespace {

constexpr bool single = true;
constexpr bool once = true;

using F = Family;
using E = Effect;
using V = ValueKind;

// clang-format off
constexpr std::array predicates{
    // identity
    Predicate{"born", F::identity, E::none, V::date, single, once, "", "was born on a date"},
    Predicate{"definition", F::identity, E::none, V::text, false, false, "", "who belongs to the group or population"},
    Predicate{"description", F::identity, E::none, V::text, false, false, "", "what it is"},
    Predicate{"member_of", F::identity, E::none, V::entity, false, false, "", "belongs to a group"},
    Predicate{"name", F::identity, E::none, V::text, false, false, "", "is called so; one written form, its parts as qualifiers"},
    Predicate{"part_of", F::identity, E::none, V::entity, false, false, "", "lies inside a place, or belongs to an organisation"},
    // custody
    Predicate{"arrest", F::custody, E::holds, V::absent, false, false, "04", "was arrested, on the first day of the valid time"},
    Predicate{"death_in_custody", F::custody, E::frees, V::text, single, once, "25", "died in custody"},
    Predicate{"detention", F::custody, E::holds, V::duration, false, false, "29", "was held, from the first to the last day of the valid time; the value is how long, in the source's words"},
    Predicate{"disappearance", F::custody, E::loses_sight, V::absent, false, false, "04", "was last seen in custody; nobody says where"},
    Predicate{"escape", F::custody, E::frees, V::absent, false, false, "25", "escaped"},
    Predicate{"hunger_strike", F::custody, E::none, V::absent, false, false, "", "refused food"},
    Predicate{"ill_treatment", F::custody, E::none, V::text, false, false, "04", "was ill-treated"},
    Predicate{"incommunicado", F::custody, E::holds, V::absent, false, false, "30", "was held without contact with the outside"},
    Predicate{"re_arrest", F::custody, E::holds, V::absent, false, false, "04", "was arrested again; a new case"},
    Predicate{"release", F::custody, E::frees, V::code, false, false, "25", "left custody: pardon, grace, amnesty, remission, conditional, bail, served, acquittal, dismissed, humanitarian, exchange, exile, court_order, not_stated"},
    Predicate{"transfer", F::custody, E::holds, V::absent, false, false, "04", "was moved to the place of the claim"},
    // trial
    Predicate{"appeal", F::trial, E::none, V::text, false, false, "", "an appeal was made or decided"},
    Predicate{"charge", F::trial, E::none, V::text, false, false, "", "was charged with an offence"},
    Predicate{"sentence", F::trial, E::none, V::duration, false, false, "", "was sentenced to a time"},
    Predicate{"trial", F::trial, E::none, V::text, false, false, "32", "was tried"},
    Predicate{"verdict", F::trial, E::none, V::code, false, false, "32", "guilty, not_guilty, dismissed, annulled"},
    // review and pardon
    Predicate{"compensation", F::review, E::none, V::text, false, false, "", "was compensated"},
    Predicate{"decision", F::review, E::steps, V::text, false, false, "", "the deciding authority decided"},
    Predicate{"evaluation", F::review, E::steps, V::text, false, false, "", "the case was evaluated"},
    Predicate{"exoneration", F::review, E::none, V::text, false, false, "", "was relieved of all consequences for being innocent"},
    Predicate{"pardon", F::review, E::steps, V::text, false, false, "", "was pardoned on paper; freed only by a release"},
    Predicate{"recommendation", F::review, E::steps, V::text, false, false, "", "release or pardon was recommended"},
    Predicate{"record_cleared", F::review, E::none, V::absent, false, false, "", "the criminal record was erased"},
    Predicate{"refusal", F::review, E::steps, V::text, false, false, "", "the request was refused"},
    Predicate{"release_order", F::review, E::steps, V::text, false, false, "", "release was ordered; freed only by a release"},
    Predicate{"review_request", F::review, E::steps, V::text, false, false, "", "a review or pardon was asked for"},
    // processes
    Predicate{"created", F::process, E::steps, V::text, false, once, "", "was set up"},
    Predicate{"began_work", F::process, E::steps, V::text, false, once, "", "began its work"},
    Predicate{"ended", F::process, E::steps, V::text, false, once, "", "ended, expired or was abandoned"},
    Predicate{"extended", F::process, E::steps, V::text, false, false, "", "was extended"},
    Predicate{"halted", F::process, E::halts, V::text, false, false, "", "stood still"},
    Predicate{"resumed", F::process, E::resumes, V::text, false, false, "", "went on"},
    Predicate{"status", F::process, E::none, V::text, false, false, "", "is in a state, in the source's words"},
    Predicate{"step", F::process, E::steps, V::text, false, false, "", "did something"},
    // access and visits
    Predicate{"access_denied", F::access, E::denies_access, V::text, false, false, "30", "visitors were kept out"},
    Predicate{"access_resumed", F::access, E::resumes_access, V::text, false, false, "30", "visitors were let in again, by rule or practice"},
    Predicate{"access_suspended", F::access, E::denies_access, V::text, false, false, "30", "a visit regime was suspended"},
    Predicate{"days_without_visits", F::access, E::none, V::duration, false, false, "30", "how long visitors had been kept out, in the source's words"},
    Predicate{"resumption_announced", F::access, E::announces_access, V::text, false, false, "30", "somebody said that visits would be let in again"},
    Predicate{"resumption_refused", F::access, E::refuses_access, V::text, false, false, "30", "a request to let visitors in was refused"},
    Predicate{"visit", F::access, E::visits, V::text, false, false, "30", "a visit took place"},
    Predicate{"visit_regime", F::access, E::none, V::text, single, false, "30", "the rule on visits: how often, how long, how"},
    // determinations, lists, counts
    Predicate{"determination", F::determination, E::none, V::code, false, false, "", "a body found, under a criteria set, that a person is of a category"},
    Predicate{"list_inclusion", F::list, E::none, V::entity, false, false, "", "stands on a list"},
    Predicate{"list_removal", F::list, E::none, V::entity, false, false, "", "was taken off a list"},
    Predicate{"count_claiming_innocence", F::count, E::counts_stock, V::count, false, false, "07", "how many say they are innocent"},
    Predicate{"count_documented", F::count, E::counts_stock, V::count, false, false, "07", "how many a source has documented"},
    Predicate{"count_files", F::count, E::counts_stock, V::count, false, false, "07", "how many files are open for review"},
    Predicate{"count_held", F::count, E::counts_stock, V::count, false, false, "07", "how many are held"},
    Predicate{"count_of", F::count, E::counts_stock, V::count, false, false, "07", "how many there are, of anything else"},
    Predicate{"count_pending", F::count, E::counts_stock, V::count, false, false, "07", "how many cases wait for a decision"},
    Predicate{"count_presumed", F::count, E::counts_stock, V::count, false, false, "07", "how many a source presumes"},
    Predicate{"count_requests", F::count, E::counts_stock, V::count, false, false, "07", "how many requests wait for review"},
    Predicate{"count_visited", F::count, E::counts_stock, V::count, false, false, "07", "how many are on a visiting body's register"},
    Predicate{"count_convicted", F::count, E::counts_flow, V::count, false, false, "07", "how many were convicted in a period"},
    Predicate{"count_expected", F::count, E::counts_flow, V::count, false, false, "07", "how many were promised or announced for a period; never happened by itself"},
    Predicate{"count_pardoned", F::count, E::counts_flow, V::count, false, false, "07", "how many were pardoned in a period"},
    Predicate{"count_released", F::count, E::counts_flow, V::count, false, false, "07", "how many were released in a period"},
    Predicate{"share", F::count, E::counts_stock, V::count, false, false, "", "a part of a population, in the source's words"},
    Predicate{"composition", F::composition, E::none, V::claim, false, false, "", "the total claim of the value is made of the claims named as part; complete yes or no"},
    // calls
    Predicate{"call", F::call, E::none, V::text, false, false, "20", "what was asked of an addressee"},
    Predicate{"promise", F::call, E::none, V::text, false, false, "27", "what was promised"},
    Predicate{"response", F::call, E::none, V::code, false, false, "27", "answer to a call: complied, partly, promised, refused"},
};

constexpr std::array qualifiers{
    QualifierName{"accuser", V::entity, "whose accusation the case rests on"},
    QualifierName{"addressee", V::entity, "of whom it was asked"},
    QualifierName{"all_detainees", V::code, "visit condition: all detainees could be seen (yes, no)"},
    QualifierName{"all_premises", V::code, "visit condition: all premises could be seen (yes, no)"},
    QualifierName{"article", V::text, "article of the law"},
    QualifierName{"beneficiary", V::entity, "who may or may not be visited"},
    QualifierName{"body", V::entity, "who determined"},
    QualifierName{"case", V::text, "one deprivation of liberty of one person"},
    QualifierName{"cause", V::text, "cause as the source gives it"},
    QualifierName{"complete", V::code, "composition: whether the parts are all of the total; visit: whether it was complete (yes, no)"},
    QualifierName{"conditions", V::text, "conditions of a release"},
    QualifierName{"court", V::text, "court, with its kind"},
    QualifierName{"criteria", V::text, "criteria set and version"},
    QualifierName{"deadline", V::date, "by when"},
    QualifierName{"exception", V::entity, "visitors who are let in all the same"},
    QualifierName{"from_place", V::entity, "place left"},
    QualifierName{"given", V::text, "name part: given names"},
    QualifierName{"instrument", V::text, "law, resolution or decree, with its number"},
    QualifierName{"judge", V::entity, "judge of the case, by name or by the code of one without a face"},
    QualifierName{"list_of_detainees", V::code, "visit condition: a full list was given or made (yes, no)"},
    QualifierName{"maternal", V::text, "name part: second surname"},
    QualifierName{"name_kind", V::code, "legal, alias, nickname, religious, as_printed"},
    QualifierName{"number", V::count, "how many people it covers, in the source's words"},
    QualifierName{"ordered_by", V::entity, "who ordered it"},
    QualifierName{"part", V::claim, "a part of a composition"},
    QualifierName{"paternal", V::text, "name part: first surname"},
    QualifierName{"place", V::entity, "where"},
    QualifierName{"population", V::entity, "who is counted, where it is not the subject"},
    QualifierName{"private_interviews", V::code, "visit condition: interviews without witnesses (yes, no)"},
    QualifierName{"process", V::entity, "the process it belongs to"},
    QualifierName{"reason", V::text, "reason given"},
    QualifierName{"repeat_visits", V::code, "visit condition: visits can be repeated (yes, no)"},
    QualifierName{"responds_to", V::claim, "the call or promise it answers"},
    QualifierName{"script", V::code, "script of a written name (ISO 15924)"},
    QualifierName{"unit", V::code, "what is counted: person, request, file, case, release, visit"},
    QualifierName{"visitor", V::entity, "class of visitors or one visitor"},
};

// clang-format on

constexpr std::array<std::string_view, 5> conditions{
    "all_detainees", "all_premises", "list_of_detainees", "private_interviews", "repeat_visits"};

constexpr std::array family_names{"identity",
                                  "custody",
                                  "trial",
                                  "review",
                                  "process",
                                  "access",
                                  "determination",
                                  "count",
                                  "composition",
                                  "list",
                                  "call",
                                  "custom"};

template <class Table>
const typename Table::value_type* named(const Table& table, std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name_of(Family family) {
    return family_names.at(static_cast<std::size_t>(family));
}

std::span<const Predicate> vocabulary() {
    return predicates;
}

const Predicate* predicate_named(std::string_view name) {
    return named(predicates, name);
}

bool is_description(std::string_view predicate) {
    return predicate == "name" || predicate == "definition" || predicate == "description" ||
           predicate == "part_of";
}

std::span<const QualifierName> qualifier_vocabulary() {
    return qualifiers;
}

const QualifierName* qualifier_named(std::string_view name) {
    return named(qualifiers, name);
}

std::span<const std::string_view> visit_conditions() {
    return conditions;
}

}  // namespace habeas::claims
