// The one assertion of Habeas: a broken invariant of ours, never bad input. Active in every build.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace habeas {

/// Ends the program with the place of a broken invariant. Never returns.
[[noreturn]] inline void assertion_failed(const char* condition, const char* file, int line) {
    (void)std::fprintf(stderr, "habeas: broken invariant: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace habeas

#define HABEAS_ASSERT(condition)        \
    ((condition) ? static_cast<void>(0) \
                 : ::habeas::assertion_failed(#condition, __FILE__, __LINE__))
