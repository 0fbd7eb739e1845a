// Two rows have the same content if their claims are equal but for the table they stand in, at the
// same level and compartment. The n-th row of a content in a table is the n-th claim of that
// content in the register that was not undone with its batch; a claim that
// was retracted or superseded by itself still counts, so that importing a table again never brings
// back what was corrected. What is new gets a salt derived from device key, content, n and
// generation: the first generation whose id is not in the log yet. An erased entry among the
// earlier generations refuses the row (the content itself is gone, its id is not). Tested by
// tests/actions/row_recognition_test.cpp.
#include "actions/row_recognition.h"

#include "domain/claims/bytes.h"
#include "vault/hash.h"

#include <set>
#include <utility>
#include <variant>

namespace habeas::actions {
namespace {

std::string content_key_of(const Placement& placement, claims::Claim claim) {
    claim.row.reset();
    claims::ByteWriter bytes;
    bytes.byte(static_cast<unsigned char>(placement.level));
    bytes.text(placement.compartment);
    bytes.text(claims::encode(claim));
    const vault::Digest digest = vault::sha256(bytes.take());
    return {digest.begin(), digest.end()};
}

/// \return what was taken back with its whole batch
std::set<claims::EntryId> undone_with_batch(const Holdings& holdings) {
    std::set<claims::EntryId> undone;
    for (const HeldEntry& held : holdings.entries()) {
        const auto* retraction = std::get_if<claims::Retraction>(&held.payload);
        if (held.is_live && retraction != nullptr && !retraction->undoes_batch.empty()) {
            undone.insert(retraction->targets.begin(), retraction->targets.end());
        }
    }
    return undone;
}

}  // namespace

RowRecognition::RowRecognition(store::Log& log,
                               const Holdings& holdings,
                               const store::DeviceKeys& keys)
    : keys_(keys) {
    log.read_since({}, [this](const store::Bundle& bundle) {
        for (const store::Entry& entry : bundle.entries) {
            has_content_[entry.header.id] = entry.content.has_value();
        }
    });
    const std::set<claims::EntryId> undone = undone_with_batch(holdings);
    for (const HeldEntry& held : holdings.entries()) {
        const auto* claim = std::get_if<claims::Claim>(&held.payload);
        if (claim != nullptr && !undone.contains(held.id)) {
            by_content_[content_key_of(held.placement, *claim)].held.push_back(held.id);
        }
    }
}

Result<RecognisedRow> RowRecognition::recognise(const PlacedClaim& placed) {
    std::string content_key = content_key_of(placed.placement, placed.claim);
    SameContent& same = by_content_[content_key];
    const std::size_t place = same.met++;
    if (place < same.held.size()) {
        return RecognisedRow{.id = same.held[place], .is_present = true};
    }
    return under_free_salt(placed, std::move(content_key) + std::to_string(place));
}

Result<RecognisedRow> RowRecognition::under_free_salt(const PlacedClaim& placed,
                                                      std::string origin_key) const {
    RecognisedRow row{.draft = {.level = placed.placement.level,
                                .compartment = placed.placement.compartment,
                                .payload = claims::encode(placed.claim),
                                .origin_key = std::move(origin_key)}};
    while (true) {
        row.content = store::content_for(row.draft, keys_);
        row.id = store::commitment_to(row.content);
        const auto found = has_content_.find(row.id);
        if (found == has_content_.end()) {
            return row;
        }
        if (!found->second) {
            return failure("import_erased", {}, ErrorKind::refused);
        }
        ++row.draft.generation;
    }
}

}  // namespace habeas::actions
