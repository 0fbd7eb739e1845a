// A row of an answer carries its trace.
// refused: no matching function|no matching constructor
#include "answers/answer.h"

int main() {
    const std::vector<habeas::answers::Cell> cells(1);
#ifdef HABEAS_MISUSE
    const habeas::answers::Row row(cells);
#else
    const habeas::answers::Row row(cells, habeas::answers::Trace::of_nothing());
#endif
    return row.cells.size() == 1 ? 0 : 1;
}
