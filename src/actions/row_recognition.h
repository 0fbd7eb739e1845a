// Whether the register holds the claim of a table's row already, and under which salt it goes in if
// it does not. So the same table again adds nothing, a table whose batch was undone is added again,
// and a row whose content was erased is refused.
#pragma once

#include "actions/claim_intake.h"
#include "store/log.h"
#include "store/writer.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace habeas::actions {

/// A row's claim, as it stands in the register or is ready to go into it.
struct RecognisedRow {
    claims::EntryId id = {};
    bool is_present = false;
    store::Draft draft = {};      ///< unless present
    store::Content content = {};  ///< unless present
};

class RowRecognition {
  public:
    /// \param log, keys  borrowed
    RowRecognition(store::Log& log, const Holdings& holdings, const store::DeviceKeys& keys);

    /// \param placed  with the table's row in it; of rows with the same content each call is the
    ///                next one
    /// \error import_erased; kind refused
    Result<RecognisedRow> recognise(const PlacedClaim& placed);

  private:
    /// Rows of one content: those in the register, and how many of the table were met so far.
    struct SameContent {
        std::vector<claims::EntryId> held = {};
        std::size_t met = 0;
    };

    [[nodiscard]] Result<RecognisedRow> under_free_salt(const PlacedClaim& placed,
                                                        std::string origin_key) const;

    const store::DeviceKeys& keys_;
    std::map<claims::EntryId, bool> has_content_;  ///< every entry of the log
    std::map<std::string, SameContent> by_content_;
};

}  // namespace habeas::actions
