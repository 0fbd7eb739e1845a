// The contents of entries in a register file: salt and payload by the entry's local number, found
// by the first bytes of its id, and what was erased. Callers hold the transaction.
#pragma once

#include "store/log.h"

#include <cstdint>
#include <functional>
#include <optional>
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

    /// \throws StoreFailure entry_content_altered if something stands there that is not the entry's
    std::optional<Content> content_of(const claims::EntryId& id);

    /// Destroys the content of every entry with this id.
    void erase(const claims::EntryId& id);

    [[nodiscard]] bool was_erased(const claims::EntryId& id);
    [[nodiscard]] bool anything_erased();

    /// \return the number after the last entry
    [[nodiscard]] std::int64_t next_number();

    /// \return how many rows there are (contents, erased or not), to be compared with the headers
    [[nodiscard]] std::uint64_t rows();

    /// \return whether the index on prefixes names each row once, in order. SQLite's own check
    /// looks each row up in the index, which takes longer than reading both through. Takes 16 bytes
    /// of memory a row.
    [[nodiscard]] bool has_whole_index();

  private:
    /// \return for each entry of the bundle whether its row is there and fits its header
    std::vector<bool> read_into(Bundle& bundle, std::int64_t first_entry);
    /// \return the local numbers of the entries that hold the content of an id
    std::vector<std::int64_t> entries_holding(const claims::EntryId& id);
    [[nodiscard]] bool is_erased_at(std::int64_t entry, const claims::EntryId& id);

    SQLite::Statement add_;
    SQLite::Statement add_erasure_;
    SQLite::Statement read_;
    SQLite::Statement find_;
    SQLite::Statement find_erased_;
    SQLite::Statement read_erasure_;
    SQLite::Statement destroy_;
    SQLite::Statement any_erasure_;
    SQLite::Statement last_;
    SQLite::Statement count_;
    SQLite::Statement read_table_;
    SQLite::Statement read_index_;
};

}  // namespace habeas::store::sqlite
