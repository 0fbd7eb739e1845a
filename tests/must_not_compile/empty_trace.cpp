// A trace begins with a claim; that there is none is said by Trace::of_nothing.
// refused: is private|private constructor
#include "answers/trace.h"

int main() {
#ifdef HABEAS_MISUSE
    const habeas::answers::Trace trace;
#else
    const habeas::answers::Trace trace = habeas::answers::Trace::of_nothing();
#endif
    return trace.claims().empty() ? 0 : 1;
}
