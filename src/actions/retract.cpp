#include "actions/retract.h"

#include "actions/viewpoint.h"
#include "actions/withdrawal.h"
#include "base/utf8.h"

#include <utility>

namespace habeas::actions {
namespace {

Result<const HeldEntry*> target_named(const Holdings& holdings, const std::string& reference) {
    auto entry = holdings.entry_named(reference);
    if (!entry) {
        return entry;
    }
    if (!can_be_withdrawn(entry.value()->payload)) {
        return failure("entry_not_retractable", {{"reference", reference}}, ErrorKind::refused);
    }
    if (!entry.value()->is_live) {
        return failure("entry_already_ended", {{"reference", reference}}, ErrorKind::conflict);
    }
    return entry;
}

Result<claims::Retraction> pattern_of(const Retract& request) {
    if (!is_utf8(request.reason)) {
        return failure(Error{.code = "text_not_utf8", .place = {.column = "reason"}});
    }
    claims::Retraction pattern{.reason = request.reason};
    if (!request.said.empty()) {
        auto said = documents::read_date(request.said, false);
        if (!said) {
            return failure(said.error().at({.column = "said"}));
        }
        pattern.said = std::move(said.value());
    }
    return pattern;
}

}  // namespace

Result<Recorded> retract(const Register& into, const Actor& actor, const Retract& request) {
    const auto pattern = pattern_of(request);
    if (!pattern) {
        return failure_of(pattern);
    }
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    std::vector<const HeldEntry*> targets;
    for (const std::string& reference : request.references) {
        const auto target = target_named(holdings.value(), reference);
        if (!target) {
            return failure_of(target);
        }
        targets.push_back(target.value());
    }
    if (targets.empty()) {
        return failure("reference_missing");
    }
    return record(into, actor, withdrawals_of(targets, pattern.value()));
}

}  // namespace habeas::actions
