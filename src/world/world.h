// Everything one reader may know, as known at an instant and as said by a day: the log's visible
// and live claims with identities resolved. Built once, in memory, read-only. What the reader may
// not see does not exist in it.
#pragma once

#include "store/log.h"
#include "world/claim_index.h"
#include "world/claim_table.h"
#include "world/reader.h"
#include "world/seen.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace habeas::world {

class World {
  public:
    /// \param log  read through, and asked for the bytes of passages; not kept
    /// \error      payload_damaged, payload_newer (kind integrity, unsupported) if an entry cannot
    /// be read
    static Result<World> build(store::Log& log, const Reader& reader);

    [[nodiscard]] const Reader& reader() const { return reader_; }

    /// Live claims that count, ordered by subject, predicate, start, said date, claimant, value
    /// and id: an order that depends on nothing the reader cannot see, and for claims that differ
    /// in what they say not on their ids either, which differ from register to register.
    [[nodiscard]] std::span<const SeenClaim> claims() const { return claims_; }

    /// In a world as said by a day: claims that may or may not have been said by then, or bear no
    /// date. Shown apart, never counted. Same order.
    [[nodiscard]] std::span<const SeenClaim> apart() const { return apart_; }

    /// \return the claims of a predicate, in the order of claims()
    [[nodiscard]] SomeClaims of_predicate(std::string_view predicate) const;

    /// \return the claims whose predicate has the effect, whatever their modality; likewise
    [[nodiscard]] SomeClaims with_effect(claims::Effect effect) const;

    /// \return the claims of a family; likewise
    [[nodiscard]] SomeClaims of_family(claims::Family family) const;

    /// \return the claims about a subject (any of its identities)
    [[nodiscard]] std::span<const SeenClaim> about(const claims::Entity& subject) const;

    /// \return the claims about each subject, of one kind or of all, in the order of claims()
    [[nodiscard]] std::vector<std::span<const SeenClaim>> subjects(
        std::optional<claims::EntityKind> kind = std::nullopt) const;

    /// \return the canonical entities of a kind that claims() mention, in order
    [[nodiscard]] std::vector<claims::Entity> entities(claims::EntityKind kind) const;

    /// \return whether a claim of this world is one of claims()
    [[nodiscard]] bool counts(const SeenClaim& seen) const;

    /// \return the claim of that id, counted or apart; none if it does not exist here
    [[nodiscard]] const SeenClaim* claim(const claims::EntryId& id) const;

    /// \return the claims whose short or full id text begins with `prefix` (at least 4 characters),
    /// in order of id
    [[nodiscard]] std::vector<const SeenClaim*> claims_named(std::string_view prefix) const;

    /// \return the entity that stands for all that are judged the same; the first of them by kind
    /// and bytes
    [[nodiscard]] claims::Entity canonical(const claims::Entity& entity) const;

    /// \return all entities judged the same as this one, itself included, in order
    [[nodiscard]] std::vector<claims::Entity> identities(const claims::Entity& entity) const;

    /// \return what to call it: a `name` claim in the language, else in any, else its id; of
    /// those, one of the canonical entity before one of another identity. The same for all
    /// identities
    [[nodiscard]] std::string label(const claims::Entity& entity,
                                    std::string_view language = {}) const;

    /// \return whether a place is an area or lies inside it by part_of claims; also true for equal
    /// entities
    [[nodiscard]] bool is_within(const claims::Entity& place, const claims::Entity& area) const;

    /// \return whether the entity is mentioned by any claim, as subject, value, qualifier or
    /// speaker
    [[nodiscard]] bool knows(const claims::Entity& entity) const;

    /// \return the claims that mention the entity or another of its identities, as subject, value,
    ///         qualifier or speaker, each once, in the order of claims()
    [[nodiscard]] SomeClaims mentioning(const claims::Entity& entity) const;

    [[nodiscard]] std::span<const SeenDocument> documents() const { return documents_; }

    /// \return the document of that hash, or none
    [[nodiscard]] const SeenDocument* document(const claims::DocumentHash& hash) const;

    [[nodiscard]] std::span<const SeenJudgement> judgements() const { return judgements_; }

    /// \return the criteria sets declared here, by name, version and text; no two equal
    [[nodiscard]] std::span<const claims::CriteriaSet> criteria() const { return criteria_; }

    /// \return the words a claim rests on: its passage's bytes if the document is here, else its
    /// table row; else empty
    [[nodiscard]] std::string words_of(const SeenClaim& claim) const;

    /// \return whether the bytes of its passage are here, and are those that were quoted
    [[nodiscard]] WordsHeld words_held(const SeenClaim& claim) const;

  private:
    friend class WorldBuilder;
    World() = default;

    [[nodiscard]] SomeClaims at(std::span<const std::uint32_t> places) const {
        return {claims_.data(), places};
    }

    [[nodiscard]] const SeenClaim& at_place(std::uint32_t place) const {
        return place < claims_.size() ? claims_[place] : apart_[place - claims_.size()];
    }

    /// The number under which the entity's claims stand; none if no claim mentions it.
    [[nodiscard]] std::optional<EntityNumber> number_of(const claims::Entity& entity) const;

    Reader reader_;
    std::unique_ptr<ClaimTable> table_;
    std::vector<SeenClaim> claims_;
    std::vector<SeenClaim> apart_;
    ClaimIndex index_;
    std::vector<SeenDocument> documents_;
    std::vector<SeenJudgement> judgements_;
    std::vector<claims::CriteriaSet> criteria_;
    std::map<claims::Entity, claims::Entity> canonical_;
    std::map<claims::Entity, std::vector<claims::Entity>>
        areas_;  ///< place to the areas it is part of
    std::map<claims::EntryId, std::string> passage_words_;
};

}  // namespace habeas::world
