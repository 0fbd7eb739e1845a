// The contents of entries in a register file: salt and payload by the entry's local number, and
// what was erased. Contents are read in their order; looking one up by its id reads through all,
// because an index on ids, which are the output of a hash, would cost each append more than
// anything else. Callers hold the transaction.
#pragma once

#include "store/log.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace habeas::store::sqlite {

class EntryTable {
  public:
    explicit EntryTable(SQLite::Database& database);

    /// Keeps the contents of a bundle's entries from a number on.
    void add(const Bundle& bundle, std::int64_t first_entry);

    /// Puts the contents into the entries of a bundle whose headers are known. An erased entry
    /// stays without. \param missing called with each entry that has neither content nor a matching
    /// erasure
    void fill(Bundle& bundle,
              std::int64_t first_entry,
              const std::function<void(const claims::EntryId&)>& missing);

    /// Reads through all contents.
    /// \throws StoreFailure entry_content_altered if something stands there that is not the entry's
    std::optional<Content> content_of(const claims::EntryId& id);

    /// Destroys the content of every entry with one of these ids. Reads through all contents.
    void erase(std::span<const claims::EntryId> ids);

    [[nodiscard]] bool was_erased(const claims::EntryId& id);
    [[nodiscard]] bool anything_erased();

    /// \return the number after the last entry
    [[nodiscard]] std::int64_t next_number();

    /// \return how many rows there are (contents, erased or not), to be compared with the headers
    [[nodiscard]] std::uint64_t rows();

  private:
    /// \return for each entry of the bundle whether its row is there and fits its header
    std::vector<bool> read_into(Bundle& bundle, std::int64_t first_entry);
    using Place = std::pair<std::int64_t, claims::EntryId>;  ///< local number and id

    /// \return the entries that hold the content of one of the ids
    std::vector<Place> entries_holding(std::span<const claims::EntryId> ids);
    [[nodiscard]] bool is_erased_at(std::int64_t entry, const claims::EntryId& id);

    SQLite::Statement add_;
    SQLite::Statement add_erasure_;
    SQLite::Statement read_;
    SQLite::Statement find_;
    SQLite::Statement list_;
    SQLite::Statement find_erased_;
    SQLite::Statement read_erasure_;
    SQLite::Statement destroy_;
    SQLite::Statement any_erasure_;
    SQLite::Statement last_;
    SQLite::Statement count_;
};

}  // namespace habeas::store::sqlite
