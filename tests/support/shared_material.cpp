#include "support/shared_material.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include <doctest/doctest.h>

namespace habeas::tests {

std::optional<std::filesystem::path> shared_material(const std::string& relative) {
    const char* configured =
        std::getenv("HABEAS_SHARED");  // NOLINT(concurrency-mt-unsafe): tests are single-threaded
    const std::filesystem::path root =
        configured != nullptr ? std::filesystem::path(configured)
                              : std::filesystem::path(HABEAS_SOURCE_DIR) / ".." / "shared";
    const std::filesystem::path path = root / relative;
    if (std::filesystem::exists(path)) {
        return path;
    }
    std::cout << "not run: " << relative << " is not on this machine\n";
    const char* ci = std::getenv("CI");  // NOLINT(concurrency-mt-unsafe): tests are single-threaded
    CHECK_MESSAGE(ci == nullptr, "public test material is missing in CI: ", relative);
    return std::nullopt;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE_MESSAGE(file.good(), "cannot read ", path.string());
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::vector<std::vector<std::string>> csv_rows(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (quoted) {
            if (byte != '"') {
                cell += byte;
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                cell += '"';
                ++at;
            } else {
                quoted = false;
            }
        } else if (byte == '"') {
            quoted = true;
        } else if (byte == ',' || byte == '\n') {
            row.push_back(std::move(cell));
            cell.clear();
            if (byte == '\n') {
                rows.push_back(std::move(row));
                row.clear();
            }
        } else if (byte != '\r') {
            cell += byte;
        }
    }
    if (!cell.empty() || !row.empty()) {
        row.push_back(std::move(cell));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace habeas::tests
