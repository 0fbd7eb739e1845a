#include "domain/claims/level.h"

namespace habeas::claims {

std::string_view name_of(Level level) {
    switch (level) {
        case Level::open:
            return "public";
        case Level::partners:
            return "partners";
        case Level::team:
            return "team";
        case Level::case_officer:
            return "case-officer";
        case Level::sealed:
            return "sealed";
    }
    return "sealed";
}

std::optional<Level> level_named(std::string_view name) {
    for (const Level level : all_levels) {
        if (name_of(level) == name) {
            return level;
        }
    }
    return std::nullopt;
}

Clearance clearance_up_to(Level level) {
    Clearance clearance;
    for (const Level candidate : all_levels) {
        if (candidate <= level) {
            clearance.levels.insert(candidate);
        }
    }
    return clearance;
}

}  // namespace habeas::claims
