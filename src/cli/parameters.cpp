#include "cli/parameters.h"

namespace habeas::cli {

Result<std::vector<std::pair<std::string, std::string>>> parameters_in(
    const std::vector<std::string>& words) {
    std::vector<std::pair<std::string, std::string>> parameters;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            return failure("word_not_a_parameter", {{"word", word}});
        }
        parameters.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    return parameters;
}

}  // namespace habeas::cli
