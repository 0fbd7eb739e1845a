// The log in memory: for tests, for engines used without a register, and as the twin of the file
// backends. Safe to use from several threads.
#pragma once

#include "store/log.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <unordered_map>

namespace habeas::store {

class MemoryLog final : public Log {
  public:
    /// An empty register of a fresh name, or of a given one.
    MemoryLog();

    explicit MemoryLog(const RegisterId& id) : register_id_(id) {}

    Result<void> append(const Bundle& bundle, std::span<const DocumentBytes> documents) override;
    void read_since(const Position& position,
                    const std::function<void(const Bundle&)>& visit) override;
    Position end() override;
    std::map<DeviceId, Head> heads() override;

    RegisterId register_id() override { return register_id_; }

    void examine(Examiner& examiner) override;
    std::optional<Content> content_of(const claims::EntryId& id) override;
    std::optional<std::string> document_bytes(const Hash& sha256,
                                              std::uint64_t offset,
                                              std::uint64_t length) override;
    void erase(std::span<const claims::EntryId> ids, std::span<const Hash> documents) override;
    bool wait_for_change(const Position& position, std::chrono::milliseconds at_most) override;

  private:
    /// Where an entry stands.
    struct Spot {
        DeviceId device = {};
        std::size_t bundle = 0;  ///< 0-based
        std::size_t entry = 0;   ///< 0-based
    };

    [[nodiscard]] Result<void> refuse_erased(const Bundle& bundle,
                                             std::span<const DocumentBytes> documents) const;

    std::recursive_mutex mutex_;  ///< a visitor of read_since may read
    std::condition_variable_any changed_;
    RegisterId register_id_ = {};
    std::map<DeviceId, std::vector<Bundle>> bundles_;
    std::map<DeviceId, Head> heads_;
    std::multimap<claims::EntryId, Spot> spots_;
    std::map<Hash, std::string> documents_;
    std::set<claims::EntryId> erased_entries_;
    std::set<Hash> erased_documents_;
};

}  // namespace habeas::store
