// The oracles of the case, from claims in a few words; then one rule a test.
#include "answers/without_visits.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

/// What was said of visits to prisons in Peru from 1996 to 1998.
const std::vector<std::string>& peru() {
    static const std::vector<std::string> lines{
        "chorrillos place:chorrillos part_of value=place:peru",
        "yanamayo place:yanamayo part_of value=place:peru",
        "callao place:callao part_of value=place:peru",
        ("icrc group:terrorism-prisoners access_suspended from=1996-12-17 to=.. said=1997-03-24 "
         "by=organisation:icrc visitor=visitor:icrc place=place:peru"),
        ("amnesty group:terrorism-prisoners access_denied from=1996-12-17 to=.. said=1997-04-23 "
         "by=organisation:amnesty visitor=visitor:icrc place=place:peru"),
        ("january group:mrta-prisoners access_suspended from=1997-01 to=.. said=1997-04-23 "
         "by=organisation:amnesty visitor=visitor:family place=place:peru reason=security"),
        ("stampa group:mrta-prisoners access_suspended from=1997-01-17~ to=.. said=1997-01-18~ "
         "by=source:stampa visitor=visitor:family place=place:callao;place:yanamayo"),
        ("months group:mrta-prisoners days_without_visits value='the last four months' "
         "to=1997-04-23 said=1997-04-23 by=organisation:amnesty visitor=visitor:all"),
        ("visit group:terrorism-prisoners visit from=[1997-12-14..1997-12-18] to=1997-12-18 "
         "said=1997-12-18 by=organisation:icrc visitor=visitor:icrc place=place:chorrillos")};
    return lines;
}

}  // namespace

TEST_CASE("in April 1997: 127 days without the ICRC, 82-112 or 96 without families") {
    RegisterBuilder written(peru());
    CHECK(asked(written, written.world_said_by("1997-04-24"), "without-visits on=1997-04-23") ==
          "figure without_visits 2/2/2 {amnesty, icrc, january, stampa}\n"
          "figure days_without_visits [mrta-prisoners] [family] 82-112 days {january, stampa}\n"
          "figure days_without_visits [terrorism-prisoners] [icrc] 127 days {amnesty, icrc}\n"
          "row mrta-prisoners | family | peru | without_visits | 1997-01 | 82-112 | - | - | "
          "security | amnesty | yes {january}\n"
          "row mrta-prisoners | family | callao; yanamayo | last_reported_without | 1997-01-17~ | "
          "96 | - | - | - | stampa | yes {stampa}\n"
          "row terrorism-prisoners | icrc | peru | without_visits | 1996-12-17 | 127 | - | - | - | "
          "amnesty; icrc | no {amnesty, icrc}\n"
          "note approximate_start since=1997-01-17~ {stampa}\n"
          "note stated_duration_fits_none words=the last four months since=1996-12-23 days=121 "
          "{months}\n");
}

TEST_CASE("the first visit closes the gap after 362 to 366 days at its place, and nowhere else") {
    RegisterBuilder written(peru());
    CHECK(only("row", asked(written, "without-visits on=1998-04-24 visitor=visitor:icrc")) ==
          "row terrorism-prisoners | icrc | chorrillos | ended | 1996-12-17 | 362-366 | "
          "[1997-12-14..1997-12-18] | - | - | amnesty; icrc | no {amnesty, icrc, visit}\n"
          "row terrorism-prisoners | icrc | peru | last_reported_without | 1996-12-17 | 493 | - | "
          "- | - | amnesty; icrc | no {amnesty, icrc}\n");
    CHECK(only("row", asked(written, "without-visits on=1997-12-16 visitor=visitor:icrc"))
              .starts_with("row terrorism-prisoners | icrc | chorrillos | possibly_without | "
                           "1996-12-17 | 364 | - | "
                           "- | - | amnesty; icrc | no {amnesty, icrc, visit}\n"));
}

TEST_CASE("the age of the evidence is told where somebody is only last reported without visits") {
    RegisterBuilder written(peru());
    CHECK(only("figure", asked(written, "without-visits on=1997-05-01 visitor=visitor:icrc"))
              .starts_with("figure without_visits 0/1/1 age 8 {amnesty, icrc}\n"));
}

TEST_CASE(
    "exceptions subtract: a visitor let in all the same is not kept out by a claim about all") {
    RegisterBuilder written;
    written.add(
        "a group:g access_denied from=1997-01-05 to=.. said=1997-02-01 "
        "visitor=visitor:all exception=visitor:consul");
    CHECK(asked(written, "without-visits on=1997-01-25 visitor=visitor:consul") ==
          "figure without_visits 0/0/0 {}\n"
          "note nothing_known {}\n");
    CHECK(asked(written, "without-visits on=1997-01-25") ==
          "figure without_visits 1/1/1 {a}\n"
          "figure days_without_visits [g] [all] 20 days {a}\n"
          "row g | all | - | without_visits | 1997-01-05 | 20 | - | - | - | s | no {a}\n"
          "note visitors_excepted visitors=consul since=1997-01-05 {a}\n");
}

TEST_CASE("a visit of one visitor does not end a measure against all, but does for that visitor") {
    RegisterBuilder written;
    written.add("a group:g access_denied from=1997-01-05 to=.. said=1997-01-06");
    written.add("v group:g visit from=1997-01-15 to=1997-01-15 visitor=visitor:consul");
    CHECK(only("row", asked(written, "without-visits on=1997-01-25")) ==
          "row g | all | - | last_reported_without | 1997-01-05 | 20 | - | - | - | s | no {a}\n");
    CHECK(only("row", asked(written, "without-visits on=1997-01-25 visitor=visitor:consul")) ==
          "row g | consul | - | ended | 1997-01-05 | 10 | 1997-01-15 | - | - | s | no {a, v}\n");
}

TEST_CASE("a member of a group is cut off with it, and a visit to the member is that member's") {
    RegisterBuilder written;
    written.add("m person:ana member_of value=group:g said=1997-01-01");
    written.add(
        "a group:g access_denied from=1997-01-05 to=.. said=1997-01-20 "
        "visitor=visitor:family");
    written.add("v person:ana visit from=1997-01-10 to=1997-01-10 visitor=visitor:family");
    CHECK(
        only("row", asked(written, "without-visits on=1997-01-18 beneficiary=person:ana")) ==
        "row ana | family | - | without_visits | 1997-01-10 | 8 | - | - | - | s | no {a, m, v}\n");
    CHECK(only("row", asked(written, "without-visits on=1997-01-18 beneficiary=group:g")) ==
          "row g | family | - | without_visits | 1997-01-05 | 13 | - | - | - | s | no {a}\n");
}

TEST_CASE("announcements and refusals end nothing; a rule that a later source denies contradicts") {
    RegisterBuilder written;
    written.add(
        "a group:g access_denied from=1997-01-05 to=.. said=1997-01-20 "
        "visitor=visitor:family");
    written.add(
        "n group:g resumption_announced from=1997-01-08 modality=announces "
        "visitor=visitor:family");
    CHECK(only("row", asked(written, "without-visits on=1997-01-18")) ==
          "row g | family | - | without_visits | 1997-01-05 | 13 | - | - | - | s | no {a}\n");
    written.add("r group:g access_resumed from=1997-01-10 said=1997-01-11 visitor=visitor:family");
    CHECK(only("figure", asked(written, "without-visits on=1997-01-18"))
              .starts_with("figure without_visits 0/0/1 {a, r}\n"));
    CHECK(only("row", asked(written, "without-visits on=1997-01-18")) ==
          "row g | family | - | contradictory | 1997-01-05 | 13 | - | - | - | s | no {a, r}\n");
}

TEST_CASE("no claim of a measure is nothing known, never a claim that visitors were let in") {
    RegisterBuilder written;
    written.add("a person:ana arrest from=1997-01-05");
    CHECK(asked(written, "without-visits on=1997-01-18 beneficiary=person:ana") ==
          "figure without_visits 0/0/0 {}\n"
          "note nothing_known {}\n");
    CHECK(asked(written, "without-visits on=1997-01-18") == "figure without_visits 0/0/0 {}\n");
}
