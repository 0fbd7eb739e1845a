#include "publishing/answer_json.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("an answer as JSON has codes, numbers and the claims behind each") {
    const tests::SampleAnswer sample;
    const auto json = nlohmann::json::parse(json_of(sample.answer));
    CHECK(json["version"] == 1);
    CHECK(json["question"] == "held on=1997-04-23");
    CHECK(json["as_of"] == "1997-04-23");
    CHECK(json["said_by"] == "1997-06-01");
    CHECK(json["known_at"].is_null());
    CHECK(json["level"] == "sealed");
    CHECK(json["figures"][0]["certain"] == 1);
    CHECK(json["figures"][0]["evidence_age_days"]["max"] == 60);
    CHECK(json["figures"][0]["claims"].size() == 2);
    CHECK(json["figures"][1]["days"]["min"] == 82);
    CHECK(json["figures"][2]["count"] == 0);
    const auto& cells = json["rows"][0]["cells"];
    CHECK(cells["who"]["entity"] == "person:ana");
    CHECK(cells["days"]["days"]["max"].is_null());
    CHECK(cells["range"]["upper"] == 900);
    CHECK(cells["words"]["text"] == tests::hostile_words);
    CHECK(cells["case"].is_null());
    CHECK(json["rows"][0]["claims"][0] == sample.id("a"));
    CHECK(json["notes"][0]["parameters"]["person"] == "Ana");
    CHECK(json["evidence"][1]["uttered"] == "1997-02");
    CHECK(json["evidence"][0]["carriers"][0] == "wire");
}

TEST_CASE("one claim as JSON says where its words stand") {
    const tests::SampleAnswer sample;
    answers::Evidence evidence = sample.answer.evidence[0];
    evidence.passage = claims::Passage{.begin = 3, .end = 20};
    const auto json = nlohmann::json::parse(json_of(evidence));
    CHECK(json["passage"]["begin"] == 3);
    CHECK(json["passage"]["document"] == std::string(64, '0'));
    CHECK(json["short_id"].get<std::string>().size() == 16);
}
