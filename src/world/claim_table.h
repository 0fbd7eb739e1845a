// The claims that a reader may see, as rows of 64 bytes beside the bytes they were written in. A
// row is made without copying a word; the words are read when somebody asks for them, and then
// kept. docs/decisions/0013-claims-as-rows.md says why.
#pragma once

#include "world/entity_numbers.h"
#include "world/lexicons.h"
#include "world/seen.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace habeas::world {

/// Texts under numbers, counted from 0 in the order of first sight.
class WordNumbers {
  public:
    std::uint32_t add(std::string_view word);

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;

    [[nodiscard]] const std::string& operator[](std::uint32_t number) const {
        return *words_[number];
    }

    [[nodiscard]] std::size_t size() const { return words_.size(); }

    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>()(text);
        }
    };

  private:
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<const std::string*> words_;  ///< keys of numbers_, which stay where they are
};

/// Two phases: add() and the setters by one thread; then rows() are taken and everything else may
/// be read by many. Rows point into their table, which stays where it is.
class ClaimTable {
  public:
    ClaimTable() = default;
    ClaimTable(const ClaimTable&) = delete;
    ClaimTable& operator=(const ClaimTable&) = delete;
    ClaimTable(ClaimTable&&) = delete;
    ClaimTable& operator=(ClaimTable&&) = delete;
    ~ClaimTable();

    /// \param payload canonical bytes; copied
    /// \param bundle  its number, for known times
    /// \return        whether they are the bytes of a claim; if not, nothing was added
    bool add(const claims::EntryId& id,
             std::string_view payload,
             std::uint32_t bundle,
             std::string_view batch);

    /// \return how many claims there are; they are numbered from 0
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

    [[nodiscard]] const claims::EntryId& id(std::uint32_t number) const { return ids_[number]; }

    [[nodiscard]] std::uint32_t bundle(std::uint32_t number) const {
        return entries_[number].bundle;
    }

    /// \return the claims that correct another, with the one they correct
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, claims::EntryId>>& corrections()
        const {
        return corrections_;
    }

    /// \return the rows, one for each claim, in the order of numbers; subjects are not yet resolved
    /// and no predicate has a meaning
    std::vector<SeenClaim>& rows() { return rows_; }

    [[nodiscard]] EntityNumbers& entities() { return entities_; }

    [[nodiscard]] const EntityNumbers& entities() const { return entities_; }

    [[nodiscard]] const WordNumbers& predicates() const { return predicates_; }

    /// \return every entity that the claim names, some more than once; gone after seal()
    [[nodiscard]] std::span<const EntityNumber> mentioned(std::uint32_t number) const;

    void set_recorded(std::vector<Instant> by_bundle) { recorded_ = std::move(by_bundle); }

    void set_lexicons(Lexicons lexicons) { lexicons_ = std::move(lexicons); }

    /// Ends the first phase: what only building needs is given back.
    void seal();

    [[nodiscard]] Instant recorded(std::uint32_t number) const {
        return recorded_[entries_[number].bundle];
    }

    [[nodiscard]] const std::string& batch(std::uint32_t number) const {
        return batches_[entries_[number].batch];
    }

    /// \return the text of the claim's value, which lives as long as the table
    [[nodiscard]] std::string_view value_text(std::uint32_t number) const;

    /// A claim with its words, and their readings.
    struct Words {
        claims::Claim claim = {};
        std::vector<claims::Entity> places = {};  ///< of the qualifier `place`
        std::shared_ptr<const quantities::StatedCount> count = {};
        std::shared_ptr<const quantities::StatedDuration> duration = {};
    };

    /// \return the claim, read anew
    [[nodiscard]] claims::Claim written(std::uint32_t number) const;

    /// \return the words of a claim, read at the first call after seal()
    [[nodiscard]] const Words& words(std::uint32_t number) const;

  private:
    struct Entry {
        std::uint32_t chunk = 0;
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        std::uint32_t bundle = 0;
        std::uint32_t batch = 0;
    };

    using Dates = std::
        unordered_map<std::string, std::optional<dates::Edtf>, WordNumbers::Hash, std::equal_to<>>;

    [[nodiscard]] std::string_view bytes(std::uint32_t number) const;
    Entry keep(std::string_view payload);
    const std::optional<dates::Edtf>* date(std::string_view written);
    bool note_mentions(const claims::ClaimView& view);
    bool mention(const claims::EntityView& entity);
    void mention_value(const claims::ValueView& value);
    bool date_row(const claims::ClaimView& view, SeenClaim& row);
    void place_row(const claims::ClaimView& view, SeenClaim& row);

    std::vector<std::string> chunks_;  ///< payloads one after the other; none is ever moved
    std::vector<Entry> entries_;
    std::vector<claims::EntryId> ids_;
    std::vector<SeenClaim> rows_;
    std::vector<std::pair<std::uint32_t, claims::EntryId>> corrections_;
    EntityNumbers entities_;
    WordNumbers predicates_;
    WordNumbers batches_;
    Dates dates_;
    claims::ClaimView view_;  ///< used again for every claim
    std::vector<EntityNumber> mentions_;
    std::vector<std::uint64_t> first_mention_ = {0};
    std::vector<Instant> recorded_;
    Lexicons lexicons_;
    mutable std::unique_ptr<std::atomic<const Words*>[]> words_;
};

}  // namespace habeas::world
