// A claim, a document and a judgement as one world sees them: decoded, dated, read by the lexicon
// that the world knows.
#pragma once

#include "base/clock.h"
#include "domain/claims/entry.h"
#include "domain/claims/level.h"
#include "domain/claims/vocabulary.h"
#include "domain/dates/valid_time.h"
#include "domain/quantities/stated_count.h"
#include "domain/quantities/stated_duration.h"

#include <memory>
#include <optional>
#include <string>

namespace habeas::world {

/// What the world knows of a predicate; for one that a team declared, family custom and no effect.
struct PredicateMeaning {
    claims::Family family = claims::Family::custom;
    claims::Effect effect = claims::Effect::none;
    bool single = false;
    bool once = false;
};

struct SeenClaim {
    claims::EntryId id = {};
    claims::Claim claim = {};
    claims::Entity subject =
        {};                 ///< canonical: identities resolved by the judgements this world knows
    Instant recorded = {};  ///< known to this register since
    std::string batch = {};
    PredicateMeaning meaning = {};
    dates::ValidTime valid =
        {};  ///< open ends certain through the source's earliest day (docs/dates.md)
    std::optional<dates::Day> said_earliest = std::nullopt;
    std::optional<dates::Day> said_latest = std::nullopt;
    std::shared_ptr<const quantities::StatedCount> count = {};        ///< reading of a count value
    std::shared_ptr<const quantities::StatedDuration> duration = {};  ///< of a duration value

    /// \return whether the claim's modality lets it change a state
    [[nodiscard]] bool changes_state() const { return claims::changes_state(claim.modality); }

    /// \return whether the claim changes a state in this way
    [[nodiscard]] bool has_effect(claims::Effect effect) const {
        return changes_state() && meaning.effect == effect;
    }
};

/// Whether the words of a claim's passage are here.
enum class WordsHeld {
    not_held,   ///< the claim has no passage, or its bytes are not in this world
    as_quoted,  ///< the bytes have the hash that was taken of the quote
    altered     ///< they have another
};

struct SeenDocument {
    claims::EntryId id = {};
    claims::Document document = {};
};

struct SeenJudgement {
    claims::EntryId id = {};
    claims::Judgement judgement = {};
    Instant recorded = {};
};

}  // namespace habeas::world
