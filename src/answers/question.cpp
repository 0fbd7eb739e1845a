#include "answers/question.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>

namespace habeas::answers {
namespace {

bool stands_for_itself(char byte) {
    return static_cast<unsigned char>(byte) > ' ' && byte != '%' && byte != '=' && byte != '\x7F';
}

std::string encoded(std::string_view value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char byte : value) {
        if (stands_for_itself(byte)) {
            text += byte;
        } else {
            const auto bits = static_cast<unsigned char>(byte);
            text += {'%', digits[bits >> 4U], digits[bits & 15U]};
        }
    }
    return text;
}

/// \return the text with every %XX replaced; none if one is cut short or the result is not UTF-8
std::optional<std::string> decoded(std::string_view text) {
    std::string value;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            value += text[at];
            continue;
        }
        unsigned byte = 0;
        const std::string_view digits = text.substr(at + 1, 2);
        const auto [rest, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (digits.size() != 2 || error != std::errc() || rest != digits.data() + 2) {
            return std::nullopt;
        }
        value += static_cast<char>(byte);
        at += 2;
    }
    return is_utf8(value) ? std::optional(value) : std::nullopt;
}

/// Sets one "name=value" of a serialised question; version and seed are not parameters.
bool take(Question& question, std::string_view word) {
    const std::size_t equals = word.find('=');
    const auto value =
        equals == std::string_view::npos ? std::nullopt : decoded(word.substr(equals + 1));
    if (!value || equals == 0) {
        return false;
    }
    const std::string_view name = word.substr(0, equals);
    const auto number_into = [&](auto& target) {
        const auto [rest, error] =
            std::from_chars(value->data(), value->data() + value->size(), target);
        return error == std::errc() && rest == value->data() + value->size();
    };
    if (name == "version") {
        return number_into(question.version);
    }
    if (name == "seed") {
        return number_into(question.seed);
    }
    return question.parameters.emplace(name, *value).second;
}

}  // namespace

std::optional<std::string> Question::parameter(std::string_view parameter_name) const {
    const auto found = parameters.find(std::string(parameter_name));
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

Result<dates::AsOf> Question::day(std::string_view parameter_name) const {
    const auto value = parameter(parameter_name);
    if (!value) {
        return failure("parameter_missing", {{"parameter", std::string(parameter_name)}});
    }
    const auto day = dates::day_from(*value);
    if (!day) {
        return failure("parameter_not_a_day",
                       {{"parameter", std::string(parameter_name)}, {"value", *value}});
    }
    return dates::AsOf{*day};
}

Result<std::optional<claims::Entity>> Question::entity(std::string_view parameter_name) const {
    const auto value = parameter(parameter_name);
    if (!value) {
        return std::optional<claims::Entity>();
    }
    const auto entity_named = claims::entity_from(*value);
    if (!entity_named) {
        return failure("parameter_not_an_entity",
                       {{"parameter", std::string(parameter_name)}, {"value", *value}});
    }
    return std::optional(*entity_named);
}

std::string text_of(const Question& question) {
    std::string text = question.name;
    for (const auto& [name, value] : question.parameters) {
        text += " " + name + "=" + encoded(value);
    }
    if (question.version != 1) {
        text += " version=" + std::to_string(question.version);
    }
    if (question.seed != 0) {
        text += " seed=" + std::to_string(question.seed);
    }
    return text;
}

Result<Question> question_from(std::string_view text) {
    Question question;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = text.find_first_not_of(' ', at);
        if (begin == std::string_view::npos) {
            break;
        }
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (question.name.empty()) {
            question.name = word;
        } else if (!take(question, word)) {
            return failure("question_unreadable",
                           {{"text", std::string(text)}, {"word", std::string(word)}});
        }
        at = end;
    }
    if (question.name.empty()) {
        return failure("question_unreadable", {{"text", std::string(text)}, {"word", ""}});
    }
    return question;
}

Failure period_inverted(dates::Day from, dates::Day to) {
    return failure("period_inverted", {{"from", dates::text_of(from)}, {"to", dates::text_of(to)}});
}

}  // namespace habeas::answers
