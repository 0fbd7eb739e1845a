// A machine without disk or clock for the tests of commands: registers live in memory, the
// environment is what the test says.
#pragma once

#include "cli/program.h"
#include "store/memory_log.h"
#include "store/scratch_folder.h"
#include "store/writer.h"

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace habeas::tests {

/// What one run of the program left behind.
struct Outcome {
    int code = 0;
    std::string out = {};
    std::string err = {};
};

class SlowClock final : public Clock {
  public:
    Instant now() override { return {time_ += 1'000'000}; }

  private:
    std::int64_t time_ = 861'753'600'000'000;  ///< 1997-04-23
};

class Machine {
  public:
    Machine() { variables = {{"HABEAS_AUTHOR", "ana"}}; }

    /// Runs the program with words as typed.
    Outcome run(const std::vector<std::string>& words, const std::string& input = {}) {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        const cli::Surroundings around{
            .in = in,
            .out = out,
            .err = err,
            .in_is_terminal = in_is_terminal,
            .out_is_terminal = out_is_terminal,
            .err_is_terminal = err_is_terminal,
            .user = user,
            .variable = [&](const std::string& name) -> std::optional<std::string> {
                const auto found = variables.find(name);
                return found == variables.end() ? std::nullopt : std::optional(found->second);
            },
            .create = [&](const std::filesystem::path& path) { return create(path); },
            .open = [&](const std::filesystem::path& path,
                        const cli::Opening& opening) { return open(path, opening); },
            .upgrade = [&](const std::filesystem::path& path,
                           std::chrono::milliseconds /*wait*/) { return upgrade(path); },
            .rescue = [&](const std::filesystem::path& path,
                          const std::filesystem::path& /*to*/,
                          std::chrono::milliseconds /*wait*/) { return rescue(path); }};
        const int code = cli::run(words, around);
        return {.code = code, .out = out.str(), .err = err.str()};
    }

    /// \return the path of a new file in the scratch folder
    std::string file(const std::string& name, const std::string& bytes) {
        const std::filesystem::path path = folder / name;
        write_file(path, bytes);
        return path.string();
    }

    /// Makes "r.habeas" and imports a table into it. \return the ids of its claims, in hexadecimal
    std::vector<std::string> with_claims(const std::string& table) {
        REQUIRE(run({"init", "r.habeas"}).code == 0);
        const Outcome imported =
            run({"import", "r.habeas", "-", "--level", "public", "--json"}, table);
        REQUIRE_MESSAGE(imported.code == 0, imported.err);
        const std::string name = "\"id\":\"";
        std::vector<std::string> ids;
        for (std::size_t at = imported.out.find(name); at != std::string::npos;
             at = imported.out.find(name, at + 1)) {
            ids.push_back(imported.out.substr(at + name.size(), 64));
        }
        return ids;
    }

    ScratchFolder folder;
    std::map<std::string, std::string> variables;
    std::string user;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;

  private:
    struct Disk {
        store::MemoryLog log;
        store::DeviceKeys keys = store::make_device_keys();
    };

    class Opened final : public cli::OpenRegister {
      public:
        Opened(Disk& disk, Clock& clock, bool for_writing, const std::string& name)
            : writer_(disk.log, clock, disk.keys),
              in_use_(disk.log, for_writing ? &writer_ : nullptr, name) {}

        const actions::Register& in_use() const override { return in_use_; }

      private:
        store::Writer writer_;
        actions::Register in_use_;
    };

    Result<void> create(const std::filesystem::path& path) {
        if (!disks_.emplace(path.string(), std::make_unique<Disk>()).second) {
            return failure("register_exists", {{"path", path.string()}}, ErrorKind::conflict);
        }
        return {};
    }

    Result<std::unique_ptr<cli::OpenRegister>> open(const std::filesystem::path& path,
                                                    const cli::Opening& opening) {
        const auto found = disks_.find(path.string());
        if (found == disks_.end()) {
            return failure("register_absent", {{"path", path.string()}}, ErrorKind::not_found);
        }
        return std::make_unique<Opened>(
            *found->second, clock_, opening.purpose != cli::Purpose::reading, path.string());
    }

    /// Files called old.habeas are of an older format.
    static Result<actions::Upgraded> upgrade(const std::filesystem::path& path) {
        if (path != "old.habeas") {
            return failure("register_is_current", {{"path", path.string()}}, ErrorKind::conflict);
        }
        return actions::Upgraded{.from = 1, .to = 2, .kept = "old.habeas.format-1"};
    }

    /// Of damaged.habeas one content is lost.
    static Result<actions::Rescued> rescue(const std::filesystem::path& path) {
        if (path != "damaged.habeas") {
            return failure("nothing_to_rescue", {{"path", path.string()}}, ErrorKind::integrity);
        }
        return actions::Rescued{.bundles = 2,
                                .entries = 6,
                                .contents_lost = {claims::EntryId{}},
                                .devices_cut = 1,
                                .documents = 3};
    }

    SlowClock clock_;
    std::map<std::string, std::unique_ptr<Disk>> disks_;
};

/// One person arrested and never said to be free, as a claims table.
inline constexpr auto small_table =
    "key,subject,predicate,value,language,valid_from,valid_to,said,claimant\n"
    "a,person:ana,arrest,,,1996-12-17,..,1997-03-01,source:paper\n"
    "b,group:strikers,count_held,some 200,en,1997-02,,1997-02,source:paper\n";

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace habeas::tests
