#include "store/admission.h"

#include "store/hexadecimal.h"
#include "vault/hash.h"

namespace habeas::store {
namespace {

Failure refused(std::string code, const Bundle& bundle, ErrorKind kind) {
    return failure(
        std::move(code),
        {{"device", hexadecimal(bundle.device)}, {"sequence", std::to_string(bundle.sequence)}},
        kind);
}

}  // namespace

Result<Admission> admission_of(const Bundle& bundle,
                               std::span<const DocumentBytes> documents,
                               const Head& head,
                               const std::function<Hash(std::uint64_t sequence)>& leaf_at) {
    if (auto sound = check_bundle(bundle); !sound) {
        return failure_of(sound);
    }
    for (const DocumentBytes& document : documents) {
        if (vault::sha256(document.bytes) != document.sha256) {
            return failure("document_hash_wrong",
                           {{"sha256", hexadecimal(document.sha256)}},
                           ErrorKind::integrity);
        }
    }
    if (bundle.sequence <= head.sequence) {
        if (leaf_at(bundle.sequence) == leaf_hash_of(bundle)) {
            return Admission::already_held;
        }
        return refused("log_forked", bundle, ErrorKind::conflict);
    }
    if (bundle.sequence != head.sequence + 1) {
        Failure out_of_order = refused("bundle_out_of_order", bundle, ErrorKind::integrity);
        out_of_order.value().parameters.emplace_back("expected", std::to_string(head.sequence + 1));
        return out_of_order;
    }
    if (bundle.previous != head.leaf) {
        return refused("log_forked", bundle, ErrorKind::conflict);
    }
    if (head.sequence > 0 && bundle.made <= head.made) {
        return refused("bundle_not_later", bundle, ErrorKind::integrity);
    }
    return Admission::fresh;
}

Head head_after(const Bundle& bundle) {
    return Head{.sequence = bundle.sequence, .leaf = leaf_hash_of(bundle), .made = bundle.made};
}

Failure entry_erased(const claims::EntryId& id) {
    return failure("entry_erased", {{"entry", claims::full_text_of(id)}}, ErrorKind::refused);
}

Failure document_erased(const Hash& sha256) {
    return failure("document_erased", {{"sha256", hexadecimal(sha256)}}, ErrorKind::refused);
}

}  // namespace habeas::store
