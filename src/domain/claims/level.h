// Who may see an entry: a level, and where needed a compartment. A clearance is a set of both,
// never a number: a case officer of one compartment does not see another's.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace habeas::claims {

/// The levels, in the order in which `--as LEVEL` lists them. The numbers stand in the log and
/// never change.
enum class Level : unsigned char { open = 0, partners = 1, team = 2, case_officer = 3, sealed = 4 };

inline constexpr std::array all_levels{
    Level::open, Level::partners, Level::team, Level::case_officer, Level::sealed};

/// \return "public", "partners", "team", "case-officer" or "sealed"
std::string_view name_of(Level level);

/// \return the level of that name, or none
std::optional<Level> level_named(std::string_view name);

/// What a reader may see.
struct Clearance {
    std::set<Level> levels = {};
    std::set<std::string> compartments = {};  ///< besides "no compartment", which every reader has

    /// \return whether an entry of this level and compartment (empty = none) may be seen
    [[nodiscard]] bool permits(Level level, const std::string& compartment) const {
        return levels.contains(level) &&
               (compartment.empty() || compartments.contains(compartment));
    }

    friend bool operator==(const Clearance&, const Clearance&) = default;
};

/// \return the clearance that `--as LEVEL` means: that level and those before it in the list
Clearance clearance_up_to(Level level);

}  // namespace habeas::claims
