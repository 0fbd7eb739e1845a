#include "world/identity.h"

#include <cstdint>

#include <doctest/doctest.h>

using namespace habeas;
using claims::JudgementVerdict;

namespace {

claims::Entity person(const char* id) {
    return {claims::EntityKind::person, id};
}

/// A judgement recorded at a second; by a model alone if it has no author.
world::SeenJudgement judged(JudgementVerdict verdict, std::int64_t second, const char* author) {
    world::SeenJudgement seen;
    seen.judgement.left = person("ana");
    seen.judgement.right = person("eva");
    seen.judgement.verdict = verdict;
    seen.judgement.author = author;
    seen.judgement.model = "model@1";
    seen.recorded.microseconds = second * 1'000'000;
    return seen;
}

}  // namespace

TEST_CASE("two people stay two while nobody can tell whether they are one") {
    CHECK(world::resolved_identities({judged(JudgementVerdict::undecided, 1, "b")}, {}).empty());
    const auto same = judged(JudgementVerdict::same, 1, "b");
    CHECK(world::resolved_identities({same}, {}) ==
          std::map<claims::Entity, claims::Entity>{{person("eva"), person("ana")}});
    CHECK(world::resolved_identities({same, judged(JudgementVerdict::undecided, 2, "b")}, {})
              .empty());
}

TEST_CASE("the newest judgement of a pair counts, in whatever order the judgements stand") {
    const auto same = judged(JudgementVerdict::same, 2, "b");
    const auto different = judged(JudgementVerdict::different, 1, "b");
    CHECK(world::resolved_identities({same, different}, {}).size() == 1U);
    CHECK(world::resolved_identities({different, same}, {}).size() == 1U);
}

TEST_CASE("what a model proposes neither makes two people one nor parts them") {
    const auto same = judged(JudgementVerdict::same, 1, "b");
    CHECK(world::resolved_identities({judged(JudgementVerdict::same, 1, "")}, {}).empty());
    CHECK(
        world::resolved_identities({same, judged(JudgementVerdict::different, 2, "")}, {}).size() ==
        1U);
}
