// The register that a door works with: its log, and the writer where it was opened for writing.
// main opens it and passes it to every action.
#pragma once

#include "base/result.h"
#include "store/log.h"
#include "store/register.h"
#include "store/writer.h"

#include <string>
#include <utility>

namespace habeas::actions {

// What bringing a file up to date, or rescuing it, tells; for doors, which do not see the store.
using store::Rescued;
using store::Upgraded;

class Register {
  public:
    /// \param log     borrowed
    /// \param writer  borrowed; null for a register opened for reading only
    /// \param name    as the user named it, for messages
    Register(store::Log& log, store::Writer* writer, std::string name)
        : log_(log), writer_(writer), name_(std::move(name)) {}

    [[nodiscard]] store::Log& log() const { return log_; }

    /// \return never null
    /// \error  register_read_only (register); kind refused
    [[nodiscard]] Result<store::Writer*> writer() const {
        if (writer_ == nullptr) {
            return failure("register_read_only", {{"register", name_}}, ErrorKind::refused);
        }
        return writer_;
    }

    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    store::Log& log_;
    store::Writer* writer_;
    std::string name_;
};

}  // namespace habeas::actions
