// A stage is an event on one day that several claims may date. Where they differ nobody is taken to
// be right: only a period that holds all the days they leave open holds the event certainly. A
// claim without a date contradicts no date. Being in the review is an open end: it is certain
// through the day a source speaks of the person, and last reported after it. Tested by
// tests/answers/review_stages_test.cpp and tests/twins/flows_twin_test.cpp.
#include "answers/review_stages.h"

#include "answers/custody_record.h"

#include <algorithm>

namespace habeas::answers {
namespace {

using claims::Entity;
using dates::Day;
using world::SeenClaim;
using world::World;

bool has_dates(const SeenClaim& seen) {
    return dates::is_bounded(seen.valid().start_min) && dates::is_bounded(seen.valid().start_max);
}

bool may_be_of_one_day(const SeenClaim& left, const SeenClaim& right) {
    return left.valid().start_min <= right.valid().start_max &&
           right.valid().start_min <= left.valid().start_max;
}

/// Stages after which a person is no longer in the review.
constexpr std::array<std::string_view, 3> closing_stages{"release", "refusal", "death_in_custody"};

/// \return whether a new request certainly follows what closed the review, and may be of the day
bool may_have_come_again(const PersonInReview& person, const StageClaims& closing, Day day) {
    const auto requests = person.stage("review_request").claims;
    return std::any_of(requests.begin(), requests.end(), [&](const SeenClaim* request) {
        return dates::is_bounded(request->valid().start_min) && request->valid().start_min <= day &&
               std::all_of(
                   closing.claims.begin(), closing.claims.end(), [request](const SeenClaim* seen) {
                       return seen->valid().start_max < request->valid().start_min;
                   });
    });
}

bool is_in_process(const World& world, const SeenClaim& seen, const ReviewScope& scope) {
    const Entity named = process_named(world, seen);
    return !scope.process || named.empty() || named == world.canonical(*scope.process);
}

/// \return whether the claim alone shows that its person is in a review (of the process)
bool founds_review(const World& world, const SeenClaim& seen, const ReviewScope& scope) {
    const bool has_process = !process_named(world, seen).empty();
    if (!seen.changes_state() || has_process || scope.process) {
        return seen.changes_state() && has_process;
    }
    const std::string& kind = seen.claim().value.text;
    const std::string& predicate = seen.predicate();
    return predicate == "release" ? kind == "pardon" || kind == "grace"
                                  : predicate != "death_in_custody";
}

/// Keeps the denials that may speak of a day on which some claim may put the stage.
void keep_denials_of_claims(StageClaims& stage) {
    std::erase_if(stage.denials, [&stage](const SeenClaim* denial) {
        return std::none_of(stage.claims.begin(), stage.claims.end(), [&](const SeenClaim* seen) {
            return may_be_of_one_day(*denial, *seen);
        });
    });
}

/// \return what is said of one person; none if the person is outside the scope
std::optional<PersonInReview> person_in_review(const World& world,
                                               const Entity& person,
                                               const ReviewScope& scope) {
    PersonInReview in_review{.person = person};
    bool is_in_review = false;
    for (const SeenClaim& seen : world.about(person)) {
        if (scope.group && is_membership(world, seen, *scope.group)) {
            in_review.memberships.push_back(&seen);
        }
        const std::size_t at = stage_at(seen.predicate());
        if (at == review_stages.size() || !is_in_process(world, seen, scope)) {
            continue;
        }
        if (seen.changes_state()) {
            in_review.stages.at(at).claims.push_back(&seen);
        } else if (seen.modality() == claims::Modality::denies) {
            in_review.stages.at(at).denials.push_back(&seen);
        }
        is_in_review = is_in_review || founds_review(world, seen, scope);
    }
    if (!is_in_review || (scope.group && in_review.memberships.empty())) {
        return std::nullopt;
    }
    std::for_each(in_review.stages.begin(), in_review.stages.end(), keep_denials_of_claims);
    return in_review;
}

/// \return whether something was not so before the period and so by its end
Reach became_so(Reach before, Reach by_end) {
    if (before >= Reach::reported || by_end == Reach::no) {
        return Reach::no;
    }
    return before == Reach::no ? by_end : Reach::possible;
}

}  // namespace

bool StageClaims::is_dated() const {
    return std::any_of(
        claims.begin(), claims.end(), [](const SeenClaim* seen) { return has_dates(*seen); });
}

std::vector<const SeenClaim*> StageClaims::weighing() const {
    std::vector<const SeenClaim*> weighing = claims;
    if (is_dated()) {
        std::erase_if(weighing, [](const SeenClaim* seen) { return !has_dates(*seen); });
    }
    return weighing;
}

Reach StageClaims::within(const Period& period) const {
    bool is_possible = false;
    bool is_all_inside = true;
    bool is_certain = false;
    for (const SeenClaim* seen : weighing()) {
        const dates::ValidTime& time = seen->valid();
        is_possible =
            is_possible || (time.start_min <= period.last && time.start_max >= period.first);
        is_all_inside =
            is_all_inside && time.start_min >= period.first && time.start_max <= period.last;
        is_certain = is_certain || !time.start_qualified;
    }
    if (!is_possible) {
        return Reach::no;
    }
    if (!is_all_inside || !denials.empty()) {
        return Reach::possible;
    }
    return is_certain ? Reach::certain : Reach::reported;
}

Reach PersonInReview::opened_by(Day day) const {
    Reach reach = Reach::no;
    for (const StageClaims& claims : stages) {
        reach = std::max(reach, claims.within({.last = day}));
    }
    return reach;
}

Reach PersonInReview::closed_by(Day day) const {
    Reach reach = Reach::no;
    for (const std::string_view name : closing_stages) {
        Reach closed = stage(name).within({.last = day});
        if (name != "death_in_custody" && may_have_come_again(*this, stage(name), day)) {
            closed = std::min(closed, Reach::possible);
        }
        reach = std::max(reach, closed);
    }
    return reach;
}

Reach PersonInReview::open_on(Day day) const {
    const Reach opened = opened_by(day);
    const Reach closed = closed_by(day);
    if (opened == Reach::no || closed >= Reach::reported) {
        return Reach::no;
    }
    if (opened == Reach::possible || closed == Reach::possible) {
        return Reach::possible;
    }
    bool is_spoken_of = false;
    for (const StageClaims& of_stage : stages) {
        is_spoken_of =
            is_spoken_of ||
            std::any_of(of_stage.claims.begin(), of_stage.claims.end(), [day](const auto* seen) {
                return seen->said_earliest() && *seen->said_earliest() >= day;
            });
    }
    return is_spoken_of ? opened : Reach::reported;
}

Reach PersonInReview::entered(const Period& period) const {
    return became_so(opened_by(dates::days_after(period.first, -1)), opened_by(period.last));
}

Reach PersonInReview::left(const Period& period) const {
    return became_so(closed_by(dates::days_after(period.first, -1)), closed_by(period.last));
}

Entity process_named(const World& world, const SeenClaim& seen) {
    const Entity named = seen.claim().entity("process");
    return named.empty() ? named : world.canonical(named);
}

std::vector<PersonInReview> persons_in_review(const World& world, const ReviewScope& scope) {
    std::vector<PersonInReview> all;
    for (const auto claims : world.subjects(claims::EntityKind::person)) {
        if (auto person = person_in_review(world, claims.front().subject(), scope)) {
            all.push_back(std::move(*person));
        }
    }
    return all;
}

}  // namespace habeas::answers
