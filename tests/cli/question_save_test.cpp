#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;

TEST_CASE("a question is looked at before it is saved, and saved again as a new edition") {
    Machine machine;
    machine.with_claims(small_table);
    const std::vector<std::string> words{
        "question", "save", "r.habeas", "march", "held", "--on", "1997-03-01"};
    std::vector<std::string> dry = words;
    dry.emplace_back("--dry-run");
    const auto preview = machine.run(dry);
    CHECK_MESSAGE(preview.code == 0, preview.err);
    CHECK(has(preview.out, "march would be saved: held on=1997-03-01."));
    CHECK(machine.run({"question", "list", "r.habeas"}).out.empty());
    const auto saved = machine.run(words);
    CHECK_MESSAGE(saved.code == 0, saved.err);
    CHECK(has(saved.err, "habeas undo"));
    CHECK(machine.run(words).code == 0);
    CHECK(has(machine.run({"question", "list", "r.habeas"}).out, "march (edition 2)"));
}

TEST_CASE("a question of a wrong name, day, level or viewpoint is not saved") {
    Machine machine;
    machine.with_claims(small_table);
    const auto code = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"question", "save", "r.habeas"});
        return machine.run(words).code;
    };
    CHECK(code({"march"}) == 2);
    CHECK(code({"march", "heldd", "--on", "1997-03-01"}) == 3);
    CHECK(code({"march", "held", "--on", "1997-03-01", "on=1997-03-01"}) == 2);
    CHECK(code({"march", "held", "--on", "1997-03-01", "--level", "tem"}) == 2);
    CHECK(code({"march", "held", "--on", "1997-03-01", "--said-by", "may"}) == 2);
    CHECK(code({"march", "held", "--on", "1997-03-01", "--as", "sealed"}) == 4);
    CHECK(has(machine.run({"question", "list", "r.habeas"}).err, "No question is saved here."));
}
