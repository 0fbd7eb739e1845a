#include "tidy/source_tree.h"

#include "support/shared_material.h"

#include <algorithm>
#include <cctype>

namespace habeas::tests::tidy {

namespace {

/// Walks over C++ text one literal, comment or plain byte at a time.
class Blanker {
  public:
    Blanker(std::string_view text, bool blank_literals)
        : text_(text), result_(text), blank_literals_(blank_literals) {}

    std::string run() {
        while (at_ < text_.size()) {
            step();
        }
        return result_;
    }

  private:
    void step() {
        if (starts_with("//")) {
            pass_until(std::min(text_.find('\n', at_), text_.size()), true);
        } else if (starts_with("/*")) {
            pass_until(end_after("*/", at_ + 2), true);
        } else if (starts_with("R\"") && !follows_name()) {
            const std::size_t open = std::min(text_.find('(', at_), text_.size());
            const std::string closing =
                ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
            pass_until(end_after(closing, open), blank_literals_);
        } else if (text_[at_] == '"' || (text_[at_] == '\'' && !follows_name())) {
            pass_until(end_of_literal(), blank_literals_);
        } else {
            ++at_;
        }
    }

    [[nodiscard]] bool starts_with(std::string_view word) const {
        return text_.substr(at_, word.size()) == word;
    }

    /// Whether the byte before belongs to a name or number: then ' separates digits and R ends a
    /// longer name.
    [[nodiscard]] bool follows_name() const {
        return at_ > 0 && (std::isalnum(static_cast<unsigned char>(text_[at_ - 1])) != 0 ||
                           text_[at_ - 1] == '_');
    }

    [[nodiscard]] std::size_t end_after(std::string_view closing, std::size_t from) const {
        const std::size_t found = text_.find(closing, from);
        return found == std::string_view::npos ? text_.size() : found + closing.size();
    }

    [[nodiscard]] std::size_t end_of_literal() const {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] != text_[at_] && text_[end] != '\n') {
            end += text_[end] == '\\' ? 2U : 1U;
        }
        return std::min(end + 1, text_.size());
    }

    void pass_until(std::size_t end, bool blank) {
        for (; at_ < end; ++at_) {
            if (blank && text_[at_] != '\n') {
                result_[at_] = ' ';
            }
        }
    }

    std::string_view text_;
    std::string result_;
    bool blank_literals_;
    std::size_t at_ = 0;
};

std::vector<std::filesystem::path> sources_below(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> sources;
    if (std::filesystem::exists(folder)) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") {
                sources.push_back(entry.path());
            }
        }
    }
    return sources;
}

}  // namespace

bool is_header(const SourceFile& file) {
    return file.path.ends_with(".h");
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::size_t line_at(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::string without_comments(std::string_view text, bool blank_literals) {
    return Blanker(text, blank_literals).run();
}

std::vector<SourceFile> read_sources(const std::filesystem::path& root,
                                     const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        for (const std::filesystem::path& path : sources_below(root / folder)) {
            const std::string text = bytes_of(path);
            files.push_back({.path = std::filesystem::relative(path, root).generic_string(),
                             .text = text,
                             .code = without_comments(text, false),
                             .skeleton = without_comments(text, true)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& left, const SourceFile& right) {
        return left.path < right.path;
    });
    return files;
}

}  // namespace habeas::tests::tidy
