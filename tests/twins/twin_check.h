// Compares an answer with its slow twin on invented registers: figures, rows, notes and traces must
// be equal. A difference is printed with the register as lines that make a test.
#pragma once

#include "answers/ask.h"
#include "support/registers/register_builder.h"
#include "support/registers/register_generator.h"

#include <cstdint>
#include <functional>
#include <string>

namespace habeas::tests {

/// An answer with its twin, and how to ask them.
struct Twins {
    RegisterShape shape = {};
    std::function<answers::Question(RegisterGenerator& generator, const RegisterBuilder& written)>
        question;
    std::function<Result<answers::Answer>(const world::World& world,
                                          const answers::Question& question)>
        fast;
    std::function<Result<answers::Answer>(const world::World& world,
                                          const answers::Question& question)>
        slow;
};

/// Gives a question a parameter, one time in so many.
void set_at_times(RegisterGenerator& generator,
                  std::uint64_t one_in,
                  answers::Question& question,
                  const std::string& name,
                  const std::string& value);

/// Asks both of 10,000 registers, each seen as a whole, as said by a day, or as known earlier.
/// \return the first differences, each with register, question and both answers; empty if none
std::string differences(const Twins& twins);

}  // namespace habeas::tests
