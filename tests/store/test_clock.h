// A clock that stands where a test puts it.
#pragma once

#include "base/clock.h"

namespace habeas::tests {

class TestClock final : public Clock {
  public:
    Instant now() override { return time; }

    Instant time{1'000'000};
};

}  // namespace habeas::tests
