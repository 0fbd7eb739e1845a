#include "tidy/layers.h"

#include "tidy/source_tree.h"

#include <sstream>

namespace habeas::tests::tidy {

Layers layers_from(std::string_view text) {
    Layers layers;
    for (const std::string_view line : lines_of(text)) {
        const std::size_t colon = line.find(':');
        if (line.starts_with('#') || colon == std::string_view::npos) {
            continue;
        }
        std::string name;
        std::istringstream(std::string(line.substr(0, colon))) >> name;
        std::istringstream allowed(std::string(line.substr(colon + 1)));
        std::set<std::string>& below = layers[name];
        for (std::string word; allowed >> word;) {
            below.insert(word);
        }
    }
    return layers;
}

std::string layer_of(const Layers& layers, const std::string& path) {
    std::string found;
    for (const auto& [name, below] : layers) {
        if (path.starts_with(name + "/") && name.size() > found.size()) {
            found = name;
        }
    }
    return found;
}

bool may_include(const Layers& layers, const std::string& from, const std::string& other) {
    const std::set<std::string>& allowed = layers.at(from);
    if (from == other || allowed.contains(other)) {
        return true;
    }
    const std::string whole = other.substr(0, other.find('/'));
    return other != "store/sqlite" && whole != other && allowed.contains(whole);
}

}  // namespace habeas::tests::tidy
