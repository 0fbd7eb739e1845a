// The names of kinds and units, as lexicons, logs and exports write them.
#include "domain/quantities/count_kind.h"
#include "domain/quantities/lexicon.h"

namespace habeas::quantities {

std::string_view name_of(CountKind kind) {
    switch (kind) {
        case CountKind::exact:
            return "exact";
        case CountKind::at_least:
            return "at_least";
        case CountKind::more_than:
            return "more_than";
        case CountKind::at_most:
            return "at_most";
        case CountKind::fewer_than:
            return "fewer_than";
        case CountKind::about:
            return "about";
        case CountKind::between:
            return "between";
        case CountKind::verbal:
            return "verbal";
        case CountKind::none_stated:
            return "none_stated";
    }
    return "";
}

std::optional<CountKind> count_kind_named(std::string_view name) {
    for (const CountKind kind : all_count_kinds) {
        if (name_of(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view name_of(CalendarUnit unit) {
    switch (unit) {
        case CalendarUnit::day:
            return "day";
        case CalendarUnit::week:
            return "week";
        case CalendarUnit::month:
            return "month";
        case CalendarUnit::year:
            return "year";
    }
    return "";
}

}  // namespace habeas::quantities
