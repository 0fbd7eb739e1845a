#include "cli/question_words.h"

#include "cli/parameters.h"

#include <algorithm>

namespace habeas::cli {
namespace {

/// "said_by" -> "--said-by".
std::string option_of(std::string_view parameter) {
    std::string option = "--" + std::string(parameter);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

std::string kind_of(answers::ParameterKind kind) {
    switch (kind) {
        case answers::ParameterKind::day:
            return "DAY";
        case answers::ParameterKind::entity:
            return "KIND:NAME";
        case answers::ParameterKind::text:
            return "TEXT";
    }
    return {};
}

}  // namespace

void QuestionWords::declare(Options& options, const std::string& fixed) {
    if (fixed.empty()) {
        options.argument("QUESTION", name_);
    } else {
        name_ = fixed;
    }
    options.arguments("PARAMETER=VALUE", words_, false);
    for (const answers::QuestionSpecification& specification : answers::questions()) {
        if (fixed.empty() || specification.name == fixed) {
            declare_parameters(options, specification);
        }
    }
}

void QuestionWords::declare_parameters(Options& options,
                                       const answers::QuestionSpecification& specification) {
    for (const answers::ParameterSpecification& parameter : specification.parameters) {
        const auto [place, is_new] = given_.emplace(parameter.name, "");
        if (is_new) {
            options.value(option_of(parameter.name), kind_of(parameter.kind), place->second);
        }
    }
}

Result<answers::Question> QuestionWords::question() const {
    answers::Question question{.name = name_};
    const auto words = parameters_in(words_);
    if (!words) {
        return failure_of(words);
    }
    for (const auto& [name, value] : words.value()) {
        if (!question.parameters.emplace(name, value).second) {
            return failure("given_twice", {{"name", name}});
        }
    }
    for (const auto& [name, value] : given_) {
        if (!value.empty() && !question.parameters.emplace(name, value).second) {
            return failure("given_twice", {{"name", name}});
        }
    }
    return question;
}

}  // namespace habeas::cli
