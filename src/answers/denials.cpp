// An undated denial denies whatever the date: of doubt and denial, the answers tell both. Tested by
// tests/answers/denials_test.cpp.
#include "answers/denials.h"

namespace habeas::answers {
namespace {

bool is_stated(const claims::Value& value) {
    return value.kind != claims::ValueKind::absent && value.kind != claims::ValueKind::unknown &&
           value.kind != claims::ValueKind::nothing && !value.text.empty();
}

}  // namespace

bool may_deny(const world::SeenClaim& denial, const world::SeenClaim& said) {
    const claims::Value& one = denial.claim().value;
    const claims::Value& other = said.claim().value;
    const bool values_meet = !is_stated(one) || !is_stated(other) || one.text == other.text;
    return denial.modality() == claims::Modality::denies && said.changes_state() &&
           denial.subject() == said.subject() && denial.predicate() == said.predicate() &&
           values_meet &&
           dates::holds(dates::Relation::intersects, denial.valid(), said.valid()) !=
               dates::Truth::no;
}

std::vector<const world::SeenClaim*> denials_of(const world::World& world,
                                                const world::SeenClaim& said) {
    std::vector<const world::SeenClaim*> denials;
    for (const world::SeenClaim& seen : world.about(said.subject())) {
        if (may_deny(seen, said)) {
            denials.push_back(&seen);
        }
    }
    return denials;
}

}  // namespace habeas::answers
