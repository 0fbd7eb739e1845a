// A value or an Error. The only file that names tl:: (std::expected does not exist in g++ 12).
#pragma once

#include "base/error.h"

#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace habeas {

/// A failure on its way to a Result.
using Failure = tl::unexpected<Error>;

/// A T, or why there is none. Dropping one is a compiler warning, hence an error.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
  public:
    using tl::expected<T, Error>::expected;

    // NOLINTNEXTLINE(google-explicit-constructor): a chain of tl::expected turns back into a Result
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

/// \return a failure with the given error
inline Failure failure(Error error) {
    return Failure(std::move(error));
}

/// \return a failure with a code, its parameters and its kind
inline Failure failure(std::string code,
                       std::vector<std::pair<std::string, std::string>> parameters = {},
                       ErrorKind kind = ErrorKind::invalid_input) {
    return Failure(
        Error{.code = std::move(code), .parameters = std::move(parameters), .kind = kind});
}

/// \return the failure inside a result that has none of its values
template <class T>
Failure failure_of(const Result<T>& result) {
    return Failure(result.error());
}

}  // namespace habeas
