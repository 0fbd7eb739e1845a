// A number that is promised for a period has its term from the later of the day of the promise and
// the period's first day: what was done before was not what was promised. Somebody named is freed
// or pardoned once, so the term begins with the earlier of the two. Tested by
// tests/answers/promise_terms_test.cpp and tests/twins/promises_twin_test.cpp.
#include "answers/promise_terms.h"

#include <algorithm>
#include <array>

namespace habeas::answers {
namespace {

using claims::Modality;
using dates::Truth;
using world::SeenClaim;

bool looks_ahead(Modality modality) {
    return modality == Modality::promises || modality == Modality::announces;
}

/// What may promise something: numbers, acts and words.
constexpr std::array<std::string_view, 7> promised{"count_expected",
                                                   "count_pardoned",
                                                   "count_released",
                                                   "pardon",
                                                   "promise",
                                                   "release",
                                                   "release_order"};

std::optional<PromiseKind> kind_of(const SeenClaim& seen) {
    const std::string& predicate = seen.predicate();
    const bool is_ahead = looks_ahead(seen.modality());
    const bool is_number_of_deeds = predicate == "count_released" || predicate == "count_pardoned";
    const bool is_act =
        predicate == "release" || predicate == "pardon" || predicate == "release_order";
    if (predicate == "count_expected" ? is_ahead || seen.changes_state()
                                      : is_ahead && is_number_of_deeds) {
        return PromiseKind::number;
    }
    if (is_act && is_ahead && seen.subject().kind == claims::EntityKind::person) {
        return PromiseKind::person;
    }
    return predicate == "promise" && (is_ahead || seen.changes_state())
               ? std::optional(PromiseKind::words)
               : std::nullopt;
}

/// \return as written, and its bounds; open ones if nothing is
ActDate date_written(const std::optional<dates::Edtf>& written) {
    ActDate date;
    if (written) {
        const dates::WrittenRange range = written->whole();
        const bool begins = range.earliest.kind == dates::Bound::Kind::day;
        const bool ends = range.latest.kind == dates::Bound::Kind::day;
        date.text = written->text();
        date.earliest = begins ? range.earliest.day : date.earliest;
        date.latest = ends ? range.latest.day : date.latest;
    }
    return date;
}

/// \return whether a month or a year is written, all of it: "in October" lasts until the 31st
bool is_whole_period(const std::optional<dates::Edtf>& written) {
    return written && written->shape() == dates::Edtf::Shape::date;
}

std::optional<dates::Edtf> due_written(const SeenClaim& seen, PromiseKind kind) {
    const claims::Claim& claim = seen.claim();
    if (const claims::Value* deadline = claim.first("deadline")) {
        const auto date = dates::Edtf::parse(deadline->text);
        return date ? std::optional(date.value()) : std::nullopt;
    }
    if (claim.valid_to) {
        return dates::is_bounded(seen.valid().end_max) ? claim.valid_to : std::nullopt;
    }
    return kind == PromiseKind::number ? claim.valid_from : std::nullopt;
}

void set_term(const SeenClaim& seen, Promise& promise) {
    const claims::Claim& claim = seen.claim();
    const auto& spoken = claim.uttered ? claim.uttered : claim.said;
    const auto& made =
        promise.kind == PromiseKind::words && claim.valid_from ? claim.valid_from : spoken;
    const auto due = due_written(seen, promise.kind);
    promise.made = date_written(made);
    promise.due = date_written(due);
    if (is_whole_period(due)) {
        promise.due.earliest = promise.due.latest;
    }
    promise.is_doubtful = (made && made->is_qualified()) || (due && due->is_qualified());
    promise.from_earliest = promise.made.earliest;
    promise.from_latest = promise.made.latest;
    if (!claim.valid_from || promise.kind == PromiseKind::words) {
        return;
    }
    ActDate from = date_written(claim.valid_from);
    if (is_whole_period(claim.valid_from)) {
        from.latest = from.earliest;
    }
    const bool is_later_counted = promise.kind == PromiseKind::number;
    const auto chosen = [is_later_counted](dates::Day one, dates::Day other) {
        return is_later_counted ? std::max(one, other) : std::min(one, other);
    };
    promise.from_earliest = chosen(promise.from_earliest, from.earliest);
    promise.from_latest = chosen(promise.from_latest, from.latest);
    promise.is_doubtful = promise.is_doubtful || claim.valid_from->is_qualified();
}

void set_number(const SeenClaim& seen, Promise& promise) {
    if (promise.kind == PromiseKind::person) {
        promise.promised = {1, 1};
    } else if (promise.kind == PromiseKind::number && seen.count()) {
        promise.promised = {seen.count()->lower, seen.count()->upper};
    }
    promise.enough = promise.promised.upper ? promise.promised.upper : promise.promised.lower;
}

}  // namespace

std::vector<const SeenClaim*> claims_that_promise(const world::World& world) {
    std::vector<const SeenClaim*> claims;
    for (const std::string_view predicate : promised) {
        for (const SeenClaim& seen : world.of_predicate(predicate)) {
            claims.push_back(&seen);
        }
    }
    std::erase_if(claims, [](const SeenClaim* seen) { return !kind_of(*seen); });
    std::sort(claims.begin(), claims.end());
    return claims;
}

std::optional<Promise> promise_of(const SeenClaim& seen) {
    const auto kind = kind_of(seen);
    if (!kind) {
        return std::nullopt;
    }
    Promise promise{.claim = &seen, .kind = *kind};
    set_term(seen, promise);
    set_number(seen, promise);
    return promise;
}

bool is_deed_of(const Promise& promise, std::string_view predicate) {
    const std::string& promised = promise.claim->predicate();
    return promised == "count_expected"
               ? predicate == "count_released" || predicate == "count_pardoned"
               : promise.kind != PromiseKind::words && predicate == promised;
}

Truth is_due_before(const Promise& promise, dates::Day day) {
    if (promise.due.text.empty()) {
        return Truth::maybe;
    }
    if (promise.due.latest < day) {
        return promise.is_doubtful ? Truth::maybe : Truth::yes;
    }
    return promise.due.earliest >= day ? Truth::no : Truth::maybe;
}

TermPlace place_in_term(const Promise& promise, const dates::ValidTime& done, dates::Day on) {
    const bool has_due = !promise.due.text.empty();
    if (done.end_max <= promise.from_earliest) {
        return TermPlace::before;
    }
    if (has_due && done.start_min > promise.due.latest) {
        return TermPlace::after;
    }
    const dates::Day last = has_due ? std::min(promise.due.earliest, on) : on;
    const bool is_inside = done.start_min >= promise.from_latest &&
                           done.end_max <= dates::days_after(last, 1) && !promise.is_doubtful &&
                           !done.start_qualified && !done.end_qualified;
    return is_inside ? TermPlace::inside : TermPlace::perhaps;
}

dates::ValidTime day_of_act(const SeenClaim& seen) {
    return {.start_min = seen.valid().start_min,
            .start_max = seen.valid().start_max,
            .end_min = dates::days_after(seen.valid().start_min, 1),
            .end_max = dates::days_after(seen.valid().start_max, 1),
            .start_qualified = seen.valid().start_qualified,
            .end_qualified = seen.valid().start_qualified};
}

}  // namespace habeas::answers
