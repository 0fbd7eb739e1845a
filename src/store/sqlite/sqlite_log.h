// The log in one SQLite file. One process, one connection, one lock; safe to use from several
// threads of it. Made by store/sqlite/register_file.h.
#pragma once

#include "store/file_lock.h"
#include "store/log.h"
#include "store/sqlite/bundle_table.h"
#include "store/sqlite/document_shelf.h"
#include "store/sqlite/entry_table.h"

#include <condition_variable>
#include <memory>
#include <mutex>

#include <SQLiteCpp/Database.h>

namespace habeas::store::sqlite {

class SqliteLog final : public Log {
  public:
    /// \param database  as connect() gives it; its tables are those of format 1
    SqliteLog(FileLock lock, std::unique_ptr<SQLite::Database> database, const RegisterId& id);

    /// Reads the last bundle of each device and checks its signature, so that appending continues
    /// what was signed. \error bundle_damaged, bundle_signature_wrong
    Result<void> load_heads();

    Result<void> append(const Bundle& bundle, std::span<const DocumentBytes> documents) override;
    void read_since(const Position& position,
                    const std::function<void(const Bundle&)>& visit) override;
    Position end() override;
    std::map<DeviceId, Head> heads() override;

    RegisterId register_id() override { return register_id_; }

    void examine(Examiner& examiner) override;
    std::optional<Content> content_of(const claims::EntryId& id) override;
    std::optional<std::string> document_bytes(const Hash& sha256,
                                              std::uint64_t offset,
                                              std::uint64_t length) override;
    void erase(std::span<const claims::EntryId> ids, std::span<const Hash> documents) override;
    bool wait_for_change(const Position& position, std::chrono::milliseconds at_most) override;

  private:
    Result<void> refuse_erased(const Bundle& bundle, std::span<const DocumentBytes> documents);
    void insert(const Bundle& bundle, std::span<const DocumentBytes> documents);
    void read_device(const DeviceId& device,
                     std::uint64_t after,
                     const std::function<void(const Bundle&)>& visit);
    void examine_device(const DeviceId& device, Examiner& examiner, std::uint64_t& entries);
    void examine_pages(const std::string& check, Examiner& examiner);
    void examine_all_pages(Examiner& examiner);
    void empty_the_write_ahead_log();

    FileLock lock_;
    std::unique_ptr<SQLite::Database> database_;
    BundleTable bundles_;
    EntryTable entries_;
    DocumentShelf documents_;
    RegisterId register_id_;
    std::recursive_mutex mutex_;  ///< a visitor of read_since may read
    std::condition_variable_any changed_;
    std::map<DeviceId, Head> heads_;
    std::int64_t next_entry_ = 1;
};

}  // namespace habeas::store::sqlite
