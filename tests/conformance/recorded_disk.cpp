#include "conformance/recorded_disk.h"

#include <algorithm>
#include <new>

#include <sqlite3.h>

namespace habeas::tests {
namespace {

/// What SQLite allocates for each open file: ours, and behind it the real file system's.
struct RecordedFile {
    sqlite3_file base = {};
    RecordedDisk* disk = nullptr;
    sqlite3_file* real = nullptr;
    char path[512] = {};
};

RecordedFile& ours(sqlite3_file* file) {
    return *reinterpret_cast<RecordedFile*>(file);
}

sqlite3_vfs& real_of(sqlite3_vfs* vfs);

int close_file(sqlite3_file* file) {
    return ours(file).real->pMethods->xClose(ours(file).real);
}

int read_file(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return ours(file).real->pMethods->xRead(ours(file).real, bytes, count, offset);
}

/// \return what SQLite is told of a refused operation
int told(int refused) {
    return refused == says_done ? SQLITE_OK : refused;
}

int write_file(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    RecordedFile& mine = ours(file);
    const int refused = mine.disk->record(
        DiskOperation{.kind = DiskOperation::Kind::write,
                      .file = mine.path,
                      .offset = static_cast<std::uint64_t>(offset),
                      .bytes = {static_cast<const char*>(bytes), static_cast<std::size_t>(count)}});
    return refused != SQLITE_OK ? told(refused)
                                : mine.real->pMethods->xWrite(mine.real, bytes, count, offset);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    RecordedFile& mine = ours(file);
    const int refused =
        mine.disk->record(DiskOperation{.kind = DiskOperation::Kind::truncate,
                                        .file = mine.path,
                                        .offset = static_cast<std::uint64_t>(size)});
    return refused != SQLITE_OK ? told(refused) : mine.real->pMethods->xTruncate(mine.real, size);
}

int sync_file(sqlite3_file* file, int flags) {
    RecordedFile& mine = ours(file);
    const int refused =
        mine.disk->record(DiskOperation{.kind = DiskOperation::Kind::sync, .file = mine.path});
    return refused != SQLITE_OK ? told(refused) : mine.real->pMethods->xSync(mine.real, flags);
}

int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
    return ours(file).real->pMethods->xFileSize(ours(file).real, size);
}

int lock_file(sqlite3_file* file, int level) {
    return ours(file).real->pMethods->xLock(ours(file).real, level);
}

int unlock_file(sqlite3_file* file, int level) {
    return ours(file).real->pMethods->xUnlock(ours(file).real, level);
}

int is_reserved(sqlite3_file* file, int* answer) {
    return ours(file).real->pMethods->xCheckReservedLock(ours(file).real, answer);
}

int control_file(sqlite3_file* file, int operation, void* argument) {
    return ours(file).real->pMethods->xFileControl(ours(file).real, operation, argument);
}

int sector_size(sqlite3_file* file) {
    return ours(file).real->pMethods->xSectorSize(ours(file).real);
}

int characteristics(sqlite3_file* file) {
    return ours(file).real->pMethods->xDeviceCharacteristics(ours(file).real);
}

/// Version 1: no shared memory and no mapping, so nothing passes beside us.
const sqlite3_io_methods recorded_methods = {.iVersion = 1,
                                             .xClose = close_file,
                                             .xRead = read_file,
                                             .xWrite = write_file,
                                             .xTruncate = truncate_file,
                                             .xSync = sync_file,
                                             .xFileSize = size_of_file,
                                             .xLock = lock_file,
                                             .xUnlock = unlock_file,
                                             .xCheckReservedLock = is_reserved,
                                             .xFileControl = control_file,
                                             .xSectorSize = sector_size,
                                             .xDeviceCharacteristics = characteristics,
                                             .xShmMap = nullptr,
                                             .xShmLock = nullptr,
                                             .xShmBarrier = nullptr,
                                             .xShmUnmap = nullptr,
                                             .xFetch = nullptr,
                                             .xUnfetch = nullptr};

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* given) {
    auto* mine = new (file) RecordedFile;
    mine->disk = static_cast<RecordedDisk*>(vfs->pAppData);
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    if (path != nullptr) {
        std::string(path).copy(mine->path, sizeof mine->path - 1);
    }
    const int code = real_of(vfs).xOpen(&real_of(vfs), path, mine->real, flags, given);
    mine->base.pMethods = code == SQLITE_OK ? &recorded_methods : nullptr;
    return code;
}

int remove_file(sqlite3_vfs* vfs, const char* path, int sync_folder) {
    const int refused =
        static_cast<RecordedDisk*>(vfs->pAppData)
            ->record(DiskOperation{.kind = DiskOperation::Kind::remove, .file = path});
    return refused != SQLITE_OK ? refused : real_of(vfs).xDelete(&real_of(vfs), path, sync_folder);
}

sqlite3_vfs& real_of(sqlite3_vfs* vfs) {
    sqlite3_vfs* each = sqlite3_vfs_find(nullptr);
    return each == vfs ? *vfs->pNext : *each;
}

void write_into(std::string& file, std::uint64_t offset, const std::string& bytes) {
    file.resize(std::max<std::size_t>(file.size(), offset + bytes.size()));
    std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(offset));
}

void apply(std::string& file, const DiskOperation& operation) {
    if (operation.kind == DiskOperation::Kind::write) {
        write_into(file, operation.offset, operation.bytes);
    } else if (operation.kind == DiskOperation::Kind::truncate) {
        file.resize(operation.offset);
    }
}

/// Applies a write sector by sector, each with one chance in `one_in`; 0 = none of it.
void apply_torn(std::string& file,
                const DiskOperation& operation,
                std::uint64_t one_in,
                std::mt19937_64& random) {
    constexpr std::size_t sector = 512;
    if (one_in == 0) {
        return;
    }
    if (operation.kind == DiskOperation::Kind::truncate) {
        if (random() % one_in == 0) {
            apply(file, operation);
        }
        return;
    }
    for (std::size_t at = 0; at < operation.bytes.size(); at += sector) {
        if (random() % one_in == 0) {
            write_into(file, operation.offset + at, operation.bytes.substr(at, sector));
        }
    }
}

}  // namespace

struct RecordedDisk::Shim {
    sqlite3_vfs vfs = {};
};

RecordedDisk::RecordedDisk(std::string name)
    : name_(std::move(name)), shim_(std::make_unique<Shim>()) {
    const sqlite3_vfs& real = *sqlite3_vfs_find(nullptr);
    shim_->vfs = real;
    shim_->vfs.iVersion = 2;
    shim_->vfs.szOsFile = static_cast<int>(sizeof(RecordedFile)) + real.szOsFile;
    shim_->vfs.zName = name_.c_str();
    shim_->vfs.pNext = nullptr;
    shim_->vfs.pAppData = this;
    shim_->vfs.xOpen = open_file;
    shim_->vfs.xDelete = remove_file;
    sqlite3_vfs_register(&shim_->vfs, 0);
}

RecordedDisk::~RecordedDisk() {
    sqlite3_vfs_unregister(&shim_->vfs);
}

void RecordedDisk::arm(const DiskFault& fault) {
    fault_ = fault;
    since_armed_ = 0;
    has_failed_ = false;
}

int RecordedDisk::record(DiskOperation operation) {
    if (fault_) {
        const std::uint64_t number = since_armed_++;
        if (number == fault_->at || (fault_->is_sticky && number > fault_->at)) {
            has_failed_ = true;
            return fault_->code;
        }
    }
    if (operation.kind != DiskOperation::Kind::sync || !forgets_syncs_) {
        operations_.push_back(std::move(operation));
    }
    return SQLITE_OK;
}

DiskImage image_after(const DiskImage& before,
                      const std::vector<DiskOperation>& operations,
                      std::size_t count,
                      std::mt19937_64& random) {
    DiskImage durable = before;
    std::map<std::string, std::vector<const DiskOperation*>> unsynced;
    for (std::size_t at = 0; at < count; ++at) {
        const DiskOperation& operation = operations[at];
        if (operation.kind == DiskOperation::Kind::remove) {
            durable.erase(operation.file);
            unsynced.erase(operation.file);
        } else if (operation.kind == DiskOperation::Kind::sync) {
            for (const DiskOperation* earlier : unsynced[operation.file]) {
                apply(durable[operation.file], *earlier);
            }
            unsynced[operation.file].clear();
        } else {
            durable.try_emplace(operation.file);
            unsynced[operation.file].push_back(&operation);
        }
    }
    const std::uint64_t one_in =
        random() % 4;  // nothing, everything, half, a third of what was not synced
    for (const auto& [file, pending] : unsynced) {
        for (const DiskOperation* operation : pending) {
            apply_torn(durable[file], *operation, one_in, random);
        }
    }
    return durable;
}

}  // namespace habeas::tests
