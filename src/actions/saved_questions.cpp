// A saved question is as confidential as its entry, and looks no further: who may see it may see
// the claims that it names. Tested by tests/actions/saved_questions_test.cpp.
#include "actions/saved_questions.h"

#include "actions/holdings.h"
#include "actions/worlds.h"
#include "answers/answer_change.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace habeas::actions {
namespace {

using claims::SavedQuestion;

Result<void> check(const QuestionDraft& draft, claims::Level as) {
    if (draft.name.empty()) {
        return failure("question_name_missing");
    }
    const std::string question = answers::text_of(draft.question);
    if (!is_utf8(draft.name) || !is_utf8(question)) {
        return failure(Error{.code = "text_not_utf8", .place = {.column = "name"}});
    }
    if (as > draft.level) {
        return failure("question_level_too_low",
                       {{"level", std::string(claims::name_of(draft.level))},
                        {"as", std::string(claims::name_of(as))}},
                       ErrorKind::refused);
    }
    return {};
}

/// The newest entry that the viewpoint can see: a later one, hidden from it, must not show.
Result<Instant> newest_entry(const Register& within,
                             const Actor& actor,
                             const Viewpoint& viewpoint) {
    const auto holdings = Holdings::of(within.log(), reader_for(actor, viewpoint));
    if (!holdings) {
        return failure_of(holdings);
    }
    Instant newest = {};
    for (const HeldEntry& held : holdings->entries()) {
        newest = std::max(newest, held.recorded);
    }
    return newest;
}

bool is_newer(const HeldEntry& held, const StandingQuestion& standing) {
    return std::tie(held.recorded, held.id) > std::tie(standing.recorded, standing.id);
}

void keep(std::map<std::string, StandingQuestion>& by_name,
          const HeldEntry& held,
          const SavedQuestion& saved) {
    const auto [place, is_first] = by_name.try_emplace(saved.name);
    StandingQuestion& standing = place->second;
    const std::size_t edition = is_first ? 1 : standing.edition + 1;
    if (is_first || is_newer(held, standing)) {
        standing = {.id = held.id,
                    .level = held.placement.level,
                    .author = held.author,
                    .recorded = held.recorded,
                    .saved = saved};
    }
    standing.edition = edition;
}

}  // namespace

Viewpoint viewpoint_of(const SavedQuestion& saved, const std::string& language, Instant known_at) {
    Viewpoint viewpoint{.as = saved.as, .known_at = dates::KnownAt{known_at}, .language = language};
    if (const auto day = dates::day_from(saved.said_by)) {
        viewpoint.said_by = dates::SaidBy{*day};
    }
    return viewpoint;
}

Result<SavedQuestion> question_to_save(const Register& within,
                                       const Actor& actor,
                                       const QuestionDraft& draft) {
    Viewpoint viewpoint = draft.viewpoint;
    viewpoint.as = viewpoint.as.value_or(draft.level);
    viewpoint.known_at.reset();
    if (const auto checked = check(draft, *viewpoint.as); !checked) {
        return failure_of(checked);
    }
    const auto newest = newest_entry(within, actor, viewpoint);
    if (!newest) {
        return failure_of(newest);
    }
    viewpoint.known_at = dates::KnownAt{newest.value()};
    auto worlds = Worlds::from(within, actor, viewpoint);
    if (!worlds) {
        return failure_of(worlds);
    }
    const auto answer = worlds->ask(draft.question);
    if (!answer) {
        return failure_of(answer);
    }
    return SavedQuestion{
        .name = draft.name,
        .question = answers::text_of(draft.question),
        .as = *viewpoint.as,
        .said_by = viewpoint.said_by ? dates::text_of(viewpoint.said_by->day) : std::string(),
        .known_at = newest.value(),
        .claims = answers::claims_under(answer.value())};
}

Result<Recorded> save(const Register& into,
                      const Actor& actor,
                      const SavedQuestion& question,
                      claims::Level level) {
    return record(
        into, actor, std::array{PlacedPayload{.placement = {.level = level}, .payload = question}});
}

Result<std::vector<StandingQuestion>> saved_questions(const Register& within, const Actor& actor) {
    const auto holdings = Holdings::of(within.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    std::map<std::string, StandingQuestion> by_name;
    for (const HeldEntry& held : holdings->entries()) {
        const auto* saved = std::get_if<SavedQuestion>(&held.payload);
        if (saved != nullptr && held.is_live) {
            keep(by_name, held, *saved);
        }
    }
    std::vector<StandingQuestion> standing;
    standing.reserve(by_name.size());
    for (auto& [name, question] : by_name) {
        standing.push_back(std::move(question));
    }
    return standing;
}

Result<StandingQuestion> saved_question(const Register& within,
                                        const Actor& actor,
                                        const std::string& name) {
    auto standing = saved_questions(within, actor);
    if (!standing) {
        return failure_of(standing);
    }
    std::vector<std::string> known;
    known.reserve(standing->size());
    for (StandingQuestion& question : standing.value()) {
        if (question.saved.name == name) {
            return std::move(question);
        }
        known.push_back(question.saved.name);
    }
    return failure("question_not_saved",
                   {{"name", name}, {"known", fmt::format("{}", fmt::join(known, ", "))}},
                   ErrorKind::not_found);
}

}  // namespace habeas::actions
