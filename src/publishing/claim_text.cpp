#include "publishing/claim_text.h"

#include "base/utf8.h"
#include "publishing/footnotes.h"
#include "publishing/instant.h"

#include <algorithm>

namespace habeas::publishing {
namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

std::string value_of(const claims::Value& value, const Words& words) {
    if (value.kind == claims::ValueKind::unknown || value.kind == claims::ValueKind::nothing) {
        return words.text("value." + std::string(claims::name_of(value.kind)));
    }
    return value.kind == claims::ValueKind::code ? words.name("code", value.text) : value.text;
}

std::string dates_of(const claims::Claim& claim) {
    const std::string from = claim.valid_from ? claim.valid_from->text() : std::string();
    const std::string to = claim.valid_to ? claim.valid_to->text() : std::string();
    return from.empty() && to.empty() ? std::string() : from + " → " + to;
}

Lines lines_of(const world::SeenClaim& seen,
               const answers::Evidence& evidence,
               const ClaimRecord& record,
               const Words& words) {
    const claims::Claim& claim = seen.claim();
    Lines lines{{"claim", claims::short_text_of(seen.id())},
                {"id", claims::full_text_of(seen.id())},
                {"subject", claims::text_of(claim.subject)},
                {"predicate", words.name("predicate", claim.predicate)},
                {"value", value_of(claim.value, words)}};
    for (const claims::Qualifier& qualifier : claim.qualifiers) {
        lines.emplace_back(qualifier.name, value_of(qualifier.value, words));
    }
    lines.emplace_back("valid", dates_of(claim));
    lines.emplace_back("source", footnote_of(evidence, words));
    lines.emplace_back("grade", std::string{claim.grade.reliability, claim.grade.credibility});
    lines.emplace_back("origin", evidence.origin);
    lines.emplace_back("note", claim.note);
    lines.emplace_back("level", record.level);
    lines.emplace_back("compartment", record.compartment);
    lines.emplace_back("recorded", text_of(seen.recorded()));
    lines.emplace_back("author", record.author);
    lines.emplace_back("batch", seen.batch());
    return lines;
}

}  // namespace

std::string text_of(const world::SeenClaim& seen,
                    const answers::Evidence& evidence,
                    const ClaimRecord& record,
                    const Words& words) {
    Lines lines = lines_of(seen, evidence, record, words);
    std::size_t width = 0;
    for (auto& [label, value] : lines) {
        label = words.name("column", label);
        width = std::max(width, code_points(label));
    }
    std::string text;
    for (const auto& [label, value] : lines) {
        if (!value.empty()) {
            text +=
                label + std::string(width - code_points(label) + 2, ' ') + one_line(value) + "\n";
        }
    }
    if (!evidence.words.empty()) {
        text += "---\n" + lines_kept(evidence.words) + "\n---\n";
    }
    return text;
}

}  // namespace habeas::publishing
