// A figure that rests on nothing cannot be made, and no trace comes out of thin air.
// refused: no matching function|no matching constructor
#include "answers/answer.h"

int main() {
#ifdef HABEAS_MISUSE
    const habeas::answers::Figure figure("held");
#else
    const habeas::answers::Figure figure("held", habeas::answers::Trace::of_nothing());
#endif
    return figure.name.empty() ? 1 : 0;
}
