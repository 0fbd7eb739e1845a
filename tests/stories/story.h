// Runs a story: a text of claims, questions and expected answers (README.md in this folder).
#pragma once

#include <string>

namespace habeas::tests {

/// \param text  the whole story
/// \return      what did not go as the story says, with line numbers; empty if all did
std::string faults_of_story(const std::string& text);

}  // namespace habeas::tests
