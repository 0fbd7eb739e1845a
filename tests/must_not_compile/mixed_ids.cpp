// An identifier of one kind of thing is not one of another kind.
// refused: no match|invalid operands
#include "base/id.h"

int main() {
    const habeas::Id<struct PersonKind> person("a");
    const habeas::Id<struct PlaceKind> place("a");
#ifdef HABEAS_MISUSE
    return person == place ? 0 : 1;
#else
    return person == person && place == place ? 0 : 1;
#endif
}
