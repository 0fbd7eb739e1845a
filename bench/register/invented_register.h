// Registers of any size from a seed, for benchmarks: 20 claims about each person (20 years of
// arrests, stays, trials and releases in few prisons), with sources that differ, uncertain and
// missing dates, denials, corrections, withdrawals and levels. All people are invented.
#pragma once

#include "domain/claims/claim.h"
#include "store/writer.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace habeas::bench {

constexpr std::int64_t claims_each = 20;

class InventedRegister {
  public:
    explicit InventedRegister(std::uint64_t seed) : random_(seed) {}

    /// \return the frame of the register: what its prisons and groups are called and lie in, and
    ///         which groups may not be visited
    std::vector<store::Draft> frame();

    /// \return the claims about one person, and sometimes a withdrawal of one of the person before
    std::vector<store::Draft> person(std::int64_t number);

    /// To be told the ids of what was last drafted, in order: a withdrawal names one.
    void appended(std::vector<claims::EntryId> ids) { last_ids_ = std::move(ids); }

  private:
    using Claims = std::vector<claims::Claim>;

    std::uint64_t pick(std::uint64_t limit) { return random_() % limit; }

    std::int32_t day();
    dates::Edtf written(std::int32_t day);
    claims::Entity prison();
    claims::Claim claim(const claims::Entity& subject, std::string predicate);
    void add_description(const claims::Entity& person, Claims& claims);
    void add_custody(const claims::Entity& person, Claims& claims);
    void add_trial(const claims::Entity& person, Claims& claims);
    void add_review(const claims::Entity& person, Claims& claims);
    store::Draft draft(const claims::Claim& claim);

    std::mt19937_64 random_;
    std::int32_t arrested_ = 0;  ///< of the person being drafted
    std::vector<claims::EntryId> last_ids_;
};

/// \return the prison that holds the most people
claims::Entity largest_prison();

}  // namespace habeas::bench
