// Payloads from any bytes: what is read is written back as the same bytes, so no two byte strings
// name one payload.
#include "base/assert.h"
#include "domain/claims/entry.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data),
                                 size);  // NOLINT: the fuzzer's own interface
    const auto payload = habeas::claims::decode(bytes);
    if (payload) {
        HABEAS_ASSERT(habeas::claims::encode(payload.value()) == bytes);
    }
    return 0;
}
