#include "vault/ready.h"

#include "base/assert.h"

#include <sodium.h>

namespace habeas::vault {

void ensure_ready() {
    static const bool ready = sodium_init() >= 0;
    HABEAS_ASSERT(ready);
}

}  // namespace habeas::vault
