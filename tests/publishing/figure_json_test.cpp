#include "publishing/figure_json.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("a cell as JSON is its value under the name of its kind, and null where it is empty") {
    CHECK(json_from(answers::empty_cell()).is_null());
    CHECK(json_from(answers::text_cell("a")).dump() == R"({"text":"a"})");
    CHECK(json_from(answers::code_cell("a")).dump() == R"({"code":"a"})");
    CHECK(json_from(answers::date_cell("1997")).dump() == R"({"date":"1997"})");
    CHECK(json_from(answers::range_cell(1, std::nullopt)).dump() == R"({"lower":1,"upper":null})");
    CHECK(json_from(answers::days_cell({.min = 2, .max = 3})).dump() ==
          R"({"days":{"min":2,"max":3}})");
}

TEST_CASE("the numbers of a figure as JSON do not speak of what it is founded on") {
    answers::Figure figure("held", answers::Trace::of_nothing());
    figure.count = 4;
    figure.of = {answers::code_cell("x")};
    CHECK(json_from(figure).dump() == R"({"name":"held","of":[{"code":"x"}],"unit":"","count":4})");
}
