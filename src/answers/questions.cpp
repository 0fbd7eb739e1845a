// The questions this register answers, by name, with their numbers among the forty of the field.
#include "answers/access.h"
#include "answers/ask.h"
#include "answers/calls.h"
#include "answers/changes.h"
#include "answers/chronology.h"
#include "answers/claim_trace.h"
#include "answers/contradictions.h"
#include "answers/counts.h"
#include "answers/effect.h"
#include "answers/evidence_bundle.h"
#include "answers/flows.h"
#include "answers/held.h"
#include "answers/held_by_month.h"
#include "answers/held_past_order.h"
#include "answers/independence.h"
#include "answers/merits.h"
#include "answers/parts.h"
#include "answers/promises.h"
#include "answers/resumed.h"
#include "answers/shared.h"
#include "answers/stalled.h"
#include "answers/standards.h"
#include "answers/time_in_custody.h"
#include "answers/timeline.h"
#include "answers/unvisited.h"
#include "answers/without_visits.h"

namespace habeas::answers {
namespace {

using claims::Family;

std::vector<Family> happenings() {
    return {Family::custody,
            Family::trial,
            Family::review,
            Family::process,
            Family::access,
            Family::determination,
            Family::list,
            Family::call,
            Family::custom};
}

std::vector<Family> everything() {
    return {Family::identity,
            Family::custody,
            Family::trial,
            Family::review,
            Family::process,
            Family::access,
            Family::determination,
            Family::count,
            Family::composition,
            Family::list,
            Family::call,
            Family::custom};
}

std::vector<Family> outcomes() {
    return {Family::custody, Family::trial, Family::review, Family::determination};
}

}  // namespace

const std::vector<QuestionSpecification>& questions() {
    static const std::vector<QuestionSpecification> all{
        {"access", 23, access_parameters(), {Family::access}, access},
        {"bundle", 17, evidence_bundle_parameters(), everything(), evidence_bundle},
        {"calls", 36, calls_parameters(), {Family::call}, calls},
        {"changes", 4, changes_parameters(), {Family::custody}, changes},
        {"chronology", 10, chronology_parameters(), happenings(), chronology},
        {"contradictions", 6, contradictions_parameters(), everything(), contradictions},
        {"counts", 5, counts_parameters(), {Family::count}, counts},
        {"effect", 16, effect_parameters(), outcomes(), effect},
        {"flows", 31, flows_parameters(), {Family::custody, Family::review, Family::count}, flows},
        {"held", 2, held_parameters(), {Family::custody, Family::count}, held},
        {"held-by-month", 2, held_by_month_parameters(), {Family::custody}, held_by_month},
        {"held-past-order",
         12,
         held_past_order_parameters(),
         {Family::custody, Family::trial, Family::review},
         held_past_order},
        {"independence", 7, independence_parameters(), {}, independence},
        {"merits",
         39,
         merits_parameters(),
         {Family::determination, Family::custody, Family::count},
         merits},
        {"parts", 33, parts_parameters(), {Family::composition, Family::count}, parts},
        {"promises",
         37,
         promises_parameters(),
         {Family::call, Family::count, Family::custody, Family::review},
         promises},
        {"resumed", 25, resumed_parameters(), {Family::access}, resumed},
        {"shared", 15, shared_parameters(), outcomes(), shared},
        {"stalled", 35, stalled_parameters(), {Family::process, Family::review}, stalled},
        {"standards",
         13,
         standards_parameters(),
         {Family::custody, Family::trial, Family::access, Family::custom},
         standards},
        {"time-in-custody",
         11,
         time_in_custody_parameters(),
         {Family::custody, Family::trial, Family::review},
         time_in_custody},
        {"timeline", 3, timeline_parameters(), everything(), timeline},
        {"trace", 8, claim_trace_parameters(), {}, claim_trace},
        {"unvisited",
         19,
         unvisited_parameters(),
         {Family::access, Family::custody, Family::count},
         unvisited},
        {"without-visits", 1, without_visits_parameters(), {Family::access}, without_visits},
    };
    return all;
}

}  // namespace habeas::answers
