// A set's text is free but for lines that begin with "merits:" or "does_not_merit:" and name
// categories. Whatever the text does not say cannot be told. Tested by
// tests/answers/criteria_sets_test.cpp.
#include "answers/criteria_sets.h"

#include "answers/nearest_word.h"

#include <algorithm>
#include <sstream>

namespace habeas::answers {
namespace {

using claims::CriteriaSet;
using world::SeenClaim;

std::string full_name_of(const CriteriaSet& criteria) {
    return criteria.name + " " + criteria.version;
}

/// \return the categories named on all lines that begin with the word
std::vector<std::string> categories_after(const CriteriaSet& criteria, std::string_view beginning) {
    std::vector<std::string> categories;
    std::istringstream lines(criteria.text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(beginning)) {
            continue;
        }
        std::replace(line.begin(), line.end(), ',', ' ');
        std::istringstream words(line.substr(beginning.size()));
        for (std::string word; words >> word;) {
            categories.push_back(word);
        }
    }
    return categories;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_qualifier(const SeenClaim& seen, const std::string& text) {
    const auto values = seen.claim().all("criteria");
    return std::any_of(
        values.begin(), values.end(), [&](const auto* value) { return value->text == text; });
}

}  // namespace

Merit merit_of(const CriteriaSet& criteria, std::string_view category) {
    const bool is_yes = has(categories_after(criteria, "merits:"), category);
    const bool is_no = has(categories_after(criteria, "does_not_merit:"), category);
    if (is_yes == is_no) {
        return Merit::cannot_tell;
    }
    return is_yes ? Merit::yes : Merit::no;
}

bool names_categories(const CriteriaSet& criteria) {
    return !categories_after(criteria, "merits:").empty();
}

Result<CriteriaAsked> CriteriaAsked::called(const world::World& world,
                                            const std::string& reference) {
    CriteriaAsked asked;
    std::vector<std::string> names;
    bool is_version = false;
    for (const CriteriaSet& criteria : world.criteria()) {
        names.push_back(full_name_of(criteria));
        if (criteria.name == reference || full_name_of(criteria) == reference) {
            asked.sets_.push_back(&criteria);
            is_version = is_version || criteria.name != reference;
        }
    }
    if (names.empty()) {
        return failure("criteria_not_declared", {{"criteria", reference}}, ErrorKind::not_found);
    }
    if (asked.sets_.empty()) {
        return failure("criteria_unknown",
                       {{"criteria", reference}, {"nearest", nearest_word(reference, names)}},
                       ErrorKind::not_found);
    }
    if (is_version) {
        const auto criteria = world.criteria();
        asked.is_of_all_versions_ =
            std::all_of(criteria.begin(), criteria.end(), [&](const CriteriaSet& other) {
                return other.name != asked.sets_.front()->name || full_name_of(other) == reference;
            });
    }
    return asked;
}

std::vector<const CriteriaSet*> CriteriaAsked::sets_of(const SeenClaim& seen) const {
    std::vector<const CriteriaSet*> sets;
    for (const CriteriaSet* criteria : sets_) {
        const bool is_by_name = is_of_all_versions_ && has_qualifier(seen, criteria->name);
        if (is_by_name || has_qualifier(seen, full_name_of(*criteria))) {
            sets.push_back(criteria);
        }
    }
    return sets;
}

bool CriteriaAsked::lacks_version(const SeenClaim& seen) const {
    return !is_of_all_versions_ && has_qualifier(seen, sets_.front()->name);
}

Merit CriteriaAsked::merit_by(const SeenClaim& seen) const {
    const std::vector<const CriteriaSet*> sets = sets_of(seen);
    const auto all_say = [&](Merit merit) {
        return std::all_of(sets.begin(), sets.end(), [&](const CriteriaSet* criteria) {
            return merit_of(*criteria, seen.claim().value.text) == merit;
        });
    };
    if (all_say(Merit::yes)) {
        return Merit::yes;
    }
    return all_say(Merit::no) ? Merit::no : Merit::cannot_tell;
}

}  // namespace habeas::answers
