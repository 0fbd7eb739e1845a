// One table. Sources: BP = Body of Principles for the Protection of All Persons under Any Form of
// Detention or Imprisonment (1988), MR = Nelson Mandela Rules (2015), OPCAT = Optional Protocol to
// the Convention against Torture (2002). Their names as a reader sees them stand in the locales
// (standard_source.NAME). Tested by tests/answers/standard_rules_test.cpp.
#include "answers/standard_rules.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using Form = StandardForm;

constexpr std::array<std::string_view, 3> beginnings{"arrest", "detention", "re_arrest"};
constexpr std::array<std::string_view, 2> arrests{"arrest", "re_arrest"};
constexpr std::array<std::string_view, 1> transfers{"transfer"};
constexpr std::array<std::string_view, 1> incommunicado{"incommunicado"};
constexpr std::array<std::string_view, 1> solitary{"solitary_confinement"};
constexpr std::array<std::string_view, 1> visits{"visit"};

constexpr std::array before_a_judge{
    StandardAct{.predicate = "brought_before_judge", .is_first = true},
    StandardAct{.predicate = "charge", .names_court = true},
    StandardAct{.predicate = "trial"},
    StandardAct{.predicate = "verdict"},
    StandardAct{.predicate = "sentence"}};

constexpr std::array tried{
    StandardAct{.predicate = "verdict", .is_first = true, .except = "annulled"},
    StandardAct{.predicate = "sentence", .is_first = true},
    StandardAct{.predicate = "trial", .meets = false, .is_first = true}};

constexpr std::array family_told{StandardAct{.predicate = "family_notified", .is_first = true},
                                 StandardAct{.predicate = "visit", .visitor = "family"}};

constexpr bool of_instrument = true;
constexpr bool ours = false;

constexpr std::array standards{
    // BP 11, 37; "promptly"
    Standard{"judge", Form::deadline, 2, ours, beginnings, before_a_judge},
    // BP 16 (1), MR 68; "promptly", "immediately"
    Standard{"arrest_notice", Form::deadline, 1, ours, arrests, family_told},
    // BP 16 (1), MR 68
    Standard{"transfer_notice", Form::deadline, 1, ours, transfers, family_told},
    // BP 15; "a matter of days"
    Standard{"family_contact", Form::isolation, 7, ours, incommunicado, {}, "family"},
    Standard{"counsel_contact", Form::isolation, 7, ours, incommunicado, {}, "counsel"},
    // BP 19, MR 58; "regular"
    Standard{"family_visits", Form::isolation, 30, ours, incommunicado, {}, "family"},
    // MR 43, 44; fifteen consecutive days
    Standard{"solitary", Form::isolation, 15, of_instrument, solitary},
    // BP 38; "reasonable"
    Standard{"trial", Form::deadline, 365, ours, beginnings, tried},
    // OPCAT 1, 20
    Standard{"inspection", Form::visit_conditions, std::nullopt, of_instrument, visits},
};

}  // namespace

std::span<const Standard> standards_known() {
    return standards;
}

const Standard* standard_named(std::string_view name) {
    const auto* const found =
        std::find_if(standards.begin(), standards.end(), [&](const Standard& standard) {
            return standard.name == name;
        });
    return found == standards.end() ? nullptr : found;
}

}  // namespace habeas::answers
