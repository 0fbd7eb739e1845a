#include "store/sqlite/document_shelf.h"

#include "store/canonical_bytes.h"
#include "store/hexadecimal.h"
#include "store/sqlite/statement.h"
#include "vault/hash.h"

#include <algorithm>

namespace habeas::store::sqlite {
namespace {

constexpr std::uint64_t chunk_bytes_max = 1U << 20U;

}  // namespace

DocumentShelf::DocumentShelf(SQLite::Database& database)
    : find_(database, "SELECT number, size FROM document WHERE sha256 = ?"),
      find_erased_(database, "SELECT 1 FROM erased_document WHERE sha256 = ?"),
      add_(database, "INSERT INTO document (sha256, size) VALUES (?, ?)"),
      add_chunk_(database, "INSERT INTO chunk (document, ordinal, bytes) VALUES (?, ?, ?)"),
      read_chunks_(
          database,
          "SELECT ordinal, bytes FROM chunk WHERE document = ? AND ordinal >= ? ORDER BY ordinal"),
      remove_(database, "DELETE FROM document WHERE number = ?"),
      remove_chunks_(database, "DELETE FROM chunk WHERE document = ?"),
      add_erased_(database, "INSERT OR IGNORE INTO erased_document (sha256) VALUES (?)"),
      list_(database, "SELECT number, size, sha256 FROM document ORDER BY number"),
      count_stray_chunks_(
          database,
          "SELECT count(*) FROM chunk WHERE document NOT IN (SELECT number FROM document)"),
      database_(database) {}

std::optional<DocumentShelf::Row> DocumentShelf::row_of(const Hash& sha256) {
    Use find(find_);
    if (!find.bytes(sha256).next()) {
        return std::nullopt;
    }
    return Row{.number = find.number_at(0), .size = static_cast<std::uint64_t>(find.number_at(1))};
}

void DocumentShelf::keep(const DocumentBytes& document) {
    if (row_of(document.sha256)) {
        return;
    }
    Use(add_).bytes(document.sha256).number(static_cast<std::int64_t>(document.bytes.size())).run();
    const std::int64_t number = database_.getLastInsertRowid();
    const std::string_view bytes = document.bytes;
    for (std::uint64_t at = 0; at < bytes.size(); at += chunk_bytes_max) {
        Use(add_chunk_)
            .number(number)
            .number(static_cast<std::int64_t>(at / chunk_bytes_max))
            .bytes(bytes.substr(at, chunk_bytes_max))
            .run();
    }
}

std::optional<std::string> DocumentShelf::bytes_of(const Hash& sha256,
                                                   std::uint64_t offset,
                                                   std::uint64_t length) {
    const auto row = row_of(sha256);
    if (!row) {
        return std::nullopt;
    }
    std::string bytes;
    if (offset >= row->size) {
        return bytes;
    }
    length = std::min(length, row->size - offset);
    std::uint64_t skip = offset % chunk_bytes_max;
    Use read(read_chunks_);
    read.number(row->number).number(static_cast<std::int64_t>(offset / chunk_bytes_max));
    while (bytes.size() < length && read.next()) {
        const std::string_view chunk = read.bytes_at(1);
        bytes += chunk.substr(std::min<std::uint64_t>(skip, chunk.size()), length - bytes.size());
        skip = 0;
    }
    return bytes;
}

void DocumentShelf::erase(const Hash& sha256) {
    const auto row = row_of(sha256);
    if (!row) {
        return;
    }
    Use(remove_chunks_).number(row->number).run();
    Use(remove_).number(row->number).run();
    remember_erased(sha256);
}

void DocumentShelf::remember_erased(const Hash& sha256) {
    Use(add_erased_).bytes(sha256).run();
}

std::vector<Hash> DocumentShelf::hashes_in(const char* query) {
    SQLite::Statement list(database_, query);
    std::vector<Hash> hashes;
    for (Use row(list); row.next();) {
        ByteReader(row.bytes_at(0)).fill(hashes.emplace_back());
    }
    return hashes;
}

std::vector<Hash> DocumentShelf::held() {
    return hashes_in("SELECT sha256 FROM document ORDER BY number");
}

std::vector<Hash> DocumentShelf::erased() {
    return hashes_in("SELECT sha256 FROM erased_document ORDER BY sha256");
}

bool DocumentShelf::was_erased(const Hash& sha256) {
    return Use(find_erased_).bytes(sha256).next();
}

void DocumentShelf::examine(const std::function<void(Error)>& damage) {
    Use list(list_);
    while (list.next()) {
        Hash sha256 = {};
        ByteReader(list.bytes_at(2)).fill(sha256);
        examine_one(
            Row{.number = list.number_at(0), .size = static_cast<std::uint64_t>(list.number_at(1))},
            sha256,
            damage);
    }
    Use stray(count_stray_chunks_);
    if (stray.next() && stray.number_at(0) > 0) {
        damage(Error{.code = "register_damaged",
                     .parameters = {{"reason", "chunks of no document"}},
                     .kind = ErrorKind::integrity});
    }
}

void DocumentShelf::examine_one(const Row& row,
                                const Hash& sha256,
                                const std::function<void(Error)>& damage) {
    vault::Sha256 hash;
    std::uint64_t size = 0;
    bool in_order = true;
    Use read(read_chunks_);
    read.number(row.number).number(0);
    for (std::int64_t ordinal = 0; read.next(); ++ordinal) {
        const std::string_view chunk = read.bytes_at(1);
        in_order = in_order && read.number_at(0) == ordinal &&
                   size == static_cast<std::uint64_t>(ordinal) * chunk_bytes_max;
        size += chunk.size();
        hash.add(chunk);
    }
    if (!in_order || size != row.size || hash.finish() != sha256) {
        damage(Error{.code = "document_altered",
                     .parameters = {{"sha256", hexadecimal(sha256)}},
                     .kind = ErrorKind::integrity});
    }
}

}  // namespace habeas::store::sqlite
