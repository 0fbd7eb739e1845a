#include "support/registers/invented_documents.h"

#include <array>

namespace habeas::tests {
namespace {

constexpr std::array names{"letter", "note", "report"};

}  // namespace

void add_documents(RegisterGenerator& generator, std::vector<std::string>& lines) {
    for (const std::string name : names) {
        std::string line = "document ";
        line.append(name).append(" 'the ").append(name).append(" says one and two and three'");
        line += generator.pick(4) == 0 ? "" : " date=" + generator.day();
        line += generator.pick(4) == 0 ? " lost=yes" : "";
        lines.push_back(std::move(line));
    }
}

std::string words_stand(RegisterGenerator& generator) {
    constexpr std::array quotes{"one", "'one and two'", "two", "three"};
    switch (generator.pick(6)) {
        case 0:
            return std::string(" cited=") + (generator.pick(2) == 0 ? "diary" : "'old press'") +
                   (generator.pick(3) == 0 ? " table=list row=2" : "");
        case 1:
            return std::string(" table=") + (generator.pick(2) == 0 ? "list" : "names") +
                   " row=" + std::to_string(2 + generator.pick(4));
        case 2:
            return {};
        default:
            break;
    }
    std::string fields = std::string(" in=") + names.at(generator.pick(names.size()));
    fields += generator.pick(8) == 0
                  ? std::string(" misquote=zero")
                  : std::string(" quote=") + quotes.at(generator.pick(quotes.size()));
    fields += generator.pick(8) == 0 ? " cited=diary" : "";
    return fields;
}

}  // namespace habeas::tests
