#include "actions/export_claims.h"

#include "actions/holdings.h"
#include "documents/claims_export.h"

#include <set>
#include <utility>

namespace habeas::actions {
namespace {

/// Writes the claims of one world; references among them become their keys.
class ClaimWriter {
  public:
    ClaimWriter(const world::World& world, const Holdings& holdings)
        : world_(world), holdings_(holdings) {
        for (const world::SeenClaim& seen : world.claims()) {
            written_.insert(seen.id());
        }
    }

    [[nodiscard]] documents::WrittenClaim written(const world::SeenClaim& seen) const {
        const HeldEntry* held = holdings_.entry(seen.id());
        documents::WrittenClaim result{.key = claims::short_text_of(seen.id()),
                                       .claim = seen.claim(),
                                       .level = held->placement.level,
                                       .compartment = held->placement.compartment};
        name_reference(result.claim.value);
        for (claims::Qualifier& qualifier : result.claim.qualifiers) {
            name_reference(qualifier.value);
        }
        if (seen.claim().supersedes && written_.contains(*seen.claim().supersedes)) {
            result.supersedes = claims::short_text_of(*seen.claim().supersedes);
        }
        if (seen.claim().passage && world_.document(seen.claim().passage->document) != nullptr) {
            result.words = world_.words_of(seen);
        }
        return result;
    }

  private:
    void name_reference(claims::Value& value) const {
        const auto id = claims::entry_id_from(value.text);
        if (value.kind == claims::ValueKind::claim && id && written_.contains(*id)) {
            value.text = claims::short_text_of(*id);
        }
    }

    const world::World& world_;
    const Holdings& holdings_;
    std::set<claims::EntryId> written_;
};

}  // namespace

Result<std::string> export_claims(const Register& within,
                                  const Actor& actor,
                                  const Viewpoint& viewpoint,
                                  ExportFormat format) {
    const auto world = world_for(within, actor, viewpoint);
    if (!world) {
        return failure_of(world);
    }
    const auto holdings = Holdings::of(within.log(), reader_for(actor, viewpoint));
    if (!holdings) {
        return failure_of(holdings);
    }
    const ClaimWriter writer(*world.value(), holdings.value());
    std::vector<documents::WrittenClaim> claims;
    for (const world::SeenClaim& seen : world.value()->claims()) {
        claims.push_back(writer.written(seen));
    }
    return format == ExportFormat::json_lines ? documents::json_lines_of(claims)
                                              : documents::claims_table_of(claims);
}

}  // namespace habeas::actions
