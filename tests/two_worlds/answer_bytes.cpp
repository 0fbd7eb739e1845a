#include "two_worlds/answer_bytes.h"

#include "answers/trace.h"

namespace habeas::tests {
namespace {

std::string text_of(const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : "-";
}

std::string text_of(const dates::DayCount& days) {
    return std::to_string(days.min) + ".." + text_of(days.max);
}

std::string text_of(const answers::Trace& trace) {
    std::string text = "{";
    for (const world::SeenClaim* seen : trace.claims()) {
        text += claims::full_text_of(seen->id()) + " " +
                std::to_string(seen->recorded().microseconds) + ",";
    }
    const answers::Foundation foundation = answers::foundation_of(trace);
    return text + "}" + std::to_string(foundation.origins) + foundation.lowest_reliability +
           foundation.lowest_credibility;
}

std::string text_of(const answers::Cell& cell) {
    return std::to_string(static_cast<int>(cell.kind)) + cell.text + "<" + cell.id + ">" +
           text_of(cell.days) + text_of(cell.lower) + text_of(cell.upper) + "|";
}

std::string text_of(const std::vector<answers::Cell>& cells) {
    std::string text;
    for (const answers::Cell& cell : cells) {
        text += text_of(cell);
    }
    return text;
}

std::string text_of(const answers::Figure& figure) {
    std::string text = figure.name + " " + figure.unit + text_of(figure.of) + text_of(figure.count);
    if (figure.bounds) {
        text += std::to_string(figure.bounds->certain) + "/" +
                std::to_string(figure.bounds->last_reported) + "/" +
                std::to_string(figure.bounds->possible);
    }
    text += figure.days ? text_of(*figure.days) : "-";
    text += figure.evidence_age ? text_of(*figure.evidence_age) : "-";
    return text + text_of(figure.trace);
}

std::string text_of(const answers::Note& note) {
    std::string text = note.code;
    for (const auto& [name, value] : note.parameters) {
        text.append(" ").append(name).append("=").append(value);
    }
    return text + text_of(note.trace);
}

std::string text_of(const answers::Evidence& evidence) {
    std::string text = claims::full_text_of(evidence.id) + evidence.claimant + evidence.said +
                       evidence.uttered + evidence.words;
    for (const std::string& carrier : evidence.carriers) {
        text += "," + carrier;
    }
    text += evidence.document_title + evidence.table + std::to_string(evidence.row) +
            evidence.citation.title + evidence.origin;
    return text + evidence.predicate + evidence.note +
           (evidence.passage ? claims::text_of(evidence.passage->document) : "-");
}

}  // namespace

std::string bytes_of_answer(const Result<answers::Answer>& answer) {
    if (!answer) {
        std::string text =
            answer.error().code + std::to_string(static_cast<int>(answer.error().kind));
        for (const auto& [name, value] : answer.error().parameters) {
            text.append(" ").append(name).append("=").append(value);
        }
        return text;
    }
    std::string text = answer->rule + "\n";
    for (const answers::Figure& figure : answer->figures) {
        text += "figure " + text_of(figure) + "\n";
    }
    for (const std::string& column : answer->columns) {
        text += column + "|";
    }
    for (const auto* rows : {&answer->rows, &answer->apart}) {
        for (const answers::Row& row : *rows) {
            text += "\nrow " + text_of(row.cells) + text_of(row.trace);
        }
    }
    for (const answers::Note& note : answer->notes) {
        text += "\nnote " + text_of(note);
    }
    for (const answers::Evidence& evidence : answer->evidence) {
        text += "\nevidence " + text_of(evidence);
    }
    return text;
}

}  // namespace habeas::tests
