// The baseline: the claims of one world in an SQLite table of their own with the indices that the
// questions want, and the questions in the best SQL we can write. It answers less than Habeas does
// (no memberships, no denials in custody, no trace, one reader, one instant), so what it takes is a
// lower bound of what an SQL register would take.
#pragma once

#include "world/world.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace habeas::bench {

class RegisterSql {
  public:
    /// Makes the tables and fills them.
    RegisterSql(const std::filesystem::path& path, const world::World& world);
    ~RegisterSql();
    RegisterSql(const RegisterSql&) = delete;
    RegisterSql& operator=(const RegisterSql&) = delete;
    RegisterSql(RegisterSql&&) = delete;
    RegisterSql& operator=(RegisterSql&&) = delete;

    /// Each runs its question to the last row.
    /// \return how many rows there were
    std::size_t timeline();
    std::size_t held();
    std::size_t unvisited();
    std::size_t contradictions();
    std::size_t held_by_month();  ///< a row for each month in which somebody is held

  private:
    std::unique_ptr<SQLite::Database> database_;
};

}  // namespace habeas::bench
