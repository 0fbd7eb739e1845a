// A question is data: a name, parameters, a version and a seed, with one serialisation, so that a
// statement, a command line, a browser and a frozen figure all ask the same thing.
#pragma once

#include "base/result.h"
#include "domain/claims/entity.h"
#include "domain/dates/as_of.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace habeas::answers {

struct Question {
    std::string name = {};
    std::map<std::string, std::string> parameters = {};
    unsigned version = 1;
    std::uint64_t seed = 0;

    friend bool operator==(const Question&, const Question&) = default;

    /// \return the value of a parameter; none if not given
    [[nodiscard]] std::optional<std::string> parameter(std::string_view parameter_name) const;
    /// \error parameter_missing (parameter), parameter_not_a_day (parameter, value)
    [[nodiscard]] Result<dates::AsOf> day(std::string_view parameter_name) const;
    /// \return none if the parameter is not given
    /// \error  parameter_not_an_entity (parameter, value)
    [[nodiscard]] Result<std::optional<claims::Entity>> entity(
        std::string_view parameter_name) const;
};

/// \return "name on=1997-04-23 visitor=visitor:family": the name, then parameters in order, values
/// with space, '%', '='
///         and control bytes percent-encoded; version and seed only where they are not 1 and 0
std::string text_of(const Question& question);

/// \error question_unreadable (text, word); names are checked by ask()
Result<Question> question_from(std::string_view text);

/// \return period_inverted (from, to): a period that ends before it begins
Failure period_inverted(dates::Day from, dates::Day to);

/// What kind of value a parameter takes.
enum class ParameterKind { day, entity, text };

struct ParameterSpecification {
    std::string_view name;
    ParameterKind kind;
    bool required;
};

}  // namespace habeas::answers
