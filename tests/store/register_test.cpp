#include "store/register.h"

#include "store/memory_log.h"
#include "store/scratch_folder.h"
#include "store/test_clock.h"
#include "store/test_device.h"
#include "store/verify.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using habeas::tests::everything_in;
using habeas::tests::read_file;
using habeas::tests::ScratchFolder;
using habeas::tests::TestClock;
using habeas::tests::write_file;

namespace {

/// A register whose copies are lists of bundles: an old copy is an older list.
class CopiedBackend final : public Backend {
  public:
    Result<void> create(const std::filesystem::path& /*path*/, Unlocker& /*unlocker*/) override {
        return {};
    }

    Result<std::unique_ptr<Log>> open(const std::filesystem::path& /*path*/,
                                      Unlocker& /*unlocker*/,
                                      std::chrono::milliseconds /*wait_at_most*/) override {
        auto log = std::make_unique<MemoryLog>(RegisterId{7});
        for (const Bundle& bundle : copy) {
            REQUIRE(log->append(bundle, {}));
        }
        return std::unique_ptr<Log>(std::move(log));
    }

    Result<Upgraded> upgrade(const std::filesystem::path& /*path*/,
                             Unlocker& /*unlocker*/,
                             std::chrono::milliseconds /*wait_at_most*/) override {
        return failure("register_is_current");
    }

    Result<Rescued> rescue(const std::filesystem::path& /*path*/,
                           const std::filesystem::path& /*to*/,
                           Unlocker& /*unlocker*/,
                           std::chrono::milliseconds /*wait_at_most*/) override {
        return failure("nothing_to_rescue");
    }

    std::vector<Bundle> copy;
};

struct Office {
    ScratchFolder folder;
    CopiedBackend backend;
    TestClock clock;
    PlaintextUnlocker unlocker;
    std::vector<Enrolment> enrolments;

    [[nodiscard]] std::filesystem::path device_file() const {
        return folder / "state/07000000000000000000000000000000.device";
    }

    std::unique_ptr<Register> open(Purpose purpose = Purpose::writing) {
        RegisterOptions options{
            .purpose = purpose, .device_folder = folder / "state", .author = "ana"};
        options.enrolment_payload = [&](const Enrolment& enrolment) {
            enrolments.push_back(enrolment);
            return "enrolled " + std::to_string(enrolments.size());
        };
        auto opened = Register::open(backend, "lima.habeas", unlocker, clock, options);
        REQUIRE(opened);
        return std::move(*opened);
    }

    /// Opens, appends one entry, closes.
    DeviceId write(const std::string& payload) {
        const auto opened = open();
        const std::vector<Draft> drafts{Draft{.payload = payload}};
        const std::vector<Content> contents{content_for(drafts[0], opened->writer().keys())};
        REQUIRE(opened->writer().append(drafts, contents, "ana", {}));
        backend.copy = everything_in(opened->log());
        CHECK(verify_log(opened->log()).is_whole());
        return opened->writer().keys().device;
    }
};

}  // namespace

TEST_CASE("the first opening for writing enrols the device, the next goes on with it") {
    Office office;
    const DeviceId device = office.write("one");
    REQUIRE(office.enrolments.size() == 1);
    CHECK(office.enrolments[0].device == device);
    CHECK(office.enrolments[0].previous.empty());
    CHECK(office.backend.copy.at(0).entries[0].content->payload == "enrolled 1");
    CHECK(office.write("two") == device);
    CHECK(office.enrolments.size() == 1);
    CHECK(office.backend.copy.size() == 3);
    CHECK_FALSE(office.open()->has_enrolled());
}

TEST_CASE("opening for reading enrols nothing and keeps no keys") {
    Office office;
    CHECK_FALSE(office.open(Purpose::reading)->has_enrolled());
    CHECK_FALSE(std::filesystem::exists(office.device_file()));
}

TEST_CASE("the device file is its owner's alone") {
    Office office;
    office.write("one");
    namespace fs = std::filesystem;
    CHECK(fs::status(office.device_file()).permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(office.folder / "state").permissions() == fs::perms::owner_all);
}

TEST_CASE("a missing key enrols a new device that names the one before and its length") {
    Office office;
    const DeviceId first = office.write("one");
    std::filesystem::remove(office.device_file());
    const DeviceId second = office.write("two");
    CHECK(first != second);
    REQUIRE(office.enrolments.size() == 2);
    CHECK(office.enrolments[1].previous == Position{{first, 2}});
}

TEST_CASE("an old copy of the register put back enrols a new device") {
    Office office;
    const DeviceId first = office.write("one");
    const auto old_copy = office.backend.copy;
    office.write("two");
    const auto with_two = office.backend.copy;
    office.backend.copy = old_copy;
    const DeviceId second = office.write("three");
    CHECK(first != second);
    CHECK(office.enrolments.at(1).previous == Position{{first, 2}});
    // what the lost copy held merges with what was written since: no number was signed twice
    MemoryLog merged;
    for (const auto& copy : {with_two, office.backend.copy}) {
        for (const Bundle& bundle : copy) {
            CHECK(merged.append(bundle, {}));
        }
    }
    CHECK(merged.end() == Position{{first, 3}, {second, 2}});
}

TEST_CASE("a crash after the commit and before the device file was written costs nothing") {
    Office office;
    const DeviceId device = office.write("one");
    const std::string before = read_file(office.device_file());
    office.write("two");
    write_file(office.device_file(), before);
    CHECK(office.write("three") == device);
    CHECK(office.enrolments.size() == 1);
}

TEST_CASE("a crash before the first bundle leaves keys that enrol at the next opening") {
    Office office;
    const DeviceKeys keys = make_device_keys();
    {
        auto file =
            DeviceFile::open(office.folder / "state", RegisterId{7}, std::chrono::milliseconds(0));
        REQUIRE(file);
        file->keep(DeviceState{.keys = keys});
    }
    CHECK(office.write("one") == keys.device);
    CHECK(office.enrolments.size() == 1);
}

TEST_CASE(
    "a device file older than the register by more than a crash explains enrols a new device") {
    Office office;
    const DeviceId first = office.write("one");
    const std::string before = read_file(office.device_file());
    office.write("two");
    office.write("three");
    write_file(office.device_file(), before);
    CHECK(office.write("four") != first);
}

TEST_CASE("another bundle at the number last signed enrols a new device") {
    Office office;
    const DeviceId first = office.write("one");
    const auto fork = office.backend.copy;
    const std::string device_file = read_file(office.device_file());
    office.write("two");
    const std::string after_two = read_file(office.device_file());
    office.backend.copy = fork;
    write_file(office.device_file(), device_file);
    office.write("other two");
    write_file(office.device_file(), after_two);
    CHECK(office.write("three") != first);
}

TEST_CASE("the same keys are never at work in two places at once") {
    Office office;
    const auto opened = office.open();
    RegisterOptions options{.purpose = Purpose::writing, .device_folder = office.folder / "state"};
    const auto second =
        Register::open(office.backend, "copy.habeas", office.unlocker, office.clock, options);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == "register_busy");
}
