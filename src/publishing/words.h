// The words of a language for every code below the doors: errors, columns, figures, notes, rules.
// A text may hold {parameter}, replaced by its value, or {parameter:code}, replaced by the words of
// the code that the value is. Texts live in locale/<language>.json.
#pragma once

#include "base/error.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace habeas::publishing {

enum class Language { english, spanish };

/// \param name "en", "es", or a locale such as "es_PE.UTF-8"
/// \return     its language, or none
std::optional<Language> language_named(std::string_view name);

/// \return "en" or "es"
std::string_view name_of(Language language);

/// Named values that a text puts in.
using Parameters = std::vector<std::pair<std::string, std::string>>;

class Words {
  public:
    explicit Words(Language language);

    [[nodiscard]] Language language() const { return language_; }

    /// \return every code and its text
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const {
        return texts_;
    }

    /// \return the text of a code with its parameters put in; the code itself if it has none
    [[nodiscard]] std::string text(std::string_view code, const Parameters& parameters = {}) const;

    /// \return the words for a code of a kind ("column", "code", "figure" …): the text of
    ///         "kind.code", else of "code"; for a word that a team declared, itself with spaces
    [[nodiscard]] std::string name(std::string_view kind, std::string_view code) const;

    /// \return one sentence: where, what, what to do; words of over 300 code points are cut
    [[nodiscard]] std::string sentence(const Error& error) const;

  private:
    [[nodiscard]] std::string filled(std::string_view text, const Parameters& parameters) const;

    Language language_;
    std::map<std::string, std::string, std::less<>> texts_;
};

/// \return the text on one line, with every control character and every character that turns the
///         direction of writing shown as its bytes (\x1B), so that a source's words cannot command
///         a terminal
std::string one_line(std::string_view text);

/// \return as one_line, but with its line ends and tabs kept
std::string lines_kept(std::string_view text);

}  // namespace habeas::publishing
