// Compares an answer, as lines, with the lines that a story expects.
#pragma once

#include <string>
#include <vector>

namespace habeas::tests {

/// \param expected  lines between "expect" and "end"
/// \param actual    lines of answer_text
/// \return          the two side by side where they differ; empty if the expectation is met
std::string difference(const std::vector<std::string>& expected,
                       const std::vector<std::string>& actual);

}  // namespace habeas::tests
