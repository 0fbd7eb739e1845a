// The documents of a register file: their exact bytes in chunks of at most 1 MiB, found by their
// hash. Callers hold the transaction.
#pragma once

#include "store/log.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace habeas::store::sqlite {

class DocumentShelf {
  public:
    explicit DocumentShelf(SQLite::Database& database);

    /// Keeps the bytes, unless they are held already.
    void keep(const DocumentBytes& document);

    /// \return up to `length` bytes from `offset`; none if the document is not held
    std::optional<std::string> bytes_of(const Hash& sha256,
                                        std::uint64_t offset,
                                        std::uint64_t length);

    /// Destroys the bytes of a document and remembers that; passes over one that is not held.
    void erase(const Hash& sha256);

    [[nodiscard]] bool was_erased(const Hash& sha256);

    /// \return the documents that are held, and those whose bytes were destroyed here
    std::vector<Hash> held();
    std::vector<Hash> erased();

    /// Remembers that the bytes of a document were destroyed.
    void remember_erased(const Hash& sha256);

    /// Reads every document back and names each that is not what its hash says.
    void examine(const std::function<void(Error)>& damage);

  private:
    struct Row {
        std::int64_t number = 0;
        std::uint64_t size = 0;
    };

    std::optional<Row> row_of(const Hash& sha256);
    std::vector<Hash> hashes_in(const char* query);
    void examine_one(const Row& row, const Hash& sha256, const std::function<void(Error)>& damage);

    SQLite::Statement find_;
    SQLite::Statement find_erased_;
    SQLite::Statement add_;
    SQLite::Statement add_chunk_;
    SQLite::Statement read_chunks_;
    SQLite::Statement remove_;
    SQLite::Statement remove_chunks_;
    SQLite::Statement add_erased_;
    SQLite::Statement list_;
    SQLite::Statement count_stray_chunks_;
    SQLite::Database& database_;
};

}  // namespace habeas::store::sqlite
