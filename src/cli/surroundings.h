// Everything outside that a command may touch, handed down by main and replaced in tests: streams,
// environment, and how registers are made and opened. Files named by the user are the exception
// (cli/files.h).
#pragma once

#include "actions/register.h"
#include "base/result.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

namespace habeas::cli {

/// A register that is open as long as this lives.
class OpenRegister {
  public:
    OpenRegister() = default;
    OpenRegister(const OpenRegister&) = delete;
    OpenRegister& operator=(const OpenRegister&) = delete;
    OpenRegister(OpenRegister&&) = delete;
    OpenRegister& operator=(OpenRegister&&) = delete;
    virtual ~OpenRegister() = default;

    /// \return the register as actions take it
    [[nodiscard]] virtual const actions::Register& in_use() const = 0;
};

/// What a register is opened for. A rehearsal does what writing does up to the last step, which it
/// leaves out: not even this device is enrolled.
enum class Purpose { reading, rehearsal, writing };

struct Opening {
    Purpose purpose = Purpose::reading;
    std::string author = {};                    ///< who enrols this device, if it must be
    std::chrono::milliseconds wait_at_most{0};  ///< for another process that holds the register
};

struct Surroundings {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::size_t columns = 0;  ///< of the terminal that `out` is; 0 = not known
    std::string user = {};    ///< as the machine calls who runs the program; empty = not known
    /// \return the value of an environment variable; none if it is not set or empty
    std::function<std::optional<std::string>(const std::string& name)> variable;
    std::function<Result<void>(const std::filesystem::path&)> create;
    std::function<Result<std::unique_ptr<OpenRegister>>(const std::filesystem::path&,
                                                        const Opening&)>
        open;
    std::function<Result<actions::Upgraded>(const std::filesystem::path&,
                                            std::chrono::milliseconds wait_at_most)>
        upgrade;
    std::function<Result<actions::Rescued>(const std::filesystem::path& path,
                                           const std::filesystem::path& to,
                                           std::chrono::milliseconds wait_at_most)>
        rescue;
};

}  // namespace habeas::cli
