// A visit lasts from its first written date to its second; without a second it is of the first
// alone. By a day in between it was last made on that day. A claim that denies a visit
// denies those of its visitors to its people at its places on its days, and what it leaves out it
// says of all: such a visit may or may not have taken place. Tested by
// tests/answers/visits_made_test.cpp.
#include "answers/visits_made.h"

#include "answers/access_scope.h"

#include <algorithm>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Entity;
using dates::Day;
using dates::Truth;
using world::SeenClaim;
using world::World;

using Entities = std::vector<Entity>;

VisitMade visit_of(const SeenClaim& seen) {
    const dates::ValidTime& valid = seen.valid();
    VisitMade visit{.claim = &seen,
                    .first_min = valid.start_min,
                    .first_max = valid.start_max,
                    .last_min = valid.start_min,
                    .last_max = valid.start_max,
                    .is_qualified = valid.start_qualified};
    if (seen.claim().valid_to) {
        visit.last_min = dates::days_after(valid.end_min, -1);
        visit.last_max = dates::days_after(valid.end_max, -1);
        visit.is_qualified = visit.is_qualified || valid.end_qualified;
    }
    return visit;
}

bool share(const Entities& left, const Entities& right) {
    return std::any_of(left.begin(), left.end(), [&](const Entity& one) {
        return std::find(right.begin(), right.end(), one) != right.end();
    });
}

bool is_covered(const World& world, const Entities& places, const Entities& areas) {
    return areas.empty() || std::any_of(places.begin(), places.end(), [&](const Entity& place) {
               return std::any_of(areas.begin(), areas.end(), [&](const Entity& area) {
                   return world.is_within(place, area);
               });
           });
}

/// Whether a denial speaks of a visit; what it leaves out, it says of all.
bool denies(const World& world, const VisitMade& denial, const VisitMade& visit) {
    const Entities visitors = canonical_entities(world, *denial.claim, "visitor");
    const Entities people = beneficiaries_of(world, *denial.claim);
    return visit.first_min <= denial.last_max && denial.first_min <= visit.last_max &&
           (visitors.empty() || share(visitors, {all_visitors()}) ||
            share(visitors, canonical_entities(world, *visit.claim, "visitor"))) &&
           (share(people, {Entity{}}) || share(people, beneficiaries_of(world, *visit.claim))) &&
           is_covered(world, places_of(world, *visit.claim), places_of(world, *denial.claim));
}

std::vector<VisitMade> denied_visits(const World& world) {
    std::vector<VisitMade> denied;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::visits)) {
        if (seen.modality() == claims::Modality::denies) {
            denied.push_back(visit_of(seen));
        }
    }
    return denied;
}

void add_denials(const World& world, const std::vector<VisitMade>& denied, VisitMade& visit) {
    for (const VisitMade& denial : denied) {
        if (denies(world, denial, visit)) {
            visit.denials.push_back(denial.claim);
        }
    }
}

Day last_min(const VisitMade& visit, Day on) {
    return std::min(visit.last_min, on);
}

Day last_max(const VisitMade& visit, Day on) {
    return std::min(visit.last_max, on);
}

/// Whether one takes the place of the other as the last visit.
bool is_later(const VisitHere& here, Truth truth, const LastVisit& last, Day on) {
    if (truth != last.took_place) {
        return truth > last.took_place;
    }
    return std::tuple(last_min(*here.visit, on), last_max(*here.visit, on)) >
           std::tuple(last_min(*last.visit, on), last_max(*last.visit, on));
}

}  // namespace

std::vector<VisitMade> visits_made(const World& world, Day on) {
    const std::vector<VisitMade> denied = denied_visits(world);
    std::vector<VisitMade> visits;
    for (const SeenClaim& seen : world.with_effect(claims::Effect::visits)) {
        if (seen.changes_state() && seen.valid().start_min <= on) {
            visits.push_back(visit_of(seen));
            add_denials(world, denied, visits.back());
        }
    }
    return visits;
}

Truth took_place(const VisitHere& here, Day on) {
    const bool is_sure = here.visit->first_max <= on && here.visit->denials.empty();
    return dates::both(here.is_here, is_sure ? Truth::yes : Truth::maybe);
}

Truth took_place_since(const VisitHere& here, Day since, Day on) {
    if (last_max(*here.visit, on) < since) {
        return Truth::no;
    }
    const bool is_sure = last_min(*here.visit, on) >= since && !here.visit->is_qualified;
    return dates::both(took_place(here, on), is_sure ? Truth::yes : Truth::maybe);
}

LastVisit last_of(const std::vector<VisitHere>& visits, Day on) {
    LastVisit last;
    for (const VisitHere& here : visits) {
        const Truth truth = took_place(here, on);
        if (truth == Truth::no) {
            continue;
        }
        last.latest = std::max(last.latest, last_max(*here.visit, on));
        if (truth == Truth::yes) {
            last.earliest = std::max(last.earliest, last_min(*here.visit, on));
        }
        if (is_later(here, truth, last, on)) {
            last.visit = here.visit;
            last.took_place = truth;
        }
    }
    return last;
}

std::string written_days(const VisitMade& visit) {
    const auto& from = visit.claim->claim().valid_from;
    const auto& to = visit.claim->claim().valid_to;
    const std::string first = from ? from->text() : std::string();
    return !to || to->text() == first ? first : first + "/" + to->text();
}

Cell days_of_visit(const VisitMade* visit) {
    if (visit == nullptr) {
        return code_cell("not_known");
    }
    const auto& from = visit->claim->claim().valid_from;
    const std::string days = written_days(*visit);
    if (days.empty()) {
        return code_cell("not_dated");
    }
    return from && from->text() == days ? date_cell(days) : text_cell(days);
}

Cell days_since(const LastVisit& last, Day on) {
    if (last.visit == nullptr) {
        return empty_cell();
    }
    dates::DayCount days;
    if (dates::is_bounded(last.latest)) {
        days.min = on.number - last.latest.number;
    }
    if (dates::is_bounded(last.earliest)) {
        days.max = on.number - last.earliest.number;
    }
    return days_cell(days);
}

}  // namespace habeas::answers
