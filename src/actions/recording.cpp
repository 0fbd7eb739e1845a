#include "actions/recording.h"

namespace habeas::actions {

Result<Recorded> record(const Register& into,
                        const Actor& actor,
                        std::span<const PlacedPayload> payloads,
                        std::span<const store::DocumentBytes> documents) {
    const auto writer = into.writer();
    if (!writer) {
        return failure_of(writer);
    }
    std::vector<store::Draft> drafts;
    std::vector<store::Content> contents;
    for (const PlacedPayload& placed : payloads) {
        if (const auto permitted = check_may_write(actor, placed.placement); !permitted) {
            return failure_of(permitted);
        }
        drafts.push_back(store::Draft{.level = placed.placement.level,
                                      .compartment = placed.placement.compartment,
                                      .payload = claims::encode(placed.payload)});
        contents.push_back(store::content_for(drafts.back(), writer.value()->keys()));
    }
    auto appended = writer.value()->append(drafts, contents, actor.person, documents);
    if (!appended) {
        return failure_of(appended);
    }
    return Recorded{.batch = std::move(appended.value().batch),
                    .ids = std::move(appended.value().ids)};
}

}  // namespace habeas::actions
