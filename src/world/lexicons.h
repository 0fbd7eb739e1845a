// The lexicons that a world knows, and the readings of words by them.
#pragma once

#include "base/clock.h"
#include "domain/claims/entry.h"
#include "domain/quantities/lexicon.h"
#include "domain/quantities/stated_count.h"
#include "domain/quantities/stated_duration.h"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace habeas::world {

/// By language: the newest known revision, else the built-in one.
class Lexicons {
  public:
    /// \param id  of the entry; of two recorded at once the greater counts. A text that is no
    ///            lexicon is passed over
    void add(Instant recorded, const claims::EntryId& id, const claims::LexiconRevision& revision);

    /// \return the reading of a count; none if the value is none, or cannot be read
    [[nodiscard]] std::shared_ptr<const quantities::StatedCount> count_in(
        const claims::Value& value) const;

    /// \return the reading of a duration; likewise
    [[nodiscard]] std::shared_ptr<const quantities::StatedDuration> duration_in(
        const claims::Value& value) const;

  private:
    [[nodiscard]] const quantities::Lexicon* of(const std::string& language) const;

    std::map<std::string, std::pair<std::pair<Instant, claims::EntryId>, quantities::Lexicon>>
        known_;
};

}  // namespace habeas::world
