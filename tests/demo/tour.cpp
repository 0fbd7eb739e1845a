#include "demo/tour.h"

#include <sstream>
#include <string_view>

namespace habeas::tests {
namespace {

constexpr std::string_view gap = "…";
constexpr std::string_view indent = "    ";

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// \return whether the text is the pattern, in which a gap stands for any text
bool fits(const std::string& pattern, const std::string& text) {
    const std::size_t at = pattern.find(gap);
    if (at == std::string::npos) {
        return pattern == text;
    }
    if (!text.starts_with(pattern.substr(0, at))) {
        return false;
    }
    const std::string rest = pattern.substr(at + gap.size());
    for (std::size_t end = at; end <= text.size(); ++end) {
        if (fits(rest, text.substr(end))) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<TourStep> tour_steps(const std::string& markdown) {
    std::vector<TourStep> steps;
    bool is_inside = false;
    bool goes_on = false;
    for (const std::string& line : lines_of(markdown)) {
        const std::string text = line.substr(std::min(indent.size(), line.size()));
        if (!line.empty() && !line.starts_with(indent)) {
            is_inside = false;
        } else if (text.starts_with("$ ") || (goes_on && is_inside)) {
            if (!goes_on) {
                steps.emplace_back();
            }
            goes_on = text.ends_with("\\");
            const std::size_t begin = text.starts_with("$ ") ? 2 : text.find_first_not_of(' ');
            steps.back().command += text.substr(begin, text.size() - begin - (goes_on ? 1 : 0));
            is_inside = true;
        } else if (is_inside) {
            steps.back().shown.push_back(text);
        }
    }
    for (TourStep& step : steps) {
        while (!step.shown.empty() && step.shown.back().empty()) {
            step.shown.pop_back();
        }
    }
    return steps;
}

std::string missing_line(const std::vector<std::string>& shown, const std::string& printed) {
    const std::vector<std::string> lines = lines_of(printed);
    std::size_t at = 0;
    bool may_skip = false;
    for (const std::string& wanted : shown) {
        if (wanted == gap) {
            may_skip = true;
            continue;
        }
        while (may_skip && at < lines.size() && !fits(wanted, lines[at])) {
            ++at;
        }
        if (at == lines.size() || !fits(wanted, lines[at])) {
            return wanted;
        }
        ++at;
        may_skip = false;
    }
    const bool is_all = may_skip || at == lines.size() || shown.empty();
    return is_all ? std::string() : "the end, before: " + lines[at];
}

}  // namespace habeas::tests
