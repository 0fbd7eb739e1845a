// Everything is read with the same checks as always (admission_of: signature, chain, commitments)
// and written to a file under an unfinished name, which is read through at the end. SQLite may fail
// at any row of a damaged file: a row that cannot be read is a loss, and reading goes on with the
// next thing that has a beginning of its own: contents, device, document. Tested by
// tests/store/sqlite/rescue_test.cpp and the campaign of damages (tests/durability).
#include "store/sqlite/rescue.h"

#include "store/admission.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/sqlite/bundle_table.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/document_shelf.h"
#include "store/sqlite/entry_table.h"
#include "store/sqlite/failure.h"
#include "store/sqlite/register_path.h"
#include "store/sqlite/schema.h"
#include "store/sqlite/statement.h"
#include "store/verify.h"
#include "vault/hash.h"

#include <limits>
#include <system_error>

#include <SQLiteCpp/Database.h>

namespace habeas::store::sqlite {
namespace {

namespace fs = std::filesystem;

class Rescue {
  public:
    Rescue(SQLite::Database& damaged, SQLite::Database& made)
        : damaged_bundles_(damaged),
          damaged_entries_(damaged),
          damaged_documents_(damaged),
          bundles_(made),
          entries_(made),
          documents_(made) {}

    Rescued run() {
        for (const DeviceId& device :
             what_can_be_read([&] { return damaged_bundles_.devices(); })) {
            take_device(device);
        }
        take_documents();
        return rescued_;
    }

  private:
    /// \return what a list gives; nothing if it cannot be read
    template <class List>
    static auto what_can_be_read(const List& list) -> decltype(list()) {
        try {
            return list();
        } catch (const SQLite::Exception&) {
            return {};
        }
    }

    void take_device(const DeviceId& device) {
        Head head;
        bool is_cut = false;
        try {
            damaged_bundles_.read_since(
                device, 0, [&](Result<Bundle> bundle, std::int64_t first_entry) {
                    is_cut = is_cut || !bundle || !take(*bundle, first_entry, head);
                });
        } catch (const SQLite::Exception&) {
            is_cut = true;
        }
        rescued_.devices_cut += is_cut ? 1U : 0U;
    }

    /// \return whether the bundle is what the device signed after the head
    bool take(Bundle& bundle, std::int64_t first_entry, Head& head) {
        const std::vector<claims::EntryId> lost = fill(bundle, first_entry);
        const auto admission =
            admission_of(bundle, {}, head, [&](std::uint64_t) { return head.leaf; });
        if (!admission || *admission != Admission::fresh) {
            return false;
        }
        guarded([&] {  // what fails here is the new file, not the damaged one
            bundles_.add(bundle, next_entry_);
            entries_.add(bundle, next_entry_);
        });
        next_entry_ += static_cast<std::int64_t>(bundle.entries.size());
        head = head_after(bundle);
        ++rescued_.bundles;
        rescued_.entries += bundle.entries.size();
        rescued_.contents_lost.insert(rescued_.contents_lost.end(), lost.begin(), lost.end());
        return true;
    }

    /// Puts into the bundle the contents that are what it commits to. \return the others
    std::vector<claims::EntryId> fill(Bundle& bundle, std::int64_t first_entry) {
        std::vector<claims::EntryId> lost;
        try {
            damaged_entries_.fill(
                bundle, first_entry, [&](const claims::EntryId& id) { lost.push_back(id); });
        } catch (const SQLite::Exception&) {
            for (Entry& entry : bundle.entries) {
                entry.content = std::nullopt;
                lost.push_back(entry.header.id);
            }
        }
        for (Entry& entry : bundle.entries) {
            if (entry.content && commitment_to(*entry.content) != entry.header.id) {
                entry.content = std::nullopt;
                lost.push_back(entry.header.id);
            }
        }
        return lost;
    }

    void take_documents() {
        for (const Hash& sha256 : what_can_be_read([&] { return damaged_documents_.held(); })) {
            if (take_document(sha256)) {
                ++rescued_.documents;
            } else {
                ++rescued_.documents_lost;
            }
        }
        for (const Hash& sha256 : what_can_be_read([&] { return damaged_documents_.erased(); })) {
            documents_.remember_erased(sha256);
        }
    }

    bool take_document(const Hash& sha256) {
        constexpr std::uint64_t all = std::numeric_limits<std::uint64_t>::max();
        std::optional<std::string> bytes;
        try {
            bytes = damaged_documents_.bytes_of(sha256, 0, all);
        } catch (const SQLite::Exception&) {
            return false;
        }
        if (!bytes || vault::sha256(*bytes) != sha256) {
            return false;
        }
        documents_.keep({.sha256 = sha256, .bytes = std::move(*bytes)});
        return true;
    }

    BundleTable damaged_bundles_;
    EntryTable damaged_entries_;
    DocumentShelf damaged_documents_;
    BundleTable bundles_;
    EntryTable entries_;
    DocumentShelf documents_;
    std::int64_t next_entry_ = 1;
    Rescued rescued_;
};

/// Fills an empty register, which gets the name of the damaged one. \return what was taken
Rescued write_rescued(SQLite::Database& damaged, const fs::path& path, const RegisterId& id) {
    SQLite::Database made(path.string(), SQLite::OPEN_READWRITE);
    made.exec("PRAGMA synchronous = FULL");
    create_schema(made, id);
    Transaction transaction(made);
    Rescued rescued = Rescue(damaged, made).run();
    transaction.commit();
    return rescued;
}

Result<void> check(const fs::path& made) {
    const auto log = open_sqlite_log(made);
    if (!log) {
        return failure_of(log);
    }
    const Verification verification = verify_log(**log);
    return verification.is_whole()
               ? Result<void>()
               : Result<void>(failure("register_damaged",
                                      {{"path", made.string()}, {"reason", "not_rescued"}},
                                      ErrorKind::integrity));
}

Result<Rescued> rescue_to(SQLite::Database& damaged,
                          const fs::path& path,
                          const fs::path& unfinished,
                          const RegisterId& id) {
    if (auto made = make_empty_file(unfinished); !made) {
        return failure_of(made);
    }
    const Rescued rescued = guarded([&] { return write_rescued(damaged, unfinished, id); });
    if (rescued.bundles == 0) {
        return failure("nothing_to_rescue", {{"path", path.string()}}, ErrorKind::integrity);
    }
    if (auto checked = check(unfinished); !checked) {
        return failure_of(checked);
    }
    return rescued;
}

}  // namespace

Result<Rescued> rescue_sqlite_log(const fs::path& path,
                                  const fs::path& to,
                                  const OpenOptions& options) {
    if (auto usable = check_path(path); !usable) {
        return failure_of(usable);
    }
    if (auto free = check_new_path(to); !free) {
        return failure_of(free);
    }
    const auto lock = FileLock::take(path, options.wait_at_most);
    const auto lock_of_new = FileLock::take(to, options.wait_at_most);
    if (!lock || !lock_of_new) {
        return lock ? failure_of(lock_of_new) : failure_of(lock);
    }
    const auto damaged = connect(path, options.vfs, format_version);
    if (!damaged) {
        return failure_of(damaged);
    }
    std::optional<RegisterId> id;
    try {
        id = register_id_in(**damaged);
    } catch (const SQLite::Exception& exception) {
        return refusal_to_open(path, exception);
    }
    if (!id) {
        return failure("register_damaged",
                       {{"path", path.string()}, {"reason", "register_id"}},
                       ErrorKind::integrity);
    }
    fs::path unfinished = to;
    unfinished += ".unfinished";
    auto rescued = rescue_to(**damaged, path, unfinished, *id);
    if (!rescued) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        return rescued;
    }
    rename_durably(unfinished, to);
    return rescued;
}

}  // namespace habeas::store::sqlite
