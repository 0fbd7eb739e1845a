#include "answers/bundle_sources.h"

#include "answers/asked.h"

#include <doctest/doctest.h>

using namespace habeas::tests;

namespace {

/// \return the keys of the rows in order, each with its state
std::string order_of(RegisterBuilder& small) {
    std::istringstream lines(only("row", asked(small, "bundle about=person:ana")));
    std::string order;
    for (std::string line; std::getline(lines, line);) {
        order += line.substr(line.rfind('|') + 2) + "\n";
    }
    return order;
}

}  // namespace

TEST_CASE("a bundle is in the order of its papers, and each says whether it is here") {
    RegisterBuilder small({"document late 'one and two' date=1997-02",
                           "document early 'two and one' date=1997-01-05",
                           "document lost 'one, two, three' lost=yes",
                           "a person:ana arrest",
                           "b person:ana arrest cited=Daily table=list row=4",
                           "c person:ana arrest table=list row=9",
                           "d person:ana arrest in=lost quote=one",
                           "e person:ana arrest in=late quote=two",
                           "f person:ana arrest in=late quote=one",
                           "g person:ana arrest in=early quote=one",
                           "h person:ana arrest table=list row=3"});
    CHECK(order_of(small) ==
          "words_held {g}\nwords_held {f}\nwords_held {e}\nwords_not_held {d}\n"
          "table_row {h}\ntable_row {c}\nonly_cited {b}\nno_source {a}\n");
}

TEST_CASE("documents and cited sources are counted once, whatever rests on them") {
    RegisterBuilder small({"document letter 'one and two'",
                           "document lost 'one, two' lost=yes",
                           "a person:ana arrest in=letter quote=one",
                           "b person:ana charge in=letter quote=two",
                           "c person:ana arrest in=lost quote=one",
                           "d person:ana charge in=lost quote=two",
                           "e person:ana arrest cited=Daily",
                           "f person:ana charge cited=Daily"});
    const std::string figures = only("figure", asked(small, "bundle about=person:ana"));
    CHECK(figures.find("figure documents_held 1 {a, b}\n") != std::string::npos);
    CHECK(figures.find("figure documents_not_held 2 {c, d, e, f}\n") != std::string::npos);
    CHECK(figures.find("figure claims_without_document 0 {}\n") != std::string::npos);
}
