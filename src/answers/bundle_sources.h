// On what paper a claim of an evidence bundle stands: a document of this register, the row of a
// table, a source that is not here, one that is only cited, or none. And the order of the bundle,
// which is that of the papers.
#pragma once

#include "answers/answer.h"
#include "world/world.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// \return code: words_held, words_altered, words_not_held, table_row, only_cited or no_source
std::string state_of_words(const world::World& world, const world::SeenClaim& seen);

/// \return cells: document, hash, begin, end, state
std::vector<Cell> source_cells(const world::World& world, const world::SeenClaim& seen);

/// \return the words of the passage or the table row; where they are not here, value, dates and
/// places as written
std::string words_in_bundle(const world::World& world, const world::SeenClaim& seen);

/// \return the same for claims of one document or one cited source; empty for a table row and for
/// what has no source
std::string source_key(const world::World& world, const world::SeenClaim& seen);

/// \return the claims by source, and in a document by place: documents of the register by date,
/// title and hash; rows of tables; sources that are not here; cited ones; none. Else as they stand
std::vector<const world::SeenClaim*> by_source(const world::World& world,
                                               std::vector<const world::SeenClaim*> claims);

}  // namespace habeas::answers
