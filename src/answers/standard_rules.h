// The standards that question 13 measures a person's treatment against, as data: what starts the
// clock, how many days, what meets it. A rule is a row of a table, never a branch of the code.
// Which claims each one reads, and where its number comes from: docs/answers/standards.md.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace habeas::answers {

enum class StandardForm {
    deadline,         ///< something must be done within days of the start of the clock
    isolation,        ///< something must not last longer than days
    visit_conditions  ///< visits must be of a kind
};

/// A claim of this predicate bears on a deadline.
struct StandardAct {
    std::string_view predicate;
    bool meets = true;         ///< it shows that what the standard asks for was done by its day
    bool is_first = false;     ///< its day is when it was first done; its denial, that it was not
    bool names_court = false;  ///< only where it names a court or a judge
    std::string_view except = {};   ///< not with this value
    std::string_view visitor = {};  ///< only of this visitor: id of a class of visitors
};

struct Standard {
    std::string_view name;
    StandardForm form;
    std::optional<std::int64_t> limit;  ///< days; none where no time is measured
    bool is_limit_of_instrument;        ///< else the instrument gives no number, and it is ours
    /// predicates that start the clock; of an isolation beside the measures that keep visitors out
    std::span<const std::string_view> clocks;
    std::span<const StandardAct> acts = {};  ///< of a deadline
    std::string_view visitor = {};  ///< of an isolation: who is kept out; empty = measures about
                                    ///< visitors do not count
};

/// \return every standard, in the order in which answers tell them
std::span<const Standard> standards_known();

/// \return the standard of that name, or none
const Standard* standard_named(std::string_view name);

}  // namespace habeas::answers
