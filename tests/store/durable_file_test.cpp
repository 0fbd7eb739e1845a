#include "store/durable_file.h"

#include "base/error.h"
#include "store/scratch_folder.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::store;
using habeas::tests::read_file;

TEST_CASE("a file is replaced whole, readable by its owner only") {
    const tests::ScratchFolder folder;
    const auto path = folder / "state";
    tests::write_file(folder / "state.unfinished", "left by a crash");
    write_durably(path, "one");
    write_durably(path, std::string(100'000, 'x'));
    CHECK(read_file(path) == std::string(100'000, 'x'));
    namespace fs = std::filesystem;
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK_FALSE(fs::exists(folder / "state.unfinished"));
}

TEST_CASE("a folder that is not there is the machine's failure") {
    const tests::ScratchFolder folder;
    CHECK_THROWS_AS(write_durably(folder / "absent/state", "one"), StoreFailure);
    CHECK_THROWS_AS(rename_durably(folder / "absent", folder / "state"), StoreFailure);
}
