// Criteria sets as answers use them: which set a name means, which determinations are under it, and
// what a category says of merit. The form of a set's text: docs/answers/merits.md.
#pragma once

#include "world/world.h"

#include <string>
#include <string_view>
#include <vector>

namespace habeas::answers {

/// What a category says of whether release is merited.
enum class Merit { no, cannot_tell, yes };

/// \return what the text of a set says of a category; cannot_tell if it does not name it, or names
/// it both ways
Merit merit_of(const claims::CriteriaSet& criteria, std::string_view category);

/// \return whether the text of a set names a category that merits release
bool names_categories(const claims::CriteriaSet& criteria);

/// The sets that somebody asks about: of one name, all versions or one.
class CriteriaAsked {
  public:
    /// \param reference  the name, or name and version with a space between
    /// \error criteria_unknown (criteria, nearest), criteria_not_declared (criteria): the world has
    /// no criteria set at all. kind not_found
    static Result<CriteriaAsked> called(const world::World& world, const std::string& reference);

    [[nodiscard]] const std::vector<const claims::CriteriaSet*>& sets() const { return sets_; }

    /// \return the sets under which a claim may stand by its qualifier `criteria`: all of a name if
    /// it states no version, and none if versions of that name were declared that are not asked
    /// about
    [[nodiscard]] std::vector<const claims::CriteriaSet*> sets_of(
        const world::SeenClaim& seen) const;

    /// \return whether a claim is under a set of the name, and may be of a version that is not
    /// asked about
    [[nodiscard]] bool lacks_version(const world::SeenClaim& seen) const;

    /// \return what the claim's category says by all the sets it may be under
    [[nodiscard]] Merit merit_by(const world::SeenClaim& seen) const;

  private:
    std::vector<const claims::CriteriaSet*> sets_;
    bool is_of_all_versions_ = true;
};

}  // namespace habeas::answers
