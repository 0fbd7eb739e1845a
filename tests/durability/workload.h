// Work on a register by every action that writes, and what has been acknowledged of it.
#pragma once

#include "actions/register.h"
#include "store/test_clock.h"
#include "store/writer.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace habeas::tests {

/// The entries of a register, and whether their content is there.
using Holding = std::map<claims::EntryId, bool>;

/// Makes an empty register; ends the process if that fails.
void make_register(const std::filesystem::path& path);

/// \return what the log holds
Holding holding_of(store::Log& log);

class Workload {
  public:
    /// \param log  borrowed
    Workload(store::Log& log, const store::DeviceKeys& keys);

    /// Does one thing, a different one each time: imports a table, adds a document, records and
    /// judges, declares, freezes a statement, retracts, undoes a batch, erases a claim.
    /// \return whether the action said that it was done
    bool step();

    [[nodiscard]] std::size_t steps() const { return steps_; }

  private:
    bool import();
    bool add();
    bool record();
    bool judge();
    bool declare();
    bool freeze();
    bool retract();
    bool undo();
    bool erase();
    [[nodiscard]] std::string some_claim() const;

    store::Log& log_;
    TestClock clock_;
    store::Writer writer_;
    actions::Register register_;
    std::size_t steps_ = 0;
};

/// \param before   acknowledged before the moment in question
/// \param after    acknowledged next (the work in hand), or the same
/// \return         how many acknowledged entries are not there as they must be
std::size_t entries_lost(const Holding& found, const Holding& before, const Holding& after);

/// \return how many contents are there that were acknowledged as erased
std::size_t entries_returned(const Holding& found, const Holding& before);

}  // namespace habeas::tests
