#include "twins/legal_worlds.h"

#include "twins/twin_cells.h"

#include <algorithm>

namespace habeas::tests {
namespace {

using dates::Truth;
using world::SeenClaim;
using world::World;

/// yes if all, no if none, of the pairs of a day of one and a day of the other are so.
template <class Condition>
Truth truth_of(const Days& left, const Days& right, Condition condition) {
    bool some = false;
    bool all = true;
    for (int one = left.first; one <= left.last; ++one) {
        for (int other = right.first; other <= right.last; ++other) {
            const bool is_so = condition(one, other);
            some = some || is_so;
            all = all && is_so;
        }
    }
    return all ? Truth::yes : (some ? Truth::maybe : Truth::no);
}

Truth at_most_maybe(Truth truth, bool is_doubtful) {
    return is_doubtful && truth == Truth::yes ? Truth::maybe : truth;
}

std::string full_name(const SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    return predicate == "verdict" ? predicate + " " + seen.claim().value.text : predicate;
}

std::string where_it_leads(const SeenClaim& seen) {
    const std::string name = full_name(seen);
    if (name == "charge" || name == "trial" || name == "verdict annulled") {
        return "charged";
    }
    return name == "sentence" || name == "verdict guilty" ? "convicted" : "";
}

Days first_days(const SeenClaim& seen) {
    return days_between(seen.valid().start_min, seen.valid().start_max);
}

bool is_denied_by(const SeenClaim& act, const SeenClaim& denial) {
    return denial.modality() == claims::Modality::denies && full_name(denial) == full_name(act) &&
           !are_different(names_of(act), names_of(denial)) &&
           truth_of(first_days(act), first_days(denial), [](int one, int other) {
               return one == other;
           }) != Truth::no;
}

/// Whether the act is one of the stay's on that day.
Truth belongs(const Ground& ground, const Deed& deed, int day) {
    if (deed.is_of_the_case) {
        return Truth::yes;
    }
    bool may_be_between = false;
    for (const Leave& leave : ground.leaves) {
        const bool lies_before =
            ground.has_first && truth_of(deed.paper.days, leave.day, [&](int act, int out) {
                                    return act < out && out <= ground.first;
                                }) == Truth::yes;
        const bool lies_after = truth_of(deed.paper.days, leave.day, [&](int act, int out) {
                                    return ground.end <= out && out <= act;
                                }) == Truth::yes;
        if (!leave.is_vague && (lies_before || lies_after)) {
            return Truth::no;
        }
        may_be_between = may_be_between ||
                         truth_of(deed.paper.days, leave.day, [&](int act, int out) {
                             return act <= day ? act <= out && out <= day : day < out && out <= act;
                         }) != Truth::no;
    }
    const bool is_before = ground.has_first && deed.paper.days.last < ground.first;
    return is_before || may_be_between ? Truth::maybe : Truth::yes;
}

Truth by(const Deed& deed, int day) {
    return truth_of(deed.paper.days, only_day(day), [](int act, int on) { return act <= on; });
}

Truth simply_reached(const Ground& ground, const Deed& deed, int day) {
    return std::min(at_most_maybe(by(deed, day), deed.paper.is_vague), belongs(ground, deed, day));
}

Truth undone(const Ground& ground, const Deed& deed, int day) {
    Truth truth = Truth::no;
    for (const Deed& other : ground.deeds) {
        if (full_name(other.claim()) == "verdict annulled" && other.leads_to == "charged") {
            const Truth later = truth_of(
                deed.paper.days, other.paper.days, [](int act, int undo) { return act < undo; });
            const Truth may_be = truth_of(
                deed.paper.days, other.paper.days, [](int act, int undo) { return act <= undo; });
            const Truth annulled = simply_reached(ground, other, day);
            truth = std::max(
                truth,
                may_be == Truth::no ? Truth::no : at_most_maybe(annulled, later != Truth::yes));
        }
    }
    return truth;
}

void add_who_denies(const World& world, const claims::Entity& person, Deed& deed, Ground& ground) {
    for (const SeenClaim& denial : world.claims()) {
        if (world.canonical(denial.claim().subject) != person ||
            !is_denied_by(deed.claim(), denial)) {
            continue;
        }
        deed.paper.is_vague = true;
        const std::pair<const SeenClaim*, const SeenClaim*> one{&deed.claim(), &denial};
        if (std::find(ground.denied.begin(), ground.denied.end(), one) == ground.denied.end()) {
            ground.denied.push_back(one);
        }
    }
}

}  // namespace

std::set<std::string> names_of(const SeenClaim& seen) {
    std::set<std::string> names;
    for (const claims::Qualifier& qualifier : seen.claim().qualifiers) {
        if (qualifier.name == "case") {
            names.insert(qualifier.value.text);
        }
    }
    return names;
}

bool are_different(const std::set<std::string>& left, const std::set<std::string>& right) {
    std::set<std::string> both = left;
    both.insert(right.begin(), right.end());
    return !left.empty() && !right.empty() && both.size() == left.size() + right.size();
}

void add_deeds(const World& world, const claims::Entity& person, Ground& ground) {
    for (const SeenClaim& seen : world.claims()) {
        if (world.canonical(seen.claim().subject) != person ||
            are_different(names_of(seen), ground.names)) {
            continue;
        }
        const bool is_of_the_case = !names_of(seen).empty() && !ground.names.empty();
        if (seen.changes_state() && !where_it_leads(seen).empty()) {
            Paper paper;
            paper.telling = {&seen};
            paper.written = written(seen.claim().valid_from);
            paper.days = first_days(seen);
            paper.is_vague = seen.valid().start_qualified;
            ground.deeds.push_back({paper, where_it_leads(seen), is_of_the_case});
        }
        if (is_paper(seen)) {
            ground.deeds.push_back({paper_of({&seen}), "past_order", is_of_the_case});
        }
        if (seen.predicate() == "charge" && seen.modality() == claims::Modality::denies) {
            ground.uncharged.push_back(&seen);
        }
    }
    for (Deed& deed : ground.deeds) {
        add_who_denies(world, person, deed, ground);
    }
}

Truth reached(const Ground& ground, const Deed& deed, int day) {
    const Truth truth = simply_reached(ground, deed, day);
    if (deed.leads_to != "convicted") {
        return truth;
    }
    switch (undone(ground, deed, day)) {
        case Truth::yes:
            return Truth::no;
        case Truth::maybe:
            return std::min(truth, Truth::maybe);
        case Truth::no:
            break;
    }
    return truth;
}

Truth is_later(const Ground& ground, const Deed& deed, int day) {
    if (deed.claim().predicate() != "charge") {
        return Truth::no;
    }
    const Truth later =
        truth_of(deed.paper.days, only_day(day), [](int act, int on) { return act > on; });
    return std::min(at_most_maybe(later, deed.paper.is_vague), belongs(ground, deed, day));
}

Truth covers(const SeenClaim& denial, int day) {
    const Days start = first_days(denial);
    const Days end = days_between(denial.valid().end_min, denial.valid().end_max);
    bool some = false;
    bool all = true;
    for (int one = start.first; one <= start.last; ++one) {
        for (int out = std::max(end.first, one + 1); out <= end.last; ++out) {
            some = some || (one <= day && day < out);
            all = all && one <= day && day < out;
        }
    }
    const bool is_vague = denial.valid().start_qualified || denial.valid().end_qualified;
    return some ? at_most_maybe(all ? Truth::yes : Truth::maybe, is_vague) : Truth::no;
}

std::set<std::string> possible_grounds(const Ground& ground, int day) {
    Truth charged = Truth::no;
    Truth convicted = Truth::no;
    Truth uncharged = Truth::no;
    bool is_charged_some_day = false;
    for (const Deed& deed : ground.deeds) {
        const Truth truth = reached(ground, deed, day);
        charged = deed.leads_to == "charged" ? std::max(charged, truth) : charged;
        convicted = deed.leads_to == "convicted" ? std::max(convicted, truth) : convicted;
        uncharged = std::max(uncharged, is_later(ground, deed, day));
        is_charged_some_day =
            is_charged_some_day || (deed.claim().predicate() == "charge" && !deed.paper.is_vague &&
                                    belongs(ground, deed, day) == Truth::yes);
    }
    for (const SeenClaim* denial : ground.uncharged) {
        uncharged = std::max(uncharged, covers(*denial, day));
    }
    std::set<std::string> possible;
    if (convicted != Truth::no) {
        possible.insert("convicted");
    }
    if (convicted != Truth::yes && charged != Truth::no) {
        possible.insert("charged");
    }
    if (convicted != Truth::yes && charged != Truth::yes) {
        if (uncharged != Truth::no) {
            possible.insert("without_charge");
        }
        if (uncharged != Truth::yes && !is_charged_some_day) {
            possible.insert("not_said");
        }
    }
    return possible;
}

}  // namespace habeas::tests
