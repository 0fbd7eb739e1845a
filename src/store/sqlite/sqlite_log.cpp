// One SQLite transaction for each bundle, committed with synchronous=FULL before append returns.
// Reading is guarded by the chain: a device's bundles are hashed as they are read, each must name
// the leaf hash of the one before, and the last was checked against its signature at open; each
// content must open its commitment. So what a reader is given is what was signed, without paying
// for a signature a bundle. Tested by tests/conformance (with every other backend, kill -9, power
// loss, failing disk, flipped bytes).
#include "store/sqlite/sqlite_log.h"

#include "store/admission.h"
#include "store/hexadecimal.h"
#include "store/sqlite/failure.h"
#include "store/sqlite/statement.h"
#include "vault/signature.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace habeas::store::sqlite {
namespace {

Error error_of_entry(std::string code, const claims::EntryId& id) {
    return Error{.code = std::move(code),
                 .parameters = {{"entry", claims::full_text_of(id)}},
                 .kind = ErrorKind::integrity};
}

Error damaged(std::string reason) {
    return Error{.code = "register_damaged",
                 .parameters = {{"reason", std::move(reason)}},
                 .kind = ErrorKind::integrity};
}

Error error_of_bundle(std::string code, const Bundle& bundle) {
    return Error{.code = std::move(code),
                 .parameters = {{"device", hexadecimal(bundle.device)},
                                {"sequence", std::to_string(bundle.sequence)}},
                 .kind = ErrorKind::integrity};
}

void demand_own_contents(const Bundle& bundle) {
    for (const Entry& entry : bundle.entries) {
        if (entry.content && commitment_to(*entry.content) != entry.header.id) {
            throw StoreFailure(error_of_entry("entry_content_altered", entry.header.id));
        }
    }
}

}  // namespace

SqliteLog::SqliteLog(FileLock lock,
                     std::unique_ptr<SQLite::Database> database,
                     const RegisterId& id)
    : lock_(std::move(lock)),
      database_(std::move(database)),
      bundles_(*database_),
      entries_(*database_),
      documents_(*database_),
      register_id_(id) {}

Result<void> SqliteLog::load_heads() {
    for (const DeviceId& device : bundles_.devices()) {
        const auto last = bundles_.last_of(device);
        if (!last) {
            return failure_of(last);
        }
        if (!vault::is_signed_by(device, manifest_of(*last), last->signature)) {
            return failure(error_of_bundle("bundle_signature_wrong", *last));
        }
        heads_[device] = head_after(*last);
    }
    next_entry_ = entries_.next_number();
    return {};
}

Result<void> SqliteLog::append(const Bundle& bundle, std::span<const DocumentBytes> documents) {
    const std::lock_guard lock(mutex_);
    return guarded([&]() -> Result<void> {
        const auto known = heads_.find(bundle.device);
        const auto admission = admission_of(
            bundle,
            documents,
            known == heads_.end() ? Head{} : known->second,
            [&](std::uint64_t sequence) { return bundles_.leaf_at(bundle.device, sequence); });
        if (!admission) {
            return failure_of(admission);
        }
        if (*admission == Admission::already_held) {
            return {};
        }
        if (auto allowed = refuse_erased(bundle, documents); !allowed) {
            return allowed;
        }
        insert(bundle, documents);
        heads_[bundle.device] = head_after(bundle);
        next_entry_ += static_cast<std::int64_t>(bundle.entries.size());
        changed_.notify_all();
        return {};
    });
}

Result<void> SqliteLog::refuse_erased(const Bundle& bundle,
                                      std::span<const DocumentBytes> documents) {
    for (const DocumentBytes& document : documents) {
        if (documents_.was_erased(document.sha256)) {
            return document_erased(document.sha256);
        }
    }
    if (!entries_.anything_erased()) {
        return {};
    }
    for (const Entry& entry : bundle.entries) {
        if (entry.content && entries_.was_erased(entry.header.id)) {
            return entry_erased(entry.header.id);
        }
    }
    return {};
}

void SqliteLog::insert(const Bundle& bundle, std::span<const DocumentBytes> documents) {
    Transaction transaction(*database_);
    bundles_.add(bundle, next_entry_);
    entries_.add(bundle, next_entry_);
    for (const DocumentBytes& document : documents) {
        documents_.keep(document);
    }
    transaction.commit();
}

void SqliteLog::read_since(const Position& position,
                           const std::function<void(const Bundle&)>& visit) {
    const std::lock_guard lock(mutex_);
    guarded([&] {
        for (const auto& [device, head] : heads_) {
            const auto read = position.find(device);
            read_device(device, read == position.end() ? 0 : read->second, visit);
        }
    });
}

void SqliteLog::read_device(const DeviceId& device,
                            std::uint64_t after,
                            const std::function<void(const Bundle&)>& visit) {
    Head before{.sequence = after};
    const bool starts_inside = after > 0;
    bundles_.read_since(device, after, [&](Result<Bundle> bundle, std::int64_t first_entry) {
        if (!bundle) {
            throw StoreFailure(bundle.error());
        }
        const bool follows =
            bundle->sequence == before.sequence + 1 &&
            ((starts_inside && before.sequence == after) || bundle->previous == before.leaf);
        if (!follows) {
            throw StoreFailure(error_of_bundle("log_chain_broken", *bundle));
        }
        entries_.fill(*bundle, first_entry, [](const claims::EntryId& id) {
            throw StoreFailure(error_of_entry("entry_content_missing", id));
        });
        demand_own_contents(*bundle);
        before = head_after(*bundle);
        visit(*bundle);
    });
    const Head& head = heads_.at(device);
    if (after < head.sequence && before != head) {
        throw StoreFailure(damaged("last bundle"));
    }
}

Position SqliteLog::end() {
    const std::lock_guard lock(mutex_);
    return position_at(heads_);
}

std::map<DeviceId, Head> SqliteLog::heads() {
    const std::lock_guard lock(mutex_);
    return heads_;
}

std::optional<Content> SqliteLog::content_of(const claims::EntryId& id) {
    const std::lock_guard lock(mutex_);
    return guarded([&] { return entries_.content_of(id); });
}

std::optional<std::string> SqliteLog::document_bytes(const Hash& sha256,
                                                     std::uint64_t offset,
                                                     std::uint64_t length) {
    const std::lock_guard lock(mutex_);
    return guarded([&] { return documents_.bytes_of(sha256, offset, length); });
}

void SqliteLog::erase(std::span<const claims::EntryId> ids, std::span<const Hash> documents) {
    const std::lock_guard lock(mutex_);
    guarded([&] {
        Transaction transaction(*database_);
        entries_.erase(ids);
        for (const Hash& sha256 : documents) {
            documents_.erase(sha256);
        }
        transaction.commit();
        empty_the_write_ahead_log();
    });
}

/// What was erased still stands in older frames until the file is cut to nothing.
void SqliteLog::empty_the_write_ahead_log() {
    SQLite::Statement checkpoint(*database_, "PRAGMA wal_checkpoint(TRUNCATE)");
    Use row(checkpoint);
    if (!row.next() || row.number_at(0) != 0) {
        throw StoreFailure(
            Error{.code = "store_failed", .parameters = {{"reason", "checkpoint blocked"}}});
    }
}

bool SqliteLog::wait_for_change(const Position& position, std::chrono::milliseconds at_most) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, at_most, [&] { return has_news(heads_, position); });
}

void SqliteLog::examine(Examiner& examiner) {
    const std::lock_guard lock(mutex_);
    const auto examined = [&](const std::function<void()>& part) {
        try {
            part();
        } catch (const SQLite::Exception& exception) {
            examiner.damage(Damage{.error = error_of(exception)});
        }
    };
    std::uint64_t entries = 0;
    for (const auto& [device, head] : heads_) {
        examined([&, device = device] { examine_device(device, examiner, entries); });
    }
    examined([&] {
        if (entries_.rows() != entries) {
            examiner.damage(Damage{.error = damaged("contents of no bundle")});
        }
    });
    examined([&] {
        documents_.examine(
            [&](Error error) { examiner.damage(Damage{.error = std::move(error)}); });
    });
    examined([&] { examine_all_pages(examiner); });
}

void SqliteLog::examine_device(const DeviceId& device, Examiner& examiner, std::uint64_t& entries) {
    std::uint64_t expected = 0;
    bundles_.read_since(device, 0, [&](Result<Bundle> bundle, std::int64_t first_entry) {
        ++expected;
        if (!bundle) {
            examiner.damage(
                Damage{.error = bundle.error(), .device = device, .sequence = expected});
            return;
        }
        expected = bundle->sequence;
        entries_.fill(*bundle, first_entry, [&](const claims::EntryId& id) {
            examiner.damage(Damage{.error = error_of_entry("entry_content_missing", id),
                                   .device = device,
                                   .sequence = bundle->sequence,
                                   .entry = id});
        });
        entries += bundle->entries.size();
        examiner.bundle(*bundle);
    });
}

void SqliteLog::examine_pages(const std::string& check, Examiner& examiner) {
    SQLite::Statement statement(*database_, "PRAGMA " + check);
    Use rows(statement);
    while (rows.next()) {
        const std::string_view finding = rows.bytes_at(0);
        if (finding != "ok") {
            examiner.damage(Damage{.error = damaged(std::string(finding))});
        }
    }
}

/// Every page, and every index against its table.
void SqliteLog::examine_all_pages(Examiner& examiner) {
    for (const char* check : {"quick_check",
                              "integrity_check(bundle)",
                              "integrity_check(chunk)",
                              "integrity_check(device)",
                              "integrity_check(document)",
                              "integrity_check(erasure)",
                              "integrity_check(erased_document)"}) {
        examine_pages(check, examiner);
    }
}

}  // namespace habeas::store::sqlite
