// Questions from any bytes: what is read is written and read again as the same question.
#include "answers/question.h"
#include "base/assert.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data),
                                 size);  // NOLINT: the fuzzer's own interface
    const auto question = habeas::answers::question_from(bytes);
    if (question) {
        const auto again =
            habeas::answers::question_from(habeas::answers::text_of(question.value()));
        HABEAS_ASSERT(again && again.value() == question.value());
    }
    return 0;
}
