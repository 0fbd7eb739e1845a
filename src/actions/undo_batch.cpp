#include "actions/undo_batch.h"

#include "actions/viewpoint.h"
#include "actions/withdrawal.h"
#include "base/utf8.h"

#include <algorithm>
#include <set>
#include <variant>

namespace habeas::actions {
namespace {

bool is_undo(const HeldEntry& held) {
    const auto* retraction = std::get_if<claims::Retraction>(&held.payload);
    return retraction != nullptr && !retraction->undoes_batch.empty();
}

bool can_be_undone(const HeldEntry& held) {
    return held.is_live && can_be_withdrawn(held.payload);
}

/// \return the batch of this actor recorded last that has something to take back and is no undo
Result<std::string> last_batch_of(const Holdings& holdings, const Actor& actor) {
    const HeldEntry* last = nullptr;
    for (const HeldEntry& held : holdings.entries()) {
        if (held.author == actor.person && can_be_undone(held) && !is_undo(held) &&
            (last == nullptr || last->recorded <= held.recorded)) {
            last = &held;
        }
    }
    if (last == nullptr) {
        return failure("nothing_to_undo", {}, ErrorKind::not_found);
    }
    return last->batch;
}

Result<std::string> batch_named(const Holdings& holdings, const std::string& beginning) {
    std::set<std::string> found;
    for (const HeldEntry& held : holdings.entries()) {
        if (beginning.size() >= shortest_reference && held.batch.starts_with(beginning)) {
            found.insert(held.batch);
        }
    }
    if (found.empty()) {
        return failure("batch_unknown", {{"batch", beginning}}, ErrorKind::not_found);
    }
    if (found.size() > 1) {
        return failure("batch_ambiguous",
                       {{"batch", beginning}, {"count", std::to_string(found.size())}});
    }
    return *found.begin();
}

}  // namespace

Result<UndoneBatch> undo_batch(const Register& into, const Actor& actor, const UndoBatch& request) {
    if (!is_utf8(request.reason)) {
        return failure(Error{.code = "text_not_utf8", .place = {.column = "reason"}});
    }
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    const auto batch = request.batch.empty() ? last_batch_of(holdings.value(), actor)
                                             : batch_named(holdings.value(), request.batch);
    if (!batch) {
        return failure_of(batch);
    }
    std::vector<const HeldEntry*> targets;
    for (const HeldEntry& held : holdings.value().entries()) {
        if (held.batch == batch.value() && can_be_undone(held)) {
            targets.push_back(&held);
        }
    }
    if (targets.empty()) {
        return failure("batch_already_undone", {{"batch", batch.value()}}, ErrorKind::conflict);
    }
    auto recorded = record(
        into,
        actor,
        withdrawals_of(
            targets, claims::Retraction{.reason = request.reason, .undoes_batch = batch.value()}));
    if (!recorded) {
        return failure_of(recorded);
    }
    return UndoneBatch{.undone = batch.value(),
                       .entries = targets.size(),
                       .recorded = std::move(recorded.value())};
}

}  // namespace habeas::actions
