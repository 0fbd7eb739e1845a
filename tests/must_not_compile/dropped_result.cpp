// A Result that nobody looks at would be a failure that nobody sees.
// refused: unused-result
#include "base/result.h"

namespace habeas {

Result<int> days_meant_by_nothing();

Result<int> days_meant_by_nothing() {
    return failure("nothing_said");
}

}  // namespace habeas

int main() {
#ifdef HABEAS_MISUSE
    habeas::days_meant_by_nothing();
#endif
    return habeas::days_meant_by_nothing().has_value() ? 0 : 1;
}
