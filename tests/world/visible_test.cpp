#include "world/visible.h"

#include "small_register.h"

using namespace habeas;
using namespace habeas::tests;

namespace {

dates::SaidBy said_by(const std::string& day) {
    return {dates::day_from(day).value()};
}

/// \return how many entries are live in the world of one who sees all, as said by a day
std::size_t live_count(store::Log& log, const std::string& day) {
    world::Reader reader{.clearance = claims::clearance_up_to(claims::Level::sealed)};
    reader.said_by = said_by(day);
    const auto part = world::visible_part(log, reader);
    return part.value().claims.size() + part.value().others.size();
}

claims::Claim said_in(const char* value, const char* date) {
    claims::Claim claim = claim_of("person:a", "status", value);
    claim.said = edtf(date);
    return claim;
}

}  // namespace

TEST_CASE("words had been said by a day from the latest day of their date on") {
    const auto on = [](const char* day) {
        return world::said_by(edtf("[1997-03-01..1997-03-10]"), said_by(day));
    };
    CHECK(on("1997-02-28") == dates::Truth::no);
    CHECK(on("1997-03-01") == dates::Truth::maybe);
    CHECK(on("1997-03-09") == dates::Truth::maybe);
    CHECK(on("1997-03-10") == dates::Truth::yes);
    CHECK(world::said_by(std::nullopt, said_by("1997-03-10")) == dates::Truth::maybe);
}

TEST_CASE("a retraction or a correction that may have been said later does not reach back yet") {
    store::MemoryLog log;
    SmallRegister small(log);
    const auto withdrawn = small.add(said_in("withdrawn", "1997-01-01"));
    small.add(claims::Retraction{{withdrawn}, edtf("1997-03"), "the source withdrew", ""});
    CHECK(live_count(log, "1997-03-15") == 2U);
    CHECK(live_count(log, "1997-03-31") == 1U);
    claims::Claim correction = said_in("corrected", "1997-03");
    correction.supersedes = small.add(said_in("as first said", "1997-01-01"));
    small.add(correction);
    CHECK(live_count(log, "1997-02-28") == 4U);
    CHECK(live_count(log, "1997-03-15") == 4U);
    CHECK(live_count(log, "1997-03-31") == 2U);
}
