#include "command_line/terminal.h"

#include <cstdlib>

#include <doctest/doctest.h>
#include <sys/wait.h>

namespace habeas::tests {
namespace {

/// The word as a shell takes it literally.
std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char byte : word) {
        text += byte == '\'' ? "'\\''" : std::string(1, byte);
    }
    return text + "'";
}

}  // namespace

Printed Terminal::run(const std::vector<std::string>& words,
                      const std::string& input,
                      const std::string& before) const {
    write_file(folder / "in", input);
    std::string command = "cd " + quoted((folder / "").string()) +
                          " && HOME=" + quoted((folder / "home").string()) +
                          " XDG_STATE_HOME= LC_ALL=C " + before + " " + quoted(HABEAS_PROGRAM);
    for (const std::string& word : words) {
        command += " " + quoted(word);
    }
    // NOLINTNEXTLINE(concurrency-mt-unsafe): one thread
    const int status = std::system((command + " <in >out 2>err").c_str());
    REQUIRE(status != -1);
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            .out = read_file(folder / "out"),
            .err = read_file(folder / "err")};
}

std::string Terminal::file(const std::string& name, const std::string& bytes) const {
    write_file(folder / name, bytes);
    return (folder / name).string();
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace habeas::tests
