#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/files.h"

TEST_CASE("a file is read whole, and what is none is refused by name") {
    const ScratchFolder folder;
    std::istringstream in("from standard input");
    write_file(folder / "a", std::string("zero \0 byte", 11));
    CHECK(cli::bytes_of_file((folder / "a").string(), in).value().size() == 11);
    CHECK(cli::bytes_of_file("-", in).value() == "from standard input");
    CHECK(cli::bytes_of_file((folder / "none").string(), in).error().code == "file_absent");
    CHECK(cli::bytes_of_file((folder / "").string(), in).error().code == "file_is_folder");
    CHECK(cli::bytes_of_file((folder / "a/b").string(), in).error().kind == ErrorKind::not_found);
}

TEST_CASE("a file is replaced whole, or stays as it was") {
    const ScratchFolder folder;
    const std::string path = (folder / "out").string();
    CHECK(cli::write_file(path, "one"));
    CHECK(cli::write_file(path, "two"));
    CHECK(read_file(path) == "two");
    CHECK(cli::write_file((folder / "no/such").string(), "x").error().code == "file_not_written");
    std::filesystem::create_directory(folder / "taken");
    write_file(folder / "taken/x", "y");
    CHECK_FALSE(cli::write_file((folder / "taken").string(), "x"));
    CHECK_FALSE(std::filesystem::exists(folder / "taken.part"));
}
