// On what ground somebody is held, as the acts of courts and authorities say, day by day: charge,
// trial, verdict, sentence, order for release. Three-valued: an act whose date, case or very
// existence is uncertain makes nothing certain. Definition: docs/answers/time-in-custody.md.
#pragma once

#include "answers/custody_stays.h"
#include "answers/release_orders.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// In the order of law; each act only leads on to a later one, except an annulled verdict.
enum class LegalState { not_said, without_charge, charged, convicted, past_order };

inline constexpr std::array all_legal_states{LegalState::not_said,
                                             LegalState::without_charge,
                                             LegalState::charged,
                                             LegalState::convicted,
                                             LegalState::past_order};

/// \return the snake_case name of a state
std::string_view name_of(LegalState state);

/// An act, and the state that it leads to.
struct LegalAct {
    const world::SeenClaim* claim = nullptr;
    LegalState state = LegalState::charged;
    ReleaseOrder order = {};          ///< its day; of a sentence that ended, the day after
    bool is_certain_of_case = false;  ///< it names the case of the stay

    [[nodiscard]] bool annuls() const;
};

/// A source that denies an act.
struct ActDenial {
    const world::SeenClaim* act = nullptr;
    const world::SeenClaim* denial = nullptr;
};

/// What all claims say of the ground of one stay.
struct LegalRecord {
    dates::Day first = {};                                ///< of the stay
    dates::Day end = {};                                  ///< of the stay
    std::vector<cases::Turn> departures = {};             ///< of the person
    std::vector<LegalAct> acts = {};                      ///< that may be of the stay's case
    std::vector<const world::SeenClaim*> uncharged = {};  ///< a source denies a charge
    std::vector<ActDenial> denials = {};                  ///< of those acts
};

LegalRecord legal_record_of(const world::World& world,
                            const PersonCustody& custody,
                            const Stay& stay);

/// \return every day on which the ground of a person's custody may change, whatever the stay
std::vector<dates::Day> legal_changes_of(const world::World& world, const claims::Entity& person);

/// \return whether the act had been done by a day, and tells of the stay then
dates::Truth is_reached(const LegalRecord& record, const LegalAct& act, dates::Day day);

/// \return whether an act that is a charge says of a day that it came later
dates::Truth comes_later(const LegalRecord& record, const LegalAct& act, dates::Day day);

/// \return which states short of an order for release may be so on a day, by LegalState
std::array<bool, all_legal_states.size()> grounds_on(const LegalRecord& record, dates::Day day);

}  // namespace habeas::answers
