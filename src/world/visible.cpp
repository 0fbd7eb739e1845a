// One pass over the log: claims become rows as they pass, everything else is kept until it is clear
// since when it is known. Liveness is decided on the visible part alone, so that a hidden
// retraction changes nothing for a reader who cannot see it. An entry lives unless a live
// retraction names it, or a live claim supersedes it; both must have been said by then. Ids are
// commitments to content, so no entry can name itself through others: the recursion ends. Tested by
// tests/world/visible_test.cpp.
#include "world/visible.h"

#include "domain/dates/valid_time.h"
#include "world/known.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>

namespace habeas::world {
namespace {

/// What concerns the register itself and not anybody's words: seen by every reader.
bool is_of_the_register(const claims::Payload& payload) {
    return std::holds_alternative<claims::Enrolment>(payload) ||
           std::holds_alternative<claims::Receipt>(payload);
}

/// Bytes of no claim, or of one that is damaged.
struct Other {
    claims::EntryId id = {};
    std::string payload = {};
    std::uint32_t bundle = 0;
};

/// What the reader may see of the log, whenever it was known.
struct Permitted {
    std::unique_ptr<ClaimTable> table = std::make_unique<ClaimTable>();
    std::vector<Other> others = {};
    std::vector<Instant> recorded = {};  ///< by bundle
};

void take(const store::Entry& entry,
          std::uint32_t bundle,
          const claims::Clearance& clearance,
          Permitted& permitted) {
    const store::EntryHeader& header = entry.header;
    const bool is_readable =
        entry.content && header.key.empty() && clearance.permits(header.level, header.compartment);
    if (is_readable &&
        !permitted.table->add(header.id, entry.content->payload, bundle, header.batch)) {
        permitted.others.push_back({header.id, entry.content->payload, bundle});
    }
}

Permitted permitted_to(const Reader& reader, store::Log& log) {
    Permitted permitted;
    KnownTimes times;
    log.read_since({}, [&](const store::Bundle& bundle) {
        const std::uint32_t number = times.add(bundle);
        for (const store::Entry& entry : bundle.entries) {
            take(entry, number, reader.clearance, permitted);
        }
    });
    permitted.recorded = times.recorded();
    return permitted;
}

/// Which of the entries that were known by then live. Claims come first, by their numbers, then the
/// others in their order.
class Liveness {
  public:
    Liveness(const ClaimTable& table, const std::vector<VisibleEntry>& others)
        : table_(table), others_(others), state_(table.size() + others.size(), State::undecided) {}

    /// A claim that is not known yet is not there.
    void leave_out(std::uint32_t claim) { state_[claim] = State::ended; }

    void end(const claims::EntryId& target, std::size_t by) { against_.emplace(target, by); }

    bool is_live(std::size_t at) {
        if (state_[at] == State::undecided) {
            state_[at] = State::live;
            const auto [first, last] = against_.equal_range(id_of(at));
            const bool ended = std::any_of(
                first, last, [&](const auto& ending) { return is_live(ending.second); });
            state_[at] = ended ? State::ended : State::live;
        }
        return state_[at] == State::live;
    }

  private:
    enum class State : unsigned char { undecided, live, ended };

    /// Ids are the output of a hash: any part of one will do.
    struct HashOfId {
        std::size_t operator()(const claims::EntryId& id) const {
            std::size_t part = 0;
            std::memcpy(&part, id.bytes.data(), sizeof part);
            return part;
        }
    };

    [[nodiscard]] const claims::EntryId& id_of(std::size_t at) const {
        return at < table_.size() ? table_.id(static_cast<std::uint32_t>(at))
                                  : others_[at - table_.size()].id;
    }

    const ClaimTable& table_;
    const std::vector<VisibleEntry>& others_;
    std::unordered_multimap<claims::EntryId, std::size_t, HashOfId> against_;
    std::vector<State> state_;
};

bool is_known(Instant recorded, const Reader& reader) {
    return !reader.known_at || recorded <= reader.known_at->instant;
}

/// \return the others that are known by then, decoded, in order of id
Result<std::vector<VisibleEntry>> known_others(const std::vector<Other>& others,
                                               const std::vector<Instant>& recorded,
                                               const Reader& reader) {
    std::vector<VisibleEntry> known;
    for (const Other& other : others) {
        if (!is_known(recorded[other.bundle], reader)) {
            continue;
        }
        auto payload = claims::decode(other.payload);
        if (!payload) {
            return failure_of(payload);
        }
        if (!is_of_the_register(payload.value())) {
            known.push_back({other.id, std::move(payload.value()), recorded[other.bundle]});
        }
    }
    std::sort(known.begin(), known.end(), [](const VisibleEntry& left, const VisibleEntry& right) {
        return left.id < right.id;
    });
    return known;
}

void collect_endings(Permitted& permitted,
                     const std::vector<VisibleEntry>& others,
                     const Reader& reader,
                     Liveness& liveness) {
    ClaimTable& table = *permitted.table;
    for (const SeenClaim& row : table.rows()) {
        if (!is_known(row.recorded(), reader)) {
            liveness.leave_out(static_cast<std::uint32_t>(&row - table.rows().data()));
        }
    }
    for (const auto& [number, target] : table.corrections()) {
        if (!reader.said_by ||
            said_by(table.rows()[number], *reader.said_by) == dates::Truth::yes) {
            liveness.end(target, number);
        }
    }
    for (std::size_t at = 0; at < others.size(); ++at) {
        const auto* retraction = std::get_if<claims::Retraction>(&others[at].payload);
        const bool counts = retraction != nullptr &&
                            (!reader.said_by || !retraction->said ||
                             said_by(retraction->said, *reader.said_by) == dates::Truth::yes);
        for (const claims::EntryId& target :
             counts ? retraction->targets : std::vector<claims::EntryId>()) {
            liveness.end(target, table.size() + at);
        }
    }
}

dates::Truth said_between(const std::optional<dates::Day>& earliest,
                          const std::optional<dates::Day>& latest,
                          dates::Day day) {
    if (latest && *latest <= day) {
        return dates::Truth::yes;
    }
    return earliest && *earliest > day ? dates::Truth::no : dates::Truth::maybe;
}

std::optional<dates::Day> bounded(const dates::Bound& bound) {
    return bound.kind == dates::Bound::Kind::day ? std::optional(bound.day) : std::nullopt;
}

}  // namespace

dates::Truth said_by(const std::optional<dates::Edtf>& said, dates::SaidBy day) {
    const dates::WrittenRange range = said ? said->whole() : dates::WrittenRange{};
    return said_between(bounded(range.earliest), bounded(range.latest), day.day);
}

dates::Truth said_by(const SeenClaim& seen, dates::SaidBy day) {
    return said_between(seen.said_earliest(), seen.said_latest(), day.day);
}

Result<VisiblePart> visible_part(store::Log& log, const Reader& reader) {
    Permitted permitted = permitted_to(reader, log);
    auto others = known_others(permitted.others, permitted.recorded, reader);
    if (!others) {
        return failure_of(others);
    }
    permitted.table->set_recorded(std::move(permitted.recorded));
    Liveness liveness(*permitted.table, others.value());
    collect_endings(permitted, others.value(), reader, liveness);
    VisiblePart part;
    for (std::uint32_t number = 0; number < permitted.table->size(); ++number) {
        if (liveness.is_live(number)) {
            part.claims.push_back(number);
        }
    }
    for (std::size_t at = 0; at < others.value().size(); ++at) {
        if (liveness.is_live(permitted.table->size() + at)) {
            part.others.push_back(std::move(others.value()[at]));
        }
    }
    part.table = std::move(permitted.table);
    return part;
}

}  // namespace habeas::world
