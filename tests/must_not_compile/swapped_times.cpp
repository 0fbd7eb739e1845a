// The days and the instant of a question cannot take each other's place.
// refused: no match|no viable
#include "world/reader.h"

int main() {
    const habeas::dates::SaidBy said_by{.day = {.number = 9974}};
    const habeas::dates::KnownAt known_at{.instant = {.microseconds = 0}};
    habeas::world::Reader reader;
#ifdef HABEAS_MISUSE
    reader.said_by = known_at;
    reader.known_at = said_by;
#else
    reader.said_by = said_by;
    reader.known_at = known_at;
#endif
    return reader.said_by.has_value() && reader.known_at.has_value() ? 0 : 1;
}
