#include "twins/promise_vows.h"

#include "twins/twin_cells.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace habeas::tests {
namespace {

using claims::Modality;
using world::SeenClaim;

bool is_ahead(const SeenClaim& seen) {
    return seen.modality() == Modality::promises || seen.modality() == Modality::announces;
}

Days days_of(const std::optional<dates::Edtf>& date) {
    if (!date) {
        return days_between(dates::no_earlier_bound, dates::no_later_bound);
    }
    const dates::WrittenRange whole = date->whole();
    const bool begins = whole.earliest.kind == dates::Bound::Kind::day;
    const bool ends = whole.latest.kind == dates::Bound::Kind::day;
    return days_between(begins ? whole.earliest.day : dates::no_earlier_bound,
                        ends ? whole.latest.day : dates::no_later_bound);
}

std::optional<dates::Edtf> due_of(const SeenClaim& seen, const std::string& kind) {
    if (seen.claim().first("deadline") != nullptr) {
        return dates::Edtf::parse(seen.claim().first("deadline")->text).value();
    }
    if (seen.claim().valid_to) {
        return seen.claim().valid_to->text() == ".." ? std::nullopt : seen.claim().valid_to;
    }
    return kind == "number" ? seen.claim().valid_from : std::nullopt;
}

/// Whether something is so on every day of one and every day of the other.
template <class Condition>
bool for_all(const Days& one, const Days& other, Condition condition) {
    for (int left = one.first; left <= one.last; ++left) {
        for (int right = other.first; right <= other.last; ++right) {
            if (!condition(left, right)) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

std::string kind_of(const SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    const bool is_said = is_ahead(seen) || seen.changes_state();
    if (predicate == "promise" || predicate == "count_expected") {
        return !is_said ? "" : (predicate == "promise" ? "words" : "number");
    }
    if (is_ahead(seen) && (predicate == "count_released" || predicate == "count_pardoned")) {
        return "number";
    }
    const std::set<std::string> acts{"release", "pardon", "release_order"};
    const bool is_person = seen.claim().subject.kind == claims::EntityKind::person;
    return is_ahead(seen) && is_person && acts.contains(predicate) ? "person" : "";
}

Vow vow_of(const SeenClaim& seen, const std::string& kind) {
    Vow vow{.claim = &seen, .kind = kind};
    const auto& from = seen.claim().valid_from;
    auto made = seen.claim().uttered ? seen.claim().uttered : seen.claim().said;
    made = kind == "words" && from ? from : made;
    const auto due = due_of(seen, kind);
    vow.made_text = written(made);
    vow.due_text = written(due);
    vow.made = days_of(made);
    vow.start = vow.made;
    vow.due = days_of(due);
    if (due && due->shape() == dates::Edtf::Shape::date) {
        vow.due.first = vow.due.last;
    }
    vow.is_vague = (made && made->is_qualified()) || (due && due->is_qualified());
    if (kind != "words" && from) {
        Days first = days_of(from);
        first.last = from->shape() == dates::Edtf::Shape::date ? first.first : first.last;
        vow.is_vague = vow.is_vague || from->is_qualified();
        vow.start.first = kind == "number" ? std::max(vow.made.first, first.first)
                                           : std::min(vow.made.first, first.first);
        vow.start.last = kind == "number" ? std::max(vow.made.last, first.last)
                                          : std::min(vow.made.last, first.last);
    }
    if (kind == "number") {
        vow.promised = numbers_of(seen);
    } else if (kind == "person") {
        vow.promised = {.smallest = 1, .largest = 1};
    }
    return vow;
}

std::string where_it_lies(const Vow& vow, const Done& done, int on) {
    const bool has_due = !vow.due_text.empty();
    const auto is_earlier = [](int left, int right) { return left < right; };
    const auto is_not_later = [](int left, int right) { return left <= right; };
    if (for_all(done.last, vow.start, is_earlier)) {
        return "before";
    }
    if (has_due && for_all(vow.due, done.first, is_earlier)) {
        return "after";
    }
    const bool is_inside = for_all(vow.start, done.first, is_not_later) &&
                           for_all(done.last, only_day(on), is_not_later) &&
                           (!has_due || for_all(done.last, vow.due, is_not_later));
    return is_inside && !vow.is_vague && !done.is_vague ? "inside" : "perhaps";
}

std::string open_state(const Vow& vow, int on) {
    const auto is_not_later = [](int left, int right) { return left <= right; };
    return !vow.due_text.empty() && for_all(only_day(on), vow.due, is_not_later) ? "not_yet_due"
                                                                                 : "cannot_tell";
}

std::string state_of(const Vow& vow, const Numbers& done, int on) {
    const Numbers& promised = vow.promised;
    const double least = std::max(0.0, done.smallest);
    if (are_read(promised) &&
        least >= (std::isinf(promised.largest) ? promised.smallest : promised.largest)) {
        return "kept";
    }
    const bool is_over = !vow.due_text.empty() && !vow.is_vague &&
                         for_all(vow.due, only_day(on), [](int due, int day) { return due < day; });
    if (!is_over || std::isinf(done.largest)) {
        return open_state(vow, on);
    }
    if (done.largest < 1) {
        return "not_kept";
    }
    return least >= 1 && done.largest < promised.smallest ? "partly" : "cannot_tell";
}

}  // namespace habeas::tests
