// Liveness is decided on the visible part alone, so that a hidden retraction changes nothing for a
// reader who cannot see it. An entry lives unless a live retraction names it, or a live claim
// supersedes it; both must have been said by then. Ids are commitments to content, so no entry can
// name itself through others: the recursion ends. Tested by tests/world/visible_test.cpp.
#include "world/visible.h"

#include "domain/dates/valid_time.h"
#include "world/known.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace habeas::world {
namespace {

class Liveness {
  public:
    Liveness(const std::vector<VisibleEntry>& entries, const Reader& reader) : entries_(entries) {
        for (std::size_t at = 0; at < entries.size(); ++at) {
            collect(at, reader);
        }
        state_.resize(entries.size(), State::undecided);
    }

    bool is_live(std::size_t at) {
        if (state_[at] == State::undecided) {
            state_[at] = State::live;
            const auto [first, last] = against_.equal_range(entries_[at].id);
            const bool ended = std::any_of(
                first, last, [&](const auto& ending) { return is_live(ending.second); });
            state_[at] = ended ? State::ended : State::live;
        }
        return state_[at] == State::live;
    }

  private:
    enum class State : unsigned char { undecided, live, ended };

    void collect(std::size_t at, const Reader& reader) {
        const claims::Payload& payload = *entries_[at].payload;
        if (const auto* retraction = std::get_if<claims::Retraction>(&payload)) {
            const bool counts = !reader.said_by || !retraction->said ||
                                said_by(retraction->said, *reader.said_by) == dates::Truth::yes;
            for (const claims::EntryId& target :
                 counts ? retraction->targets : std::vector<claims::EntryId>()) {
                against_.emplace(target, at);
            }
        }
        if (const auto* claim = std::get_if<claims::Claim>(&payload);
            claim != nullptr && claim->supersedes) {
            if (!reader.said_by || said_by(claim->said, *reader.said_by) == dates::Truth::yes) {
                against_.emplace(*claim->supersedes, at);
            }
        }
    }

    const std::vector<VisibleEntry>& entries_;
    std::multimap<claims::EntryId, std::size_t> against_;
    std::vector<State> state_;
};

/// What concerns the register itself and not anybody's words: seen by every reader.
bool is_of_the_register(const claims::Payload& payload) {
    return std::holds_alternative<claims::Enrolment>(payload) ||
           std::holds_alternative<claims::Receipt>(payload);
}

}  // namespace

dates::Truth said_by(const std::optional<dates::Edtf>& said, dates::SaidBy day) {
    if (!said) {
        return dates::Truth::maybe;
    }
    const dates::WrittenRange range = said->whole();
    if (range.latest.kind == dates::Bound::Kind::day && range.latest.day <= day.day) {
        return dates::Truth::yes;
    }
    const bool later =
        range.earliest.kind == dates::Bound::Kind::day && range.earliest.day > day.day;
    return later ? dates::Truth::no : dates::Truth::maybe;
}

Result<std::vector<VisibleEntry>> visible_entries(store::Log& log, const Reader& reader) {
    std::vector<VisibleEntry> visible;
    std::vector<KnownEntry> all = known_entries(log);
    visible.reserve(all.size());
    for (KnownEntry& known : all) {
        const store::EntryHeader& header = known.entry.header;
        const bool is_known = !reader.known_at || known.recorded <= reader.known_at->instant;
        const bool permitted = reader.clearance.permits(header.level, header.compartment);
        if (!is_known || !permitted || !known.entry.content || !header.key.empty()) {
            continue;
        }
        auto payload = claims::decode(known.entry.content->payload);
        if (!payload) {
            return failure_of(payload);
        }
        if (!is_of_the_register(payload.value())) {
            visible.push_back(
                VisibleEntry{header.id,
                             std::make_unique<claims::Payload>(std::move(payload.value())),
                             known.recorded,
                             header.batch});
        }
        known = {};
    }
    Liveness liveness(visible, reader);
    std::vector<std::size_t> order;
    order.reserve(visible.size());
    for (std::size_t at = 0; at < visible.size(); ++at) {
        if (liveness.is_live(at)) {
            order.push_back(at);
        }
    }
    std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return visible[left].id < visible[right].id;
    });
    std::vector<VisibleEntry> live;
    live.reserve(order.size());
    for (const std::size_t at : order) {
        live.push_back(std::move(visible[at]));
    }
    return live;
}

}  // namespace habeas::world
