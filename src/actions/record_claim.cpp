#include "actions/record_claim.h"

#include "actions/claim_intake.h"
#include "actions/viewpoint.h"
#include "base/utf8.h"

#include <array>

namespace habeas::actions {
namespace {

/// The fields as a table of one row, which stands in no file.
documents::Table table_of(const RecordClaim& request) {
    documents::Table table;
    documents::TableRow row;
    for (const auto& [column, cell] : request.fields) {
        table.header.cells.push_back(column);
        row.cells.push_back(cell);
    }
    table.rows.push_back(std::move(row));
    return table;
}

std::vector<Error> unreadable_fields(const RecordClaim& request) {
    std::vector<Error> refused;
    for (const auto& [column, cell] : request.fields) {
        if (!is_utf8(column) || !is_utf8(cell)) {
            refused.push_back(Error{.code = "text_not_utf8", .place = {.column = column}});
        }
    }
    return refused;
}

}  // namespace

Result<RecordedClaim> record_claim(const Register& into,
                                   const Actor& actor,
                                   const RecordClaim& request) {
    RecordedClaim result{.refused = unreadable_fields(request)};
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    if (!result.refused.empty()) {
        return result;
    }
    documents::ClaimsTable table =
        documents::read_claims_table(table_of(request), {}, holdings.value().words());
    result.refused = std::move(table.refused);
    if (table.rows.empty()) {
        return result;
    }
    auto placed = ClaimIntake(into.log(), holdings.value(), actor, request.placement)
                      .complete(table.rows.front(), {}, {}, result.refused);
    if (!placed || request.dry_run) {
        return result;
    }
    const std::array payloads{
        PlacedPayload{.placement = placed->placement, .payload = std::move(placed->claim)}};
    auto recorded = record(into, actor, payloads);
    if (!recorded) {
        return failure_of(recorded);
    }
    result.recorded = std::move(recorded.value());
    return result;
}

}  // namespace habeas::actions
