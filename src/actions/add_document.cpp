#include "actions/add_document.h"

#include "actions/holdings.h"
#include "actions/viewpoint.h"
#include "base/utf8.h"
#include "vault/hash.h"

#include <array>
#include <utility>
#include <variant>

namespace habeas::actions {
namespace {

constexpr std::size_t longest_document = std::size_t{1} << 30U;  ///< bytes

Failure refused_in(const char* column, const Error& error) {
    return failure(error.at({.column = column}));
}

Result<void> check_size(const AddDocument& request) {
    if (request.bytes.empty()) {
        return failure("document_empty", {{"file", request.file_name}});
    }
    if (request.bytes.size() > longest_document) {
        return failure("document_too_large",
                       {{"file", request.file_name},
                        {"bytes", std::to_string(request.bytes.size())},
                        {"most", std::to_string(longest_document)}});
    }
    return {};
}

Result<void> check_texts(const AddDocument& request) {
    const std::array texts{std::pair("file_name", &request.file_name),
                           std::pair("title", &request.title),
                           std::pair("date_basis", &request.date_basis),
                           std::pair("language", &request.language),
                           std::pair("address", &request.address),
                           std::pair("media_type", &request.media_type)};
    for (const auto& [column, text] : texts) {
        if (!is_utf8(*text)) {
            return refused_in(column, Error{.code = "text_not_utf8"});
        }
    }
    return {};
}

Result<claims::Document> document_of(const AddDocument& request) {
    claims::Document document{.hash = vault::sha256(request.bytes),
                              .length = request.bytes.size(),
                              .title = request.title.empty() ? request.file_name : request.title,
                              .file_name = request.file_name,
                              .media_type = request.media_type,
                              .language = request.language,
                              .date_basis = request.date_basis,
                              .address = request.address};
    if (!request.date.empty()) {
        auto date = documents::read_date(request.date, false);
        if (!date) {
            return refused_in("date", date.error());
        }
        document.date = std::move(date.value());
    }
    if (!request.publisher.empty()) {
        auto publisher = documents::read_entity(request.publisher);
        if (!publisher) {
            return refused_in("publisher", publisher.error());
        }
        document.publisher = std::move(publisher.value());
    }
    return document;
}

/// \return the live entry of the same bytes at the same place; null if there is none
const HeldEntry* held_already(const Holdings& holdings,
                              const claims::DocumentHash& hash,
                              const Placement& placement) {
    for (const HeldEntry& held : holdings.entries()) {
        const auto* document = std::get_if<claims::Document>(&held.payload);
        if (held.is_live && document != nullptr && document->hash == hash &&
            held.placement == placement) {
            return &held;
        }
    }
    return nullptr;
}

}  // namespace

Result<AddedDocument> add_document(const Register& into,
                                   const Actor& actor,
                                   const AddDocument& request) {
    if (const auto checked = check_size(request); !checked) {
        return failure_of(checked);
    }
    if (const auto checked = check_texts(request); !checked) {
        return failure_of(checked);
    }
    auto document = document_of(request);
    if (!document) {
        return failure_of(document);
    }
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    AddedDocument added{.hash = document.value().hash,
                        .length = document.value().length,
                        .is_text = is_utf8(request.bytes)};
    if (const HeldEntry* held = held_already(holdings.value(), added.hash, request.placement);
        held != nullptr) {
        added.id = held->id;
        added.already_held = true;
        return added;
    }
    const std::array payloads{
        PlacedPayload{.placement = request.placement, .payload = std::move(document.value())}};
    const std::array bytes{store::DocumentBytes{.sha256 = added.hash, .bytes = request.bytes}};
    const auto recorded = record(into, actor, payloads, bytes);
    if (!recorded) {
        return failure_of(recorded);
    }
    added.id = recorded.value().ids.front();
    added.batch = recorded.value().batch;
    return added;
}

}  // namespace habeas::actions
