// Labels are those of the earlier world for what is new, where two who are now one still have two
// names. Tested by tests/answers/judgement_changes_test.cpp.
#include "answers/judgement_changes.h"

#include <algorithm>
#include <set>

namespace habeas::answers {
namespace {

using world::SeenJudgement;
using world::World;

std::set<claims::EntryId> ids_in(const World& world) {
    std::set<claims::EntryId> ids;
    for (const SeenJudgement& seen : world.judgements()) {
        ids.insert(seen.id);
    }
    return ids;
}

/// \return what to call one of two who may be one: its label, and its id where that is another word
std::string name_of(const World& world, const claims::Entity& entity) {
    const std::string label = world.canonical(entity) == entity ? world.label(entity) : entity.id;
    return label == entity.id ? label : label + " (" + entity.id + ")";
}

void add_missing(std::vector<JudgementChange>& changes,
                 const World& from,
                 const World& other,
                 bool is_new) {
    const std::set<claims::EntryId> held = ids_in(other);
    const World& names = is_new ? other : from;
    for (const SeenJudgement& seen : from.judgements()) {
        const claims::Judgement& judgement = seen.judgement;
        const bool is_proposal = !judgement.model.empty() && judgement.author.empty();
        if (is_proposal || held.contains(seen.id)) {
            continue;
        }
        changes.push_back({.id = seen.id,
                           .is_new = is_new,
                           .left = name_of(names, judgement.left),
                           .right = name_of(names, judgement.right),
                           .verdict = judgement.verdict,
                           .author = judgement.author,
                           .reason = judgement.reason});
    }
}

}  // namespace

std::vector<JudgementChange> judgement_changes(const World& earlier, const World& later) {
    std::vector<JudgementChange> changes;
    add_missing(changes, later, earlier, true);
    add_missing(changes, earlier, later, false);
    return changes;
}

}  // namespace habeas::answers
