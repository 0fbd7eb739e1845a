#include "cli/viewpoint_options.h"

#include "publishing/instant.h"

namespace habeas::cli {

Result<dates::Day> day_of_option(const std::string& option, const std::string& text) {
    const auto day = dates::day_from(text);
    if (!day) {
        return failure("day_unreadable", {{"option", option}, {"text", text}});
    }
    return *day;
}

Result<claims::Level> level_of_option(const std::string& text) {
    const auto level = claims::level_named(text);
    if (level) {
        return *level;
    }
    std::vector<std::string> names;
    names.reserve(claims::all_levels.size());
    for (const claims::Level each : claims::all_levels) {
        names.emplace_back(claims::name_of(each));
    }
    return failure("level_unknown", {{"text", text}, {"nearest", nearest_of(text, names)}});
}

void ViewpointOptions::declare(Options& options) {
    options.value("--as", "LEVEL", as);
    options.value("--said-by", "DAY", said_by);
    options.value("--known-at", "INSTANT", known_at);
}

Result<actions::Viewpoint> ViewpointOptions::viewpoint(publishing::Language language) const {
    actions::Viewpoint viewpoint{.language = std::string(publishing::name_of(language))};
    if (!as.empty()) {
        const auto level = level_of_option(as);
        if (!level) {
            return failure_of(level);
        }
        viewpoint.as = level.value();
    }
    if (!said_by.empty()) {
        const auto day = day_of_option("--said-by", said_by);
        if (!day) {
            return failure_of(day);
        }
        viewpoint.said_by = dates::SaidBy{day.value()};
    }
    if (!known_at.empty()) {
        const auto instant = publishing::instant_from(known_at);
        if (!instant) {
            return failure("instant_unreadable", {{"option", "--known-at"}, {"text", known_at}});
        }
        viewpoint.known_at = dates::KnownAt{*instant};
    }
    return viewpoint;
}

}  // namespace habeas::cli
