// The public case as the product's own claims table: each row of its CSV beside its line in
// mapping.csv, words kept.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace habeas::tests {

/// A table of named columns.
using NamedRows = std::vector<std::map<std::string, std::string>>;

/// \return the rows of a CSV with a header
NamedRows named_rows(const std::string& csv);

/// \return CSV with every cell quoted; missing cells are empty
std::string csv_of(const std::vector<std::string>& columns, const NamedRows& rows);

/// \param claims   bytes of the case's CSV
/// \param mapping  bytes of mapping.csv: which entities, predicate and speakers each row names
/// \return         a claims table with the rows in order; the key of a row is "row-N", N its line
/// in the case's CSV
std::string claims_table_of_case(const std::string& claims, const std::string& mapping);

}  // namespace habeas::tests
