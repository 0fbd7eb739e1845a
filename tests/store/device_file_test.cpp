#include "store/device_file.h"

#include "store/scratch_folder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using habeas::tests::read_file;
using habeas::tests::ScratchFolder;
using habeas::tests::write_file;

namespace {

constexpr std::chrono::milliseconds no_wait{0};

}  // namespace

TEST_CASE("a device file gives back what was kept, and nothing before") {
    const ScratchFolder folder;
    const RegisterId id{1, 2, 3};
    DeviceState state{.keys = make_device_keys(), .sequence = 41, .head = {9}};
    {
        auto file = DeviceFile::open(folder / "deep/state", id, no_wait);
        REQUIRE(file);
        CHECK_FALSE(file->state());
        file->keep(state);
        state.sequence = 42;
        file->keep(state);
    }
    const auto file = DeviceFile::open(folder / "deep/state", id, no_wait);
    REQUIRE(file);
    REQUIRE(file->state());
    CHECK(file->state()->sequence == 42);
    CHECK(file->state()->head == state.head);
    CHECK(file->state()->keys.device == state.keys.device);
    CHECK(file->state()->keys.secret == state.keys.secret);
    CHECK(file->state()->keys.import_key == state.keys.import_key);
    CHECK_FALSE(DeviceFile::open(folder / "deep/state", RegisterId{4}, no_wait)->state());
}

TEST_CASE("a device file that was cut, altered or swapped is refused, never used") {
    const ScratchFolder folder;
    const RegisterId id{1};
    const auto path = folder / "01000000000000000000000000000000.device";
    REQUIRE(DeviceFile::open(folder / "", id, no_wait));
    {
        auto file = DeviceFile::open(folder / "", id, no_wait);
        file->keep(DeviceState{.keys = make_device_keys(), .sequence = 3});
    }
    const std::string bytes = read_file(path);
    const auto refused = [&](const std::string& content) {
        write_file(path, content);
        const auto file = DeviceFile::open(folder / "", id, no_wait);
        return !file && file.error().code == "device_file_damaged" &&
               file.error().parameter("path") == path.string();
    };
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string altered = bytes;
        altered[at] = static_cast<char>(altered[at] ^ 0x10);
        CHECK(refused(altered));
    }
    CHECK(refused(""));
    CHECK(refused(bytes.substr(0, bytes.size() - 1)));
    CHECK(refused(bytes + "x"));
    write_file(folder / "02000000000000000000000000000000.device", bytes);
    CHECK_FALSE(DeviceFile::open(folder / "", RegisterId{2}, no_wait));
}
