// Every byte of an answer or of its refusal, for comparison.
#pragma once

#include "answers/answer.h"
#include "base/result.h"

#include <string>

namespace habeas::tests {

/// \return all parts of the answer with their traces as ids, or the error with its parameters
std::string bytes_of_answer(const Result<answers::Answer>& answer);

}  // namespace habeas::tests
