#include "cli/machine.h"

using namespace habeas;
using namespace habeas::tests;
#include "cli/command.h"

#include <set>

TEST_CASE("every command has a name of its own, and words in both languages for all it takes") {
    std::set<std::string> names;
    for (const auto language : {publishing::Language::english, publishing::Language::spanish}) {
        const publishing::Words words(language);
        Machine machine;
        for (const auto& command : cli::all_commands()) {
            const std::string name = command->name();
            names.insert(name);
            CHECK_MESSAGE(words.all().contains("command." + name), name);
            CHECK_MESSAGE(words.all().contains("example." + name), name);
            const auto help =
                machine.run({"help", name, "--lang", std::string(publishing::name_of(language))});
            CHECK_MESSAGE(!has(help.out, " option."), help.out);
        }
    }
    CHECK(names.size() == cli::all_commands().size());
}
