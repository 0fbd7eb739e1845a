#include "store/writer.h"

#include "base/assert.h"
#include "store/admission.h"
#include "store/canonical_bytes.h"
#include "store/hexadecimal.h"
#include "vault/hash.h"
#include "vault/random.h"
#include "vault/signature.h"

#include <algorithm>

namespace habeas::store {
namespace {

std::string random_name() {
    std::array<std::uint8_t, 10> bytes = {};
    vault::fill_with_random(bytes);
    return hexadecimal(bytes);
}

}  // namespace

DeviceKeys make_device_keys() {
    const vault::KeyPair pair = vault::make_key_pair();
    DeviceKeys keys{.device = pair.public_key, .secret = pair.secret_key};
    vault::fill_with_random(keys.import_key);
    return keys;
}

Content content_for(const Draft& draft, const DeviceKeys& keys) {
    Content content{.payload = draft.payload};
    if (!draft.origin_key) {
        vault::fill_with_random(content.salt);
        return content;
    }
    std::string origin;
    add_text(origin, *draft.origin_key);
    add_fixed(origin, draft.generation);
    const vault::Digest digest = vault::keyed_blake2b_256(keys.import_key, origin);
    std::copy_n(digest.begin(), content.salt.size(), content.salt.begin());
    return content;
}

Writer::Writer(Log& log, Clock& clock, DeviceKeys keys, Remember remember)
    : log_(log), clock_(clock), keys_(keys), remember_(std::move(remember)) {
    for (const auto& [device, head] : log_.heads()) {
        last_ = std::max(last_, head.made);
        if (device == keys_.device) {
            head_ = head;
        }
    }
}

Writer::~Writer() {
    vault::wipe(keys_.secret);
    vault::wipe(keys_.import_key);
}

Result<Appended> Writer::append(std::span<const Draft> drafts,
                                std::span<const Content> contents,
                                const std::string& author,
                                std::span<const DocumentBytes> documents) {
    HABEAS_ASSERT(!drafts.empty() && drafts.size() == contents.size());
    remember_head();
    const Bundle bundle = draw_up(drafts, contents, author);
    if (auto appended = log_.append(bundle, documents); !appended) {
        return failure_of(appended);
    }
    head_ = head_after(bundle);
    last_ = bundle.made;
    is_remembered_ = false;
    remember_head();
    Appended appended{.batch = bundle.entries.front().header.batch,
                      .made = bundle.made,
                      .sequence = bundle.sequence,
                      .leaf = head_.leaf};
    for (const Entry& entry : bundle.entries) {
        appended.ids.push_back(entry.header.id);
    }
    return appended;
}

Bundle Writer::draw_up(std::span<const Draft> drafts,
                       std::span<const Content> contents,
                       const std::string& author) {
    Bundle bundle{.device = keys_.device,
                  .sequence = head_.sequence + 1,
                  .previous = head_.leaf,
                  .made = std::max(Instant{last_.microseconds + 1}, clock_.now()),
                  .author = author};
    const std::string batch = random_name();
    bundle.entries.reserve(drafts.size());
    for (std::size_t at = 0; at < drafts.size(); ++at) {
        bundle.entries.push_back(Entry{.header = {.id = commitment_to(contents[at]),
                                                  .level = drafts[at].level,
                                                  .compartment = drafts[at].compartment,
                                                  .batch = batch},
                                       .content = contents[at]});
    }
    bundle.signature = vault::sign(keys_.secret, manifest_of(bundle));
    return bundle;
}

void Writer::remember_head() {
    if (!is_remembered_ && remember_) {
        remember_(head_.sequence, head_.leaf);
    }
    is_remembered_ = true;
}

}  // namespace habeas::store
