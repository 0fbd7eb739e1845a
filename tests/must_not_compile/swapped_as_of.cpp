// The day a question asks about is not the instant up to which the register's knowledge counts.
// refused: could not convert|no matching function|cannot convert
#include "domain/dates/as_of.h"

namespace {

bool is_held(habeas::dates::AsOf as_of, habeas::dates::KnownAt known_at) {
    return as_of.day.number <= known_at.instant.microseconds;
}

}  // namespace

int main() {
    const habeas::dates::AsOf as_of{.day = {.number = 9974}};
    const habeas::dates::KnownAt known_at{.instant = {.microseconds = 9974}};
#ifdef HABEAS_MISUSE
    return is_held(known_at, as_of) ? 0 : 1;
#else
    return is_held(as_of, known_at) ? 0 : 1;
#endif
}
