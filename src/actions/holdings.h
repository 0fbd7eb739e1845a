// What of the log one reader may see, entry by entry, with the level, batch and author that a world
// does not show: what actions look things up in. Entries that may not be seen and entries that do
// not exist are the same here.
#pragma once

#include "actions/placement.h"
#include "documents/claim_cells.h"
#include "domain/claims/entry.h"
#include "store/log.h"
#include "world/reader.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::actions {

inline constexpr std::size_t shortest_reference = 4;  ///< characters of an id or hash

struct HeldEntry {
    claims::EntryId id = {};
    Placement placement = {};
    std::string batch = {};
    std::string author = {};
    Instant recorded = {};
    claims::Payload payload = {};
    bool is_live = false;  ///< neither retracted nor superseded, as far as the reader may see
};

class Holdings {
  public:
    /// \error payload_damaged, payload_newer
    static Result<Holdings> of(store::Log& log, const world::Reader& reader);

    /// \return the visible entries whose content is there, in the order of the log
    [[nodiscard]] std::span<const HeldEntry> entries() const { return entries_; }

    /// \return the entry of that id; null if there is none
    [[nodiscard]] const HeldEntry* entry(const claims::EntryId& id) const;

    /// \param reference  beginning of an id, short or hexadecimal
    /// \error reference_unknown (reference; kind not_found), reference_ambiguous (reference, count)
    [[nodiscard]] Result<const HeldEntry*> entry_named(const std::string& reference) const;

    /// \param reference  title, file name or beginning of the hash of a live document
    /// \error document_unknown (document; kind not_found), document_ambiguous (document, count)
    [[nodiscard]] Result<const claims::Document*> document_named(
        const std::string& reference) const;

    /// \return the declared predicates and the newest lexicons
    [[nodiscard]] const documents::RegisterWords& words() const { return words_; }

  private:
    Holdings() = default;
    void take_words();

    std::vector<HeldEntry> entries_;
    std::map<claims::EntryId, std::size_t> places_;
    documents::RegisterWords words_;
};

}  // namespace habeas::actions
