#include "answers/question.h"

#include <random>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::answers;

TEST_CASE("a question is written and read back, whatever its parameters hold") {
    Question question;
    question.name = "without-visits";
    question.parameters = {
        {"on", "1997-04-23"}, {"visitor", "visitor:family"}, {"note", "a b=100%\nTúpac"}};
    CHECK(text_of(question) ==
          "without-visits note=a%20b%3D100%25%0ATúpac on=1997-04-23 visitor=visitor:family");
    CHECK(question_from(text_of(question)).value() == question);
    question.version = 2;
    question.seed = 7;
    CHECK(text_of(question).ends_with(" version=2 seed=7"));
    CHECK(question_from(text_of(question)).value() == question);
}

TEST_CASE("random parameters survive the round trip byte for byte") {
    std::mt19937_64 random(1997);
    for (int round = 0; round < 5'000; ++round) {
        Question question;
        question.name = "held";
        std::string value;
        for (std::uint64_t length = random() % 12; length > 0; --length) {
            value += static_cast<char>(random() % 128);
        }
        question.parameters["place"] = value;
        REQUIRE(question_from(text_of(question)).value() == question);
    }
}

TEST_CASE("what is not a question is refused with the word that spoils it") {
    CHECK(question_from("").error().code == "question_unreadable");
    CHECK(question_from("   ").error().code == "question_unreadable");
    CHECK(question_from("held on").error().parameter("word") == "on");
    CHECK(question_from("held =1").error().code == "question_unreadable");
    CHECK(question_from("held a=%4").error().code == "question_unreadable");
    CHECK(question_from("held a=%zz").error().code == "question_unreadable");
    CHECK(question_from("held a=%FF").error().code == "question_unreadable");
    CHECK(question_from("held a=1 a=2").error().parameter("word") == "a=2");
    CHECK(question_from("held version=x").error().code == "question_unreadable");
    CHECK(question_from("held  on=1997-01-01 ").value().parameters.at("on") == "1997-01-01");
}

TEST_CASE("a day is a whole calendar day and an entity has a kind") {
    const Question question =
        question_from("held on=1997-04 place=prison from=1997-04-23 group=group:g").value();
    CHECK(question.day("on").error().code == "parameter_not_a_day");
    CHECK(question.day("to").error().code == "parameter_missing");
    CHECK(dates::text_of(question.day("from").value().day) == "1997-04-23");
    CHECK(question.entity("place").error().code == "parameter_not_an_entity");
    CHECK_FALSE(question.entity("visitor").value().has_value());
    CHECK(question.entity("group").value()->id == "g");
}
