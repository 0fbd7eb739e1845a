// Whoever can give the key of a locked register file: a person at a prompt, a key file, an agent.
// Register files are not locked yet, so a backend asks nobody; a register that says it is locked
// cannot be opened by the plaintext one.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace habeas::store {

class Unlocker {
  public:
    Unlocker() = default;
    Unlocker(const Unlocker&) = delete;
    Unlocker& operator=(const Unlocker&) = delete;
    Unlocker(Unlocker&&) = delete;
    Unlocker& operator=(Unlocker&&) = delete;
    virtual ~Unlocker() = default;

    /// \return the passphrase of a register; none if the register is to be opened without one
    virtual std::optional<std::string> passphrase_of(const std::filesystem::path& path) = 0;
};

/// Opens registers that have no key.
class PlaintextUnlocker final : public Unlocker {
  public:
    std::optional<std::string> passphrase_of(const std::filesystem::path& /*path*/) override {
        return std::nullopt;
    }
};

}  // namespace habeas::store
