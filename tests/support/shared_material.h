// Public material that tests compare with, kept in a folder beside the checkout (../shared or
// $HABEAS_SHARED). Absent on a plain machine: the test then says what was not run. With CI set,
// absence is a failure.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace habeas::tests {

/// \param relative path below the folder, such as "data/edtf/edtf_cases.csv"
/// \return the path if it is there; otherwise prints "not run: <relative>" and fails the test when
/// CI is set
std::optional<std::filesystem::path> shared_material(const std::string& relative);

/// \return every byte of a file; fails the test if it cannot be read
std::string bytes_of(const std::filesystem::path& path);

/// \return the rows of a plain CSV (RFC 4180 quoting), header included
std::vector<std::vector<std::string>> csv_rows(const std::string& text);

}  // namespace habeas::tests
