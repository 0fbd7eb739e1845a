#include "store/memory_log.h"

#include "store/admission.h"
#include "vault/random.h"

namespace habeas::store {

MemoryLog::MemoryLog() {
    vault::fill_with_random(register_id_);
}

Result<void> MemoryLog::append(const Bundle& bundle, std::span<const DocumentBytes> documents) {
    const std::lock_guard lock(mutex_);
    const auto leaf_at = [&](std::uint64_t sequence) {
        return leaf_hash_of(bundles_.at(bundle.device).at(sequence - 1));
    };
    const auto known = heads_.find(bundle.device);
    const auto admission =
        admission_of(bundle, documents, known == heads_.end() ? Head{} : known->second, leaf_at);
    if (!admission) {
        return failure_of(admission);
    }
    if (*admission == Admission::already_held) {
        return {};
    }
    if (auto allowed = refuse_erased(bundle, documents); !allowed) {
        return allowed;
    }
    std::vector<Bundle>& log = bundles_[bundle.device];
    for (std::size_t entry = 0; entry < bundle.entries.size(); ++entry) {
        spots_.emplace(bundle.entries[entry].header.id,
                       Spot{.device = bundle.device, .bundle = log.size(), .entry = entry});
    }
    log.push_back(bundle);
    heads_[bundle.device] = head_after(bundle);
    for (const DocumentBytes& document : documents) {
        documents_.emplace(document.sha256, document.bytes);
    }
    changed_.notify_all();
    return {};
}

Result<void> MemoryLog::refuse_erased(const Bundle& bundle,
                                      std::span<const DocumentBytes> documents) const {
    for (const Entry& entry : bundle.entries) {
        if (entry.content && erased_entries_.contains(entry.header.id)) {
            return entry_erased(entry.header.id);
        }
    }
    for (const DocumentBytes& document : documents) {
        if (erased_documents_.contains(document.sha256)) {
            return document_erased(document.sha256);
        }
    }
    return {};
}

void MemoryLog::read_since(const Position& position,
                           const std::function<void(const Bundle&)>& visit) {
    const std::lock_guard lock(mutex_);
    for (const auto& [device, log] : bundles_) {
        const auto read = position.find(device);
        for (std::size_t at = read == position.end() ? 0 : read->second; at < log.size(); ++at) {
            visit(log[at]);
        }
    }
}

Position MemoryLog::end() {
    const std::lock_guard lock(mutex_);
    return position_at(heads_);
}

std::map<DeviceId, Head> MemoryLog::heads() {
    const std::lock_guard lock(mutex_);
    return heads_;
}

void MemoryLog::examine(Examiner& examiner) {
    read_since({}, [&](const Bundle& bundle) { examiner.bundle(bundle); });
}

std::optional<Content> MemoryLog::content_of(const claims::EntryId& id) {
    const std::lock_guard lock(mutex_);
    const auto [first, last] = spots_.equal_range(id);
    for (auto spot = first; spot != last; ++spot) {
        const Entry& entry =
            bundles_.at(spot->second.device)[spot->second.bundle].entries[spot->second.entry];
        if (entry.content) {
            return entry.content;
        }
    }
    return std::nullopt;
}

std::optional<std::string> MemoryLog::document_bytes(const Hash& sha256,
                                                     std::uint64_t offset,
                                                     std::uint64_t length) {
    const std::lock_guard lock(mutex_);
    const auto document = documents_.find(sha256);
    if (document == documents_.end()) {
        return std::nullopt;
    }
    const std::string& bytes = document->second;
    return offset < bytes.size() ? bytes.substr(offset, length) : std::string();
}

void MemoryLog::erase(std::span<const claims::EntryId> ids, std::span<const Hash> documents) {
    const std::lock_guard lock(mutex_);
    for (const claims::EntryId& id : ids) {
        const auto [first, last] = spots_.equal_range(id);
        for (auto spot = first; spot != last; ++spot) {
            Bundle& bundle = bundles_.at(spot->second.device)[spot->second.bundle];
            bundle.entries[spot->second.entry].content.reset();
            erased_entries_.insert(id);
        }
    }
    for (const Hash& sha256 : documents) {
        if (documents_.erase(sha256) > 0) {
            erased_documents_.insert(sha256);
        }
    }
}

bool MemoryLog::wait_for_change(const Position& position, std::chrono::milliseconds at_most) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, at_most, [&] { return has_news(heads_, position); });
}

}  // namespace habeas::store
