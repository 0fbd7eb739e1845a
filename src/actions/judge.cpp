#include "actions/judge.h"

#include "actions/viewpoint.h"
#include "base/utf8.h"
#include "documents/claim_cells.h"

#include <array>

namespace habeas::actions {
namespace {

Result<claims::Entity> known_entity(const world::World& world,
                                    const std::string& text,
                                    const std::string& parameter) {
    auto entity = documents::read_entity(text);
    if (entity && !world.knows(entity.value())) {
        return failure(
            "entity_unknown", {{"parameter", parameter}, {"entity", text}}, ErrorKind::not_found);
    }
    return entity;
}

}  // namespace

Result<Recorded> judge(const Register& into, const Actor& actor, const Judge& request) {
    const auto world = world_for(into, actor, {});
    if (!world) {
        return failure_of(world);
    }
    const auto left = known_entity(*world.value(), request.left, "left");
    if (!left) {
        return failure_of(left);
    }
    const auto right = known_entity(*world.value(), request.right, "right");
    if (!right) {
        return failure_of(right);
    }
    if (left.value() == right.value()) {
        return failure("judgement_of_itself", {{"entity", request.left}});
    }
    if (left.value().kind != right.value().kind) {
        return failure("judgement_across_kinds",
                       {{"left", request.left}, {"right", request.right}});
    }
    if (!is_utf8(request.reason)) {
        return failure(Error{.code = "text_not_utf8", .place = {.column = "reason"}});
    }
    const std::array payloads{
        PlacedPayload{.placement = request.placement,
                      .payload = claims::Judgement{.left = left.value(),
                                                   .right = right.value(),
                                                   .verdict = request.verdict,
                                                   .author = actor.person,
                                                   .reason = request.reason}}};
    return record(into, actor, payloads);
}

}  // namespace habeas::actions
