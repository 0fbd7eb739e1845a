#include "domain/quantities/stated_count.h"

#include <limits>
#include <string>

#include <doctest/doctest.h>

using namespace habeas::quantities;

TEST_CASE("every line of the built-in lexicons reads its own words, with bounds in order") {
    for (const char* language : {"en", "es"}) {
        const Lexicon& lexicon = built_in_lexicon(language);
        for (const ReadingRule& rule : lexicon.entries().readings) {
            std::string words;
            for (const std::string& word : rule.pattern) {
                words
                    .append(word == "{n}"   ? "400"
                            : word == "{m}" ? "900"
                            : word == "{p}" ? "25"
                                            : word)
                    .append(" ");
            }
            CAPTURE(words);
            const auto count = read_count(words, lexicon, 200);
            REQUIRE(count.has_value());
            CHECK(count->lower.value_or(0) <=
                  count->upper.value_or(std::numeric_limits<std::int64_t>::max()));
            const bool of_a_group = rule.lower.base == BoundRule::Base::group;
            CHECK(name_of(count->kind) == (of_a_group ? "exact" : name_of(rule.kind)));
            CHECK((count->conservative.has_value() ||
                   rule.conservative.base == BoundRule::Base::open));
        }
    }
}

TEST_CASE("the conservative figure of a verbal count is never above its reading") {
    for (const char* language : {"en", "es"}) {
        for (const ReadingRule& rule : built_in_lexicon(language).entries().readings) {
            if (rule.conservative.base == BoundRule::Base::constant) {
                CHECK(rule.conservative.offset <=
                      rule.upper.offset +
                          (rule.upper.base == BoundRule::Base::open ? 1'000'000 : 0));
            }
        }
    }
}

TEST_CASE("English and Spanish read the same quantity alike") {
    const std::pair<const char*, const char*> pairs[]{{"some 200", "unos 200"},
                                                      {"several hundred", "varios centenares"},
                                                      {"hundreds", "cientos"},
                                                      {"thousands", "miles"},
                                                      {"dozens", "decenas"},
                                                      {"a score", "una veintena"},
                                                      {"half a hundred", "medio centenar"},
                                                      {"several thousand", "varios miles"},
                                                      {"almost 400", "casi 400"},
                                                      {"more than 400", "más de 400"},
                                                      {"at least 400", "por lo menos 400"},
                                                      {"up to 400", "hasta 400"},
                                                      {"none", "ninguno"},
                                                      {"many", "muchos"},
                                                      {"4,247", "4.247"},
                                                      {"between 20 and 30", "entre 20 y 30"}};
    for (const auto& pair : pairs) {
        CAPTURE(pair.first);
        const auto left = read_count(pair.first, built_in_lexicon("en"));
        const auto right = read_count(pair.second, built_in_lexicon("es"));
        CHECK(name_of(left->kind) == name_of(right->kind));
        CHECK(left->lower == right->lower);
        CHECK(left->upper == right->upper);
        CHECK(left->conservative == right->conservative);
    }
}
