#include "actions/verify.h"

#include "domain/claims/entry.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <variant>

namespace habeas::actions {
namespace {

/// What the log holds of erasures, whoever may see them.
struct Orders {
    std::set<claims::EntryId> ordered = {};
    std::set<claims::EntryId> present = {};  ///< entries with content
};

void read(const store::Entry& entry, Orders& orders) {
    if (!entry.content) {
        return;
    }
    orders.present.insert(entry.header.id);
    const auto payload = claims::decode(entry.content->payload);
    const auto* erasure = payload ? std::get_if<claims::Erasure>(&payload.value()) : nullptr;
    if (erasure != nullptr) {
        orders.ordered.insert(erasure->targets.begin(), erasure->targets.end());
    }
}

Orders orders_in(store::Log& log) {
    Orders orders;
    log.read_since({}, [&](const store::Bundle& bundle) {
        for (const store::Entry& entry : bundle.entries) {
            read(entry, orders);
        }
    });
    return orders;
}

}  // namespace

Verified verify(const Register& within) {
    Verified verified{.log = store::verify_log(within.log())};
    if (!verified.log.is_whole()) {
        return verified;
    }
    const Orders orders = orders_in(within.log());
    for (const claims::EntryId& id : verified.log.erased) {
        if (!orders.ordered.contains(id)) {
            verified.erased_without_order.push_back(id);
        }
    }
    std::set_intersection(orders.ordered.begin(),
                          orders.ordered.end(),
                          orders.present.begin(),
                          orders.present.end(),
                          std::back_inserter(verified.ordered_not_erased));
    return verified;
}

}  // namespace habeas::actions
