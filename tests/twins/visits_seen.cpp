#include "twins/visits_seen.h"

#include "twins/twin_cells.h"

#include <algorithm>
#include <tuple>

namespace habeas::tests {

using claims::Entity;
using world::SeenClaim;
using world::World;

Entities named(const World& world, const SeenClaim& seen, const std::string& qualifier) {
    Entities all;
    for (const claims::Qualifier& one : seen.claim().qualifiers) {
        if (one.name == qualifier) {
            all.insert(world.canonical(claims::entity_from(one.value.text).value()));
        }
    }
    return all;
}

Entities spots_of(const World& world, const SeenClaim& seen) {
    Entities places = named(world, seen, "place");
    if (places.empty() && seen.subject().kind == claims::EntityKind::place) {
        places = {seen.subject()};
    }
    return places;
}

Days first_days(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

namespace {

Entities people_in(const World& world, const SeenClaim& seen) {
    Entities people = named(world, seen, "beneficiary");
    const auto kind = seen.subject().kind;
    if (people.empty() &&
        (kind == claims::EntityKind::person || kind == claims::EntityKind::group)) {
        people = {seen.subject()};
    }
    return people;
}

Days last_days(const SeenClaim& seen) {
    return seen.claim().valid_to ? days_between(dates::days_after(seen.valid().end_min, -1),
                                                dates::days_after(seen.valid().end_max, -1))
                                 : first_days(seen);
}

bool names_one_of(const Entities& named, const Entities& wanted) {
    return std::any_of(
        named.begin(), named.end(), [&](const Entity& one) { return wanted.contains(one); });
}

bool may_deny(const World& world, const SeenClaim& denial, const SeenClaim& visit) {
    const Entity all{claims::EntityKind::visitor, "all"};
    const Entities visitors = named(world, denial, "visitor");
    const Entities people = people_in(world, denial);
    const bool is_of_anybody = visitors.empty() || visitors.contains(all);
    bool is_there = spots_of(world, denial).empty();
    for (const Entity& area : spots_of(world, denial)) {
        for (const Entity& place : spots_of(world, visit)) {
            is_there = is_there || world.is_within(place, area);
        }
    }
    bool has_common_day = false;
    for (int day = first_days(visit).first; day <= last_days(visit).last; ++day) {
        has_common_day =
            has_common_day || (first_days(denial).first <= day && day <= last_days(denial).last);
    }
    return denial.predicate() == "visit" && denial.modality() == claims::Modality::denies &&
           is_there && has_common_day &&
           (is_of_anybody || names_one_of(named(world, visit, "visitor"), visitors)) &&
           (people.empty() || names_one_of(people_in(world, visit), people));
}

}  // namespace

int was_by(const World& world, const SeenClaim& visit, const std::optional<Entity>& visitor) {
    const Entities visitors = named(world, visit, "visitor");
    const Entity all{claims::EntityKind::visitor, "all"};
    if (!visitor || visitors.contains(*visitor) || visitors.contains(all)) {
        return 2;
    }
    return visitors.empty() ? 1 : 0;
}

std::vector<const SeenClaim*> denials_of_visit(const World& world, const SeenClaim& visit) {
    std::vector<const SeenClaim*> denials;
    for (const SeenClaim& other : world.claims()) {
        if (may_deny(world, other, visit)) {
            denials.push_back(&other);
        }
    }
    return denials;
}

void enumerate(const Looked& looked, Seen& seen) {
    const Days first = first_days(*seen.claim);
    const Days last = last_days(*seen.claim);
    int since_worlds = 0;
    int worlds = 0;
    int earliest = std::numeric_limits<int>::max();
    bool all_by = true;
    for (int from = first.first; from <= first.last; ++from) {
        for (int to = last.first; to <= last.last; ++to) {
            if (to < from || (!seen.claim->claim().valid_to && to != from)) {
                continue;
            }
            all_by = all_by && from <= looked.on;
            if (from <= looked.on) {
                const int day = std::min(to, looked.on);
                earliest = std::min(earliest, day);
                seen.latest = std::max(seen.latest, day);
                since_worlds += looked.since && day >= *looked.since ? 1 : 0;
            }
            ++worlds;
        }
    }
    if (seen.latest == never) {
        seen.here = 0;
    }
    seen.earliest = last.is_bounded_before ? earliest : never;
    seen.took_place = std::min(seen.here, all_by && seen.denials.empty() ? 2 : 1);
    const bool is_sure = since_worlds == worlds && !seen.is_vague;
    seen.since = since_worlds == 0 ? 0 : std::min(seen.took_place, is_sure ? 2 : 1);
}

Seen seen_from(const World& world,
               const SeenClaim& visit,
               const Entity& place,
               const Looked& looked) {
    const Entities places = spots_of(world, visit);
    bool is_inside = false;
    bool is_around = places.empty();
    for (const Entity& one : places) {
        is_inside = is_inside || world.is_within(one, place);
        is_around = is_around || world.is_within(place, one);
    }
    const int to = is_inside ? 2 : is_around ? 1 : 0;
    const int of_whole = places.contains(place) ? 2 : is_inside ? 0 : is_around ? 1 : 0;
    const int by = was_by(world, visit, looked.visitor);
    Seen seen{.claim = &visit, .here = std::min(to, by), .whole = std::min(of_whole, by)};
    seen.is_vague = visit.valid().start_qualified ||
                    (visit.claim().valid_to.has_value() && visit.valid().end_qualified);
    seen.denials = denials_of_visit(world, visit);
    enumerate(looked, seen);
    return seen;
}

const Seen* last_visit(const std::vector<Seen>& visits) {
    const Seen* last = nullptr;
    for (const Seen& one : visits) {
        const auto rank = [](const Seen& seen) {
            return std::tuple(seen.took_place, seen.earliest, seen.latest);
        };
        last = last == nullptr || rank(one) > rank(*last) ? &one : last;
    }
    return last;
}

std::string written_days(const SeenClaim& visit) {
    std::string text = written(visit.claim().valid_from);
    if (visit.claim().valid_to && written(visit.claim().valid_to) != text) {
        text.append("/").append(written(visit.claim().valid_to));
    }
    return text;
}

answers::Cell date_of(const Seen* seen) {
    if (seen == nullptr) {
        return answers::code_cell("not_known");
    }
    const std::string text = written_days(*seen->claim);
    if (text.empty()) {
        return answers::code_cell("not_dated");
    }
    return text == written(seen->claim->claim().valid_from) ? answers::date_cell(text)
                                                            : answers::text_cell(text);
}

}  // namespace habeas::tests
