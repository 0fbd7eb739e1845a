#include "support/registers/claim_line.h"

#include "domain/claims/vocabulary.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace habeas::tests {
namespace {

using claims::Claim;
using claims::Value;
using claims::ValueKind;

[[noreturn]] void refuse(const std::string& what, const std::string& text) {
    throw std::invalid_argument("test register: " + what + ": " + text);
}

Value value_of(const std::string& text,
               ValueKind kind,
               const std::string& language,
               const FindClaim& find) {
    if (text == "%unknown" || text == "%nothing") {
        return Value{.kind = text == "%unknown" ? ValueKind::unknown : ValueKind::nothing};
    }
    if (kind == ValueKind::claim) {
        return claims::claim_value(find(text));
    }
    const bool has_language =
        kind == ValueKind::text || kind == ValueKind::count || kind == ValueKind::duration;
    return Value{.kind = kind, .text = text, .language = has_language ? language : std::string()};
}

std::optional<dates::Edtf> date_field(const std::vector<std::string>& words,
                                      std::string_view name) {
    const std::string text = field_of(words, name);
    return text.empty() ? std::nullopt : std::optional(date_of(text));
}

void read_value(const std::vector<std::string>& words, const FindClaim& find, Claim& claim) {
    const std::string text = field_of(words, "value");
    if (text.empty()) {
        return;
    }
    const claims::Predicate* predicate = claims::predicate_named(claim.predicate);
    claim.value =
        value_of(text,
                 predicate == nullptr || predicate->value == ValueKind::absent ? ValueKind::text
                                                                               : predicate->value,
                 claim.language,
                 find);
}

void read_speakers(const std::vector<std::string>& words, Claim& claim) {
    const std::string speaker = field_of(words, "by");
    claim.claimant = entity_of(speaker.empty() ? "source:s" : speaker);
    for (const std::string& carrier : joined_values(field_of(words, "via"))) {
        claim.carriers.push_back(entity_of(carrier));
    }
    claim.origin = field_of(words, "origin");
    const std::string modality = field_of(words, "modality");
    const auto named = claims::modality_named(modality.empty() ? "asserts" : modality);
    if (!named) {
        refuse("modality", modality);
    }
    claim.modality = *named;
    const std::string reliability = field_of(words, "reliability");
    const std::string credibility = field_of(words, "credibility");
    claim.grade.reliability = reliability.empty() ? 'F' : reliability.front();
    claim.grade.credibility = credibility.empty() ? '6' : credibility.front();
    claim.note = field_of(words, "note");
}

void read_qualifiers(const std::vector<std::string>& words, const FindClaim& find, Claim& claim) {
    constexpr std::array fields{
        "value", "language",    "from",       "to",       "said",        "uttered",
        "by",    "via",         "origin",     "modality", "reliability", "credibility",
        "level", "compartment", "supersedes", "in",       "quote",       "misquote",
        "cited", "table",       "row",        "note"};
    for (std::size_t at = 3; at < words.size(); ++at) {
        const std::size_t equals = words[at].find('=');
        const std::string name = words[at].substr(0, equals);
        if (equals == std::string::npos) {
            refuse("field without '='", words[at]);
        }
        if (std::find(fields.begin(), fields.end(), name) != fields.end()) {
            continue;
        }
        const claims::QualifierName* qualifier = claims::qualifier_named(name);
        if (qualifier == nullptr) {
            refuse("field", name);
        }
        for (const std::string& text : joined_values(words[at].substr(equals + 1))) {
            claim.qualifiers.push_back(
                {name, value_of(text, qualifier->value, claim.language, find)});
        }
    }
    std::sort(claim.qualifiers.begin(), claim.qualifiers.end());
    claim.qualifiers.erase(std::unique(claim.qualifiers.begin(), claim.qualifiers.end()),
                           claim.qualifiers.end());
}

}  // namespace

std::vector<std::string> words_of_line(std::string_view line) {
    std::vector<std::string> words;
    bool is_quoted = false;
    bool is_open = false;
    for (const char letter : line) {
        if (letter == '\'') {
            is_quoted = !is_quoted;
        } else if (letter == ' ' && !is_quoted) {
            is_open = false;
        } else {
            if (!is_open) {
                words.emplace_back();
            }
            is_open = true;
            words.back() += letter;
        }
    }
    if (is_quoted) {
        refuse("quote left open", std::string(line));
    }
    return words;
}

std::vector<std::string> joined_values(const std::string& text) {
    std::vector<std::string> values;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        values.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return values;
}

std::string field_of(const std::vector<std::string>& words, std::string_view name) {
    const std::string start = std::string(name) + "=";
    const auto found = std::find_if(words.begin(), words.end(), [&](const std::string& word) {
        return word.starts_with(start);
    });
    return found == words.end() ? std::string() : found->substr(start.size());
}

dates::Edtf date_of(const std::string& text) {
    auto date = dates::Edtf::parse_for_entry(text);
    if (!date) {
        refuse("date", text);
    }
    return std::move(date.value());
}

claims::Entity entity_of(const std::string& text) {
    const auto entity = claims::entity_from(text);
    if (!entity) {
        refuse("entity", text);
    }
    return *entity;
}

claims::Claim claim_of_line(const std::vector<std::string>& words, const FindClaim& find) {
    if (words.size() < 3) {
        refuse("a claim needs key, subject and predicate", words.empty() ? "" : words.front());
    }
    Claim claim;
    claim.subject = entity_of(words[1]);
    claim.predicate = words[2];
    const std::string language = field_of(words, "language");
    claim.language = language.empty() ? "en" : language;
    claim.valid_from = date_field(words, "from");
    claim.valid_to = date_field(words, "to");
    claim.said = date_field(words, "said");
    claim.uttered = date_field(words, "uttered");
    read_value(words, find, claim);
    read_speakers(words, claim);
    read_qualifiers(words, find, claim);
    const std::string superseded = field_of(words, "supersedes");
    if (!superseded.empty()) {
        claim.supersedes = find(superseded);
    }
    return claim;
}

}  // namespace habeas::tests
