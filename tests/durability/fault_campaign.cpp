// A fault falls at the k-th operation of the disk, or the k-th allocation, counted from the first
// step on; k rises until the work is done without meeting it, then the next kind of fault begins.
// Each try works in a process of its own, so that a crash is counted and ends nothing else; what
// was acknowledged comes back through a pipe. Then the register is opened without faults.
#include "conformance/recorded_disk.h"
#include "durability/campaign.h"
#include "durability/workload.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/verify.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Which allocation of this process fails; nothing fails while it is not armed.
struct FailingMemory {
    bool is_armed = false;
    bool is_sticky = false;
    bool ends_the_program = false;
    std::uint64_t fails_at = 0;
    std::uint64_t count = 0;
    bool has_failed = false;

    bool fails() {
        if (!is_armed) {
            return false;
        }
        const bool is_now = count == fails_at || (is_sticky && count > fails_at);
        ++count;
        has_failed = has_failed || is_now;
        if (is_now && ends_the_program) {
            _exit(7);
        }
        return is_now;
    }
};

FailingMemory& memory() {
    static FailingMemory failing;
    return failing;
}

void* allocate(std::size_t size) {
    void* bytes = memory().fails() ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (bytes == nullptr) {
        throw std::bad_alloc();
    }
    return bytes;
}

/// SQLite's own allocator, as it was before `make_sqlite_fail_too`.
const sqlite3_mem_methods& plain_methods() {
    static const sqlite3_mem_methods methods = [] {
        sqlite3_mem_methods plain{};
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain);
        return plain;
    }();
    return methods;
}

/// SQLite's own allocator, which fails when the memory does.
void make_sqlite_fail_too() {
    static bool is_done = false;
    if (is_done) {
        return;
    }
    is_done = true;
    sqlite3_shutdown();
    sqlite3_mem_methods failing = plain_methods();
    failing.xMalloc = [](int size) -> void* {
        return memory().fails() ? nullptr : plain_methods().xMalloc(size);
    };
    failing.xRealloc = [](void* bytes, int size) -> void* {
        return memory().fails() ? nullptr : plain_methods().xRealloc(bytes, size);
    };
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    sqlite3_initialize();
}

}  // namespace

void* operator new(std::size_t size) {
    return allocate(size);
}

void* operator new[](std::size_t size) {
    return allocate(size);
}

void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return memory().fails() ? nullptr : std::malloc(size == 0 ? 1 : size);
}

void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return memory().fails() ? nullptr : std::malloc(size == 0 ? 1 : size);
}

void operator delete(void* bytes) noexcept {
    std::free(bytes);
}

void operator delete[](void* bytes) noexcept {
    std::free(bytes);
}

void operator delete(void* bytes, std::size_t /*size*/) noexcept {
    std::free(bytes);
}

void operator delete[](void* bytes, std::size_t /*size*/) noexcept {
    std::free(bytes);
}

namespace habeas::tests {
namespace {

using store::sqlite::open_sqlite_log;

constexpr std::size_t steps_each = 10;
constexpr const char* faulty_disk = "habeas-faulty";
constexpr std::uint64_t something_failed = ~0ULL;  ///< in place of a size: the end
constexpr std::uint64_t nothing_failed = ~0ULL - 1;

/// One fault: of the disk, or of the memory.
struct Fault {
    bool is_of_memory = false;
    bool ends_the_program = false;  ///< for the control
    bool while_opening = false;     ///< counted from the opening of the register on
    DiskFault disk = {};
};

/// What a process that met a fault has to say.
struct Said {
    bool has_failed = false;  ///< it met the fault
    bool has_crashed = false;
    std::vector<Holding> acknowledged = {};  ///< after each step that was done; the last two
};

void send(int pipe_end, const void* bytes, std::size_t size) {
    if (write(pipe_end, bytes, size) != static_cast<ssize_t>(size)) {
        _exit(9);
    }
}

bool receive(int pipe_end, void* bytes, std::size_t size) {
    auto* at = static_cast<char*>(bytes);
    while (size > 0) {
        const ssize_t got = read(pipe_end, at, size);
        if (got <= 0) {
            return false;
        }
        at += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

void send(int pipe_end, const Holding& holding) {
    const std::uint64_t size = holding.size();
    send(pipe_end, &size, sizeof size);
    for (const auto& [id, has_content] : holding) {
        send(pipe_end, id.bytes.data(), id.bytes.size());
        send(pipe_end, &has_content, sizeof has_content);
    }
}

/// The content of a holding whose size was read.
Holding receive_holding(int pipe_end, std::uint64_t size) {
    Holding holding;
    for (; size > 0; --size) {
        claims::EntryId id;
        bool has_content = false;
        if (receive(pipe_end, id.bytes.data(), id.bytes.size()) &&
            receive(pipe_end, &has_content, sizeof has_content)) {
            holding[id] = has_content;
        }
    }
    return holding;
}

/// One step under a fault. \return whether it was done
bool did(Workload& work) {
    try {
        return work.step();
    } catch (const StoreFailure&) {
        return false;
    } catch (const std::bad_alloc&) {
        return false;
    }
}

void prepare_memory(const Fault& fault) {
    memory().ends_the_program = fault.ends_the_program;
    memory().is_sticky = fault.disk.is_sticky;
    memory().fails_at = fault.disk.at;
}

/// \return the register; null if it could not be opened under the fault
std::unique_ptr<store::Log> opened(const Fault& fault, const std::filesystem::path& path) {
    memory().is_armed = fault.is_of_memory && fault.while_opening;
    std::unique_ptr<store::Log> log;
    try {
        auto result = open_sqlite_log(path, {.vfs = fault.is_of_memory ? "" : faulty_disk});
        log = result ? std::move(result.value()) : nullptr;
    } catch (const StoreFailure&) {
        log = nullptr;
    } catch (const std::bad_alloc&) {
        log = nullptr;
    }
    memory().is_armed = false;
    return log;
}

/// Does every step under the fault, and tells after each what is there.
void work(store::Log& log, const Fault& fault, int pipe_end) {
    const store::DeviceKeys keys = store::make_device_keys();
    Workload work(log, keys);
    for (std::size_t step = 0; step < steps_each; ++step) {
        memory().is_armed = fault.is_of_memory;
        const bool is_done = did(work);
        memory().is_armed = false;
        if (is_done) {
            try {
                send(pipe_end, holding_of(log));
            } catch (const StoreFailure&) {
                break;  // the disk is gone for good: no more can be looked at from here
            }
        }
    }
}

/// Works under the fault. Never returns.
[[noreturn]] void work_under(const Fault& fault, const std::filesystem::path& path, int pipe_end) {
    // The recorded disk allocates too, below SQLite, where nothing may be thrown.
    RecordedDisk disk(faulty_disk);
    prepare_memory(fault);
    const auto log = opened(fault, path);
    if (!log && !memory().has_failed) {
        _exit(8);
    }
    if (!fault.is_of_memory) {
        disk.arm(fault.disk);
    }
    if (log) {
        work(*log, fault, pipe_end);
    }
    const bool has_failed = fault.is_of_memory ? memory().has_failed : disk.has_failed();
    const std::uint64_t end = has_failed ? something_failed : nothing_failed;
    send(pipe_end, &end, sizeof end);
    _exit(0);
}

Said said_under(const Fault& fault, const std::filesystem::path& path) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        std::abort();
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work_under(fault, path, ends[1]);
    }
    close(ends[1]);
    Said said;
    said.acknowledged.emplace_back();
    for (std::uint64_t size = 0; receive(ends[0], &size, sizeof size);) {
        if (size >= nothing_failed) {
            said.has_failed = size == something_failed;
        } else {
            said.acknowledged.push_back(receive_holding(ends[0], size));
        }
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    said.has_crashed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    return said;
}

/// A second fault, while the register recovers from the first: it may refuse, and harms nothing.
void fail_in_recovery(const std::filesystem::path& path, std::uint64_t at) {
    RecordedDisk disk("habeas-recovering");
    disk.arm({.at = at, .code = SQLITE_IOERR_WRITE, .is_sticky = true});
    try {
        const auto log = open_sqlite_log(path, {.vfs = disk.name()});
        if (log) {
            (void)holding_of(**log);
        }
    } catch (const StoreFailure&) {
        return;
    }
}

void examine(const std::filesystem::path& path, const Said& said, Tally& tally) {
    const auto log = open_sqlite_log(path);
    if (!log || !store::verify_log(**log).is_whole()) {
        ++tally.corrupt;
        return;
    }
    const Holding found = holding_of(**log);
    const Holding& last = said.acknowledged.back();
    Holding erased_perhaps = last;  // a failed erasure may have destroyed what it was to destroy
    for (auto& [id, has_content] : erased_perhaps) {
        const auto here = found.find(id);
        has_content = here != found.end() && here->second;
    }
    tally.acknowledged += last.size();
    std::size_t emptied = 0;
    for (const auto& [id, has_content] : last) {
        emptied += has_content && found.contains(id) && !found.at(id) ? 1U : 0U;
    }
    tally.lost += entries_lost(found, last, erased_perhaps) + (emptied > 2 ? emptied : 0U);
    tally.returned += entries_returned(found, last);
}

/// One try. \return whether the fault was met
bool try_fault(const Fault& fault, Tally& tally) {
    const ScratchFolder folder;
    const auto path = folder / "work.habeas";
    make_register(path);
    const Said said = said_under(fault, path);
    ++tally.tried;
    tally.crashed += said.has_crashed ? 1U : 0U;
    if (!fault.is_of_memory) {
        fail_in_recovery(path, fault.disk.at % 7);
    }
    examine(path, said, tally);
    return said.has_failed || said.has_crashed;
}

Tally campaign(const CampaignSize& size, const std::vector<Fault>& kinds) {
    Tally tally;
    std::size_t kind = 0;
    std::uint64_t at = size.seed % 3;
    std::uint64_t stride = 1;
    while (tally.tried < size.tries) {
        Fault fault = kinds[kind];
        fault.disk.at = at;
        at += stride;
        if (!try_fault(fault, tally)) {
            kind = (kind + 1) % kinds.size();
            at = kind == 0 ? 1 : at % stride;
        } else if (size.tries < 5'000) {
            stride = 1 + at / 50;  // a small campaign still reaches the end of the work
        }
        if (stride > 1 && at > 100'000'000) {
            break;
        }
    }
    return tally;
}

}  // namespace

Tally disk_fault_campaign(const CampaignSize& size) {
    std::vector<Fault> kinds;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        for (const bool is_sticky : {false, true}) {
            kinds.push_back({.disk = {.code = code, .is_sticky = is_sticky}});
        }
    }
    return campaign(size, kinds);
}

Tally disk_fault_control(const CampaignSize& size) {
    return campaign(size, {{.disk = {.code = says_done}}});
}

Tally allocation_campaign(const CampaignSize& size) {
    make_sqlite_fail_too();
    return campaign(size,
                    {{.is_of_memory = true, .while_opening = true, .disk = {.is_sticky = false}},
                     {.is_of_memory = true, .while_opening = true, .disk = {.is_sticky = true}}});
}

Tally allocation_control(const CampaignSize& size) {
    make_sqlite_fail_too();
    return campaign(size, {{.is_of_memory = true, .ends_the_program = true}});
}

}  // namespace habeas::tests
