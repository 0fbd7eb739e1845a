// The options that say from where one looks: --as, --said-by, --known-at.
#pragma once

#include "actions/viewpoint.h"
#include "cli/options.h"

#include <string>

namespace habeas::cli {

/// \return the day
/// \error  day_unreadable (option, text)
Result<dates::Day> day_of_option(const std::string& option, const std::string& text);

/// \return the level of that name
/// \error  level_unknown (text, nearest)
Result<claims::Level> level_of_option(const std::string& text);

struct ViewpointOptions {
    std::string as = {};  ///< empty: all that the actor may see
    std::string said_by = {};
    std::string known_at = {};

    void declare(Options& options);

    /// \param language  of the names of things
    /// \error day_unreadable (option, text), instant_unreadable (option, text), level_unknown
    ///        (text, nearest)
    [[nodiscard]] Result<actions::Viewpoint> viewpoint(publishing::Language language) const;
};

}  // namespace habeas::cli
