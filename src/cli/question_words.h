// A question on the command line: its name, and its parameters as words or as options.
#pragma once

#include "answers/ask.h"
#include "cli/options.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::cli {

class QuestionWords {
  public:
    /// \param fixed  the question, where the command always asks the same; else empty, and the
    ///               command line names it
    void declare(Options& options, const std::string& fixed);

    /// \error word_not_a_parameter (word), given_twice (name)
    [[nodiscard]] Result<answers::Question> question() const;

  private:
    void declare_parameters(Options& options, const answers::QuestionSpecification& specification);

    std::string name_;
    std::vector<std::string> words_;
    std::map<std::string, std::string, std::less<>> given_;  ///< as options, by parameter
};

}  // namespace habeas::cli
