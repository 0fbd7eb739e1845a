// Any bytes as a table, and as a claims table: read or refused, never a crash. What is read obeys
// the promises of the readers, and lines written from it read back the same.
#include "base/assert.h"
#include "documents/claims_table.h"
#include "documents/row_order.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace habeas::documents {
namespace {

void check_rows(const Table& table, std::string_view bytes) {
    std::uint64_t line = table.header.row;
    std::string rewritten = "\xEF\xBB\xBF" + csv_line(table.header.cells);
    for (const TableRow& row : table.rows) {
        HABEAS_ASSERT(row.cells.size() == table.header.cells.size());
        HABEAS_ASSERT(row.begin < row.end && row.end <= bytes.size());
        HABEAS_ASSERT(row.row > line);
        line = row.row;
        rewritten += csv_line(row.cells);
    }
    const auto again = read_table(rewritten, "again", ',');
    HABEAS_ASSERT(again.has_value() && again->rows.size() == table.rows.size());
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        HABEAS_ASSERT(again->rows[at].cells == table.rows[at].cells);
    }
}

void check_claims(const Table& table) {
    const ClaimsTable claims = read_claims_table(table, "fuzz", {});
    const RowOrder sorted = order_of(claims.rows);
    HABEAS_ASSERT(sorted.order.size() + sorted.cyclic.size() == claims.rows.size());
    HABEAS_ASSERT(claims.rows.size() <= table.rows.size());
    HABEAS_ASSERT(claims.rows.size() == table.rows.size() || !claims.refused.empty());
}

}  // namespace
}  // namespace habeas::documents

// NOLINTNEXTLINE(readability-identifier-naming): the fuzzer looks for this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the fuzzer hands over bytes
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto table = habeas::documents::read_table(text, "fuzz");
    if (table) {
        habeas::documents::check_rows(table.value(), text);
        habeas::documents::check_claims(table.value());
    }
    return 0;
}
