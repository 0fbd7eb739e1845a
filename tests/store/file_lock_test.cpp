#include "store/file_lock.h"

#include "store/scratch_folder.h"

#include <doctest/doctest.h>
#include <unistd.h>

using namespace habeas;
using namespace habeas::store;

TEST_CASE("who comes second is told who holds the file and since when") {
    const tests::ScratchFolder folder;
    const auto file = folder / "lima.habeas";
    auto first = FileLock::take(file, std::chrono::milliseconds(0));
    REQUIRE(first);
    const auto second = FileLock::take(file, std::chrono::milliseconds(1));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == "register_busy");
    CHECK(second.error().kind == ErrorKind::conflict);
    CHECK(second.error().parameter("path") == file.string());
    CHECK(second.error().parameter("holder") == std::to_string(getpid()));
    CHECK(second.error().parameter("since").size() == std::string("1997-04-23T00:00:00Z").size());
}

TEST_CASE("a lock that is given back leaves nothing, and can be taken again") {
    const tests::ScratchFolder folder;
    const auto file = folder / "lima.habeas";
    for (int round = 0; round < 3; ++round) {
        const auto lock = FileLock::take(file, std::chrono::milliseconds(0));
        CHECK(lock);
        CHECK(std::filesystem::exists(folder / "lima.habeas.lock"));
    }
    CHECK_FALSE(std::filesystem::exists(folder / "lima.habeas.lock"));
}

TEST_CASE("a lock follows its owner when it moves") {
    const tests::ScratchFolder folder;
    auto first = FileLock::take(folder / "a", std::chrono::milliseconds(0));
    auto second = FileLock::take(folder / "b", std::chrono::milliseconds(0));
    REQUIRE(first);
    REQUIRE(second);
    *first = std::move(*second);
    CHECK(FileLock::take(folder / "a", std::chrono::milliseconds(0)));
    CHECK_FALSE(FileLock::take(folder / "b", std::chrono::milliseconds(0)));
}

TEST_CASE("a leftover lock file of a process that died holds nobody up") {
    const tests::ScratchFolder folder;
    tests::write_file(folder / "lima.habeas.lock", "4194304");
    CHECK(FileLock::take(folder / "lima.habeas", std::chrono::milliseconds(0)));
}

TEST_CASE("where no lock can be made there is no permission") {
    const tests::ScratchFolder folder;
    const auto lock = FileLock::take(folder / "absent/lima.habeas", std::chrono::milliseconds(0));
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == "register_no_permission");
}
