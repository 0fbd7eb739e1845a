// Adds a document: its exact bytes, named by their hash, and what is known about it.
#pragma once

#include "actions/recording.h"

#include <cstdint>
#include <string>

namespace habeas::actions {

struct AddDocument {
    std::string bytes = {};
    std::string file_name = {};
    std::string title = {};       ///< empty: the file name
    std::string date = {};        ///< EDTF; empty = none
    std::string date_basis = {};  ///< why that date, where the document does not print one
    std::string language = {};
    std::string publisher = {};  ///< "kind:id"; empty = none
    std::string address = {};    ///< where it was found
    std::string media_type = {};
    Placement placement = {};
};

struct AddedDocument {
    claims::EntryId id = {};
    claims::DocumentHash hash = {};
    std::uint64_t length = 0;
    bool is_text = false;       ///< UTF-8: words in it can be quoted
    bool already_held = false;  ///< the same bytes were there at this level: nothing was written
    std::string batch = {};     ///< empty: nothing was written
};

/// \error document_empty (file); document_too_large (file, bytes, most); edtf_invalid,
///        edtf_not_for_entry (place column "date"); entity_unreadable (text; column "publisher");
///        language_unreadable (language); text_not_utf8 (column); document_erased (sha256); as
///        record
Result<AddedDocument> add_document(const Register& into,
                                   const Actor& actor,
                                   const AddDocument& request);

}  // namespace habeas::actions
