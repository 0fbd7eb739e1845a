// Makes the cryptographic library ready, once per process. Included by the sources of this layer
// alone.
#pragma once

namespace habeas::vault {

/// Ends the program if the library cannot start: nothing after it would be safe.
void ensure_ready();

}  // namespace habeas::vault
