#include "cli/question_words.h"

#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

namespace {

/// The question that words after a command mean, or the code of the error.
std::string read(const std::vector<std::string>& words, const std::string& fixed = {}) {
    const publishing::Words catalogue(publishing::Language::english);
    cli::Options options("ask", catalogue);
    cli::QuestionWords question;
    question.declare(options, fixed);
    if (const auto parsed = options.parse(words); !parsed) {
        return parsed.error().code;
    }
    const auto read = question.question();
    return read ? answers::text_of(read.value()) : read.error().code;
}

}  // namespace

TEST_CASE("a question is read from words and options alike, and nothing twice") {
    CHECK(read({"held", "on=1997-04-23"}) == "held on=1997-04-23");
    CHECK(read({"held", "--on", "1997-04-23"}) == "held on=1997-04-23");
    CHECK(read({"held", "on=1997-04-23", "--on", "1997-04-24"}) == "given_twice");
    CHECK(read({"held", "on=1", "on=2"}) == "given_twice");
    CHECK(read({"held", "on"}) == "word_not_a_parameter");
    CHECK(read({}) == "argument_missing");
}

TEST_CASE("a command that always asks the same question takes its parameters only") {
    CHECK(read({"person=person:ana"}, "chronology") == "chronology person=person:ana");
    CHECK(read({"--visitor", "visitor:family"}, "chronology") == "option_unknown");
}
