// The documents of an invented register, and where the words of its claims stand: in a document,
// held or not, quoted well or badly; in the row of a table; in a source that is only cited;
// nowhere.
#pragma once

#include "support/registers/register_generator.h"

#include <string>
#include <vector>

namespace habeas::tests {

/// Adds the lines of a few documents.
void add_documents(RegisterGenerator& generator, std::vector<std::string>& lines);

/// \return the fields that say where a claim's words stand
std::string words_stand(RegisterGenerator& generator);

}  // namespace habeas::tests
