// What a world leaves out is not in it, so the reason is read from the claim as the other world has
// it and from the times of the two readers. Tested by tests/answers/claim_changes_test.cpp.
#include "answers/claim_changes.h"

#include <algorithm>
#include <functional>

namespace habeas::answers {
namespace {

using claims::EntryId;
using world::Reader;
using world::SeenClaim;
using world::World;

/// \return whether a reader does not count the claim because it was, or may have been, said later
bool is_said_after(const SeenClaim& seen, const Reader& reader) {
    return reader.said_by && (!seen.said_latest() || *seen.said_latest() > reader.said_by->day);
}

bool is_recorded_after(const SeenClaim& seen, const Reader& reader) {
    return reader.known_at && seen.recorded() > reader.known_at->instant;
}

std::string why_new(const World& earlier, const SeenClaim& seen) {
    if (counts_in(earlier, seen.id())) {
        return "counts_now";
    }
    if (is_said_after(seen, earlier.reader())) {
        return "said_later";
    }
    return is_recorded_after(seen, earlier.reader()) ? "recorded_later" : "not_there_before";
}

std::string why_gone(const World& later, const SeenClaim& seen) {
    if (counts_in(later, seen.id())) {
        return "counts_no_more";
    }
    if (is_said_after(seen, later.reader())) {
        return "not_yet_said";
    }
    const auto all = later.claims();
    const bool is_superseded = std::any_of(all.begin(), all.end(), [&](const SeenClaim& other) {
        return other.claim().supersedes == seen.id();
    });
    return is_superseded ? "superseded" : "withdrawn";
}

/// \return the claims of a world that are among the first ids and not among the others
std::vector<const SeenClaim*> only_in(const World& world,
                                      std::span<const EntryId> ids,
                                      std::span<const EntryId> others) {
    std::vector<const SeenClaim*> only;
    for (const EntryId& id : ids) {
        const SeenClaim* seen = world.claim(id);
        if (seen != nullptr && !std::binary_search(others.begin(), others.end(), id)) {
            only.push_back(seen);
        }
    }
    std::sort(only.begin(), only.end(), std::less<>());
    return only;
}

}  // namespace

bool counts_in(const World& world, const EntryId& id) {
    const SeenClaim* seen = world.claim(id);
    return seen != nullptr && world.counts(*seen);
}

std::vector<ClaimChange> claim_changes(const World& earlier,
                                       std::span<const EntryId> before,
                                       const World& later,
                                       std::span<const EntryId> after) {
    std::vector<ClaimChange> changes;
    for (const SeenClaim* seen : only_in(later, after, before)) {
        changes.push_back({.id = seen->id(),
                           .is_new = true,
                           .reason = why_new(earlier, *seen),
                           .evidence = evidence_of(later, *seen, later.reader().language)});
    }
    for (const SeenClaim* seen : only_in(earlier, before, after)) {
        changes.push_back({.id = seen->id(),
                           .is_new = false,
                           .reason = why_gone(later, *seen),
                           .evidence = evidence_of(earlier, *seen, earlier.reader().language)});
    }
    return changes;
}

}  // namespace habeas::answers
