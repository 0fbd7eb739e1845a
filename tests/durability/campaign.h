// What a campaign against a register found. Every campaign has a control that must lose something:
// a run whose control loses nothing is void.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace habeas::tests {

struct Tally {
    std::size_t tried = 0;         ///< kills, crash images, faults, damages
    std::size_t acknowledged = 0;  ///< writes that were acknowledged and looked for
    std::size_t lost = 0;          ///< acknowledged and not there
    std::size_t corrupt = 0;   ///< refused, or found damaged, where nothing was damaged on purpose
    std::size_t returned = 0;  ///< acknowledged as erased and there again
    std::size_t crashed = 0;   ///< the process ended by a signal of its own
    std::size_t missed = 0;    ///< a damage that changes an answer and that nothing named

    std::size_t rescued = 0;  ///< damages after which the rest was read into a whole register

    [[nodiscard]] std::size_t bad() const { return lost + corrupt + returned + crashed + missed; }
};

/// How large a campaign is, and its random numbers.
struct CampaignSize {
    std::size_t tries = 0;
    std::uint64_t seed = 1997;
};

/// Clients of the program write to one register and are killed (signal 9) at random moments.
Tally kill_campaign(const CampaignSize& size);
/// Clients that say to have written before they have.
Tally kill_control(const CampaignSize& size);

/// The power goes after any operation of the disk; what was not synced got there or not, sector by
/// sector of 512 bytes.
Tally power_campaign(const CampaignSize& size);
/// The same on a disk whose syncs do nothing.
Tally power_control(const CampaignSize& size);

/// The disk fails at its k-th operation, once or for ever, and again while the register recovers.
Tally disk_fault_campaign(const CampaignSize& size);
/// A disk that says a write succeeded and has not done it.
Tally disk_fault_control(const CampaignSize& size);

/// The k-th allocation fails, once or for ever, in the program or in SQLite.
Tally allocation_campaign(const CampaignSize& size);
/// A program that takes any failed allocation for a reason to end.
Tally allocation_control(const CampaignSize& size);

/// Bytes are changed, blocks exchanged, the file is cut.
Tally damage_campaign(const CampaignSize& size);
/// The same, read by one who looks at nothing but whether the file opens.
Tally damage_control(const CampaignSize& size);

}  // namespace habeas::tests
