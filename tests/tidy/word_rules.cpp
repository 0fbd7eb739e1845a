#include "support/shared_material.h"
#include "tidy/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

namespace habeas::tests::tidy {

namespace {

/// Every match of a pattern in one form of a file, as a violation with the match in its sentence. A
/// byte that only shows where the word begins is left out.
void find_all(const SourceFile& file,
              const std::string& form,
              const std::regex& pattern,
              const std::string& sentence,
              Violations& violations) {
    for (std::sregex_iterator match(form.begin(), form.end(), pattern), end; match != end;
         ++match) {
        const std::string found = match->str(0);
        const auto is_word = [](unsigned char byte) { return std::isalnum(byte) != 0; };
        const auto word = std::find_if(found.begin(), found.end(), is_word);
        const auto offset = match->position(0) + std::distance(found.begin(), word);
        violations.push_back({file.path,
                              line_at(form, static_cast<std::size_t>(offset)),
                              sentence + ": " + std::string(word, found.end())});
    }
}

/// What belongs to one case: places, people, groups and organisations of it. Whole words, any case;
/// an underscore or hyphen ends a word. "icrc" alone is a class of visitor and "amnesty" alone a
/// kind of release: both are vocabulary.
constexpr std::string_view case_pattern =
    R"((^|[^a-z])(peru|peruvian|peruano|mrta|fujimori|lima|chorrillos|yanamayo|castro|callao|socabaya|challapalca)"
    R"(|t[u\xfa]pac|amaru|berenson|santistevan|lanssiers|cnddhh|aprodeh|sendero|amr ?46)"
    R"(|amnesty international|organi[sz]ation[:/]icrc)(?![a-z]))";

std::string lower_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char byte) {
        return static_cast<char>(std::tolower(byte));
    });
    return text;
}

}  // namespace

Violations banned_names(const std::vector<SourceFile>& files) {
    static const std::regex type(
        R"(\b(class|struct|enum|using|concept)\s+(class\s+|\[\[nodiscard\]\]\s+)?\w*(Manager|Helper|Utils?|Handler|Processor|Data|Info)\b)");
    static const std::regex getter(R"((^|[^\w:.>])get_\w+)");
    Violations violations;
    for (const SourceFile& file : files) {
        find_all(file, file.skeleton, type, "name what it holds or does", violations);
        find_all(file,
                 file.skeleton,
                 getter,
                 "a function is named for its answer, without get_",
                 violations);
    }
    return violations;
}

Violations strayed_text(const std::vector<SourceFile>& files) {
    static const std::regex sql(
        R"(\b(SELECT\s+[\w*?(]|INSERT\s+(OR\s+\w+\s+)?INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|CREATE\s+(TABLE|INDEX)|PRAGMA\s+\w))");
    static const std::regex expected(R"(\btl::\w+)");
    static const std::regex clock(R"(\b(system_clock|random_device)\b)");
    static const std::regex outside(
        R"((^|[^\w.>])(fopen|printf|fprintf|puts|getenv)\s*\(|\bsteady_clock\b)");
    Violations violations;
    for (const SourceFile& file : files) {
        if (!file.path.starts_with("src/")) {
            continue;
        }
        if (!file.path.starts_with("src/store/")) {
            find_all(file, file.code, sql, "SQL lives in src/store/ only", violations);
        }
        if (file.path != "src/base/result.h") {
            find_all(file, file.skeleton, expected, "only base/result.h names tl::", violations);
        }
        if (file.path.starts_with("src/domain/") || file.path.starts_with("src/answers/")) {
            find_all(
                file, file.skeleton, outside, "a pure layer touches nothing outside", violations);
        }
        if (!file.path.starts_with("src/main/") && !file.path.starts_with("src/vault/")) {
            find_all(file,
                     file.skeleton,
                     clock,
                     "clocks and randomness are handed down by main",
                     violations);
        }
    }
    return violations;
}

std::set<std::string> ids_of_examples(const std::filesystem::path& root) {
    static const std::regex id(
        R"(\b(person|group|organisation|place|process|source|list|event):[a-z0-9-]+)");
    std::set<std::string> ids;
    if (!std::filesystem::exists(root / "examples")) {
        return ids;
    }
    for (const auto& example : std::filesystem::directory_iterator(root / "examples")) {
        if (!std::filesystem::exists(example.path() / "claims.csv")) {
            continue;
        }
        const std::string table = bytes_of(example.path() / "claims.csv");
        for (std::sregex_iterator match(table.begin(), table.end(), id), end; match != end;
             ++match) {
            ids.insert(match->str(0));
        }
    }
    return ids;
}

Violations words_of_a_case(const std::vector<SourceFile>& files, const std::set<std::string>& ids) {
    std::string any_id = "(?!)";
    for (const std::string& id : ids) {
        any_id += "|" + id;
    }
    const std::regex words(case_pattern.data(), case_pattern.size());
    const std::regex id("(^|[^a-z])(" + any_id + ")(?![a-z0-9-])");
    const std::string sentence = "nothing under src/ knows the case";
    Violations violations;
    for (const SourceFile& file : files) {
        if (file.path.starts_with("src/")) {
            find_all(file, lower_case(file.text), words, sentence, violations);
            find_all(file, file.text, id, sentence, violations);
        }
    }
    return violations;
}

}  // namespace habeas::tests::tidy
