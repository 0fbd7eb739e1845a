#include "world/lexicons.h"

#include <doctest/doctest.h>

using namespace habeas;
using world::Lexicons;

namespace {

claims::EntryId id_of(std::uint8_t first) {
    claims::EntryId id;
    id.bytes[0] = first;
    return id;
}

/// A lexicon in which "some 10" is 10 to a number.
claims::LexiconRevision lexicon_up_to(const std::string& upper,
                                      const std::string& language = "en") {
    return {"name: Test\nlanguage: " + language +
            "\nversion: test@1\ndecimal: .\nattributive: some {n}\n"
            "[readings]\n{n} = exact, n, n, n\nsome {n} = about, n, " +
            upper + ", n\n[numbers]\none = 1\n[units]\nday = day\n"};
}

std::int64_t upper_of_some_10(const Lexicons& lexicons, const std::string& language = "en") {
    const auto count = lexicons.count_in(claims::count_value("some 10", language));
    return count && count->upper ? *count->upper : -1;
}

}  // namespace

TEST_CASE("the newest revision reads; of two recorded at once the one of the greater id") {
    Lexicons lexicons;
    lexicons.add({20}, id_of(1), lexicon_up_to("200% n"));
    CHECK(upper_of_some_10(lexicons) == 20);
    lexicons.add({10}, id_of(9), lexicon_up_to("300% n"));
    CHECK(upper_of_some_10(lexicons) == 20);
    lexicons.add({20}, id_of(2), lexicon_up_to("400% n"));
    CHECK(upper_of_some_10(lexicons) == 40);
}

TEST_CASE("a revision of one language reads no other, and what is no lexicon is passed over") {
    Lexicons lexicons;
    lexicons.add({1}, id_of(1), lexicon_up_to("200% n", "qu"));
    lexicons.add({2}, id_of(2), {"no lexicon"});
    CHECK(upper_of_some_10(lexicons, "qu") == 20);
    CHECK(upper_of_some_10(lexicons) != 20);
    CHECK(upper_of_some_10(lexicons) > 0);
    CHECK_FALSE(lexicons.count_in(claims::count_value("some 10", "xx")));
}

TEST_CASE("the bounds of a coder stand, and no lexicon is asked") {
    claims::Value value = claims::count_value("words of no language", "xx");
    value.lower = 3;
    const auto open = Lexicons().count_in(value);
    REQUIRE(open);
    CHECK(open->kind == quantities::CountKind::between);
    CHECK(open->conservative == 3);
    CHECK_FALSE(open->upper.has_value());
    value.upper = 3;
    CHECK(Lexicons().count_in(value)->kind == quantities::CountKind::exact);
    value.lower.reset();
    CHECK(Lexicons().count_in(value)->conservative == 3);
}

TEST_CASE("only a count is read as a count, and only a duration as a duration") {
    const Lexicons lexicons;
    CHECK_FALSE(lexicons.count_in(claims::text_value("200", "en")));
    CHECK_FALSE(lexicons.duration_in(claims::count_value("200", "en")));
    claims::Value duration = claims::text_value("two years", "en");
    duration.kind = claims::ValueKind::duration;
    CHECK(lexicons.duration_in(duration));
    duration.language = "xx";
    CHECK_FALSE(lexicons.duration_in(duration));
}
