// A disk that fails at its k-th operation, once or from then on, for every k that the work reaches.
#include "conformance/recorded_disk.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <set>

#include <doctest/doctest.h>
#include <sqlite3.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

struct Outcome {
    bool has_failed = false;
    std::set<std::string> codes = {};
    std::vector<Bundle> acknowledged = {};
};

/// Appends until the disk fails; after a failure tries the same bundle once more.
void append_all(Log& log, const std::vector<Bundle>& bundles, Outcome& outcome) {
    for (const Bundle& bundle : bundles) {
        for (int attempt = 0; attempt < 2; ++attempt) {
            const std::vector<DocumentBytes> documents{document_of(std::string(20'000, 'd'))};
            try {
                if (log.append(bundle, documents)) {
                    outcome.acknowledged.push_back(bundle);
                    break;
                }
            } catch (const StoreFailure& failed) {
                outcome.codes.insert(failed.error().code);
            }
        }
        if (outcome.acknowledged.empty() || outcome.acknowledged.back() != bundle) {
            return;
        }
    }
}

Outcome work_on(RecordedDisk& disk,
                const std::filesystem::path& path,
                const std::vector<Bundle>& bundles,
                const DiskFault& fault) {
    Outcome outcome;
    {
        auto log = open_sqlite_log(path, OpenOptions{.vfs = disk.name()});
        REQUIRE(log);
        disk.arm(fault);
        append_all(**log, bundles, outcome);
        CHECK(everything_in(**log) == outcome.acknowledged);  // reading goes on
        if (!outcome.acknowledged.empty()) {
            try {
                (*log)->erase(
                    std::vector<claims::EntryId>{outcome.acknowledged[0].entries[0].header.id}, {});
            } catch (const StoreFailure& failed) {
                outcome.codes.insert(failed.error().code);
            }
        }
    }
    outcome.has_failed = disk.has_failed();
    return outcome;
}

void check_recovery(const std::filesystem::path& path,
                    const std::vector<Bundle>& bundles,
                    const Outcome& outcome) {
    auto log = open_sqlite_log(path);
    REQUIRE(log);
    CHECK(verify_log(**log).is_whole());
    CHECK((*log)->end().size() <= 1);
    CHECK(everything_in(**log).size() >= outcome.acknowledged.size());
    for (const Bundle& bundle : bundles) {
        CHECK((*log)->append(bundle, {}));
    }
    const std::vector<Bundle> found = everything_in(**log);
    REQUIRE(found.size() == bundles.size());
    for (std::size_t at = 0; at < bundles.size(); ++at) {
        CHECK(found[at].signature == bundles[at].signature);
        CHECK(found[at].entries[1] == bundles[at].entries[1]);
    }
}

}  // namespace

TEST_CASE("a failing disk is named, leaves nothing half written, and the next opening works") {
    const ScratchFolder folder;
    const std::vector<Bundle> bundles = TestDevice(1).several(3, 20);
    std::set<std::string> codes;
    std::size_t faults = 0;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        for (const bool is_sticky : {false, true}) {
            bool has_failed = true;
            for (std::uint64_t at = 0; has_failed; ++at) {
                CAPTURE(code);
                CAPTURE(is_sticky);
                CAPTURE(at);
                const auto path = folder / (std::to_string(faults++) + ".habeas");
                REQUIRE(create_sqlite_log(path));
                RecordedDisk disk("habeas-failing");
                const Outcome outcome = work_on(
                    disk, path, bundles, DiskFault{.at = at, .code = code, .is_sticky = is_sticky});
                check_recovery(path, bundles, outcome);
                has_failed = outcome.has_failed;
                codes.insert(outcome.codes.begin(), outcome.codes.end());
                std::filesystem::remove(path);
            }
        }
    }
    MESSAGE(faults, " faults");
    CHECK(faults > 100);
    CHECK(codes.contains("disk_full"));
    CHECK(codes.contains("store_io_failed"));
    CHECK_FALSE(codes.contains("store_failed"));
}
