// A claim matters by its family, or because it corrects one that matters, or because it mentions
// whom the question names: a question about somebody of whom nothing is known is refused. A
// retraction matters if what it takes back does. What was saved, frozen, received or ordered to be
// destroyed is no part of any answer. Everything else (judgements, documents, words, criteria)
// matters always. Tested by tests/actions/question_moments_test.cpp, and against asking at every
// moment by tests/actions/question_check_test.cpp.
#include "actions/question_moments.h"

#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <map>
#include <variant>

namespace habeas::actions {
namespace {

using claims::Claim;
using claims::EntryId;
using claims::Payload;
using claims::Retraction;

class Bearing {
  public:
    Bearing(const Holdings& holdings, const answers::Question& question)
        : holdings_(holdings), specification_(answers::question_named(question.name)) {
        watch(question);
    }

    [[nodiscard]] bool matters(const Payload& payload) const {
        if (const auto* claim = std::get_if<Claim>(&payload)) {
            return is_read(*claim) || mentions_watched(*claim) ||
                   (claim->supersedes && target_matters(*claim->supersedes));
        }
        if (const auto* retraction = std::get_if<Retraction>(&payload)) {
            return std::any_of(retraction->targets.begin(),
                               retraction->targets.end(),
                               [this](const EntryId& id) { return target_matters(id); });
        }
        return !std::holds_alternative<claims::Enrolment>(payload) &&
               !std::holds_alternative<claims::Receipt>(payload) &&
               !std::holds_alternative<claims::Erasure>(payload) &&
               !std::holds_alternative<claims::FrozenStatement>(payload) &&
               !std::holds_alternative<claims::SavedQuestion>(payload);
    }

  private:
    /// The entities that the question names, and all that any judgement ever spoke of with them.
    void watch(const answers::Question& question) {
        for (const auto& [name, value] : question.parameters) {
            if (const auto entity = claims::entity_from(value)) {
                watched_.insert(*entity);
            }
        }
        for (bool has_grown = !watched_.empty(); has_grown;) {
            has_grown = false;
            for (const HeldEntry& held : holdings_.entries()) {
                has_grown = follow(held.payload) || has_grown;
            }
        }
    }

    /// \return whether a judgement adds one to the watched
    bool follow(const Payload& payload) {
        const auto* judgement = std::get_if<claims::Judgement>(&payload);
        if (judgement == nullptr ||
            watched_.contains(judgement->left) == watched_.contains(judgement->right)) {
            return false;
        }
        watched_.insert(judgement->left);
        watched_.insert(judgement->right);
        return true;
    }

    [[nodiscard]] bool is_read(const Claim& claim) const {
        const claims::Predicate* predicate = claims::predicate_named(claim.predicate);
        return specification_ == nullptr ||
               answers::may_read(*specification_,
                                 predicate == nullptr ? claims::Family::custom : predicate->family);
    }

    [[nodiscard]] bool is_watched(const claims::Value& value) const {
        const auto entity = claims::entity_from(value.text);
        return entity && watched_.contains(*entity);
    }

    [[nodiscard]] bool mentions_watched(const Claim& claim) const {
        const auto is_one = [this](const claims::Entity& entity) {
            return watched_.contains(entity);
        };
        return is_one(claim.subject) || is_one(claim.claimant) || is_watched(claim.value) ||
               std::any_of(claim.carriers.begin(), claim.carriers.end(), is_one) ||
               std::any_of(claim.qualifiers.begin(),
                           claim.qualifiers.end(),
                           [this](const claims::Qualifier& qualifier) {
                               return is_watched(qualifier.value);
                           });
    }

    /// What is not there, or may not be seen, is in no world.
    [[nodiscard]] bool target_matters(const EntryId& id) const {
        const HeldEntry* held = holdings_.entry(id);
        return held != nullptr && matters(held->payload);
    }

    const Holdings& holdings_;
    const answers::QuestionSpecification* specification_;
    std::set<claims::Entity> watched_;
};

/// \return name and time of every batch, in the order in which the log lists them
std::set<std::pair<Instant, std::string>> batches_in(const Holdings& holdings) {
    std::set<std::pair<Instant, std::string>> batches;
    for (const HeldEntry& held : holdings.entries()) {
        batches.emplace(held.recorded, held.batch);
    }
    return batches;
}

}  // namespace

std::vector<LogMoment> moments_since(const Holdings& holdings,
                                     const answers::Question& question,
                                     Instant since) {
    std::map<Instant, LogMoment> by_instant;
    std::size_t position = 0;
    for (const auto& [recorded, batch] : batches_in(holdings)) {
        ++position;
        if (recorded > since) {
            LogMoment& moment = by_instant[recorded];
            moment.at = recorded;
            moment.position = position;
            moment.batches.push_back(batch);
        }
    }
    const Bearing bearing(holdings, question);
    for (const HeldEntry& held : holdings.entries()) {
        if (held.recorded <= since) {
            continue;
        }
        LogMoment& moment = by_instant[held.recorded];
        moment.may_matter = moment.may_matter || bearing.matters(held.payload);
        if (const auto* order = std::get_if<claims::Erasure>(&held.payload)) {
            moment.erased.insert(moment.erased.end(), order->targets.begin(), order->targets.end());
        }
    }
    std::vector<LogMoment> moments;
    moments.reserve(by_instant.size());
    for (auto& [at, moment] : by_instant) {
        std::sort(moment.erased.begin(), moment.erased.end());
        moments.push_back(std::move(moment));
    }
    return moments;
}

}  // namespace habeas::actions
