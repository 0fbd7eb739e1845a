// The disk is recorded once while all actions write; then files are put together as a disk may hold
// them after any prefix of the operations, and opened. Images that have been looked at are not
// looked at again.
#include "conformance/recorded_disk.h"
#include "durability/campaign.h"
#include "durability/workload.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/verify.h"

#include <functional>
#include <set>

namespace habeas::tests {
namespace {

using store::sqlite::open_sqlite_log;

struct Acknowledged {
    std::size_t operations = 0;
    Holding holding = {};
};

struct Recording {
    std::string path;
    DiskImage before = {};
    std::vector<DiskOperation> operations = {};
    std::vector<Acknowledged> acknowledged = {};
};

Recording record_work(RecordedDisk& disk, const std::filesystem::path& path, std::size_t steps) {
    Recording recording{.path = path.string()};
    make_register(path);
    recording.before[recording.path] = read_file(path);
    recording.acknowledged.push_back({});
    auto log = std::move(open_sqlite_log(path, {.vfs = disk.name()}).value());
    Workload work(*log, store::make_device_keys());
    while (work.steps() < steps) {
        if (work.step()) {
            recording.acknowledged.push_back({disk.operations().size(), holding_of(*log)});
        }
    }
    log.reset();
    recording.operations = disk.operations();
    return recording;
}

void examine(const std::filesystem::path& path,
             const Holding& before,
             const Holding& after,
             Tally& tally) {
    const auto log = open_sqlite_log(path);
    if (!log || !store::verify_log(**log).is_whole()) {
        ++tally.corrupt;
        return;
    }
    const Holding found = holding_of(**log);
    tally.acknowledged += before.size();
    tally.lost += entries_lost(found, before, after);
    tally.returned += entries_returned(found, before);
}

Tally campaign(const CampaignSize& size, RecordedDisk& disk) {
    const ScratchFolder folder;
    const Recording recording = record_work(disk, folder / "work.habeas", 20);
    std::mt19937_64 random(size.seed);
    Tally tally;
    std::set<std::size_t> met;
    const auto path = folder / "crashed.habeas";
    for (std::size_t count = 0; tally.tried < size.tries; ++count) {
        count = count > recording.operations.size() ? 0 : count;
        std::size_t at = 0;
        while (at + 1 < recording.acknowledged.size() &&
               recording.acknowledged[at + 1].operations <= count) {
            ++at;
        }
        const Acknowledged& before = recording.acknowledged[at];
        const std::size_t next = std::min(at + 1, recording.acknowledged.size() - 1);
        const DiskImage image = image_after(recording.before, recording.operations, count, random);
        std::size_t hash = at;
        for (const auto& [file, bytes] : image) {
            hash = hash * 31 + std::hash<std::string>()(file) + std::hash<std::string>()(bytes);
        }
        if (!met.insert(hash).second) {
            continue;
        }
        ++tally.tried;
        std::filesystem::remove(path.string() + "-wal");
        for (const auto& [file, bytes] : image) {
            write_file(path.string() + file.substr(recording.path.size()), bytes);
        }
        examine(path, before.holding, recording.acknowledged[next].holding, tally);
    }
    return tally;
}

}  // namespace

Tally power_campaign(const CampaignSize& size) {
    RecordedDisk disk("habeas-power");
    return campaign(size, disk);
}

Tally power_control(const CampaignSize& size) {
    RecordedDisk disk("habeas-power-without-syncs");
    disk.forget_syncs();
    return campaign(size, disk);
}

}  // namespace habeas::tests
