// What went wrong in the world outside (bad file, unknown name, no permission): a code, its
// parameters and the place. No sentence is written here: publishing/words.h turns code and
// parameters into a language. A code is lower_case and has a text in every catalogue under locale/
// (a test demands it).
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace habeas {

/// Where in the input: file as the user named it, row (1-based, 0 = none), column name (empty =
/// none).
struct Place {
    std::string file = {};
    std::uint64_t row = 0;
    std::string column = {};

    friend bool operator==(const Place&, const Place&) = default;
};

/// What kind of refusal it is; the doors turn it into an exit code or an HTTP status.
enum class ErrorKind { invalid_input, not_found, refused, conflict, integrity, unsupported };

/// One refusal. Parameters are named values that the sentence of a language puts in.
struct Error {
    std::string code;
    std::vector<std::pair<std::string, std::string>> parameters = {};
    ErrorKind kind = ErrorKind::invalid_input;
    Place place = {};

    /// The value of a parameter, or empty.
    [[nodiscard]] std::string_view parameter(std::string_view name) const {
        for (const auto& [key, value] : parameters) {
            if (key == name) {
                return value;
            }
        }
        return {};
    }

    /// The same error, said of a place.
    [[nodiscard]] Error at(Place where) const {
        Error copy = *this;
        copy.place = std::move(where);
        return copy;
    }

    friend bool operator==(const Error&, const Error&) = default;
};

/// The machine failed (disk full, database gone): nobody on the way handles it; each door catches
/// it once.
class StoreFailure : public std::runtime_error {
  public:
    explicit StoreFailure(Error error) : std::runtime_error(error.code), error_(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return error_; }

  private:
    Error error_;
};

}  // namespace habeas
