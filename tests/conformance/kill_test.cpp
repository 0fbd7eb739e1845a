// A process killed with signal 9 at a random moment of its work: what it acknowledged is there.
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/test_clock.h"
#include "store/verify.h"
#include "store/writer.h"

#include <csignal>
#include <random>

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace habeas;
using namespace habeas::store;
using namespace habeas::store::sqlite;
using namespace habeas::tests;

namespace {

enum class Acknowledges { after_the_append, before_the_append };

/// Appends for ever, writing the number of each bundle to the pipe. Never returns.
[[noreturn]] void append_for_ever(const std::filesystem::path& path,
                                  const DeviceKeys& keys,
                                  int pipe_end,
                                  Acknowledges acknowledges) {
    auto log = open_sqlite_log(path);
    if (!log) {
        _exit(1);
    }
    TestClock clock;
    Writer writer(**log, clock, keys);
    std::uint64_t sequence = (*log)->end()[keys.device];
    while (true) {
        ++sequence;
        const auto acknowledge = [&] {
            if (write(pipe_end, &sequence, sizeof sequence) !=
                static_cast<ssize_t>(sizeof sequence)) {
                _exit(2);
            }
        };
        if (acknowledges == Acknowledges::before_the_append) {
            acknowledge();
        }
        const std::vector<Draft> drafts{Draft{.payload = std::string(3'000, 'x')}};
        const std::vector<Content> contents{content_for(drafts[0], keys)};
        if (!writer.append(drafts, contents, "ana", {})) {
            _exit(3);
        }
        if (acknowledges == Acknowledges::after_the_append) {
            acknowledge();
        }
    }
}

/// Starts a process, kills it after some acknowledgements and a moment more.
/// \return the last number it acknowledged
std::uint64_t acknowledged_before_kill(const std::filesystem::path& path,
                                       const DeviceKeys& keys,
                                       Acknowledges acknowledges,
                                       std::mt19937_64& random) {
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        append_for_ever(path, keys, ends[1], acknowledges);
    }
    close(ends[1]);
    std::uint64_t last = 0;
    std::uint64_t sequence = 0;
    for (std::uint64_t left = 1 + random() % 4; left > 0; --left) {
        REQUIRE(read(ends[0], &sequence, sizeof sequence) == static_cast<ssize_t>(sizeof sequence));
        last = sequence;
    }
    for (std::uint64_t moment = random() % 2'000'000; moment > 0; --moment) {
        asm volatile("");  // the kill falls somewhere into the next append
    }
    kill(child, SIGKILL);
    while (read(ends[0], &sequence, sizeof sequence) == static_cast<ssize_t>(sizeof sequence)) {
        last = sequence;
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return last;
}

struct KillCount {
    std::uint64_t acknowledged = 0;
    std::uint64_t lost = 0;
};

KillCount kill_often(int kills, Acknowledges acknowledges) {
    const ScratchFolder folder;
    const auto path = folder / "lima.habeas";
    REQUIRE(create_sqlite_log(path));
    const DeviceKeys keys = make_device_keys();
    std::mt19937_64 random(1997);
    KillCount count;
    for (int each = 0; each < kills; ++each) {
        const std::uint64_t last = acknowledged_before_kill(path, keys, acknowledges, random);
        const auto log = open_sqlite_log(path);
        REQUIRE(log);
        CHECK(verify_log(**log).is_whole());
        const std::uint64_t held = (*log)->end()[keys.device];
        count.acknowledged = last;
        count.lost += held < last ? last - held : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("nothing acknowledged is lost when the process is killed at any moment") {
    const KillCount count = kill_often(100, Acknowledges::after_the_append);
    MESSAGE("100 kills, ", count.acknowledged, " acknowledged");
    CHECK(count.acknowledged >= 100);
    CHECK(count.lost == 0);
}

TEST_CASE("control: a process that acknowledges too early loses what it acknowledged") {
    CHECK(kill_often(30, Acknowledges::before_the_append).lost > 0);
}
