#include "answers/evidence_bundle.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

/// \return the lines that hold some words
std::string with(const std::string& answer, const std::string& words) {
    std::istringstream lines(answer);
    std::string chosen;
    for (std::string line; std::getline(lines, line);) {
        chosen += line.find(words) == std::string::npos ? "" : line + "\n";
    }
    return chosen;
}

}  // namespace

TEST_CASE("a bundle has what is said of a person and what names them, not what they say") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05",
                           "b person:beto charge accuser=person:ana",
                           "c person:ana member_of value=group:g",
                           "d person:beto arrest by=person:ana",
                           "e person:carla release value=pardon modality=denies",
                           "judge same person:ana person:carla"});
    CHECK(with(asked(small, "bundle about=person:ana"), "figure claims ") ==
          "figure claims 4 {a, b, c, e}\n");
    CHECK(with(asked(small, "bundle about=person:carla"), "figure claims ") ==
          "figure claims 4 {a, b, c, e}\n");
    CHECK(with(asked(small, "bundle about=group:g"), "figure claims ") == "figure claims 1 {c}\n");
}

TEST_CASE("words that changed after they were quoted are told, and still stand in their document") {
    RegisterBuilder small({"document letter 'one and two' date=1997",
                           "a person:ana arrest in=letter misquote=own",
                           "b person:ana arrest in=letter quote=two"});
    const std::string answer = asked(small, "bundle about=person:ana");
    CHECK(only("figure", with(answer, "words_altered")) == "figure words_altered 1 {a}\n");
    CHECK(only("note", with(answer, "words_altered")) ==
          "note words_altered claim=" + habeas::claims::short_text_of(small.id("a")) +
              " document=letter {a}\n");
    CHECK(with(answer, "documents_held") == "figure documents_held 1 {a, b}\n");
}

TEST_CASE("two voices are two origins only if nothing joins them") {
    RegisterBuilder small({"a person:ana arrest from=1997-01-05 by=source:t",
                           "b person:ana arrest from=1997-01-05 by=source:u via=source:t",
                           "c person:ana charge value=theft by=source:t",
                           "d person:ana charge value=theft by=source:u",
                           "e person:ana verdict value=guilty by=source:t"});
    CHECK(with(asked(small, "bundle about=person:ana"), "claims_of_one_origin") ==
          "figure claims_of_one_origin 1/1/3 {a, b, e}\n");
}

TEST_CASE("a document above the reader's level is not named, nor its hash") {
    RegisterBuilder small({"document letter 'one and two' date=1997 level=sealed",
                           "a person:ana arrest in=letter quote=two from=1997-01-05"});
    const auto open = small.world(
        {.clearance = habeas::claims::clearance_up_to(habeas::claims::Level::partners)});
    const std::string answer = only("row", asked(small, open, "bundle about=person:ana"));
    CHECK(answer == "row " + habeas::claims::full_text_of(small.id("a")) +
                        " | ana | predicate.arrest | modality.asserts | 1997-01-05 | s | - | - | "
                        "- | - | - | - | words_not_held {a}\n");
    CHECK(with(only("row", asked(small, "bundle about=person:ana")), "| words_held") != "");
}

TEST_CASE("a document that is held is not missing where the words of one claim cannot be read") {
    RegisterBuilder small(
        {"document letter 'one and two' date=1997", "a person:ana arrest in=letter quote=one"});
    habeas::claims::Claim scanned = small.world().claim(small.id("a"))->claim();
    scanned.predicate = "charge";
    scanned.passage->representation = 1;
    small.add("b", scanned);
    const std::string answer = asked(small, "bundle about=person:ana");
    CHECK(with(answer, "documents_held") == "figure documents_held 1 {a}\n");
    CHECK(with(answer, "documents_not_held") == "figure documents_not_held 0 {}\n");
}
