#include "publishing/cells.h"

#include <fmt/format.h>

namespace habeas::publishing {
namespace {

/// "7", "200-900", "600 or more" … by the codes of the catalogue.
std::string range_words(std::optional<std::int64_t> lower,
                        std::optional<std::int64_t> upper,
                        const Words& words) {
    if (lower && lower == upper) {
        return std::to_string(*lower);
    }
    if (lower && upper) {
        return words.text("range.between",
                          {{"lower", std::to_string(*lower)}, {"upper", std::to_string(*upper)}});
    }
    if (lower) {
        return words.text("range.at_least", {{"lower", std::to_string(*lower)}});
    }
    return upper ? words.text("range.at_most", {{"upper", std::to_string(*upper)}})
                 : words.text("range.none");
}

std::string claim_words(const std::string& full_text) {
    const auto id = claims::entry_id_from(full_text);
    return id ? claims::short_text_of(*id) : full_text;
}

std::string unit_words(const std::string& unit, std::int64_t count, const Words& words) {
    return unit.empty() ? std::string() : " " + words.name(count == 1 ? "unit_one" : "unit", unit);
}

}  // namespace

std::string words_of(const answers::Cell& cell, const Words& words) {
    switch (cell.kind) {
        case answers::CellKind::empty:
            return {};
        case answers::CellKind::text:
        case answers::CellKind::date:
        case answers::CellKind::entity:
            return cell.text;
        case answers::CellKind::code:
            return words.name("code", cell.text);
        case answers::CellKind::days:
            return words_of(cell.days, words);
        case answers::CellKind::range:
            return range_words(cell.lower, cell.upper, words);
        case answers::CellKind::claim:
            return claim_words(cell.text);
    }
    return {};
}

std::string number_of(const dates::DayCount& days, const Words& words) {
    return range_words(days.min, days.max, words);
}

std::string words_of(const dates::DayCount& days, const Words& words) {
    const bool is_one = days.max && days.min == 1 && *days.max == 1;
    return words.text(is_one ? "days.one" : "days.several", {{"days", number_of(days, words)}});
}

std::string title_of(const answers::Figure& figure, const Words& words) {
    std::string title = words.name("figure", figure.name);
    std::string separator = ": ";
    for (const answers::Cell& cell : figure.of) {
        if (cell.kind != answers::CellKind::empty) {
            title += separator + words_of(cell, words);
            separator = ", ";
        }
    }
    return title;
}

std::string words_of(const answers::Figure& figure, const Words& words) {
    if (figure.bounds) {
        return words.text("figure_bounds",
                          {{"certain", std::to_string(figure.bounds->certain)},
                           {"last_reported", std::to_string(figure.bounds->last_reported)},
                           {"possible", std::to_string(figure.bounds->possible)}}) +
               unit_words(figure.unit, figure.bounds->possible, words);
    }
    if (figure.days) {
        return words_of(*figure.days, words);
    }
    return figure.count
               ? std::to_string(*figure.count) + unit_words(figure.unit, *figure.count, words)
               : std::string();
}

std::string foundation_of(const answers::Figure& figure, const Words& words) {
    if (figure.trace.claims().empty()) {
        return words.text("foundation.nothing");
    }
    const answers::Foundation foundation = answers::foundation_of(figure.trace);
    std::string text = words.text(
        foundation.origins == 1 ? "foundation.one" : "foundation.several",
        {{"origins", std::to_string(foundation.origins)},
         {"grade", std::string{foundation.lowest_reliability, foundation.lowest_credibility}}});
    if (figure.evidence_age) {
        text += words.text("foundation.age", {{"age", words_of(*figure.evidence_age, words)}});
    }
    return text;
}

std::string words_of(const answers::Note& note, const Words& words) {
    return words.text("note." + note.code, note.parameters);
}

std::string level_of(const claims::Clearance& clearance) {
    std::string names;
    bool is_prefix = true;
    bool is_over = false;
    for (const claims::Level level : claims::all_levels) {
        if (!clearance.levels.contains(level)) {
            is_over = true;
            continue;
        }
        is_prefix = is_prefix && !is_over;
        const std::string name(claims::name_of(level));
        if (is_prefix) {
            names.clear();
        }
        names += (names.empty() ? "" : "+") + name;
    }
    return names;
}

}  // namespace habeas::publishing
