// Tested by tests/actions/import_table_test.cpp.
#include "actions/import_table.h"

#include "actions/row_recognition.h"
#include "actions/viewpoint.h"
#include "documents/row_order.h"
#include "vault/hash.h"

#include <algorithm>
#include <utility>

namespace habeas::actions {
namespace {

constexpr std::size_t rows_between_progress = 1000;

/// One import on its way: rows in the order of their references, then one transaction.
class Import {
  public:
    Import(const ImportTable& request, ClaimIntake& intake, RowRecognition& recognition)
        : request_(request),
          intake_(intake),
          recognition_(recognition),
          table_hash_(vault::sha256(request.bytes)) {}

    void take_all(documents::ClaimsTable table) {
        report_.refused = std::move(table.refused);
        for (std::string& key : table.refused_keys) {
            keyed_.emplace(std::move(key), std::nullopt);
        }
        const documents::RowOrder sorted = documents::order_of(table.rows);
        for (const std::size_t at : sorted.cyclic) {
            const documents::ClaimRow& row = table.rows[at];
            refuse(Error{.code = "reference_cycle", .parameters = {{"key", row.key}}}, row, "key");
        }
        for (std::size_t done = 0; done < sorted.order.size(); ++done) {
            take(table.rows[sorted.order[done]]);
            if (request_.progress && done % rows_between_progress == 0) {
                request_.progress(done, table.rows.size());
            }
        }
        sort_report();
    }

    [[nodiscard]] bool should_write() const {
        return !request_.dry_run && !drafts_.empty() &&
               (report_.refused.empty() || request_.skip_refused);
    }

    Result<ImportReport> finish(store::Writer& writer, const std::string& author) && {
        if (should_write()) {
            auto appended = writer.append(drafts_, contents_, author, {});
            if (!appended) {
                return failure_of(appended);
            }
            report_.batch = std::move(appended.value().batch);
        } else if (!request_.dry_run) {
            report_.added.clear();
        }
        return std::move(report_);
    }

  private:
    void take(const documents::ClaimRow& row) {
        auto placed = intake_.complete(row, keyed_, request_.file_name, report_.refused);
        if (!placed) {
            note_key(row, std::nullopt);
            return;
        }
        placed->claim.row =
            claims::TableRow{.table = request_.file_name,
                             .table_hash = table_hash_,
                             .row = row.row,
                             .words = request_.bytes.substr(row.begin, row.end - row.begin)};
        auto recognised = recognition_.recognise(*placed);
        if (!recognised) {
            refuse(recognised.error(), row, {});
            return;
        }
        RecognisedRow& known = recognised.value();
        note_key(row, known.id);
        auto& rows = known.is_present ? report_.present : report_.added;
        rows.push_back(ImportedRow{.row = row.row, .key = row.key, .id = known.id});
        if (!known.is_present) {
            drafts_.push_back(std::move(known.draft));
            contents_.push_back(std::move(known.content));
        }
    }

    void refuse(const Error& error, const documents::ClaimRow& row, const std::string& column) {
        report_.refused.push_back(
            error.at({.file = request_.file_name, .row = row.row, .column = column}));
        note_key(row, std::nullopt);
    }

    void note_key(const documents::ClaimRow& row, std::optional<claims::EntryId> id) {
        if (!row.key.empty()) {
            keyed_[row.key] = id;
        }
    }

    void sort_report() {
        const auto by_row = [](const ImportedRow& left, const ImportedRow& right) {
            return left.row < right.row;
        };
        std::sort(report_.added.begin(), report_.added.end(), by_row);
        std::sort(report_.present.begin(), report_.present.end(), by_row);
        std::stable_sort(
            report_.refused.begin(),
            report_.refused.end(),
            [](const Error& left, const Error& right) { return left.place.row < right.place.row; });
    }

    const ImportTable& request_;
    ClaimIntake& intake_;
    RowRecognition& recognition_;
    claims::DocumentHash table_hash_;
    KeyedRows keyed_;
    std::vector<store::Draft> drafts_;
    std::vector<store::Content> contents_;
    ImportReport report_;
};

}  // namespace

Result<ImportReport> import_table(const Register& into,
                                  const Actor& actor,
                                  const ImportTable& request) {
    const auto writer = into.writer();
    if (!writer) {
        return failure_of(writer);
    }
    const auto table = documents::read_table(request.bytes, request.file_name, request.delimiter);
    if (!table) {
        return failure_of(table);
    }
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    ClaimIntake intake(into.log(), holdings.value(), actor, request.placement);
    RowRecognition recognition(into.log(), holdings.value(), writer.value()->keys());
    Import import(request, intake, recognition);
    import.take_all(
        documents::read_claims_table(table.value(), request.file_name, holdings.value().words()));
    return std::move(import).finish(*writer.value(), actor.person);
}

}  // namespace habeas::actions
