#include "twins/evidence_bundle_twin.h"

#include "answers/evidence_bundle.h"
#include "twins/twin_check.h"

#include <doctest/doctest.h>

namespace habeas::tests {

TEST_CASE("bundles agree with their twin, which looks at every pair, on invented registers") {
    using claims::Family;
    int with_rows = 0;
    int with_altered_words = 0;
    int with_several_origins = 0;
    int with_denied_items = 0;
    const auto question = [](RegisterGenerator& generator, const RegisterBuilder& /*written*/) {
        answers::Question asked{.name = "bundle"};
        std::string& about = asked.parameters["about"];
        switch (generator.pick(6)) {
            case 0:
                about = generator.group();
                break;
            case 1:
                about = generator.place();
                break;
            default:
                about = generator.person();
        }
        if (generator.pick(3) == 0) {
            asked.parameters["on"] = generator.day();
        }
        return asked;
    };
    const auto fast = [&](const world::World& world, const answers::Question& asked) {
        auto answer = answers::evidence_bundle(world, asked, {});
        with_rows += answer->rows.empty() ? 0 : 1;
        for (const answers::Figure& figure : answer->figures) {
            const bool is_short =
                figure.bounds && figure.bounds->certain < static_cast<int>(answer->rows.size());
            with_altered_words += figure.name == "words_altered" && figure.count > 0 ? 1 : 0;
            with_several_origins += figure.name == "claims_of_one_origin" && is_short ? 1 : 0;
            with_denied_items += figure.name == "in_this_register" && figure.bounds ? 1 : 0;
        }
        return answer;
    };
    const std::string found = differences({.shape = {.fewest_claims = 15,
                                                     .most_claims = 35,
                                                     .families = {Family::custody,
                                                                  Family::trial,
                                                                  Family::review,
                                                                  Family::determination,
                                                                  Family::determination,
                                                                  Family::determination,
                                                                  Family::identity,
                                                                  Family::identity,
                                                                  Family::identity},
                                                     .has_documents = true},
                                           .question = question,
                                           .fast = fast,
                                           .slow = evidence_bundle_twin});
    INFO(found);
    CHECK(found.empty());
    CHECK(with_rows > 9'000);
    CHECK(with_altered_words > 1'000);
    CHECK(with_several_origins > 500);
    CHECK(with_denied_items > 100);
}

}  // namespace habeas::tests
