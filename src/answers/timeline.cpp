// Episodes come from episodes.h, conflicts from conflicts.h. Descriptions (names, what a place is
// part of) are no episodes. Tested by tests/answers/timeline_test.cpp, the stories and
// tests/twins/timeline_twin_test.cpp.
#include "answers/timeline.h"

#include "answers/conflicts.h"
#include "answers/episodes.h"
#include "answers/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace habeas::answers {
namespace {

using world::SeenClaim;
using world::World;

constexpr std::array parameters{ParameterSpecification{"subject", ParameterKind::entity, true},
                                ParameterSpecification{"on", ParameterKind::day, false}};

std::vector<const SeenClaim*> claims_told(const World& world,
                                          const claims::Entity& subject,
                                          std::optional<dates::Day> day) {
    std::vector<const SeenClaim*> told;
    for (const SeenClaim* seen : claims_bearing_on(world, subject)) {
        const bool has_begun = !day || seen->valid().start_min <= *day;
        if (has_begun && !claims::is_description(seen->predicate())) {
            told.push_back(seen);
        }
    }
    return told;
}

/// \return the claims told that another claim told contradicts
std::set<const SeenClaim*> contradicted(const World& world,
                                        const std::vector<const SeenClaim*>& told) {
    std::set<const SeenClaim*> found;
    for (const Conflict& conflict : conflicts_among(world, told)) {
        if (conflict.verdict == "contradictory") {
            found.insert(conflict.first);
            found.insert(conflict.second);
        }
    }
    return found;
}

std::string agreement_of(const Episode& episode, const std::set<const SeenClaim*>& contradicted) {
    const bool is_contradicted =
        std::any_of(episode.claims.begin(), episode.claims.end(), [&](const SeenClaim* seen) {
            return contradicted.contains(seen);
        });
    if (is_contradicted) {
        return "conflict";
    }
    return episode.origins() > 1 ? "agree" : "single";
}

Cell date_or_empty(const std::optional<dates::Edtf>& date) {
    return date ? date_cell(date->text()) : empty_cell();
}

Row row_of(const World& world, const Episode& episode, std::string agreement) {
    const SeenClaim& seen = episode.first();
    return Row({code_cell("predicate." + seen.predicate()),
                entity_cell(world, seen.subject()),
                date_or_empty(seen.claim().valid_from),
                date_or_empty(seen.claim().valid_to),
                text_or_empty(words_of_episode(world, episode)),
                text_or_empty(place_words(world, seen)),
                code_cell(modality_code(episode)),
                text_cell(claimants_of(world, episode)),
                code_cell(std::move(agreement))},
               Trace::of(episode.claims));
}

}  // namespace

std::span<const ParameterSpecification> timeline_parameters() {
    return parameters;
}

Result<Answer> timeline(const World& world, const Question& question, const Run& /*run*/) {
    const auto subject = question.entity("subject");
    if (!subject) {
        return failure_of(subject);
    }
    std::optional<dates::Day> by;
    if (question.parameter("on")) {
        const auto on = question.day("on");
        if (!on) {
            return failure_of(on);
        }
        by = on->day;
    }
    const auto told = claims_told(world, subject.value().value_or(claims::Entity{}), by);
    std::vector<Episode> episodes = episodes_of(world, told, EpisodeTimes::start_and_end);
    std::stable_sort(
        episodes.begin(), episodes.end(), [](const Episode& left, const Episode& right) {
            const auto order = [](const SeenClaim& seen) {
                return std::tuple(seen.valid().start_min,
                                  seen.valid().start_max,
                                  std::string_view(seen.predicate()),
                                  std::string_view(seen.claim().value.text));
            };
            return order(left.first()) < order(right.first());
        });
    const auto in_conflict = contradicted(world, told);
    Answer answer(question, world.reader(), "rule_timeline");
    answer.columns = {
        "episode", "subject", "from", "to", "words", "place", "modality", "claimants", "agreement"};
    Figure all("episodes", Trace::of(told));
    Figure conflicting("episodes_in_conflict", Trace::of_nothing());
    conflicting.count = 0;
    for (const Episode& episode : episodes) {
        answer.rows.push_back(row_of(world, episode, agreement_of(episode, in_conflict)));
        if (answer.rows.back().cells.back().text == "conflict") {
            conflicting.count = *conflicting.count + 1;
            conflicting.trace.add(answer.rows.back().trace);
        }
    }
    all.count = static_cast<std::int64_t>(episodes.size());
    all.unit = conflicting.unit = "episode";
    answer.figures = {std::move(all), std::move(conflicting)};
    return answer;
}

}  // namespace habeas::answers
