#include "publishing/instant.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("an instant is written and read back to the microsecond") {
    CHECK(text_of(Instant{0}) == "1970-01-01T00:00:00Z");
    CHECK(text_of(Instant{-1}) == "1969-12-31T23:59:59.999999Z");
    for (const std::int64_t time : {0LL, -1LL, 861'926'399'999'999LL, 1'795'514'400'000'000LL}) {
        CHECK(instant_from(text_of(Instant{time})) == Instant{time});
    }
    CHECK(instant_from("2026-11-24T10:00:00.5Z")->microseconds % 1'000'000 == 500'000);
}

TEST_CASE("a day is meant to its end") {
    CHECK(text_of(*instant_from("1997-04-23")) == "1997-04-23T23:59:59.999999Z");
}

TEST_CASE("what is no instant is none") {
    for (const char* text : {"",
                             "1997",
                             "1997-02-30",
                             "1997-04-23T10:00:00",
                             "1997-04-23 10:00:00Z",
                             "1997-04-23T24:00:00Z",
                             "1997-04-23T10:60:00Z",
                             "1997-04-23T10:00:-1Z",
                             "1997-04-23T10:00:00.Z",
                             "1997-04-23T10:00:00.1234567Z",
                             "1997-04-23T10:00Z",
                             "1997-04-23TZ"}) {
        CHECK_MESSAGE(!instant_from(text), text);
    }
}
