#include "publishing/words.h"

#include "base/assert.h"
#include "base/utf8.h"
#include "publishing/catalogues.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace habeas::publishing {
namespace {

/// \return the value of a parameter; none if it is not given
const std::string* value_of(const Parameters& parameters, std::string_view name) {
    const auto found = std::find_if(parameters.begin(),
                                    parameters.end(),
                                    [&](const auto& parameter) { return parameter.first == name; });
    return found == parameters.end() ? nullptr : &found->second;
}

/// \return the bytes of the character at the beginning; 1 where no UTF-8 begins
std::size_t length_of_first(std::string_view text) {
    for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
        if (is_utf8(text.substr(0, length))) {
            return length;
        }
    }
    return 1;
}

/// Control characters, characters that turn the direction of writing, and bytes that are no text.
bool is_unprintable(std::string_view character) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(character[at]); };
    if (character.size() == 1) {
        return byte(0) < 0x20 || byte(0) >= 0x7F;
    }
    if (character.size() == 2) {
        return byte(0) == 0xC2 && byte(1) <= 0x9F;
    }
    const bool turns = character.starts_with("\xE2\x80") ? byte(2) >= 0xAA && byte(2) <= 0xAE
                                                         : byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return turns && (character.starts_with("\xE2\x80") || character.starts_with("\xE2\x81"));
}

/// \return the words as a sentence quotes them: those that are too long to read, cut
std::string quotable(std::string words) {
    constexpr std::size_t most_code_points = 300;
    const auto end = is_utf8(words) ? byte_offset_of(words, most_code_points)
                                    : std::optional(std::min(most_code_points, words.size()));
    if (end && *end < words.size()) {
        words.resize(*end);
        words += "…";
    }
    return words;
}

/// Takes codes and texts as they are read. A whole tree of them would allocate while it is
/// destroyed, and end the program where memory is out.
class CatalogueReader final : public nlohmann::json_sax<nlohmann::json> {
  public:
    using Texts = std::map<std::string, std::string, std::less<>>;

    explicit CatalogueReader(Texts& texts) : texts_(texts) {}

    bool key(std::string& code) override {
        code_ = code;
        return true;
    }

    bool string(std::string& text) override { return texts_.emplace(code_, text).second; }

    bool start_object(std::size_t /*size*/) override { return texts_.empty(); }

    bool end_object() override { return true; }

    bool null() override { return false; }

    bool boolean(bool /*value*/) override { return false; }

    bool number_integer(std::int64_t /*value*/) override { return false; }

    bool number_unsigned(std::uint64_t /*value*/) override { return false; }

    bool number_float(double /*value*/, const std::string& /*text*/) override { return false; }

    bool binary(nlohmann::json::binary_t& /*bytes*/) override { return false; }

    bool start_array(std::size_t /*size*/) override { return false; }

    bool end_array() override { return false; }

    bool parse_error(std::size_t /*at*/,
                     const std::string& /*token*/,
                     const nlohmann::json::exception& /*error*/) override {
        return false;
    }

  private:
    Texts& texts_;
    std::string code_;
};

}  // namespace

std::optional<Language> language_named(std::string_view name) {
    const std::string_view language = name.substr(0, name.find_first_of("_.-@"));
    if (language == "en") {
        return Language::english;
    }
    if (language == "es") {
        return Language::spanish;
    }
    return std::nullopt;
}

std::string_view name_of(Language language) {
    return language == Language::spanish ? "es" : "en";
}

Words::Words(Language language) : language_(language) {
    CatalogueReader reader(texts_);
    const bool is_read = nlohmann::json::sax_parse(catalogue_of(name_of(language)), &reader);
    HABEAS_ASSERT(is_read);
}

std::string Words::filled(std::string_view text, const Parameters& parameters) const {
    std::string filled_text;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        filled_text += text.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = std::min(text.find('}', open), text.size() - 1);
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const bool is_code = inside.ends_with(":code");
        const std::string* value = value_of(parameters, inside.substr(0, inside.find(':')));
        if (value == nullptr) {
            filled_text += text.substr(open, close - open + 1);
        } else {
            filled_text += is_code ? name("code", *value) : *value;
        }
        text.remove_prefix(close + 1);
    }
    return filled_text;
}

std::string Words::text(std::string_view code, const Parameters& parameters) const {
    const auto found = texts_.find(code);
    return found == texts_.end() ? std::string(code) : filled(found->second, parameters);
}

std::string Words::name(std::string_view kind, std::string_view code) const {
    for (const std::string& full : {fmt::format("{}.{}", kind, code), std::string(code)}) {
        if (const auto found = texts_.find(full); found != texts_.end()) {
            return found->second;
        }
    }
    std::string readable(code.substr(code.starts_with("predicate.") ? code.find('.') + 1 : 0));
    std::replace(readable.begin(), readable.end(), '_', ' ');
    return readable;
}

std::string Words::sentence(const Error& error) const {
    std::string where = error.place.file;
    const auto add = [&](std::string part) {
        where += (where.empty() ? "" : ", ") + std::move(part);
    };
    if (error.place.row != 0) {
        add(text("place.row", {{"row", std::to_string(error.place.row)}}));
    }
    if (!error.place.column.empty()) {
        add(text("place.column", {{"column", quotable(error.place.column)}}));
    }
    Parameters parameters = error.parameters;
    for (auto& [name, value] : parameters) {
        value = quotable(std::move(value));
    }
    const std::string what = text("error." + error.code, parameters);
    return one_line(where.empty() ? what : where + ": " + what);
}

namespace {

std::string shown_as_bytes(std::string_view character) {
    std::string shown;
    for (const char byte : character) {
        shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
    }
    return shown;
}

}  // namespace

std::string lines_kept(std::string_view text) {
    std::string kept;
    while (!text.empty()) {
        const std::string_view character = text.substr(0, length_of_first(text));
        const bool is_kept = !is_unprintable(character) || character == "\n" || character == "\t";
        kept += is_kept ? std::string(character) : shown_as_bytes(character);
        text.remove_prefix(character.size());
    }
    return kept;
}

std::string one_line(std::string_view text) {
    std::string spaced;
    for (const char byte : text) {
        if (byte != '\n' && byte != '\t' && byte != '\r') {
            spaced += byte;
        } else if (!spaced.empty() && spaced.back() != ' ') {
            spaced += ' ';
        }
    }
    return lines_kept(spaced);
}

}  // namespace habeas::publishing
