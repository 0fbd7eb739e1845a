// Whether a person was held on a day, as all claims about that person say: a rule over dates, not
// over claims. Sources that disagree make the day contradictory; nothing is averaged or chosen.
// docs/answers/held.md has the definition in words.
#pragma once

#include "domain/claims/claim.h"
#include "domain/dates/valid_time.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace habeas::cases {

/// A source says that a deprivation of liberty began, and perhaps when it ended.
struct Deprivation {
    dates::ValidTime time = {};
    bool is_said_to_last = false;   ///< its end was written "..": still so when the source spoke
    bool may_be_elsewhere = false;  ///< a wider place than the one asked about: never certain there
};

/// A day on which something happened, known between two days (both inclusive): a release, an
/// escape, a move to another place, or a person's being lost from sight.
struct Turn {
    dates::Day earliest = dates::no_earlier_bound;
    dates::Day latest = dates::no_later_bound;
    bool is_qualified = false;
};

/// What all claims say about one person (at one place, where a place is asked about).
struct CustodyRecord {
    std::vector<Deprivation> deprivations = {};
    std::vector<Turn> departures = {};           ///< the person left custody, or the place
    std::vector<Turn> losses = {};               ///< from then on nobody says where the person is
    std::vector<dates::ValidTime> denials = {};  ///< a source denies that the person was held
};

enum class CustodyState {
    not_held,
    possibly_held,
    last_reported_held,  ///< held when last reported, and nothing says that it ended
    certainly_held,
    contradictory
};

/// \return the snake_case name of a state
std::string_view name_of(CustodyState state);

struct CustodyOnDay {
    CustodyState state = CustodyState::not_held;
    std::vector<CustodyState> of_deprivations = {};  ///< in the order of the record

    friend bool operator==(const CustodyOnDay&, const CustodyOnDay&) = default;
};

/// A record read once, to be asked for many days.
class CustodyThroughTime {
  public:
    /// What the sources together may mean of one deprivation.
    struct Reading {
        dates::ValidTime time = {};
        bool is_open_as_stated = false;  ///< nobody says that it ended
    };

    /// \param record  borrowed
    explicit CustodyThroughTime(const CustodyRecord& record);

    /// \return the state on a day, as custody_on()
    [[nodiscard]] CustodyOnDay on(dates::Day day) const;

    /// \return days, ascending, each once: from one of them to the day before the next, and before
    /// the first and after the last, no state changes
    [[nodiscard]] std::vector<dates::Day> turning_days() const;

  private:
    [[nodiscard]] std::span<const Reading> readings_of(std::size_t deprivation) const;

    const CustodyRecord& record_;
    std::vector<Reading> readings_;
    std::vector<std::size_t> first_;  ///< reading of each deprivation, and one past the last
};

/// \return the state on a day; a person is held on the day of arrest and not on the day of release
CustodyOnDay custody_on(const CustodyRecord& record, dates::Day day);

/// What a claim of a deprivation (effect `holds`) says of the time in custody. An arrest or a
/// transfer is an act: its own end is not the end of custody. Likewise the end of isolation.
/// \param is_said_to_last  its end was written ".."
/// \param valid            the claim's valid time, open ends certain through the source's day
Deprivation deprivation_of(std::string_view predicate,
                           bool is_said_to_last,
                           const dates::ValidTime& valid);

/// \return whether nobody can have been in both, if they were at different places: one certainly
/// still goes on when the other certainly began a day or more ago. A move within a day excludes
/// nothing, and neither does a stay whose end no source states.
bool exclude_each_other(const Deprivation& left, const Deprivation& right);

/// \return the day on which a claim of a release, an escape or a disappearance says it happened
Turn turn_of(const dates::ValidTime& valid);

}  // namespace habeas::cases
