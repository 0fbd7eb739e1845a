#include "tidy/rules.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace habeas::tests::tidy {

namespace {

constexpr std::size_t file_lines_max = 400;
constexpr std::size_t function_lines_max = 60;

/// Finds function bodies by their braces: a "{" whose head (back to the last ; { or }) has a
/// parameter list opens a function; everything inside it belongs to it. A heuristic: clang-tidy
/// counts exactly, but only where it runs.
class FunctionFinder {
  public:
    explicit FunctionFinder(const SourceFile& file) : file_(file) {}

    Violations run() {
        for (at_ = 0; at_ < file_.skeleton.size(); ++at_) {
            step(file_.skeleton[at_]);
        }
        return std::move(violations_);
    }

  private:
    void step(char byte) {
        if (byte == '{') {
            open_brace();
        } else if (byte == '}') {
            close_brace();
        }
        if (byte == '{' || byte == '}' || byte == ';') {
            head_ = at_ + 1;
        }
    }

    void open_brace() {
        ++depth_;
        if (function_depth_ == 0 && opens_function(file_.skeleton.substr(head_, at_ - head_))) {
            function_depth_ = depth_;
            function_line_ = line_at(file_.skeleton, at_);
        }
    }

    void close_brace() {
        if (function_depth_ == depth_ && depth_ > 0) {
            function_depth_ = 0;
            const std::size_t lines = line_at(file_.skeleton, at_) - function_line_;
            if (lines > function_lines_max) {
                violations_.push_back({file_.path,
                                       function_line_,
                                       "a function has at most 60 lines, this one has " +
                                           std::to_string(lines) + ": name its parts"});
            }
        }
        depth_ -= depth_ > 0 ? 1 : 0;
    }

    static bool opens_function(const std::string& head) {
        static const std::regex other(R"(^\s*(namespace|class|struct|union|enum|extern)\b|=\s*$)");
        return head.find('(') != std::string::npos && !std::regex_search(head, other);
    }

    const SourceFile& file_;
    std::size_t at_ = 0;
    std::size_t head_ = 0;
    std::size_t depth_ = 0;
    std::size_t function_depth_ = 0;  ///< depth of the body we are in; 0 = in none
    std::size_t function_line_ = 0;
    Violations violations_;
};

}  // namespace

Violations oversized(const std::vector<SourceFile>& files) {
    Violations violations;
    for (const SourceFile& file : files) {
        const std::size_t lines = lines_of(file.text).size();
        if (lines > file_lines_max) {
            violations.push_back({file.path,
                                  0,
                                  "a file has at most 400 lines, this one has " +
                                      std::to_string(lines) + ": split it by noun"});
        }
        const Violations functions = FunctionFinder(file).run();
        violations.insert(violations.end(), functions.begin(), functions.end());
    }
    return violations;
}

}  // namespace habeas::tests::tidy
