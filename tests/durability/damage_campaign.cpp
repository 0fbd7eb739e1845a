// Each damage is one of: some bytes changed, two blocks of 512 bytes exchanged, the file cut. Then
// the file is refused, or verify names something and what is not named is as it was, or nothing
// that can be asked has changed (free space, a counter of SQLite's own). Afterwards a rescue gives
// a whole register, or refuses.
#include "durability/campaign.h"
#include "durability/workload.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/sqlite/rescue.h"
#include "store/verify.h"

#include <algorithm>
#include <random>
#include <set>

namespace habeas::tests {
namespace {

constexpr std::size_t block = 512;

std::string original(const std::filesystem::path& path) {
    make_register(path);
    {
        const auto log = std::move(store::sqlite::open_sqlite_log(path).value());
        Workload work(*log, store::make_device_keys());
        while (work.steps() < 30) {
            (void)work.step();
        }
    }
    return read_file(path);
}

std::string damaged(std::string bytes, std::mt19937_64& random) {
    const std::size_t blocks = bytes.size() / block;
    switch (random() % 3) {
        case 0:
            for (std::uint64_t changes = 1 + random() % 3; changes > 0; --changes) {
                char& byte = bytes[random() % bytes.size()];
                byte = static_cast<char>(static_cast<std::uint64_t>(byte) ^ (1 + random() % 255));
            }
            return bytes;
        case 1: {
            const std::size_t left = random() % blocks * block;
            const std::size_t right = random() % blocks * block;
            const std::string kept = bytes.substr(left, block);
            bytes.replace(left, block, bytes, right, block);
            bytes.replace(right, block, kept);
            return bytes;
        }
        default:
            return bytes.substr(0, random() % bytes.size());
    }
}

/// The ids that verify names.
std::set<claims::EntryId> named(const store::Verification& verification) {
    std::set<claims::EntryId> ids;
    for (const store::Damage& damage : verification.damages) {
        if (damage.entry) {
            ids.insert(*damage.entry);
        }
    }
    return ids;
}

/// \return whether a rescue gives a whole register that holds nothing but what there was
bool is_rescued(const std::filesystem::path& path,
                const std::filesystem::path& to,
                const Holding& expected) {
    std::filesystem::remove(to);
    if (!store::sqlite::rescue_sqlite_log(path, to)) {
        return false;
    }
    const auto log = store::sqlite::open_sqlite_log(to);
    const Holding found = log ? holding_of(**log) : Holding{};
    return log && store::verify_log(**log).is_whole() &&
           std::all_of(found.begin(), found.end(), [&](const auto& entry) {
               const auto there = expected.find(entry.first);
               return there != expected.end() && (there->second || !entry.second);
           });
}

/// \return whether nobody is told although something has changed
bool is_missed(const std::filesystem::path& path, const Holding& expected, bool only_opens) {
    try {
        const auto log = store::sqlite::open_sqlite_log(path);
        if (!log) {
            return false;
        }
        const store::Verification verification = store::verify_log(**log);
        if (!only_opens && !verification.is_whole()) {
            return false;
        }
        return holding_of(**log) != expected || (only_opens && !named(verification).empty());
    } catch (const StoreFailure&) {
        return only_opens;
    }
}

Tally campaign(const CampaignSize& size, bool only_opens) {
    const ScratchFolder folder;
    const std::string bytes = original(folder / "work.habeas");
    const auto path = folder / "damaged.habeas";
    write_file(path, bytes);
    const Holding expected = holding_of(*store::sqlite::open_sqlite_log(path).value());
    std::mt19937_64 random(size.seed);
    Tally tally;
    while (tally.tried < size.tries) {
        write_file(path, damaged(bytes, random));
        std::filesystem::remove(path.string() + "-wal");
        ++tally.tried;
        tally.missed += is_missed(path, expected, only_opens) ? 1U : 0U;
        std::filesystem::remove(path.string() + "-wal");
        tally.rescued += !only_opens && is_rescued(path, folder / "rescued.habeas", expected);
    }
    return tally;
}

}  // namespace

Tally damage_campaign(const CampaignSize& size) {
    return campaign(size, false);
}

Tally damage_control(const CampaignSize& size) {
    return campaign(size, true);
}

}  // namespace habeas::tests
