#include "store/sqlite/schema.h"

#include "store/canonical_bytes.h"
#include "vault/hash.h"

#include <algorithm>
#include <array>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

namespace habeas::store::sqlite {
namespace {

/// Those of every format so far.
constexpr std::array tables{
    // digest: BLAKE2b-256 of id, so that an altered name is seen.
    "CREATE TABLE register (id BLOB NOT NULL, digest BLOB NOT NULL) STRICT",
    "CREATE TABLE device (number INTEGER PRIMARY KEY, public_key BLOB NOT NULL UNIQUE) STRICT",
    // Entry numbers are local to the file; a bundle's entries have consecutive ones from
    // first_entry.
    "CREATE TABLE bundle (first_entry INTEGER PRIMARY KEY, device INTEGER NOT NULL, sequence "
    "INTEGER NOT NULL, "
    "manifest BLOB NOT NULL, signature BLOB NOT NULL, UNIQUE (device, sequence)) STRICT",
    // prefix: the first 8 bytes of the entry's id. salted: salt and payload, NULL once erased.
    "CREATE TABLE content (entry INTEGER PRIMARY KEY, prefix INTEGER NOT NULL, salted BLOB) STRICT",
    "CREATE TABLE erasure (entry INTEGER PRIMARY KEY, id BLOB NOT NULL) STRICT",
    "CREATE TABLE document (number INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, size INTEGER "
    "NOT NULL) STRICT",
    "CREATE TABLE chunk (document INTEGER NOT NULL, ordinal INTEGER NOT NULL, bytes BLOB NOT NULL, "
    "PRIMARY KEY (document, ordinal)) STRICT, WITHOUT ROWID",
    "CREATE TABLE erased_document (sha256 BLOB PRIMARY KEY) STRICT, WITHOUT ROWID"};

/// Format 1 looked contents up by their ids; format 2 reads through them, and looks up erasures.
constexpr const char* index_of_format_1 = "CREATE INDEX content_prefix ON content (prefix)";
constexpr const char* index_of_format_2 = "CREATE INDEX erasure_id ON erasure (id)";

void create_tables(SQLite::Database& database, std::int64_t version) {
    for (const char* table : tables) {
        database.exec(table);
    }
    database.exec(version == 1 ? index_of_format_1 : index_of_format_2);
}

void set_version(SQLite::Database& database) {
    database.exec("PRAGMA user_version = " + std::to_string(format_version));
}

/// Every object of a database with its definition, in order of name.
std::vector<std::string> definitions_in(SQLite::Database& database) {
    SQLite::Statement rows(database,
                           "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, "
                           "'') FROM sqlite_schema ORDER BY name");
    std::vector<std::string> definitions;
    while (rows.executeStep()) {
        definitions.push_back(rows.getColumn(0).getString());
    }
    return definitions;
}

std::string digest_of(const RegisterId& id) {
    std::string bytes;
    add_bytes(bytes, id);
    std::string digest;
    add_bytes(digest, vault::blake2b_256(bytes));
    return digest;
}

}  // namespace

void create_schema(SQLite::Database& database, const RegisterId& id) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    create_tables(database, format_version);
    SQLite::Statement name(database, "INSERT INTO register (id, digest) VALUES (?, ?)");
    name.bind(1, static_cast<const void*>(id.data()), static_cast<int>(id.size()));
    const std::string digest = digest_of(id);
    name.bind(2, static_cast<const void*>(digest.data()), static_cast<int>(digest.size()));
    name.exec();
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    set_version(database);
    transaction.commit();
}

void bring_up_to_date(SQLite::Database& database) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("DROP INDEX content_prefix");
    database.exec(index_of_format_2);
    set_version(database);
    transaction.commit();
}

std::optional<std::string> fault_in_schema(SQLite::Database& database, std::int64_t version) {
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    create_tables(model, version);
    return definitions_in(database) == definitions_in(model) ? std::nullopt
                                                             : std::optional<std::string>("tables");
}

std::optional<RegisterId> register_id_in(SQLite::Database& database) {
    SQLite::Statement rows(database, "SELECT id, digest FROM register");
    RegisterId id = {};
    if (!rows.executeStep()) {
        return std::nullopt;
    }
    const std::string kept = rows.getColumn(0).getString();
    const std::string digest = rows.getColumn(1).getString();
    if (kept.size() != id.size() || rows.executeStep()) {
        return std::nullopt;
    }
    ByteReader(kept).fill(id);
    return digest == digest_of(id) ? std::optional(id) : std::nullopt;
}

}  // namespace habeas::store::sqlite
