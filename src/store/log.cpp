#include "store/log.h"

#include <algorithm>

namespace habeas::store {

bool has_news(const std::map<DeviceId, Head>& heads, const Position& position) {
    return std::any_of(heads.begin(), heads.end(), [&](const auto& device_and_head) {
        const auto read = position.find(device_and_head.first);
        return read == position.end() || read->second < device_and_head.second.sequence;
    });
}

Position position_at(const std::map<DeviceId, Head>& heads) {
    Position position;
    for (const auto& [device, head] : heads) {
        position.emplace(device, head.sequence);
    }
    return position;
}

}  // namespace habeas::store
