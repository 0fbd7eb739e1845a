#include "twins/chronology_twin.h"

#include "answers/words.h"
#include "twins/custody_worlds.h"
#include "twins/same_story.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Row;
using answers::Trace;
using world::SeenClaim;
using world::World;

struct Dated {
    Telling telling = {};
    std::string written = {};
    Days days = {};
    bool is_vague = false;
};

std::optional<dates::Edtf> date_of_event(const SeenClaim& seen) {
    if (seen.claim().valid_from) {
        return seen.claim().valid_from;
    }
    if (seen.meaning().family != claims::Family::call) {
        return std::nullopt;
    }
    return seen.claim().uttered ? seen.claim().uttered : seen.claim().said;
}

Dated dated(const Telling& telling) {
    const auto date = date_of_event(*telling.front());
    Dated event{.telling = telling,
                .days = days_between(dates::no_earlier_bound, dates::no_later_bound)};
    if (date) {
        event.written = date->text();
        event.is_vague = date->is_qualified();
        event.days = days_between(date->whole().earliest.day, date->whole().latest.day);
    }
    return event;
}

bool is_wanted(const SeenClaim& seen, const answers::Question& question) {
    const std::set<std::string> words_only{"denies", "considers", "justifies"};
    const std::set<std::string> left_out{"identity", "count", "composition"};
    const std::set<std::string> descriptions{"name", "definition", "description", "part_of"};
    const std::string family{claims::name_of(seen.meaning().family)};
    const auto asked = question.parameter("family");
    return !words_only.contains(std::string(claims::name_of(seen.modality()))) &&
           !descriptions.contains(seen.predicate()) &&
           (asked ? family == *asked : !left_out.contains(family));
}

struct Between {
    std::size_t inside = 0;
    std::size_t outside = 0;
};

Between days_between_asked(const Dated& event, const answers::Question& question) {
    Between between;
    for (int day = event.days.first; day <= event.days.last; ++day) {
        const bool is_late_enough =
            !question.parameter("from") || window_day(question.day("from")->day) <= day;
        const bool is_early_enough =
            (!question.parameter("to") || day <= window_day(question.day("to")->day)) &&
            (!question.parameter("on") || day <= window_day(question.day("on")->day));
        ++(is_late_enough && is_early_enough ? between.inside : between.outside);
    }
    return between;
}

/// Which of day, month and year has exactly these days.
std::string precision(const Dated& event) {
    if (event.written.empty()) {
        return "unknown";
    }
    const std::size_t days = static_cast<std::size_t>(event.days.last - event.days.first) + 1;
    const std::set<std::string> month_lengths{"1997-01", "1997-02"};
    const std::string bare = event.written.substr(0, event.written.find('~'));
    if (days == 1) {
        return "day";
    }
    if (month_lengths.contains(bare)) {
        return "month";
    }
    return bare == "1997" ? "year" : "range";
}

Cell cell_of(const std::string& text) {
    return text.empty() ? answers::empty_cell() : answers::text_cell(text);
}

Row row_of(const World& world, const Dated& event, bool certain) {
    const SeenClaim& seen = *event.telling.front();
    return Row({cell_of(event.written),
                answers::code_cell(precision(event)),
                answers::code_cell(certain ? "certain" : "possible"),
                answers::code_cell("predicate." + seen.predicate()),
                answers::entity_cell(world, seen.claim().subject),
                cell_of(words_told(world, event.telling)),
                cell_of(answers::place_words(world, seen)),
                answers::code_cell(way_of_telling(event.telling)),
                answers::text_cell(tellers(world, event.telling)),
                answers::text_cell(std::to_string(event.telling.size()))},
               Trace::of(event.telling));
}

std::vector<Dated> events(const World& world, const answers::Question& question) {
    const auto subject = question.entity("subject").value();
    Telling wanted;
    for (const SeenClaim& seen : world.claims()) {
        if (is_wanted(seen, question) && (!subject || speaks_of(world, seen, *subject))) {
            wanted.push_back(&seen);
        }
    }
    std::vector<Dated> all;
    for (const Telling& telling : tellings_of(world, wanted, false)) {
        all.push_back(dated(telling));
    }
    std::multimap<std::tuple<bool, int, int, std::string>, Dated> ordered;
    for (const Dated& event : all) {
        ordered.emplace(std::tuple(!event.written.empty(),
                                   event.days.first,
                                   event.days.last,
                                   event.telling.front()->predicate()),
                        event);
    }
    std::vector<Dated> sorted;
    for (const auto& [key, event] : ordered) {
        sorted.push_back(event);
    }
    return sorted;
}

}  // namespace

Result<Answer> chronology_twin(const World& world, const answers::Question& question) {
    const auto from = question.parameter("from");
    const auto to = question.parameter("to");
    const auto on = question.parameter("on");
    const auto last = to && on ? std::min(to, on) : to ? to : on;
    if (from && last && *last < *from) {
        return failure("period_inverted", {{"from", *from}, {"to", *last}});
    }
    Answer answer(question, world.reader(), "rule_chronology");
    answers::Figure figure("events", Trace::of_nothing());
    answers::ThreeBounds bounds;
    const bool is_limited = from || last;
    for (const Dated& event : events(world, question)) {
        const Between between = days_between_asked(event, question);
        if (between.inside == 0) {
            continue;
        }
        const bool certain = between.outside == 0 && !(is_limited && event.is_vague);
        const bool is_undated = is_limited && event.written.empty();
        answer.rows.push_back(row_of(world, event, certain && !is_undated));
        figure.trace.add(Trace::of(event.telling));
        bounds.possible += 1;
        bounds.certain += certain && !is_undated ? 1 : 0;
        bounds.last_reported = bounds.certain;
    }
    figure.bounds = bounds;
    answer.figures.push_back(figure);
    return answer;
}

}  // namespace habeas::tests
