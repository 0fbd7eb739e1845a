// An event is dated by the first day of its claim as written; a call that bears none, by the day of
// speaking or of its document. Whether it lies between two days is decided by the earliest and the
// latest day of that date; a qualified date (~ ?) is never certainly there. Tested by
// tests/answers/chronology_test.cpp, the stories and tests/twins/chronology_twin_test.cpp.
#include "answers/chronology.h"

#include "answers/act_dates.h"
#include "answers/episodes.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace habeas::answers {
namespace {

using claims::Family;
using claims::Modality;
using dates::Day;
using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"on", ParameterKind::day, false},
                                ParameterSpecification{"from", ParameterKind::day, false},
                                ParameterSpecification{"to", ParameterKind::day, false},
                                ParameterSpecification{"subject", ParameterKind::entity, false},
                                ParameterSpecification{"family", ParameterKind::text, false}};

constexpr std::array all_families{Family::identity,
                                  Family::custody,
                                  Family::trial,
                                  Family::review,
                                  Family::process,
                                  Family::access,
                                  Family::determination,
                                  Family::count,
                                  Family::composition,
                                  Family::list,
                                  Family::call,
                                  Family::custom};

/// What the rows are restricted to.
struct Wish {
    Day from = dates::no_earlier_bound;
    Day to = dates::no_later_bound;
    std::optional<claims::Entity> subject = std::nullopt;
    std::optional<Family> family = std::nullopt;
};

struct Event {
    Episode episode = {};
    ActDate date = {};
    bool is_qualified = false;
};

/// When it happened, and whether the date was written as uncertain.
Event dated(Episode episode) {
    const SeenClaim& seen = episode.first();
    Event event{.episode = std::move(episode)};
    if (seen.claim().valid_from || seen.meaning().family == Family::call) {
        event.date = act_date_of(seen);
        const auto date = dates::Edtf::parse(event.date.text);
        event.is_qualified = date && date->is_qualified();
    }
    return event;
}

bool is_happening(const SeenClaim& seen, const Wish& wish) {
    const Family family = seen.meaning().family;
    const Modality modality = seen.modality();
    const bool is_said_or_done = modality != Modality::denies && modality != Modality::considers &&
                                 modality != Modality::justifies;
    const bool is_wanted = wish.family ? family == *wish.family
                                       : family != Family::identity && family != Family::count &&
                                             family != Family::composition;
    return is_said_or_done && is_wanted && !claims::is_description(seen.predicate());
}

/// \return day, month or year for a date that is exactly one; else range, or unknown
std::string precision_of(const ActDate& date) {
    if (!dates::is_bounded(date.earliest) || !dates::is_bounded(date.latest)) {
        return "unknown";
    }
    if (date.earliest == date.latest) {
        return "day";
    }
    const dates::CivilDate first = dates::civil_of(date.earliest);
    const dates::CivilDate after = dates::civil_of(dates::days_after(date.latest, 1));
    const std::int64_t months = (after.year - first.year) * 12 + after.month - first.month;
    const bool is_of_whole_months = first.day == 1 && after.day == 1;
    if (is_of_whole_months && months == 1) {
        return "month";
    }
    return is_of_whole_months && months == 12 && first.month == 1 ? "year" : "range";
}

bool may_lie_between(const Event& event, const Wish& wish) {
    return event.date.earliest <= wish.to && event.date.latest >= wish.from;
}

/// \return whether the date says for certain that it lies between, and the claim that it happened
bool is_certain(const Event& event, const Wish& wish) {
    const bool is_bounded =
        wish.from != dates::no_earlier_bound || wish.to != dates::no_later_bound;
    return event.date.earliest >= wish.from && event.date.latest <= wish.to &&
           !(is_bounded && event.is_qualified);
}

std::vector<Event> events_in(const World& world, const Wish& wish) {
    std::vector<const SeenClaim*> happenings;
    const auto take = [&](const SeenClaim& seen) {
        if (is_happening(seen, wish)) {
            happenings.push_back(&seen);
        }
    };
    if (wish.subject) {
        for (const SeenClaim* seen : claims_bearing_on(world, *wish.subject)) {
            take(*seen);
        }
    } else {
        std::for_each(world.claims().begin(), world.claims().end(), take);
    }
    std::vector<Event> events;
    for (Episode& episode : episodes_of(world, happenings, EpisodeTimes::start)) {
        Event event = dated(std::move(episode));
        if (may_lie_between(event, wish)) {
            events.push_back(std::move(event));
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& left, const Event& right) {
        return std::tie(left.date.earliest, left.date.latest, left.episode.first().predicate()) <
               std::tie(right.date.earliest, right.date.latest, right.episode.first().predicate());
    });
    return events;
}

Row row_of(const World& world, const Event& event, bool certain) {
    const Episode& episode = event.episode;
    const SeenClaim& seen = episode.first();
    const std::string words = words_of_episode(world, episode);
    const std::string places = place_words(world, seen);
    return Row({event.date.text.empty() ? empty_cell() : date_cell(event.date.text),
                code_cell(precision_of(event.date)),
                code_cell(certain ? "certain" : "possible"),
                code_cell("predicate." + seen.predicate()),
                entity_cell(world, seen.subject()),
                words.empty() ? empty_cell() : text_cell(words),
                places.empty() ? empty_cell() : text_cell(places),
                code_cell(modality_code(episode)),
                text_cell(claimants_of(world, episode)),
                text_cell(std::to_string(episode.claims.size()))},
               Trace::of(episode.claims));
}

Result<Wish> wish_of(const Question& question) {
    Wish wish;
    for (const char* name : {"from", "to", "on"}) {
        if (!question.parameter(name)) {
            continue;
        }
        const auto day = question.day(name);
        if (!day) {
            return failure_of(day);
        }
        const bool is_first = name == std::string_view("from");
        (is_first ? wish.from : wish.to) = is_first ? day->day : std::min(wish.to, day->day);
    }
    if (wish.to < wish.from) {
        return period_inverted(wish.from, wish.to);
    }
    const auto subject = question.entity("subject");
    if (!subject) {
        return failure_of(subject);
    }
    wish.subject = subject.value();
    if (const auto name = question.parameter("family")) {
        const auto* const found =
            std::find_if(all_families.begin(), all_families.end(), [&](Family family) {
                return claims::name_of(family) == *name;
            });
        if (found == all_families.end()) {
            return failure("family_unknown", {{"family", *name}});
        }
        wish.family = *found;
    }
    return wish;
}

}  // namespace

std::span<const ParameterSpecification> chronology_parameters() {
    return parameters;
}

Result<Answer> chronology(const World& world, const Question& question, const Run& /*run*/) {
    const auto wish = wish_of(question);
    if (!wish) {
        return failure_of(wish);
    }
    Answer answer(question, world.reader(), "rule_chronology");
    answer.columns = {"date",
                      "precision",
                      "certainty",
                      "event",
                      "subject",
                      "words",
                      "place",
                      "modality",
                      "claimants",
                      "claims"};
    Figure figure("events", Trace::of_nothing());
    figure.unit = "event";
    figure.bounds = ThreeBounds{};
    for (const Event& event : events_in(world, wish.value())) {
        const bool certain = is_certain(event, wish.value());
        figure.bounds->certain += certain ? 1 : 0;
        figure.bounds->last_reported += certain ? 1 : 0;
        figure.bounds->possible += 1;
        figure.trace.add(Trace::of(event.episode.claims));
        answer.rows.push_back(row_of(world, event, certain));
    }
    answer.figures.push_back(std::move(figure));
    return answer;
}

}  // namespace habeas::answers
