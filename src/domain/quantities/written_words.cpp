// One pass over code points. Letters are those of the Latin, Greek and Cyrillic blocks; every other
// character that is not a space, a quotation mark or plain punctuation becomes a sign, so that what
// is not understood ("½", "٣", an emoji) is never skipped silently. A number in digits ends at the
// first character that cannot belong to it; a letter that touches it ("20th", "71people") makes the
// whole a sign. A space belongs to a number between groups of three digits
// ("4 247"). Tested by tests/domain/quantities/written_words_test.cpp.
#include "domain/quantities/written_words.h"

#include <algorithm>
#include <cstddef>

namespace habeas::quantities {
namespace {

/// One code point and the bytes that write it.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;
};

CodePoint code_point_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t offset) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[at + offset]));
    };
    const char32_t first = byte(0);
    if (first < 0x80) {
        return {first, 1};
    }
    if (first < 0xE0) {
        return {((first & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    }
    if (first < 0xF0) {
        return {((first & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    }
    return {((first & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
                (byte(3) & 0x3FU),
            4};
}

bool is_digit(char32_t value) {
    return value >= U'0' && value <= U'9';
}

bool is_space(char32_t value) {
    return value == U' ' || (value >= 0x09 && value <= 0x0D) || value == 0x85 || value == 0xA0 ||
           value == 0x1680 || (value >= 0x2000 && value <= 0x200B) || value == 0x2028 ||
           value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x3000;
}

bool is_hyphen(char32_t value) {
    return value == U'-' || (value >= 0x2010 && value <= 0x2015) || value == 0x2212;
}

bool is_combining(char32_t value) {
    return value >= 0x300 && value <= 0x36F;
}

bool is_letter(char32_t value) {
    if (value < 0x80) {
        return (value >= U'a' && value <= U'z') || (value >= U'A' && value <= U'Z');
    }
    return value == 0xAA || value == 0xBA ||
           (value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7) ||
           is_combining(value) || (value >= 0x370 && value <= 0x52F && value != 0x482) ||
           (value >= 0x1E00 && value <= 0x1EFF);
}

/// Punctuation that only separates: quotation marks, brackets, and stops between words.
bool is_silent(char32_t value) {
    constexpr std::u32string_view silent = U"\"'()[].,;:!\u00A1\u00AB\u00BB\u2026";
    return silent.find(value) != std::u32string_view::npos || (value >= 0x2018 && value <= 0x201F);
}

/// Lower case without acute accent or diaeresis on a vowel; empty for the combining forms of these
/// two.
char32_t folded(char32_t value) {
    if ((value >= U'A' && value <= U'Z') || (value >= 0xC0 && value <= 0xDE)) {
        value += 0x20;
    }
    constexpr std::u32string_view accented = U"\u00E1\u00E9\u00ED\u00F3\u00FA\u00FC";
    constexpr std::u32string_view plain = U"aeiouu";
    const std::size_t at = accented.find(value);
    return at == std::u32string_view::npos ? value : plain[at];
}

/// Walks the text once; every step takes one word, number or sign.
class Cutter {
  public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<WrittenWord> words() {
        while (at_ < text_.size()) {
            const CodePoint here = code_point_at(text_, at_);
            if (is_digit(here.value)) {
                take_number();
            } else if (is_letter(here.value)) {
                take_word();
            } else if (is_hyphen(here.value)) {
                take_sign(here, "-");
            } else if (is_space(here.value) || (is_silent(here.value) && !is_before_digit(here))) {
                at_ += here.length;
            } else {
                take_sign(here, text_.substr(at_, here.length));
            }
        }
        return std::move(words_);
    }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<WrittenWord> words_;

    [[nodiscard]] bool digit_at(std::size_t at) const {
        return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
    }

    /// A stop before a digit may be a decimal point: ".5". A bracket or quotation mark is not.
    [[nodiscard]] bool is_before_digit(const CodePoint& here) const {
        return (here.value == U'.' || here.value == U',') && digit_at(at_ + here.length);
    }

    void take_sign(const CodePoint& here, std::string_view text) {
        words_.push_back(WrittenWord{std::string(text), WrittenWord::Kind::sign});
        at_ += here.length;
    }

    void append_folded(std::string& word, char32_t value, std::string_view bytes) {
        if (value == 0x301 || value == 0x308) {
            return;
        }
        const char32_t lower = folded(value);
        if (value == 0x303 && !word.empty() && word.back() == 'n') {
            word.back() = '\xC3';
            word += '\xB1';
        } else if (lower < 0x80) {
            word += static_cast<char>(lower);
        } else if (lower >= 0xC0 && lower <= 0xFF) {
            word += '\xC3';
            word += static_cast<char>(static_cast<unsigned char>(lower - 0x40));
        } else {
            word += bytes;
        }
    }

    void take_word() {
        WrittenWord word;
        while (at_ < text_.size()) {
            const CodePoint here = code_point_at(text_, at_);
            const std::string_view bytes = text_.substr(at_, here.length);
            if (is_letter(here.value)) {
                append_folded(word.text, here.value, bytes);
            } else if (is_digit(here.value)) {
                word.text += bytes;
                word.kind = WrittenWord::Kind::sign;
            } else {
                break;
            }
            at_ += here.length;
        }
        words_.push_back(std::move(word));
    }

    /// \return the bytes of a space that joins a group of up to three digits to one of exactly
    /// three; 0 if there is none
    [[nodiscard]] std::size_t joining_space(std::size_t digits_before) const {
        if (at_ >= text_.size() || digits_before == 0 || digits_before > 3) {
            return 0;
        }
        const CodePoint here = code_point_at(text_, at_);
        const std::size_t next = at_ + here.length;
        const bool three = digit_at(next) && digit_at(next + 1) && digit_at(next + 2);
        return is_space(here.value) && three && !digit_at(next + 3) ? here.length : 0;
    }

    void take_number() {
        WrittenWord number{{}, WrittenWord::Kind::digits};
        std::size_t digits_before = 0;
        while (at_ < text_.size()) {
            const char byte = text_[at_];
            if (digit_at(at_)) {
                number.text += byte;
                ++digits_before;
                ++at_;
            } else if ((byte == '.' || byte == ',') && digit_at(at_ + 1)) {
                number.text += byte;
                digits_before = 0;
                ++at_;
            } else if (const std::size_t space = joining_space(digits_before); space != 0) {
                number.text += ' ';
                digits_before = 0;
                at_ += space;
            } else {
                break;
            }
        }
        if (at_ < text_.size() && is_letter(code_point_at(text_, at_).value)) {
            take_word();
            number.text += words_.back().text;
            number.kind = WrittenWord::Kind::sign;
            words_.pop_back();
        }
        words_.push_back(std::move(number));
    }
};

}  // namespace

std::vector<WrittenWord> written_words(std::string_view text) {
    return Cutter(text).words();
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    for (WrittenWord& word : written_words(text)) {
        words.push_back(std::move(word.text));
    }
    return words;
}

}  // namespace habeas::quantities
