// The order is recorded first and carried out after: if the machine stops between the two, the next
// erasure carries out the earlier orders as well, and verify tells of what is still there. Tested
// by tests/actions/erase_test.cpp.
#include "actions/erase.h"

#include "actions/holdings.h"
#include "actions/viewpoint.h"
#include "base/utf8.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <variant>

namespace habeas::actions {
namespace {

/// What to destroy at one place of the register.
struct Targets {
    std::set<claims::EntryId> entries = {};
    std::set<claims::DocumentHash> documents = {};
};

using TargetsByPlacement = std::map<Placement, Targets>;

void aim_at(TargetsByPlacement& targets, const HeldEntry& held) {
    Targets& here = targets[held.placement];
    here.entries.insert(held.id);
    if (const auto* document = std::get_if<claims::Document>(&held.payload)) {
        here.documents.insert(document->hash);
    }
}

/// Aims at an entry, or at every entry of a document of that hash.
Result<void> aim(TargetsByPlacement& targets,
                 const Holdings& holdings,
                 const std::string& reference) {
    if (const auto entry = holdings.entry_named(reference); entry) {
        aim_at(targets, *entry.value());
        return {};
    }
    const auto document = holdings.document_named(reference);
    if (!document) {
        return failure("reference_unknown", {{"reference", reference}}, ErrorKind::not_found);
    }
    for (const HeldEntry& held : holdings.entries()) {
        const auto* other = std::get_if<claims::Document>(&held.payload);
        if (other != nullptr && other->hash == document.value()->hash) {
            aim_at(targets, held);
        }
    }
    return {};
}

/// \return whether a frozen statement repeats words of one of the entries
bool rests_on(const claims::FrozenStatement& statement, const std::set<claims::EntryId>& entries) {
    const auto is_aimed_at = [&](const claims::EntryId& id) { return entries.contains(id); };
    return std::any_of(statement.parts.begin(), statement.parts.end(), [&](const auto& part) {
        return std::any_of(part.claims.begin(), part.claims.end(), is_aimed_at);
    });
}

/// Aims at the frozen statements that rest on what is aimed at: they repeat its words.
void aim_at_statements(TargetsByPlacement& targets, const Holdings& holdings) {
    std::set<claims::EntryId> entries;
    for (const auto& [placement, here] : targets) {
        entries.insert(here.entries.begin(), here.entries.end());
    }
    for (const HeldEntry& held : holdings.entries()) {
        const auto* statement = std::get_if<claims::FrozenStatement>(&held.payload);
        if (statement != nullptr && rests_on(*statement, entries)) {
            aim_at(targets, held);
        }
    }
}

std::vector<PlacedPayload> orders_of(const TargetsByPlacement& targets, const std::string& reason) {
    std::vector<PlacedPayload> orders;
    for (const auto& [placement, here] : targets) {
        orders.push_back(PlacedPayload{
            .placement = placement,
            .payload = claims::Erasure{.targets = {here.entries.begin(), here.entries.end()},
                                       .documents = {here.documents.begin(), here.documents.end()},
                                       .reason = reason}});
    }
    return orders;
}

/// Destroys what is ordered now, and what was ordered before and may not have been destroyed.
void carry_out(store::Log& log, const Holdings& before, const Erased& now) {
    std::vector<claims::EntryId> entries = now.entries;
    std::vector<claims::DocumentHash> documents = now.documents;
    for (const HeldEntry& held : before.entries()) {
        if (const auto* order = std::get_if<claims::Erasure>(&held.payload)) {
            entries.insert(entries.end(), order->targets.begin(), order->targets.end());
            documents.insert(documents.end(), order->documents.begin(), order->documents.end());
        }
    }
    log.erase(entries, documents);
}

}  // namespace

Result<Erased> erase(const Register& into, const Actor& actor, const Erase& request) {
    if (request.reason.empty() || !is_utf8(request.reason)) {
        return failure("reason_missing");
    }
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    TargetsByPlacement targets;
    for (const std::string& reference : request.references) {
        if (const auto aimed = aim(targets, holdings.value(), reference); !aimed) {
            return failure_of(aimed);
        }
    }
    if (targets.empty()) {
        return failure("reference_missing");
    }
    aim_at_statements(targets, holdings.value());
    auto recorded = record(into, actor, orders_of(targets, request.reason));
    if (!recorded) {
        return failure_of(recorded);
    }
    Erased erased{.batch = std::move(recorded.value().batch)};
    for (const auto& [placement, here] : targets) {
        erased.entries.insert(erased.entries.end(), here.entries.begin(), here.entries.end());
        erased.documents.insert(
            erased.documents.end(), here.documents.begin(), here.documents.end());
    }
    carry_out(into.log(), holdings.value(), erased);
    return erased;
}

}  // namespace habeas::actions
