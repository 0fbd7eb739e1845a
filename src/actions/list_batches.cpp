#include "actions/list_batches.h"

#include "actions/holdings.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <variant>

namespace habeas::actions {
namespace {

constexpr std::array kinds{"claim",
                           "retraction",
                           "judgement",
                           "document",
                           "lexicon",
                           "predicate",
                           "criteria",
                           "enrolment",
                           "receipt",
                           "erasure",
                           "statement",
                           "question"};
static_assert(kinds.size() == std::variant_size_v<claims::Payload>);

void count(Batch& batch, const HeldEntry& held) {
    ++batch.entries[kinds.at(held.payload.index())];
    batch.levels.insert(held.placement.level);
    if (const auto* retraction = std::get_if<claims::Retraction>(&held.payload)) {
        batch.undoes = retraction->undoes_batch.empty() ? batch.undoes : retraction->undoes_batch;
    }
}

}  // namespace

Result<std::vector<Batch>> list_batches(const Register& within,
                                        const Actor& actor,
                                        const Viewpoint& viewpoint) {
    const auto holdings = Holdings::of(within.log(), reader_for(actor, viewpoint));
    if (!holdings) {
        return failure_of(holdings);
    }
    std::map<std::string, Batch> by_name;
    std::set<std::string> undone;
    for (const HeldEntry& held : holdings.value().entries()) {
        Batch& batch = by_name[held.batch];
        batch.name = held.batch;
        batch.author = held.author;
        batch.recorded = held.recorded;
        count(batch, held);
        const auto* retraction = std::get_if<claims::Retraction>(&held.payload);
        if (held.is_live && retraction != nullptr) {
            undone.insert(retraction->undoes_batch);
        }
    }
    std::vector<Batch> batches;
    for (auto& [name, batch] : by_name) {
        batch.is_undone = undone.contains(name);
        batches.push_back(batch);
    }
    std::sort(batches.begin(), batches.end(), [](const Batch& left, const Batch& right) {
        return std::tie(left.recorded, left.name) < std::tie(right.recorded, right.name);
    });
    return batches;
}

}  // namespace habeas::actions
