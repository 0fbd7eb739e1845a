// Invents small registers from a seed, as the lines that RegisterBuilder takes: few people, places
// and days, so that claims collide; uncertain dates, denials, corrections, withdrawals, judgements,
// several sources. A failing register is printed and becomes a test as it stands.
#pragma once

#include "domain/claims/vocabulary.h"
#include "support/registers/invented_values.h"

#include <cstdint>
#include <string>
#include <vector>

namespace habeas::tests {

/// What kind of register is wanted.
struct RegisterShape {
    std::size_t fewest_claims = 5;
    std::size_t most_claims = 25;
    /// families to draw from, evenly; several times the same = more often. Descriptions, places in
    /// places and memberships are always there.
    std::vector<claims::Family> families = {claims::Family::custody,
                                            claims::Family::access,
                                            claims::Family::process,
                                            claims::Family::review,
                                            claims::Family::count,
                                            claims::Family::composition,
                                            claims::Family::call,
                                            claims::Family::identity,
                                            claims::Family::trial};
    /// adds claims of level team whose likes at level public would change answers
    bool has_hidden_claims = false;
    /// adds documents, and says of claims where their words stand
    bool has_documents = false;
};

class RegisterGenerator : public InventedValues {
  public:
    explicit RegisterGenerator(std::uint64_t seed, RegisterShape shape = {});

    /// \return the lines of one register; the next call invents another
    std::vector<std::string> next();

  private:
    void add_frame();
    void add_claim();
    void add_after_claims();
    std::string claim_words(claims::Family family);
    std::string custody_words();
    std::string regime_words();
    std::string access_words();
    std::string process_words();
    std::string review_words();
    std::string count_words();
    std::string composition_words();
    std::string call_words();
    std::string identity_words();
    std::string trial_words();
    std::string determination_words();
    std::string declared_words();
    std::string key_among(const std::vector<std::string>& keys);

    RegisterShape shape_;
    std::vector<std::string> lines_;
    std::vector<std::string> keys_;
    std::vector<std::string> count_keys_;
    std::vector<std::string> call_keys_;
};

/// \return the lines one under the other, for the message of a failing test
std::string text_of(const std::vector<std::string>& lines);

}  // namespace habeas::tests
