// The tour of the README: commands as a reader types them, and what they print.
#pragma once

#include <string>
#include <vector>

namespace habeas::tests {

/// A command and the lines that the README shows below it.
struct TourStep {
    std::string command = {};
    std::vector<std::string> shown = {};
};

/// \return the steps of every indented block that begins with "$ ", in order; a line that ends in a
///         backslash goes on in the next
std::vector<TourStep> tour_steps(const std::string& markdown);

/// A line "…" of `shown` stands for any number of lines, and "…" inside a line for any text.
/// \return the first shown line that is not printed where it must be; empty if all are
std::string missing_line(const std::vector<std::string>& shown, const std::string& printed);

}  // namespace habeas::tests
