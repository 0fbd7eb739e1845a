#include "publishing/footnotes.h"

#include "publishing/sample_answer.h"

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::publishing;

TEST_CASE("a claim keeps its number wherever it is mentioned again") {
    const tests::SampleAnswer sample;
    Footnotes notes;
    const auto& figures = sample.answer.figures;
    const auto& evidence = sample.answer.evidence;
    CHECK(notes.add(figures[1].trace, evidence) == std::vector<std::size_t>{1});
    CHECK(notes.add(figures[0].trace, evidence) == std::vector<std::size_t>{1, 2});
    CHECK(notes.add(figures[2].trace, evidence).empty());
    CHECK(notes.add_nothing() == 3);
    CHECK(notes.add_nothing() == 3);
    const auto texts = notes.texts(Words(Language::english));
    REQUIRE(texts.size() == 3);
    CHECK(texts[2] == "No claim in this register says so.");
}

TEST_CASE("a footnote says who, through whom, when, what, where and which claim") {
    const tests::SampleAnswer sample;
    answers::Evidence evidence = sample.answer.evidence[0];
    evidence.words = "they were\nshut out";
    evidence.table = "claims.csv";
    evidence.row = 14;
    evidence.citation = {.title = "Release", .address = "https://example.org"};
    evidence.uttered = "1997-02";
    CHECK(footnote_of(evidence, Words(Language::english)) ==
          "paper (through wire), 1997-03-01, spoken 1997-02 (asserts): “they were shut out” — "
          "claims.csv, row 14; Release; https://example.org (claim " +
              claims::short_text_of(evidence.id) + ")");
    evidence.passage = claims::Passage{.begin = 3, .end = 20};
    evidence.document_title = "The release";
    CHECK(tests::has(footnote_of(evidence, Words(Language::spanish)),
                     "The release, documento 000000000000, bytes 3-20"));
    CHECK(tests::has(footnote_of({}, Words(Language::english)), "no passage given"));
}
