// Levenshtein's distance by its usual table, one line of it at a time. What somebody wrote counts
// up to its first 100 bytes, so that a long cell costs nothing. Tested by
// tests/documents/nearest_name_test.cpp.
#include "documents/nearest_name.h"

#include <algorithm>
#include <vector>

namespace habeas::documents {
namespace {

constexpr std::size_t longest_compared = 100;

std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> line(right.size() + 1);
    for (std::size_t at = 0; at < line.size(); ++at) {
        line[at] = at;
    }
    for (std::size_t done = 1; done <= left.size(); ++done) {
        std::size_t diagonal = line[0];
        line[0] = done;
        for (std::size_t at = 1; at < line.size(); ++at) {
            const std::size_t changed = diagonal + (left[done - 1] == right[at - 1] ? 0U : 1U);
            diagonal = line[at];
            line[at] = std::min({changed, line[at] + 1, line[at - 1] + 1});
        }
    }
    return line.back();
}

}  // namespace

std::string nearest_name(std::string_view written, std::span<const std::string_view> names) {
    const std::string_view compared = written.substr(0, longest_compared);
    const auto nearest = std::min_element(names.begin(), names.end(), [&](auto left, auto right) {
        return distance(compared, left) < distance(compared, right);
    });
    return nearest == names.end() ? std::string() : std::string(*nearest);
}

}  // namespace habeas::documents
