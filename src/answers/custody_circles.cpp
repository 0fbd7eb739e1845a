// Circles are the connected parts of a graph: a person of either world is joined to each of the
// identities that the world knows of them. Tested by tests/answers/custody_circles_test.cpp.
#include "answers/custody_circles.h"

#include <algorithm>
#include <map>
#include <utility>

namespace habeas::answers {
namespace {

using cases::CustodyState;
using claims::Entity;
using world::SeenClaim;
using world::World;

/// Entities of one circle, whichever world says so.
class Joined {
  public:
    void join(const Entity& left, const Entity& right) { leaders_[leader(left)] = leader(right); }

    Entity leader(const Entity& entity) {
        Entity at = entity;
        while (true) {
            const auto [place, is_new] = leaders_.emplace(at, at);
            if (place->second == at) {
                return at;
            }
            at = place->second;
        }
    }

  private:
    std::map<Entity, Entity> leaders_;
};

CirclePerson person_of(const PersonCustody& custody, dates::Day day, dates::Day other_day) {
    const cases::CustodyThroughTime through_time(custody.record);
    CirclePerson person{.person = custody.person,
                        .state = through_time.on(day).state,
                        .on_other_day = through_time.on(other_day).state,
                        .claims = claims_on(custody, day)};
    for (const SeenClaim* seen : claims_on(custody, other_day)) {
        person.claims.push_back(seen);
    }
    std::sort(person.claims.begin(), person.claims.end());
    person.claims.erase(std::unique(person.claims.begin(), person.claims.end()),
                        person.claims.end());
    person.is_held_in_any_group = person.state != CustodyState::not_held;
    return person;
}

std::vector<CirclePerson> people_of(const Edition& edition, dates::Day other_day) {
    std::vector<CirclePerson> members;
    for (const PersonCustody& custody : custody_of_persons(edition.world, edition.scope)) {
        members.push_back(person_of(custody, edition.day, other_day));
    }
    if (!edition.scope.group) {
        return members;
    }
    CustodyScope anybody = edition.scope;
    anybody.group = std::nullopt;
    std::vector<CirclePerson> people;
    auto member = members.begin();
    for (const PersonCustody& custody : custody_of_persons(edition.world, anybody)) {
        if (member != members.end() && member->person == custody.person) {
            people.push_back(std::move(*member++));
            continue;
        }
        people.push_back(person_of(custody, edition.day, other_day));
        people.back().state = CustodyState::not_held;
        people.back().on_other_day = CustodyState::not_held;
    }
    return people;
}

void join(const World& world, const std::vector<CirclePerson>& people, Joined& joined) {
    for (const CirclePerson& person : people) {
        for (const Entity& identity : world.identities(person.person)) {
            joined.join(identity, person.person);
        }
    }
}

/// Where each circle stands in the list, by its leader.
using Places = std::map<Entity, std::size_t>;

Circle& circle_at(const Entity& leader, Places& places, std::vector<Circle>& circles) {
    const auto [place, is_new] = places.emplace(leader, circles.size());
    if (is_new) {
        circles.emplace_back();
    }
    return circles[place->second];
}

}  // namespace

std::vector<Circle> circles_of(const Editions& editions) {
    std::vector<CirclePerson> then = people_of(editions.then, editions.now.day);
    std::vector<CirclePerson> now = people_of(editions.now, editions.then.day);
    Joined joined;
    join(editions.then.world, then, joined);
    join(editions.now.world, now, joined);
    Places places;
    std::vector<Circle> circles;
    for (CirclePerson& person : now) {
        const Entity leader = joined.leader(person.person);
        circle_at(leader, places, circles).now.push_back(std::move(person));
    }
    for (CirclePerson& person : then) {
        const Entity leader = joined.leader(person.person);
        circle_at(leader, places, circles).then.push_back(std::move(person));
    }
    std::erase_if(circles, [](const Circle& circle) {
        return held_among(circle.then).empty() && held_among(circle.now).empty();
    });
    return circles;
}

std::vector<const CirclePerson*> held_among(const std::vector<CirclePerson>& people) {
    std::vector<const CirclePerson*> held;
    for (const CirclePerson& person : people) {
        if (person.state != CustodyState::not_held) {
            held.push_back(&person);
        }
    }
    return held;
}

}  // namespace habeas::answers
