// A claim, a document and a judgement as one world sees them: dated, resolved, read by the lexicon
// that the world knows.
#pragma once

#include "base/clock.h"
#include "domain/claims/entry.h"
#include "domain/claims/level.h"
#include "domain/claims/vocabulary.h"
#include "domain/dates/truth.h"
#include "domain/dates/valid_time.h"
#include "domain/quantities/stated_count.h"
#include "domain/quantities/stated_duration.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::world {

class ClaimTable;

/// What the world knows of a predicate; for one that a team declared, family custom and no effect.
struct PredicateMeaning {
    claims::Family family = claims::Family::custom;
    claims::Effect effect = claims::Effect::none;
    bool single = false;
    bool once = false;
};

/// One row of a world's table of claims: 64 bytes with what most questions ask of a claim. Its
/// words are read from their bytes when they are first asked for, and kept.
class SeenClaim {
  public:
    /// \return the claim as it was written. The first call reads it; safe from several threads
    [[nodiscard]] const claims::Claim& claim() const;

    [[nodiscard]] const claims::EntryId& id() const;

    /// \return the subject; canonical: identities resolved by the judgements this world knows
    [[nodiscard]] const claims::Entity& subject() const;

    /// \return whether both have one subject, or none
    [[nodiscard]] bool is_about_same(const SeenClaim& other) const {
        return subject_ == other.subject_;
    }

    /// \return known to this register since
    [[nodiscard]] Instant recorded() const;

    [[nodiscard]] const std::string& batch() const;

    [[nodiscard]] const std::string& predicate() const;

    [[nodiscard]] claims::Modality modality() const { return modality_; }

    [[nodiscard]] claims::ValueKind value_kind() const { return value_kind_; }

    /// \return the words of its value, as claim().value.text, without reading the others
    [[nodiscard]] std::string_view value_text() const;

    [[nodiscard]] PredicateMeaning meaning() const {
        return {family_, effect_, has(single), has(once)};
    }

    /// \return when it was so; open ends certain through the source's earliest day (docs/dates.md)
    [[nodiscard]] dates::ValidTime valid() const;

    [[nodiscard]] std::optional<dates::Day> said_earliest() const { return day_said(4); }

    [[nodiscard]] std::optional<dates::Day> said_latest() const { return day_said(5); }

    /// \return the reading of a count value; none if it is none, or cannot be read
    [[nodiscard]] const std::shared_ptr<const quantities::StatedCount>& count() const;

    /// \return the reading of a duration value; likewise
    [[nodiscard]] const std::shared_ptr<const quantities::StatedDuration>& duration() const;

    /// \return who says it, not resolved
    [[nodiscard]] const claims::Entity& claimant() const;

    /// \return the entities of the qualifier `place`, in order, not resolved
    [[nodiscard]] std::span<const claims::Entity> places() const;

    /// \return whether the last day was written "..": still so when the source spoke
    [[nodiscard]] bool is_said_to_last() const { return has(lasts); }

    /// \return whether the claim's modality lets it change a state
    [[nodiscard]] bool changes_state() const { return claims::changes_state(modality_); }

    /// \return whether the claim changes a state in this way
    [[nodiscard]] bool has_effect(claims::Effect effect) const {
        return effect_ == effect && changes_state();
    }

  private:
    friend class ClaimOrder;
    friend class ClaimTable;
    friend class World;
    friend class WorldBuilder;

    enum Flag : unsigned char {
        single = 1,
        once = 2,
        start_qualified = 4,
        end_qualified = 8,
        far = 16,  ///< a day does not fit its column: all are read from the words
        lasts = 32,
        has_said = 64,
        more_places = 128
    };

    [[nodiscard]] bool has(Flag flag) const { return (flags_ & flag) != 0; }

    void set(Flag flag, bool value) {
        flags_ = static_cast<unsigned char>(value ? flags_ | flag : flags_ & ~flag);
    }

    [[nodiscard]] std::optional<dates::Day> day_said(std::size_t at) const;

    const ClaimTable* table_ = nullptr;
    std::array<std::int32_t, 6> days_ =
        {};  ///< start_min, start_max, end_min, end_max; said earliest, latest
    std::uint32_t number_ = 0;
    std::uint32_t subject_ = 0;
    std::uint32_t predicate_ = 0;
    std::uint32_t claimant_ = 0;
    std::uint32_t place_ = 0;
    claims::Modality modality_ = claims::Modality::asserts;
    claims::Family family_ = claims::Family::custom;
    claims::Effect effect_ = claims::Effect::none;
    unsigned char flags_ = 0;
    claims::ValueKind value_kind_ = claims::ValueKind::absent;
    bool has_passage_ = false;
};

static_assert(sizeof(SeenClaim) <= 64);

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
