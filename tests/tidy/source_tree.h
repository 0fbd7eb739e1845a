// The source files below a root, read once: each with its text as written, without its comments,
// and without its comments and literals. Rules look at the form in which they cannot be fooled.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::tests::tidy {

/// One .h or .cpp file. The three forms have the same length and the same line breaks; what is left
/// out is blank.
struct SourceFile {
    std::string path;      ///< from the root, with "/" ("src/base/error.h")
    std::string text;      ///< as written
    std::string code;      ///< comments blank
    std::string skeleton;  ///< comments and the insides of string and character literals blank
};

/// \return whether the path ends in ".h"
bool is_header(const SourceFile& file);

/// \return the lines of a text, without their line breaks
std::vector<std::string_view> lines_of(std::string_view text);

/// \return the line (1-based) on which the byte stands
std::size_t line_at(std::string_view text, std::size_t offset);

/// \param folders folders below root to read, recursively; absent ones are skipped
/// \return        their .h and .cpp files, ordered by path
std::vector<SourceFile> read_sources(const std::filesystem::path& root,
                                     const std::vector<std::string>& folders);

/// \return the same text with its comments blank, and with the insides of its literals blank too if
/// asked
std::string without_comments(std::string_view text, bool blank_literals);

}  // namespace habeas::tests::tidy
