#include "answers/ask.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

using namespace habeas::answers;

TEST_CASE("twenty-four of the forty questions can be asked, one in two ways, each by its name") {
    std::set<std::pair<std::string_view, int>> known;
    for (const QuestionSpecification& question : questions()) {
        known.insert({question.name, question.number});
        CHECK(question_named(question.name) == &question);
        CHECK((question.answer != nullptr));
    }
    CHECK(known == std::set<std::pair<std::string_view, int>>{{"without-visits", 1},
                                                              {"held", 2},
                                                              {"held-by-month", 2},
                                                              {"timeline", 3},
                                                              {"changes", 4},
                                                              {"counts", 5},
                                                              {"contradictions", 6},
                                                              {"independence", 7},
                                                              {"trace", 8},
                                                              {"chronology", 10},
                                                              {"time-in-custody", 11},
                                                              {"held-past-order", 12},
                                                              {"standards", 13},
                                                              {"shared", 15},
                                                              {"effect", 16},
                                                              {"bundle", 17},
                                                              {"unvisited", 19},
                                                              {"access", 23},
                                                              {"resumed", 25},
                                                              {"flows", 31},
                                                              {"parts", 33},
                                                              {"stalled", 35},
                                                              {"calls", 36},
                                                              {"promises", 37},
                                                              {"merits", 39}});
    CHECK(question_named("who") == nullptr);
    CHECK(question_named("") == nullptr);
}

TEST_CASE("questions stand in the order of their names") {
    CHECK(std::is_sorted(
        questions().begin(), questions().end(), [](const auto& left, const auto& right) {
            return left.name < right.name;
        }));
}

TEST_CASE("no question names a parameter twice, and a day asked about is called on") {
    for (const QuestionSpecification& question : questions()) {
        CAPTURE(question.name);
        std::set<std::string_view> names;
        for (const ParameterSpecification& parameter : question.parameters) {
            CHECK(names.insert(parameter.name).second);
            CHECK((parameter.name != "on" || parameter.kind == ParameterKind::day));
        }
    }
}
