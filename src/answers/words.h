// What a claim says, as one short text without any words of our own: for cells that show a claim
// among others.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// \return the value as written; of an entity its label, of another claim that claim's words
std::string value_words(const world::World& world, const world::SeenClaim& seen);

/// \return "1997-01-05", "1996-12-17/..", "/1997-03"; empty if no date is stated
std::string written_times(const claims::Claim& claim);

/// \return labels of the places named, joined by "; "
std::string place_words(const world::World& world, const world::SeenClaim& seen);

/// \return value, times and places, as far as there are any, joined by " · "
std::string words_with_dates(const world::World& world, const world::SeenClaim& seen);

/// Words of claims, each once, in the order in which they are added, joined by " / ".
class JoinedWords {
  public:
    void add(const std::string& words);

    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    std::vector<std::string> all_;
    std::string text_;
};

}  // namespace habeas::answers
