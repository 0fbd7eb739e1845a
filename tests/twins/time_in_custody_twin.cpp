// Written from docs/answers/time-in-custody.md. Custody on each day comes from the worlds of the
// twin of `held`, the ground from legal_worlds.h; each day of the window is put into the rows it
// may belong to.
#include "twins/time_in_custody_twin.h"

#include "twins/custody_lives.h"
#include "twins/held_twin_parts.h"
#include "twins/legal_worlds.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <map>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using world::SeenClaim;
using world::World;

/// Days by what they are: "all", "certain", and the states of custody.
using Tally = std::map<std::string, int>;

struct Account {
    Ground ground = {};
    std::map<std::string, Tally> of_states = {};
    std::set<std::string> unlimited = {};  ///< states that may be so without a first day
    std::set<const SeenClaim*> reached = {};
    std::set<const SeenClaim*> later = {};
    std::set<const SeenClaim*> used = {};
};

Ground ground_of(const World& world, const Life& life, const Members& members) {
    Ground ground{.first = first_day_of(life, members), .leaves = life.claims.leaves};
    ground.has_first = ground.first > 0;
    for (std::size_t day = 0; day < life.days.size(); ++day) {
        ground.end =
            held_as(life.days[day], members) == "not_held" ? ground.end : static_cast<int>(day) + 1;
    }
    for (const std::size_t at : members) {
        const auto names = names_of(*life.claims.stays[at].claim);
        ground.names.insert(names.begin(), names.end());
    }
    add_deeds(world, life.person, ground);
    return ground;
}

std::string past_as(const OneDay& one, const Members& members, const Deed& deed, int day) {
    std::string state = "not_held";
    for (const std::size_t at : members) {
        const std::string past = state_past(one.stays[at], deed.paper, day);
        state = rank(past) > rank(state) ? past : state;
    }
    return state;
}

void count_day(const OneDay& one, const Members& members, int day, Account& account) {
    const std::string held = held_as(one, members);
    if (held == "not_held") {
        return;
    }
    std::string past = "not_held";
    for (const Deed& deed : account.ground.deeds) {
        const std::string state =
            deed.leads_to == "past_order" ? past_as(one, members, deed, day) : "not_held";
        past = rank(state) > rank(past) ? state : past;
        const bool is_reached = deed.leads_to == "past_order"
                                    ? state != "not_held"
                                    : reached(account.ground, deed, day) != dates::Truth::no;
        if (is_reached) {
            account.reached.insert(&deed.claim());
        }
        if (is_later(account.ground, deed, day) != dates::Truth::no) {
            account.later.insert(&deed.claim());
        }
    }
    for (const SeenClaim* denial : account.ground.uncharged) {
        if (covers(*denial, day) != dates::Truth::no) {
            account.used.insert(denial);
        }
    }
    account.used.insert(one.denials.begin(), one.denials.end());
    past = past != "not_held" && held == "contradictory" ? held : past;
    std::set<std::string> possible = possible_grounds(account.ground, day);
    const bool is_sure = past == held && (held == "certainly_held" || held == "last_reported_held");
    if (is_sure) {
        possible.clear();
    }
    const bool is_one = possible.size() == 1 && past == "not_held";
    if (past != "not_held") {
        possible.insert("past_order");
    }
    for (const std::string& state : possible) {
        Tally& tally = account.of_states[state];
        tally["all"] += 1;
        tally[held] += 1;
        tally["certain"] += held == "certainly_held" && (is_one || is_sure) ? 1 : 0;
        if (day == 0) {
            account.unlimited.insert(state);
        }
    }
}

Account account_of(const World& world, const Life& life, const Members& members) {
    Account account{.ground = ground_of(world, life, members)};
    for (std::size_t day = 0; day < life.days.size(); ++day) {
        count_day(life.days[day], members, static_cast<int>(day), account);
    }
    account.used.insert(life.ends.begin(), life.ends.end());
    account.used.insert(account.reached.begin(), account.reached.end());
    account.used.insert(account.later.begin(), account.later.end());
    for (const std::size_t at : members) {
        account.used.insert(life.claims.stays[at].claim);
    }
    for (const auto& [act, denial] : account.ground.denied) {
        if (account.reached.contains(act) || account.later.contains(act)) {
            account.used.insert(denial);
        }
    }
    return account;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    std::set<std::string> met;
    for (const std::string& word : words) {
        if (!word.empty() && met.insert(word).second) {
            text += (text.empty() ? "" : " / ") + word;
        }
    }
    return text;
}

std::size_t place_of(const std::string& state) {
    const std::vector<std::string> order{
        "not_said", "without_charge", "charged", "convicted", "past_order"};
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), state) - order.begin());
}

std::string since(const Life& life,
                  const Members& members,
                  const Account& account,
                  const std::string& state) {
    std::vector<std::string> acts;
    for (const Deed& deed : account.ground.deeds) {
        if (deed.leads_to == state && account.reached.contains(&deed.claim())) {
            acts.push_back(deed.paper.written);
        }
    }
    std::vector<std::string> all;
    std::vector<std::string> begun;
    for (const std::size_t at : members) {
        const SeenClaim& seen = *life.claims.stays[at].claim;
        all.push_back(written(seen.claim().valid_from));
        if (!is_any_of(seen, {"transfer", "incommunicado"})) {
            begun.push_back(all.back());
        }
    }
    return joined(place_of(state) > 1 ? acts : (begun.empty() ? all : begun));
}

/// When acts led from a state to a further one, or back from a conviction.
std::vector<std::string> further_acts(const Account& account,
                                      const std::string& state,
                                      const std::string& further) {
    std::vector<std::string> acts;
    for (const Deed& deed : account.ground.deeds) {
        const bool is_annulment = deed.claim().claim().value.text == "annulled";
        const bool is_gone =
            further == "convicted" && state == "charged" &&
            reached(account.ground, deed, account.ground.end - 1) == dates::Truth::no;
        const bool leads_on =
            is_annulment ? state == "convicted" : place_of(further) > place_of(state) && !is_gone;
        const bool is_known =
            account.reached.contains(&deed.claim()) || account.later.contains(&deed.claim());
        if (deed.leads_to == further && is_known && leads_on) {
            acts.push_back(deed.paper.written);
        }
    }
    return acts;
}

std::string until(const Life& life,
                  const Members& members,
                  const Account& account,
                  const std::string& state) {
    std::vector<std::string> acts;
    for (const char* further : {"charged", "convicted", "past_order"}) {
        if (joined(acts).empty()) {
            acts = further_acts(account, state, further);
        }
    }
    std::map<const SeenClaim*, std::string> ends;  // by address: the order of the world
    for (const SeenClaim* seen : life.ends) {
        const Days days = days_between(seen->valid().start_min, seen->valid().start_max);
        const bool is_after = !account.ground.has_first || days.last > account.ground.first;
        if (seen->predicate() != "disappearance" && is_after && days.first <= account.ground.end) {
            ends[seen] = written(seen->claim().valid_from);
        }
    }
    for (const std::size_t at : members) {
        const Stay& stay = life.claims.stays[at];
        if (stay.claim->predicate() == "detention" && stay.has_stated_end &&
            stay.end.first <= static_cast<int>(life.days.size())) {
            ends[stay.claim] = written(stay.claim->claim().valid_to);
        }
    }
    std::vector<std::string> leaves;
    leaves.reserve(ends.size());
    for (const auto& [seen, text] : ends) {
        leaves.push_back(text);
    }
    return joined(acts).empty() ? joined(leaves) : joined(acts);
}

Cell some_days(const Tally& tally, const std::string& state, bool is_unlimited) {
    const auto found = tally.find(state);
    if (found == tally.end()) {
        return answers::empty_cell();
    }
    return is_unlimited ? answers::days_cell({.min = 0})
                        : answers::days_cell({.min = found->second, .max = found->second});
}

void add_rows(const Life& life, const Members& members, const Account& account, Answer& answer) {
    std::vector<std::string> names;
    for (const std::size_t at : members) {
        for (const std::string& name : names_of(*life.claims.stays[at].claim)) {
            names.push_back(name);
        }
    }
    for (const char* state : {"not_said", "without_charge", "charged", "convicted", "past_order"}) {
        const auto found = account.of_states.find(state);
        if (found == account.of_states.end()) {
            continue;
        }
        Tally tally = found->second;
        const bool is_unlimited = account.unlimited.contains(state);
        dates::DayCount days{.min = tally["certain"], .max = tally["all"]};
        days.max = is_unlimited ? std::nullopt : days.max;
        const std::vector<const SeenClaim*> used(account.used.begin(), account.used.end());
        answer.rows.emplace_back(
            std::vector<Cell>{text_or_empty(joined(names)),
                              answers::code_cell(state),
                              date_or_empty(since(life, members, account, state)),
                              date_or_empty(until(life, members, account, state)),
                              answers::days_cell(days),
                              some_days(tally, "last_reported_held", false),
                              some_days(tally, "possibly_held", is_unlimited),
                              some_days(tally, "contradictory", false)},
            answers::Trace::of(used));
    }
}

void add_notes(const World& world, const Account& account, Answer& answer) {
    for (const auto& [act, denial] : account.ground.denied) {
        if (account.used.contains(act)) {
            answers::Note note("act_denied", answers::Trace(*act));
            note.trace.add(*denial);
            note.parameters = {{"act", "predicate." + act->predicate()},
                               {"date", written(act->claim().valid_from)},
                               {"claimant", world.label(act->claimant())},
                               {"denied_by", world.label(denial->claimant())}};
            answer.notes.push_back(note);
        }
    }
}

}  // namespace

Result<Answer> time_in_custody_twin(const World& world, const answers::Question& question) {
    Answer answer(question, world.reader(), "rule_time_in_custody");
    const Life life = life_of(
        world, question.entity("person").value().value(), window_day(question.day("on")->day));
    Tally total;
    for (const OneDay& day : life.days) {
        total[day.state] += 1;
    }
    const bool is_unlimited = life.days.front().state != "not_held";
    answers::Trace trace = answers::Trace::of_nothing();
    for (const Members& members : stays_in(life)) {
        const Account account = account_of(world, life, members);
        add_rows(life, members, account, answer);
        add_notes(world, account, answer);
    }
    for (const answers::Row& row : answer.rows) {
        trace.add(row.trace);
    }
    const int certain = total["certainly_held"];
    const int reported = certain + total["last_reported_held"];
    const int all = reported + total["possibly_held"] + total["contradictory"];
    for (const auto& [name, fewest, most] :
         {std::tuple("days_in_custody", certain, all),
          std::tuple("days_last_reported", reported, reported),
          std::tuple("days_contradictory", total["contradictory"], total["contradictory"])}) {
        answers::Figure figure(name, trace);
        figure.days = dates::DayCount{.min = fewest, .max = most};
        answer.figures.push_back(figure);
    }
    if (is_unlimited) {
        answer.figures.front().days->max = std::nullopt;
    }
    return answer;
}

}  // namespace habeas::tests
