// Pairs of registers for the two-world test: one holds public entries and entries above the
// reader's level, the other the public ones alone, with the same ids and the same recorded times.
// The hidden ones are placed where each answer would change if it saw them.
#pragma once

#include "domain/claims/entry.h"
#include "store/memory_log.h"
#include "store/writer.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace habeas::tests {

/// An entry of a pair of registers, and who may see it.
struct PlannedEntry {
    store::Draft draft = {};
    store::Content content = {};
};

/// Invents a small register in which the same few people, groups, places, processes and visitors
/// collide.
class RegisterPlan {
  public:
    /// \param keys of the device that will write it
    RegisterPlan(std::uint64_t seed, store::DeviceKeys keys)
        : random_(seed), keys_(std::move(keys)) {
        fill();
    }

    [[nodiscard]] const std::vector<PlannedEntry>& entries() const { return entries_; }

    /// \return a day, an entity or a text for a parameter of that name; sometimes one that only
    /// hidden entries know
    std::string parameter(const std::string& name);

    /// \return a number from 0 to one less than `limit`
    std::uint64_t pick(std::uint64_t limit) { return random_() % limit; }

  private:
    void fill();
    void add(const claims::Payload& payload);
    void add_claims(std::size_t count);
    void add_hidden_about_public();
    claims::Claim claim();
    void fill_custody(claims::Claim& claim);
    void fill_access(claims::Claim& claim);
    void fill_process(claims::Claim& claim);
    void fill_count(claims::Claim& claim);
    void fill_identity(claims::Claim& claim);
    void fill_call(claims::Claim& claim);
    void fill_trial(claims::Claim& claim);
    void fill_review(claims::Claim& claim);
    void add_criteria();
    claims::Entity one_of(claims::EntityKind kind);
    claims::Qualifier qualifier(const std::string& name, claims::EntityKind kind);
    dates::Edtf date();

    std::mt19937_64 random_;
    store::DeviceKeys keys_;
    std::vector<PlannedEntry> entries_;
    std::vector<claims::EntryId> visible_claims_;
    bool hidden_ = false;
};

/// Both registers of a plan. Entries are appended one a bundle, at the same times in both.
struct TwoLogs {
    store::MemoryLog with_hidden;
    store::MemoryLog without_hidden;
};

void append_plan(const RegisterPlan& plan, const store::DeviceKeys& keys, TwoLogs& logs);

}  // namespace habeas::tests
