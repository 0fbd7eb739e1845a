#include "twins/changes_twin.h"

#include "answers/changes.h"
#include "support/registers/answer_text.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

/// A register of two weeks, of which some claims were recorded after 2001-01-15.
std::vector<std::string> lines_of(RegisterGenerator& generator) {
    std::vector<std::string> lines = generator.next();
    std::size_t claims = 0;
    while (claims < lines.size() && !lines[claims].starts_with("recorded") &&
           !lines[claims].starts_with("judge") && !lines[claims].starts_with("retract")) {
        ++claims;
    }
    const auto from = static_cast<std::ptrdiff_t>(generator.pick(claims + 1));
    lines.insert(lines.begin() + from, "recorded 2001-02-01");
    if (generator.pick(3) == 0) {
        lines.insert(lines.begin() + from,
                     "judge same " + generator.person() + " " + generator.person());
    }
    return lines;
}

answers::Question question_of(RegisterGenerator& generator) {
    answers::Question asked{.name = "changes",
                            .parameters = {{"known-since", "2001-01-15"}, {"on", generator.day()}}};
    const auto maybe =
        [&](std::uint64_t one_in, const std::string& name, const std::string& value) {
            if (generator.pick(one_in) == 0) {
                asked.parameters[name] = value;
            }
        };
    maybe(2, "on-then", generator.day());
    maybe(4, "place", generator.place());
    maybe(3, "group", generator.group());
    maybe(6, "person", generator.person());
    return asked;
}

}  // namespace

TEST_CASE("changes agrees with its twin, which compares everybody with everybody") {
    using claims::Family;
    std::map<std::string, int> met;
    int differing = 0;
    for (std::uint64_t seed = 1; seed <= 10'000 && differing < 3; ++seed) {
        RegisterGenerator generator(
            seed,
            {.families = {Family::custody, Family::custody, Family::custody, Family::identity}});
        const std::vector<std::string> lines = lines_of(generator);
        RegisterBuilder written(lines);
        const world::World earlier = written.world_known_at("2001-01-15");
        const world::World now = written.world();
        const answers::Question question = question_of(generator);
        const auto fast = answers::changes(now, question, {.earlier = &earlier});
        REQUIRE(fast.has_value());
        const std::string fast_text = text_of(fast, written);
        const std::string slow_text =
            text_of(Result<answers::Answer>(changes_twin(earlier, now, question)), written);
        for (const answers::Row& row : fast->rows) {
            ++met[row.cells[1].text];
        }
        differing += fast_text == slow_text ? 0 : 1;
        std::string text;
        for (const std::string& line : lines) {
            text += line + "\n";
        }
        CHECK_MESSAGE(fast_text == slow_text,
                      "seed ",
                      seed,
                      "\n",
                      text,
                      answers::text_of(question),
                      "\nfast\n",
                      fast_text,
                      "slow\n",
                      slow_text);
        const auto possible = [&](std::size_t at) { return fast->figures[at].bounds->possible; };
        std::int64_t sum = possible(0);
        for (std::size_t at = 2; at < 11; ++at) {
            sum += at < 6 ? *fast->figures[at].count : -*fast->figures[at].count;
        }
        CHECK(sum == possible(1));
    }
    for (const auto& [kind, times] : met) {
        MESSAGE(kind, ": ", times);
    }
    CHECK(met.size() == 10U);
}

}  // namespace habeas::tests
