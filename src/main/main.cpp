// The only place that chooses storage, clock and keys, and hands them down.
#include "base/assert.h"
#include "cli/program.h"
#include "domain/claims/entry.h"
#include "store/hexadecimal.h"
#include "store/register.h"
#include "store/sqlite/register_file.h"
#include "vault/ready.h"

#include <chrono>
#include <cstdlib>
#include <iostream>

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace habeas {
namespace {

class MachineClock final : public Clock {
  public:
    Instant now() override {
        const auto since = std::chrono::system_clock::now().time_since_epoch();
        return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
    }
};

std::optional<std::string> variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): one thread
    return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

std::string name_of_user() {
    const passwd* entry = getpwuid(geteuid());  // NOLINT(concurrency-mt-unsafe): one thread
    return entry == nullptr ? variable("USER").value_or("") : entry->pw_name;
}

/// \return columns of the terminal on standard output; 0 where it is none
std::size_t terminal_columns() {
    winsize size = {};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the interface of the kernel
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// Where the keys of this device are kept: outside every register.
Result<std::filesystem::path> device_folder() {
    if (const auto state = variable("XDG_STATE_HOME")) {
        return std::filesystem::path(*state) / "habeas";
    }
    if (const auto home = variable("HOME")) {
        return std::filesystem::path(*home) / ".local/state/habeas";
    }
    return failure("device_folder_unknown");
}

std::string payload_of(const store::Enrolment& enrolment) {
    claims::Enrolment payload{.device = store::hexadecimal(enrolment.device)};
    for (const auto& [device, length] : enrolment.previous) {
        payload.after.emplace_back(store::hexadecimal(device), length);
    }
    return claims::encode(payload);
}

store::Purpose purpose_in_store(cli::Purpose purpose) {
    switch (purpose) {
        case cli::Purpose::reading:
            return store::Purpose::reading;
        case cli::Purpose::rehearsal:
            return store::Purpose::rehearsal;
        case cli::Purpose::writing:
            return store::Purpose::writing;
    }
    HABEAS_ASSERT(false);
}

class OpenFile final : public cli::OpenRegister {
  public:
    OpenFile(std::unique_ptr<store::Register> opened, bool has_writer, const std::string& name)
        : register_(std::move(opened)),
          in_use_(register_->log(), has_writer ? &register_->writer() : nullptr, name) {}

    [[nodiscard]] const actions::Register& in_use() const override { return in_use_; }

  private:
    std::unique_ptr<store::Register> register_;
    actions::Register in_use_;
};

Result<std::unique_ptr<cli::OpenRegister>> open_register(store::Backend& backend,
                                                         Clock& clock,
                                                         const std::filesystem::path& path,
                                                         const cli::Opening& opening) {
    store::PlaintextUnlocker unlocker;
    store::RegisterOptions options{.purpose = purpose_in_store(opening.purpose),
                                   .wait_at_most = opening.wait_at_most,
                                   .author = opening.author,
                                   .enrolment_payload = payload_of};
    const bool has_writer = opening.purpose != cli::Purpose::reading;
    if (has_writer) {
        auto folder = device_folder();
        if (!folder) {
            return failure_of(folder);
        }
        options.device_folder = std::move(folder.value());
    }
    auto opened = store::Register::open(backend, path, unlocker, clock, options);
    if (!opened) {
        return failure_of(opened);
    }
    return std::make_unique<OpenFile>(std::move(opened.value()), has_writer, path.string());
}

int run(int count, char** words) {
    vault::ensure_ready();
    store::sqlite::SqliteBackend backend;
    MachineClock clock;
    const cli::Surroundings around{
        .in = std::cin,
        .out = std::cout,
        .err = std::cerr,
        .in_is_terminal = isatty(STDIN_FILENO) == 1,
        .out_is_terminal = isatty(STDOUT_FILENO) == 1,
        .err_is_terminal = isatty(STDERR_FILENO) == 1,
        .columns = terminal_columns(),
        .user = name_of_user(),
        .variable = variable,
        .create =
            [&](const std::filesystem::path& path) {
                store::PlaintextUnlocker unlocker;
                return backend.create(path, unlocker);
            },
        .open =
            [&](const std::filesystem::path& path, const cli::Opening& opening) {
                return open_register(backend, clock, path, opening);
            },
        .upgrade =
            [&](const std::filesystem::path& path, std::chrono::milliseconds wait_at_most) {
                store::PlaintextUnlocker unlocker;
                return backend.upgrade(path, unlocker, wait_at_most);
            },
        .rescue =
            [&](const std::filesystem::path& path,
                const std::filesystem::path& to,
                std::chrono::milliseconds wait_at_most) {
                store::PlaintextUnlocker unlocker;
                return backend.rescue(path, to, unlocker, wait_at_most);
            }};
    return cli::run({words + 1, words + count}, around);
}

}  // namespace
}  // namespace habeas

int main(int count, char** words) {
    return habeas::run(count, words);
}
