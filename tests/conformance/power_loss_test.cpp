// Power loss, replayed: the register works on a recorded disk; for every prefix of its operations
// the file is put together as a disk might hold it, opened, and asked for everything that had been
// acknowledged by then.
#include "conformance/recorded_disk.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

/// What the register had acknowledged once so many operations were done.
struct Acknowledged {
    std::size_t operations = 0;
    std::vector<Bundle> bundles = {};  ///< all of them, without the contents erased by then
};

struct Recording {
    std::string path;
    DiskImage before = {};
    std::vector<DiskOperation> operations = {};
    std::vector<Acknowledged> acknowledged = {};
};

/// Bundles small and large, a document, an erasure with its checkpoint, more bundles, closing with
/// another checkpoint.
Recording record_work(RecordedDisk& disk, const std::filesystem::path& path) {
    Recording recording{.path = path.string()};
    REQUIRE(create_sqlite_log(path));
    recording.before[recording.path] = read_file(path);
    TestDevice device(1);
    std::vector<Bundle> held;
    const auto acknowledge = [&] {
        recording.acknowledged.push_back(
            Acknowledged{.operations = disk.operations().size(), .bundles = held});
    };
    {
        auto log = open_sqlite_log(path, OpenOptions{.vfs = disk.name()});
        REQUIRE(log);
        for (int step = 0; step < 14; ++step) {
            const std::vector<DocumentBytes> documents{
                document_of(std::string(9'000, static_cast<char>('a' + step)))};
            held.push_back(device.next(
                {"first", std::string(static_cast<std::size_t>(step) * 700, 'x'), "third"}));
            REQUIRE((*log)->append(held.back(), documents));
            acknowledge();
            if (step == 6) {
                (*log)->erase(std::vector<claims::EntryId>{held[2].entries[1].header.id}, {});
                held[2].entries[1].content.reset();
                acknowledge();
            }
        }
    }
    recording.operations = disk.operations();
    return recording;
}

struct Losses {
    std::size_t images = 0;
    std::size_t refused = 0;      ///< could not be opened
    std::size_t damaged = 0;      ///< verify complains
    std::size_t lost = 0;         ///< something acknowledged is missing
    std::size_t resurrected = 0;  ///< something acknowledged as erased is there

    [[nodiscard]] std::size_t sum() const { return refused + damaged + lost + resurrected; }
};

/// Whether every acknowledged entry is there, with its content; later bundles may be there too.
bool holds(const std::vector<Bundle>& found, const std::vector<Bundle>& acknowledged) {
    if (found.size() < acknowledged.size()) {
        return false;
    }
    for (std::size_t at = 0; at < acknowledged.size(); ++at) {
        for (std::size_t entry = 0; entry < acknowledged[at].entries.size(); ++entry) {
            const Entry& expected = acknowledged[at].entries[entry];
            // the next operation may be an erasure that was durable before it was acknowledged
            const bool may_be_erased = at == 2 && entry == 1;
            if (found[at].signature != acknowledged[at].signature ||
                (!may_be_erased && found[at].entries[entry] != expected)) {
                return false;
            }
        }
    }
    return true;
}

void examine_image(const std::filesystem::path& path,
                   const Acknowledged& acknowledged,
                   Losses& losses) {
    ++losses.images;
    const auto log = open_sqlite_log(path);
    if (!log) {
        ++losses.refused;
        return;
    }
    if (!verify_log(**log).is_whole()) {
        ++losses.damaged;
        return;
    }
    const std::vector<Bundle> found = everything_in(**log);
    losses.lost += holds(found, acknowledged.bundles) ? 0U : 1U;
    const bool must_be_erased =
        acknowledged.bundles.size() > 2 && !acknowledged.bundles[2].entries[1].content;
    losses.resurrected +=
        must_be_erased && found.size() > 2 && found[2].entries[1].content ? 1U : 0U;
}

Losses losses_of(const Recording& recording, std::size_t images_each) {
    constexpr std::uint64_t seed = 1997;
    std::mt19937_64 random(seed);
    Losses losses;
    const ScratchFolder folder;
    for (std::size_t count = 0; count <= recording.operations.size(); ++count) {
        Acknowledged acknowledged;
        for (const Acknowledged& each : recording.acknowledged) {
            acknowledged = each.operations <= count ? each : acknowledged;
        }
        for (std::size_t image = 0; image < images_each; ++image) {
            const auto path = folder / "lima.habeas";
            std::filesystem::remove(folder / "lima.habeas-wal");
            for (const auto& [file, bytes] :
                 image_after(recording.before, recording.operations, count, random)) {
                write_file(path.string() + file.substr(recording.path.size()), bytes);
            }
            examine_image(path, acknowledged, losses);
        }
    }
    return losses;
}

}  // namespace

TEST_CASE("nothing acknowledged is lost when the power goes at any moment") {
    const ScratchFolder folder;
    RecordedDisk disk("habeas-recorded");
    const Losses losses = losses_of(record_work(disk, folder / "lima.habeas"), 3);
    MESSAGE(losses.images, " images");
    CHECK(losses.images > 500);
    CHECK(losses.refused == 0);
    CHECK(losses.damaged == 0);
    CHECK(losses.lost == 0);
    CHECK(losses.resurrected == 0);
}

TEST_CASE("control: a disk whose syncs do nothing loses what was acknowledged") {
    const ScratchFolder folder;
    RecordedDisk disk("habeas-without-syncs");
    disk.forget_syncs();
    const Losses losses = losses_of(record_work(disk, folder / "lima.habeas"), 1);
    MESSAGE(losses.sum(), " of ", losses.images, " images lost something");
    CHECK(losses.lost > 0);
}
