#include "twins/custody_lives.h"

#include "twins/legal_worlds.h"

#include <algorithm>

namespace habeas::tests {

using world::SeenClaim;

bool is_any_of(const SeenClaim& seen, const std::set<std::string>& predicates) {
    return predicates.contains(seen.predicate());
}

namespace {

Leave leave_of(const SeenClaim& seen) {
    return {days_between(seen.valid().start_min, seen.valid().start_max),
            seen.valid().start_qualified};
}

void take(const SeenClaim& seen, Life& life) {
    if (is_any_of(seen, {"arrest", "re_arrest", "detention", "transfer", "incommunicado"})) {
        if (seen.modality() == claims::Modality::denies) {
            life.claims.denials.push_back(stay_of(seen));
        } else if (seen.changes_state()) {
            life.claims.stays.push_back(stay_of(seen));
        }
    } else if (seen.changes_state() && is_any_of(seen, {"release", "escape", "death_in_custody"})) {
        life.claims.leaves.push_back(leave_of(seen));
        life.ends.push_back(&seen);
    } else if (seen.changes_state() && seen.predicate() == "disappearance") {
        life.claims.losses.push_back(leave_of(seen));
        life.ends.push_back(&seen);
    }
}

OneDay on_day(const Life& life, int day) {
    PersonClaims claims = life.claims;
    judge_stays(claims, day);
    OneDay one{.stays = claims.stays};
    for (const Stay& stay : one.stays) {
        one.state = rank(stay.state) > rank(one.state) ? stay.state : one.state;
    }
    for (const Stay& denial : life.claims.denials) {
        if (covers_certainly(denial, day)) {
            one.denials.push_back(denial.claim);
        }
    }
    if (one.state != "not_held" && !one.denials.empty()) {
        one.state = "contradictory";
    }
    return one;
}

bool are_one(const Life& life, std::size_t left, std::size_t right) {
    if (are_different(names_of(*life.claims.stays[left].claim),
                      names_of(*life.claims.stays[right].claim))) {
        return false;
    }
    return std::any_of(life.days.begin(), life.days.end(), [&](const OneDay& day) {
        return day.stays[left].state != "not_held" && day.stays[right].state != "not_held";
    });
}

/// All that can be reached from a stay, one step after the other.
Members together_with(const Life& life, std::size_t start) {
    Members members{start};
    for (std::size_t size = 0; size != members.size();) {
        size = members.size();
        for (std::size_t at = 0; at < life.claims.stays.size(); ++at) {
            const bool is_near = std::any_of(members.begin(), members.end(), [&](std::size_t one) {
                return are_one(life, one, at);
            });
            if (is_near) {
                members.insert(at);
            }
        }
    }
    return members;
}

}  // namespace

Life life_of(const world::World& world, const claims::Entity& person, int days) {
    Life life{.person = world.canonical(person)};
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) == life.person) {
            take(seen, life);
        }
    }
    for (int day = 0; day < days; ++day) {
        life.days.push_back(on_day(life, day));
    }
    return life;
}

std::string held_as(const OneDay& day, const Members& members) {
    std::string state = "not_held";
    for (const std::size_t at : members) {
        state = rank(day.stays[at].state) > rank(state) ? day.stays[at].state : state;
    }
    return state != "not_held" && day.state == "contradictory" ? "contradictory" : state;
}

int first_day_of(const Life& life, const Members& members) {
    int first = 0;
    while (first < static_cast<int>(life.days.size()) &&
           held_as(life.days[static_cast<std::size_t>(first)], members) == "not_held") {
        ++first;
    }
    return first;
}

std::vector<Members> stays_in(const Life& life) {
    std::vector<std::pair<int, Members>> found;
    for (std::size_t at = 0; at < life.claims.stays.size(); ++at) {
        const Members members = together_with(life, at);
        const int first = first_day_of(life, members);
        if (*members.begin() == at && first < static_cast<int>(life.days.size())) {
            found.emplace_back(first, members);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return left.first < right.first;
    });
    std::vector<Members> all;
    all.reserve(found.size());
    for (const auto& [first, members] : found) {
        all.push_back(members);
    }
    return all;
}

}  // namespace habeas::tests
