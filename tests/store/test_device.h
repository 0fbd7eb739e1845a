// A device of a test: signs bundles of given payloads, the same bytes at every run.
#pragma once

#include "store/admission.h"
#include "store/log.h"
#include "vault/hash.h"
#include "vault/signature.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace habeas::tests {

inline void sign(store::Bundle& bundle, const vault::KeyPair& keys) {
    bundle.signature = vault::sign(keys.secret_key, store::manifest_of(bundle));
}

class TestDevice {
  public:
    explicit TestDevice(std::uint8_t seed) : seed_(seed), keys_(vault::key_pair_from({seed})) {}

    [[nodiscard]] const store::DeviceId& id() const { return keys_.public_key; }

    [[nodiscard]] const vault::KeyPair& keys() const { return keys_; }

    /// The device's next bundle, with one entry for each payload.
    store::Bundle next(const std::vector<std::string>& payloads) {
        store::Bundle bundle{.device = id(),
                             .sequence = head_.sequence + 1,
                             .previous = head_.leaf,
                             .made = Instant{head_.made.microseconds + 10},
                             .author = "ana"};
        for (const std::string& payload : payloads) {
            store::Content content{.payload = payload};
            const vault::Digest salt =
                vault::blake2b_256(std::to_string(seed_) + "/" + std::to_string(salted_++));
            std::copy_n(salt.begin(), content.salt.size(), content.salt.begin());
            bundle.entries.push_back(
                store::Entry{.header = {.id = store::commitment_to(content),
                                        .batch = "batch" + std::to_string(bundle.sequence)},
                             .content = std::move(content)});
        }
        sign(bundle, keys_);
        head_ = store::head_after(bundle);
        return bundle;
    }

    /// `count` bundles of `size` entries each.
    std::vector<store::Bundle> several(std::size_t count, std::size_t size) {
        std::vector<store::Bundle> bundles;
        for (std::size_t at = 0; at < count; ++at) {
            std::vector<std::string> payloads;
            for (std::size_t entry = 0; entry < size; ++entry) {
                payloads.push_back("device " + std::to_string(seed_) + ", bundle " +
                                   std::to_string(at) + ", entry " + std::to_string(entry) +
                                   ": words as they were said by somebody");
            }
            bundles.push_back(next(payloads));
        }
        return bundles;
    }

  private:
    std::uint8_t seed_;
    vault::KeyPair keys_;
    store::Head head_;
    std::uint64_t salted_ = 0;
};

inline store::DocumentBytes document_of(std::string bytes) {
    const store::Hash sha256 = vault::sha256(bytes);
    return {.sha256 = sha256, .bytes = std::move(bytes)};
}

inline std::vector<store::Bundle> everything_in(store::Log& log) {
    std::vector<store::Bundle> bundles;
    log.read_since({}, [&](const store::Bundle& bundle) { bundles.push_back(bundle); });
    return bundles;
}

/// Every entry with its payload, or with "none".
inline std::map<claims::EntryId, std::string> contents_of(store::Log& log) {
    std::map<claims::EntryId, std::string> contents;
    for (const store::Bundle& bundle : everything_in(log)) {
        for (const store::Entry& entry : bundle.entries) {
            contents[entry.header.id] = entry.content ? entry.content->payload : "none";
        }
    }
    return contents;
}

}  // namespace habeas::tests
