// What anybody says was done of a promise, deed by deed, and whether that keeps it. Definition:
// docs/answers/promises.md.
#pragma once

#include "answers/answer.h"
#include "answers/promise_terms.h"

#include <string>
#include <vector>

namespace habeas::answers {

/// What somebody says was done of a promise, as one row tells it.
struct Deed {
    Cell counted_by = empty_cell();
    Cell counted = empty_cell();
    Cell words = empty_cell();
    Cell date = empty_cell();
    NumberRange done = {};
    std::string state = {};
    Trace trace;
};

/// A promise and what there is of it.
struct Kept {
    Promise promise = {};
    std::vector<Deed> deeds = {};
    std::vector<Note> notes = {};
};

/// \return the promise with at least one deed: without any known, one that says so
Kept kept_of(const world::World& world, Promise promise, dates::Day on);

}  // namespace habeas::answers
