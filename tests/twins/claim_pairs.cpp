#include "twins/claim_pairs.h"

#include "domain/quantities/comparison.h"
#include "twins/custody_worlds.h"

#include <algorithm>
#include <vector>

namespace habeas::tests {
namespace {

using claims::Entity;
using claims::Value;
using claims::ValueKind;
using world::SeenClaim;
using world::World;

Days starts_of(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

bool share_a_day(const Days& left, const Days& right) {
    for (int day = left.first; day <= left.last; ++day) {
        if (right.first <= day && day <= right.last) {
            return true;
        }
    }
    return false;
}

/// Some world has both on one day.
bool may_be_together(const SeenClaim& left, const SeenClaim& right) {
    const auto possible = [](const SeenClaim& seen) {
        Days days = days_between(seen.valid().start_min, seen.valid().end_max);
        days.last -= days.is_bounded_after ? 1 : 0;
        return days;
    };
    return share_a_day(possible(left), possible(right));
}

/// Some world has the first end before, or when, the second starts.
bool may_be_over_before(const SeenClaim& left, const SeenClaim& right) {
    const Days end = days_between(left.valid().end_min, left.valid().end_max);
    const Days start = starts_of(right);
    for (int out = end.first; out <= end.last; ++out) {
        for (int in = start.first; in <= start.last; ++in) {
            if (out <= in) {
                return true;
            }
        }
    }
    return false;
}

bool says_something(const Value& value) {
    const std::set<ValueKind> silent{ValueKind::absent, ValueKind::unknown, ValueKind::nothing};
    return !silent.contains(value.kind);
}

std::string plain(const std::string& text) {
    std::string lower;
    for (const char letter : text) {
        lower += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
    }
    while (!lower.empty() && lower.front() == ' ') {
        lower.erase(0, 1);
    }
    while (!lower.empty() && lower.back() == ' ') {
        lower.pop_back();
    }
    return lower;
}

/// Every day a date may mean.
std::set<int> days_of(const std::string& text) {
    std::set<int> days;
    const dates::Edtf written = dates::Edtf::parse(text).value();
    for (const dates::WrittenRange& part : written.parts()) {
        const Days range = days_between(part.earliest.day, part.latest.day);
        for (int day = range.first; day <= range.last; ++day) {
            days.insert(day);
        }
    }
    return days;
}

bool say_different(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const Value& one = left.claim().value;
    const Value& other = right.claim().value;
    if (one.kind == ValueKind::entity && other.kind == ValueKind::entity) {
        return world.canonical(claims::entity_from(one.text).value()) !=
               world.canonical(claims::entity_from(other.text).value());
    }
    if (one.kind == ValueKind::date && other.kind == ValueKind::date) {
        const std::set<int> days = days_of(other.text);
        const std::set<int> others = days_of(one.text);
        return std::none_of(
            others.begin(), others.end(), [&](int day) { return days.contains(day); });
    }
    if (left.count() && right.count()) {
        const auto least = [](const auto& count) { return count->lower.value_or(-1); };
        const auto most = [](const auto& count) { return count->upper.value_or(1'000'000'000); };
        return std::max(least(left.count()), least(right.count())) >
               std::min(most(left.count()), most(right.count()));
    }
    return plain(one.text) != plain(other.text);
}

std::vector<Entity> named(const World& world, const SeenClaim& seen, const char* name) {
    std::vector<Entity> all;
    for (const Value* value : seen.claim().all(name)) {
        all.push_back(world.canonical(claims::entity_from(value->text).value()));
    }
    return all;
}

bool at_unrelated_places(const World& world, const SeenClaim& left, const SeenClaim& right) {
    int pairs = 0;
    for (const Entity& one : named(world, left, "place")) {
        for (const Entity& other : named(world, right, "place")) {
            ++pairs;
            if (world.is_within(one, other) || world.is_within(other, one)) {
                return false;
            }
        }
    }
    return pairs > 0;
}

/// Certainly held on a day, as far as the source itself says until when.
bool surely_held(const Stay& stay, int day) {
    const bool is_stated = stay.has_stated_end || stay.is_said_to_last;
    const int until = is_stated ? stay.end.first : stay.start.first + 1;
    return stay.start.last <= day && day < until;
}

bool exclude(const Stay& left, const Stay& right) {
    if (left.start_is_vague || left.end_is_vague || right.start_is_vague || right.end_is_vague) {
        return false;
    }
    for (int day = 0; day < 450; ++day) {
        if (surely_held(left, day) && surely_held(left, day + 1) && surely_held(right, day) &&
            surely_held(right, day + 1)) {
            return true;
        }
    }
    const auto around_every_start = [](const Stay& stay, const Stay& other) {
        for (int day = other.start.first; day <= other.start.last; ++day) {
            if (!surely_held(stay, day - 1) || !surely_held(stay, day + 1)) {
                return false;
            }
        }
        return true;
    };
    return around_every_start(left, right) || around_every_start(right, left);
}

bool deprives(const SeenClaim& seen) {
    const std::set<std::string> names{
        "arrest", "re_arrest", "detention", "transfer", "incommunicado"};
    return seen.changes_state() && names.contains(seen.predicate());
}

bool denied_by(const World& world, const SeenClaim& said, const SeenClaim& denial) {
    const bool same_words = !says_something(said.claim().value) ||
                            !says_something(denial.claim().value) ||
                            !say_different(world, said, denial);
    return denial.modality() == claims::Modality::denies && said.changes_state() && same_words &&
           !at_unrelated_places(world, said, denial) && !may_be_over_before(said, denial) &&
           !may_be_over_before(denial, said);
}

std::string once_because(const SeenClaim& one, const SeenClaim& other) {
    const std::set<std::string> once{"born", "created", "began_work", "ended", "death_in_custody"};
    const std::set<std::string> turns{"arrest", "re_arrest", "release", "escape"};
    if (once.contains(one.predicate())) {
        return "dates_disjoint";
    }
    const Value* left = one.claim().first("case");
    const Value* right = other.claim().first("case");
    const bool is_one_case = left != nullptr && right != nullptr && left->text == right->text;
    return turns.contains(one.predicate()) && is_one_case ? "case_dates_disjoint" : "";
}

void pair_of_one_subject(const World& world,
                         const SeenClaim& one,
                         const SeenClaim& other,
                         std::set<ConflictingPair>& pairs) {
    if (deprives(one) && deprives(other) && at_unrelated_places(world, one, other) &&
        exclude(stay_of(one), stay_of(other))) {
        pairs.emplace("place", &one, &other, "contradictory", "two_places_at_once");
    }
    if (one.predicate() != other.predicate()) {
        return;
    }
    const std::set<std::string> single{"born", "death_in_custody", "visit_regime"};
    const bool both = one.changes_state() && other.changes_state();
    if (both && single.contains(one.predicate()) && says_something(one.claim().value) &&
        says_something(other.claim().value) && say_different(world, one, other) &&
        may_be_together(one, other)) {
        pairs.emplace("value", &one, &other, "contradictory", "values_differ");
    }
    const std::string once = once_because(one, other);
    if (both && !once.empty() && !share_a_day(starts_of(one), starts_of(other))) {
        pairs.emplace("time", &one, &other, "contradictory", once);
    }
    if (denied_by(world, one, other)) {
        pairs.emplace("denial", &one, &other, "contradictory", "denied");
    } else if (denied_by(world, other, one)) {
        pairs.emplace("denial", &other, &one, "contradictory", "denied");
    }
}

dates::ValidTime time_of_number(const SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    if (claim.valid_to && dates::is_bounded(seen.valid().end_max)) {
        return seen.valid();
    }
    const auto& date = claim.valid_from ? claim.valid_from
                       : claim.uttered  ? claim.uttered
                                        : claim.said;
    return date ? dates::valid_time_of(*date) : dates::ValidTime{};
}

void pair_of_counts(const World& world,
                    const SeenClaim& one,
                    const SeenClaim& other,
                    std::set<ConflictingPair>& pairs) {
    const auto is_count = [](const SeenClaim& seen) {
        return seen.changes_state() &&
               (seen.predicate().starts_with("count_") || seen.predicate() == "share");
    };
    if (!is_count(one) || one.predicate() != other.predicate() || !is_count(other) ||
        counted_in(world, one) != counted_in(world, other)) {
        return;
    }
    const auto number = [&](const SeenClaim& seen) {
        const std::set<std::string> flows{
            "count_convicted", "count_expected", "count_pardoned", "count_released"};
        const Value* unit = seen.claim().first("unit");
        return quantities::ComparableCount{
            .count = seen.count() ? *seen.count() : quantities::StatedCount{},
            .population = claims::text_of(counted_in(world, seen)),
            .unit = unit == nullptr ? "" : unit->text,
            .is_flow = flows.contains(seen.predicate()),
            .as_of_or_period = time_of_number(seen)};
    };
    const auto result = quantities::compare(number(one), number(other));
    const std::string verdict{quantities::name_of(result.verdict)};
    if (verdict == "contradictory" || verdict == "in_tension") {
        pairs.emplace("count", &one, &other, verdict, result.reason);
    }
}

std::vector<Entity> beneficiaries(const World& world, const SeenClaim& seen) {
    std::vector<Entity> all = named(world, seen, "beneficiary");
    const Entity subject = world.canonical(seen.claim().subject);
    const bool can_be_visited =
        subject.kind == claims::EntityKind::person || subject.kind == claims::EntityKind::group;
    if (all.empty()) {
        all.push_back(can_be_visited ? subject : Entity{});
    }
    return all;
}

std::vector<Entity> visitors(const World& world, const SeenClaim& seen) {
    const std::vector<Entity> all = named(world, seen, "visitor");
    return all.empty() ? std::vector{Entity{claims::EntityKind::visitor, "all"}} : all;
}

bool overlap(const std::vector<Entity>& left, const std::vector<Entity>& right) {
    return std::any_of(left.begin(), left.end(), [&](const Entity& one) {
        return std::find(right.begin(), right.end(), one) != right.end();
    });
}

bool lie_in(const World& world,
            const std::vector<Entity>& inner,
            const std::vector<Entity>& outer) {
    if (outer.empty() || inner.empty()) {
        return outer.empty();
    }
    return std::all_of(inner.begin(), inner.end(), [&](const Entity& place) {
        return std::any_of(outer.begin(), outer.end(), [&](const Entity& area) {
            return world.is_within(place, area);
        });
    });
}

bool keeps_out(const SeenClaim& seen) {
    return seen.changes_state() &&
           (seen.predicate() == "access_denied" || seen.predicate() == "access_suspended");
}

/// The places named; else the one that the claim is about; none = everywhere.
std::vector<Entity> places_closed(const World& world, const SeenClaim& seen) {
    const Entity subject = world.canonical(seen.claim().subject);
    const std::vector<Entity> all = named(world, seen, "place");
    return all.empty() && subject.kind == claims::EntityKind::place ? std::vector{subject} : all;
}

void pair_of_denials(const World& world,
                     const SeenClaim& one,
                     const SeenClaim& other,
                     std::set<ConflictingPair>& pairs) {
    if (!keeps_out(one) || !keeps_out(other)) {
        return;
    }
    const std::vector<Entity> left = places_closed(world, one);
    const std::vector<Entity> right = places_closed(world, other);
    const bool one_inside = lie_in(world, left, right) != lie_in(world, right, left);
    if (one_inside && overlap(beneficiaries(world, one), beneficiaries(world, other)) &&
        overlap(visitors(world, one), visitors(world, other)) &&
        share_a_day(starts_of(one), starts_of(other))) {
        pairs.emplace("scope", &one, &other, "scope_differs", "one_place_inside_the_other");
    }
}

/// The days on which what is said to have lasted so long must have begun; none if it cannot be
/// counted back.
std::optional<Days> beginnings_of(const SeenClaim& seen) {
    const claims::Claim& claim = seen.claim();
    if (claim.predicate != "days_without_visits" || !seen.duration() || !seen.changes_state()) {
        return std::nullopt;
    }
    for (const auto* date : {&claim.valid_to, &claim.uttered, &claim.said}) {
        const bool has_day =
            date->has_value() && (*date)->whole().earliest.kind == dates::Bound::Kind::day;
        if (has_day) {
            const auto counted =
                quantities::counted_back(*seen.duration(), (*date)->whole().earliest.day);
            return days_between(counted.since_earliest, counted.since_latest);
        }
    }
    return std::nullopt;
}

void add_lengths(const World& world, std::set<ConflictingPair>& pairs) {
    const Entity everybody{claims::EntityKind::visitor, "all"};
    for (const SeenClaim& seen : world.claims()) {
        const std::optional<Days> beginnings = beginnings_of(seen);
        std::vector<const SeenClaim*> about;
        bool fits = false;
        for (const SeenClaim& denial : world.claims()) {
            const std::vector<Entity> left = visitors(world, seen);
            const std::vector<Entity> right = visitors(world, denial);
            const bool same_visitors =
                overlap(left, right) || overlap(left, {everybody}) || overlap(right, {everybody});
            if (beginnings && keeps_out(denial) && same_visitors &&
                overlap(beneficiaries(world, seen), beneficiaries(world, denial))) {
                about.push_back(&denial);
                fits = fits || share_a_day(*beginnings, starts_of(denial));
            }
        }
        for (const SeenClaim* denial : fits ? std::vector<const SeenClaim*>() : about) {
            pairs.emplace("duration",
                          std::min(&seen, denial),
                          std::max(&seen, denial),
                          "contradictory",
                          "fits_no_beginning");
        }
    }
}

}  // namespace

Entity counted_in(const World& world, const SeenClaim& seen) {
    const std::vector<Entity> populations = named(world, seen, "population");
    return populations.empty() ? world.canonical(seen.claim().subject) : populations.front();
}

std::set<ConflictingPair> conflicting_pairs(const World& world) {
    std::set<ConflictingPair> pairs;
    for (const SeenClaim& one : world.claims()) {
        for (const SeenClaim& other : world.claims()) {
            if (&other <= &one) {
                continue;
            }
            if (world.canonical(one.claim().subject) == world.canonical(other.claim().subject)) {
                pair_of_one_subject(world, one, other, pairs);
            }
            pair_of_counts(world, one, other, pairs);
            pair_of_denials(world, one, other, pairs);
        }
    }
    add_lengths(world, pairs);
    return pairs;
}

}  // namespace habeas::tests
