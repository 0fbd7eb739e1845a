// Destroys the content of entries and the bytes of documents, by an order that stays in the log:
// every proof still verifies, nobody reads the content again.
#pragma once

#include "actions/recording.h"

#include <string>
#include <vector>

namespace habeas::actions {

struct Erase {
    std::vector<std::string> references =
        {};  ///< beginnings of ids, or of hashes of documents; at least 4 characters each
    std::string reason = {};
};

struct Erased {
    std::string batch = {};
    std::vector<claims::EntryId> entries = {};
    std::vector<claims::DocumentHash> documents = {};
};

/// \error reference_unknown (reference), reference_ambiguous (reference, count), reason_missing, as
///        record
Result<Erased> erase(const Register& into, const Actor& actor, const Erase& request);

}  // namespace habeas::actions
