// Each moment that may matter has a world of its own, built as any world is: nothing is carried
// over from the moment before, so a change and its reversal are two changes. Two worlds live at a
// time. Cost: one reading of the log and one answer for each such moment. Tested by
// tests/actions/question_check_test.cpp, which asks at every moment.
#include "actions/question_check.h"

#include "actions/question_moments.h"
#include "actions/worlds.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace habeas::actions {
namespace {

using answers::Answer;
using claims::EntryId;
using publishing::QuestionCheck;
using publishing::QuestionMoment;

/// What was answered at an instant, with the worlds that the answer points into.
struct Edition {
    std::unique_ptr<Worlds> worlds = {};
    Answer answer;
    std::vector<EntryId> claims = {};  ///< that it rests on, sorted
    std::optional<Error> refused = std::nullopt;
};

/// Asks one saved question, of one actor, at instants.
class Asking {
  public:
    Asking(const Register& within,
           const Actor& actor,
           const claims::SavedQuestion& saved,
           answers::Question question,
           std::string language)
        : within_(within),
          actor_(actor),
          saved_(saved),
          question_(std::move(question)),
          language_(std::move(language)) {}

    [[nodiscard]] const answers::Question& question() const { return question_; }

    [[nodiscard]] Result<Edition> at(Instant known_at) const {
        const Viewpoint viewpoint = viewpoint_of(saved_, language_, known_at);
        auto worlds = Worlds::from(within_, actor_, viewpoint);
        if (!worlds) {
            return failure_of(worlds);
        }
        Edition edition{.worlds = std::make_unique<Worlds>(std::move(worlds.value())),
                        .answer = Answer(question_, reader_for(actor_, viewpoint), {})};
        auto answer = edition.worlds->ask(question_);
        if (!answer) {
            edition.refused = answer.error();
            return edition;
        }
        edition.answer = std::move(answer.value());
        edition.claims = answers::claims_under(edition.answer);
        return edition;
    }

  private:
    const Register& within_;
    const Actor& actor_;
    const claims::SavedQuestion& saved_;
    answers::Question question_;
    std::string language_;
};

bool say_the_same(const Edition& before, const Edition& after) {
    return before.refused == after.refused &&
           answers::change_between(before.answer, after.answer).empty();
}

std::vector<EntryId> all_claims_of(const world::World& world) {
    std::vector<EntryId> ids;
    ids.reserve(world.claims().size() + world.apart().size());
    for (const auto& claims : {world.claims(), world.apart()}) {
        for (const world::SeenClaim& seen : claims) {
            ids.push_back(seen.id());
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<EntryId> without(const std::vector<EntryId>& ids, const std::vector<EntryId>& others) {
    std::vector<EntryId> rest;
    std::set_difference(
        ids.begin(), ids.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

/// The claims that only one of two answers rests on; where there are none and no judgement tells
/// either, what came into the world and left it: a name, or a denial that no trace mentions.
std::vector<answers::ClaimChange> claims_behind(const Edition& before,
                                                const Edition& after,
                                                bool is_told_otherwise) {
    const world::World& earlier = before.worlds->now();
    const world::World& later = after.worlds->now();
    auto changes = answers::claim_changes(earlier, before.claims, later, after.claims);
    if (!changes.empty() || is_told_otherwise) {
        return changes;
    }
    const std::vector<EntryId> then = all_claims_of(earlier);
    const std::vector<EntryId> now = all_claims_of(later);
    return answers::claim_changes(earlier, without(then, now), later, without(now, then));
}

void compare(const Edition& before, const Edition& after, QuestionMoment& moment) {
    moment.refused_before = before.refused;
    moment.refused_after = after.refused;
    moment.change = answers::change_between(before.answer, after.answer);
    moment.judgements = answers::judgement_changes(before.worlds->now(), after.worlds->now());
    moment.claims = claims_behind(before, after, !moment.judgements.empty());
}

/// The destroyed claims among those that the answer rested on when it was saved.
std::vector<EntryId> erased_under(const claims::SavedQuestion& saved, const LogMoment& moment) {
    std::vector<EntryId> erased;
    std::set_intersection(saved.claims.begin(),
                          saved.claims.end(),
                          moment.erased.begin(),
                          moment.erased.end(),
                          std::back_inserter(erased));
    return erased;
}

/// \param now  null where the question was not asked at the moment
/// \return     what the moment changed; none if nothing
std::optional<QuestionMoment> told(const claims::SavedQuestion& saved,
                                   const LogMoment& at,
                                   const Edition& before,
                                   const Edition* now) {
    QuestionMoment moment{.at = at.at, .position = at.position, .batches = at.batches};
    moment.erased = erased_under(saved, at);
    const bool differs = now != nullptr && !say_the_same(before, *now);
    if (differs) {
        compare(before, *now, moment);
    }
    return differs || !moment.erased.empty() ? std::optional(std::move(moment)) : std::nullopt;
}

/// \return the answer at a moment; null where nothing was recorded that it may read
Result<std::unique_ptr<Edition>> asked_at(const Asking& asking, const LogMoment& at) {
    if (!at.may_matter) {
        return std::unique_ptr<Edition>();
    }
    auto asked = asking.at(at.at);
    if (!asked) {
        return failure_of(asked);
    }
    return std::make_unique<Edition>(std::move(asked.value()));
}

/// Goes through the moments, from the answer as it was saved to the newest.
Result<void> ask_through(const Asking& asking,
                         const claims::SavedQuestion& saved,
                         const std::vector<LogMoment>& moments,
                         const QuestionWatch& watch,
                         QuestionCheck& check) {
    const auto first = asking.at(saved.known_at);
    if (!first) {
        return failure_of(first);
    }
    std::unique_ptr<Edition> last;
    std::size_t done = 0;
    for (const LogMoment& at : moments) {
        auto now = asked_at(asking, at);
        if (!now) {
            return failure_of(now);
        }
        auto moment = told(saved, at, last ? *last : first.value(), now->get());
        if (moment) {
            check.moments.push_back(std::move(*moment));
        }
        check.asked += at.may_matter ? 1U : 0U;
        last = at.may_matter ? std::move(now.value()) : std::move(last);
        if (watch.progress) {
            watch.progress(++done, moments.size());
        }
    }
    check.is_as_saved = !last || say_the_same(first.value(), *last);
    return {};
}

}  // namespace

Result<QuestionCheck> check_question(const Register& within,
                                     const Actor& actor,
                                     const StandingQuestion& question,
                                     const QuestionWatch& watch) {
    const claims::SavedQuestion& saved = question.saved;
    auto read = answers::question_from(saved.question);
    if (!read) {
        return failure_of(read);
    }
    const Asking asking(within, actor, saved, std::move(read.value()), watch.language);
    const auto holdings = Holdings::of(within.log(), reader_for(actor, Viewpoint{.as = saved.as}));
    if (!holdings) {
        return failure_of(holdings);
    }
    const auto moments = moments_since(holdings.value(), asking.question(), saved.known_at);
    QuestionCheck check{.name = saved.name,
                        .edition = question.edition,
                        .question = saved.question,
                        .level = std::string(claims::name_of(saved.as)),
                        .said_by = saved.said_by,
                        .saved = saved.known_at};
    for (const LogMoment& moment : moments) {
        check.batches += moment.batches.size();
        check.erased += moment.erased.size();
    }
    if (const auto asked = ask_through(asking, saved, moments, watch, check); !asked) {
        return failure_of(asked);
    }
    return check;
}

}  // namespace habeas::actions
