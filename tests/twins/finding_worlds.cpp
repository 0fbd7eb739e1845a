// A finding is a set of days on which it may have been made and, with a stated end, one on which it
// may have ended. Each is held against every other, day by day.
#include "twins/finding_worlds.h"

#include "twins/twin_cells.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace habeas::tests {
namespace {

using world::SeenClaim;
using world::World;

/// The fewest single changes from one word to another, each pair of rests counted once.
using Changes = std::map<std::pair<std::string, std::string>, std::size_t>;

std::size_t changes_between(const std::string& one, const std::string& other, Changes& known) {
    if (one.empty() || other.empty()) {
        return one.size() + other.size();
    }
    const auto found = known.find({one, other});
    if (found != known.end()) {
        return found->second;
    }
    const std::string rest = one.substr(1);
    const std::string other_rest = other.substr(1);
    const std::size_t changes =
        std::min({changes_between(rest, other, known) + 1,
                  changes_between(one, other_rest, known) + 1,
                  changes_between(rest, other_rest, known) + (one[0] == other[0] ? 0U : 1U)});
    known[{one, other}] = changes;
    return changes;
}

/// \return whether the line has the word between its delimiters, which part all words
bool names(std::string line, const std::string& word) {
    std::replace_if(
        line.begin(), line.end(), [](char byte) { return byte == ',' || byte == ':'; }, ' ');
    return (" " + line + " ").find(" " + word + " ") != std::string::npos;
}

std::string merit_by_text(const std::string& text, const std::string& category) {
    std::set<std::string> says;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const bool is_named = names(line, category);
        if (is_named && line.starts_with("merits:")) {
            says.insert("yes");
        }
        if (is_named && line.starts_with("does_not_merit:")) {
            says.insert("no");
        }
    }
    return says.size() == 1 ? *says.begin() : "cannot_tell";
}

Days made_on(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

std::size_t days_by(const Days& days, int day) {
    std::size_t count = 0;
    for (int one = days.first; one <= days.last; ++one) {
        count += one <= day ? 1U : 0U;
    }
    return count;
}

bool all_by(const Days& days, int day) {
    return days.is_bounded_after && days_by(days, day) == days_by(days, days.last);
}

bool is_surely_made(const SeenClaim& seen, int day) {
    return all_by(made_on(seen), day) && !seen.valid().start_qualified;
}

bool is_all_after(const SeenClaim& later, const SeenClaim& earlier) {
    const Days second = made_on(later);
    const Days first = made_on(earlier);
    if (!second.is_bounded_before || !first.is_bounded_after) {
        return false;
    }
    for (int one = first.first; one <= first.last; ++one) {
        for (int other = second.first; other <= second.last; ++other) {
            if (other <= one) {
                return false;
            }
        }
    }
    return true;
}

bool is_ended(const SeenClaim& seen) {
    const std::string to = written(seen.claim().valid_to);
    return !to.empty() && to != written(seen.claim().valid_from) &&
           days_between(seen.valid().end_min, seen.valid().end_max).is_bounded_after;
}

std::string standing_of(const World& world,
                        const FoundByBody& found,
                        const std::vector<Telling>& all,
                        int day) {
    const SeenClaim& seen = *found.telling.front();
    const Days end = days_between(seen.valid().end_min, seen.valid().end_max);
    if (is_ended(seen) && all_by(end, day)) {
        return "finding_withdrawn";
    }
    std::size_t sure = 0;
    std::size_t later = 0;
    const claims::Entity body = named_first(world, seen, "body");
    for (const Telling& other : all) {
        const bool is_same_body =
            !body.empty() && named_first(world, *other.front(), "body") == body;
        if (is_same_body && is_all_after(*other.front(), seen)) {
            ++later;
            sure += is_surely_made(*other.front(), day) ? 1U : 0U;
        }
    }
    if (sure > 0) {
        return "finding_replaced";
    }
    if (!found.denials.empty()) {
        return "finding_denied";
    }
    const bool is_over = is_ended(seen) && (days_by(end, day) > 0 || seen.valid().end_qualified);
    return !is_surely_made(seen, day) || is_over || later > 0 ? "finding_may_stand"
                                                              : "finding_stands";
}

Telling denials_of(const World& world, const Telling& denials, const SeenClaim& seen) {
    Telling all;
    for (const SeenClaim* denial : denials) {
        std::set<claims::Entity> bodies{named_first(world, *denial, "body"),
                                        named_first(world, seen, "body")};
        bodies.erase(claims::Entity{});
        if (bodies.size() < 2 && denial->claim().value.text == seen.claim().value.text) {
            all.push_back(denial);
        }
    }
    return all;
}

}  // namespace

SetsAsked sets_asked(const World& world, const std::string& reference) {
    SetsAsked asked;
    Changes known;
    std::size_t fewest = 1'000;
    std::set<std::string> names;
    for (const claims::CriteriaSet& set : world.criteria()) {
        const std::string full = set.name + " " + set.version;
        if (reference == set.name || reference == full) {
            asked.sets.push_back(set);
            names.insert(set.name);
        }
        const std::size_t changes = changes_between(reference, full, known);
        asked.nearest = changes < fewest ? full : asked.nearest;
        fewest = std::min(changes, fewest);
    }
    if (asked.sets.empty()) {
        asked.refusal = world.criteria().empty() ? "criteria_not_declared" : "criteria_unknown";
    }
    std::size_t versions = 0;
    for (const claims::CriteriaSet& set : world.criteria()) {
        versions += names.contains(set.name) ? 1U : 0U;
    }
    asked.has_other_versions = versions > asked.sets.size();
    return asked;
}

std::vector<claims::CriteriaSet> sets_over(const SetsAsked& asked, const SeenClaim& seen) {
    std::vector<claims::CriteriaSet> sets;
    std::set<std::string> named;
    for (const claims::Value* value : seen.claim().all("criteria")) {
        named.insert(value->text);
    }
    for (const claims::CriteriaSet& set : asked.sets) {
        const bool is_by_name = named.contains(set.name) && !asked.has_other_versions;
        if (is_by_name || named.contains(set.name + " " + set.version)) {
            sets.push_back(set);
        }
    }
    return sets;
}

bool is_without_version(const SetsAsked& asked, const SeenClaim& seen) {
    for (const claims::Value* value : seen.claim().all("criteria")) {
        if (value->text == asked.sets.front().name && asked.has_other_versions) {
            return true;
        }
    }
    return false;
}

std::vector<FoundByBody> findings_about(const World& world,
                                        const claims::Entity& subject,
                                        const SetsAsked& asked,
                                        int day) {
    Telling made;
    Telling denials;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_about = world.canonical(seen.claim().subject) == subject &&
                              seen.predicate() == "determination" &&
                              !sets_over(asked, seen).empty();
        if (is_about && seen.modality() == claims::Modality::denies) {
            denials.push_back(&seen);
        }
        if (is_about && seen.changes_state() && days_by(made_on(seen), day) > 0) {
            made.push_back(&seen);
        }
    }
    const std::vector<Telling> tellings = tellings_of(world, made, true);
    std::vector<FoundByBody> findings;
    for (const Telling& telling : tellings) {
        FoundByBody found{.telling = telling};
        std::set<std::string> merits;
        for (const claims::CriteriaSet& set : sets_over(asked, *telling.front())) {
            merits.insert(merit_by_text(set.text, telling.front()->claim().value.text));
        }
        found.merit = merits.size() == 1 ? *merits.begin() : "cannot_tell";
        found.denials = denials_of(world, denials, *telling.front());
        found.standing = standing_of(world, found, tellings, day);
        findings.push_back(found);
    }
    return findings;
}

std::string outcome_of(const World& world, const std::vector<FoundByBody>& findings) {
    const auto weighs = [](const FoundByBody& found) {
        return found.standing != "finding_withdrawn" && found.standing != "finding_replaced";
    };
    std::set<std::string> outcomes;
    for (const FoundByBody& yes : findings) {
        if (!weighs(yes) || yes.merit == "no") {
            continue;
        }
        outcomes.insert("possible");
        if (yes.merit != "yes") {
            continue;
        }
        outcomes.insert(yes.standing);
        for (const FoundByBody& no : findings) {
            const SeenClaim& left = *yes.telling.front();
            const SeenClaim& right = *no.telling.front();
            const bool has_body = left.claim().first("body") != nullptr;
            const bool is_same_body =
                has_body && named_first(world, left, "body") == named_first(world, right, "body");
            const bool is_in_turn = is_all_after(left, right) || is_all_after(right, left);
            if (weighs(no) && no.merit == "no" && !(is_same_body && is_in_turn)) {
                outcomes.insert("contradictory");
            }
        }
    }
    if (outcomes.empty() || outcomes.contains("contradictory")) {
        return outcomes.empty() ? "no" : "contradictory";
    }
    return outcomes.contains("finding_stands") ? "yes" : "possible";
}

}  // namespace habeas::tests
