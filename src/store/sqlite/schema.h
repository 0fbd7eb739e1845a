// The tables of a register file, in today's format and in those before: their definition, and the
// check that a file has exactly these. Described byte for byte in docs/file-format.md.
#pragma once

#include "store/log.h"

#include <cstdint>
#include <optional>
#include <string>

#include <SQLiteCpp/Database.h>

namespace habeas::store::sqlite {

/// "Habe": what the file header says a register is.
inline constexpr std::int64_t application_id = 0x48616265;
inline constexpr std::int64_t format_version = 2;
inline constexpr std::int64_t oldest_format_version = 1;

/// Makes the tables of an empty register and gives it its name.
void create_schema(SQLite::Database& database, const RegisterId& id);

/// Makes the tables of an older format, which must be exactly these, those of today's; in one
/// transaction.
void bring_up_to_date(SQLite::Database& database);

/// \param version  of a format that there was
/// \return         why the tables are not those of that format; none if they are
std::optional<std::string> fault_in_schema(SQLite::Database& database, std::int64_t version);

/// \return the name the register was given; none if it is not as it was written
std::optional<RegisterId> register_id_in(SQLite::Database& database);

}  // namespace habeas::store::sqlite
