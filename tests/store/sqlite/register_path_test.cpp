#include "store/sqlite/register_path.h"

#include "store/scratch_folder.h"

#include <doctest/doctest.h>

using namespace habeas::store::sqlite;
using namespace habeas::tests;

TEST_CASE("a new register needs a folder, and a name that nothing has, not even a broken link") {
    const ScratchFolder folder;
    CHECK(check_new_path(folder / "r.habeas"));
    CHECK(check_new_path(folder / "none/r.habeas").error().code == "register_folder_absent");
    write_file(folder / "taken", "");
    CHECK(check_new_path(folder / "taken").error().code == "register_exists");
    std::filesystem::create_symlink(folder / "nowhere", folder / "link");
    CHECK(check_new_path(folder / "link").error().code == "register_exists");
}

TEST_CASE("an empty file takes the place of what was left, with its logs") {
    const ScratchFolder folder;
    const auto path = folder / "r.habeas.unfinished";
    write_file(path, "left");
    write_file(path.string() + "-wal", "left");
    REQUIRE(make_empty_file(path));
    CHECK(read_file(path).empty());
    CHECK_FALSE(std::filesystem::exists(path.string() + "-wal"));
    CHECK(make_empty_file(folder / "none/r").error().code == "register_no_permission");
    CHECK(check_path(path).error().parameter("reason") == "empty");
}
