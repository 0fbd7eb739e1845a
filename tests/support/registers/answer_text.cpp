#include "support/registers/answer_text.h"

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::CellKind;
using answers::Figure;

std::string keys_of(const answers::Trace& trace, const KeyOf& key_of) {
    std::string keys;
    for (const world::SeenClaim* seen : trace.claims()) {
        keys += (keys.empty() ? "" : ", ") + key_of(seen->id());
    }
    return " {" + keys + "}";
}

std::string limit(const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : "…";
}

std::string range_text(const std::optional<std::int64_t>& lower,
                       const std::optional<std::int64_t>& upper) {
    return lower && lower == upper ? limit(lower) : limit(lower) + "-" + limit(upper);
}

std::string figure_text(const Figure& figure) {
    std::string text = "figure " + figure.name;
    for (const Cell& cell : figure.of) {
        text += " [" + text_of(cell) + "]";
    }
    if (figure.bounds) {
        text += " " + std::to_string(figure.bounds->certain) + "/" +
                std::to_string(figure.bounds->last_reported) + "/" +
                std::to_string(figure.bounds->possible);
    }
    if (figure.evidence_age) {
        text += " age " + text_of(*figure.evidence_age);
    }
    if (figure.days) {
        text += " " + text_of(*figure.days) + " days";
    }
    if (figure.count) {
        text += " " + std::to_string(*figure.count);
    }
    return text;
}

std::string row_text(const answers::Row& row) {
    std::string text;
    for (const Cell& cell : row.cells) {
        text += (text.empty() ? " " : " | ") + text_of(cell);
    }
    return text;
}

std::string note_text(const answers::Note& note) {
    std::string text = "note " + note.code;
    for (const auto& [name, value] : note.parameters) {
        text += " ";
        text += name;
        text += "=" + value;
    }
    return text;
}

}  // namespace

std::string text_of(const dates::DayCount& days) {
    return range_text(days.min, days.max);
}

std::string text_of(const Cell& cell) {
    switch (cell.kind) {
        case CellKind::empty:
            return "-";
        case CellKind::days:
            return text_of(cell.days);
        case CellKind::range:
            return range_text(cell.lower, cell.upper);
        case CellKind::text:
        case CellKind::code:
        case CellKind::entity:
        case CellKind::date:
        case CellKind::claim:
            break;
    }
    return cell.text;
}

std::string text_of(const Result<Answer>& answer, const KeyOf& key_of) {
    if (!answer) {
        std::string text = "error " + answer.error().code;
        for (const auto& [name, value] : answer.error().parameters) {
            text += " ";
            text += name;
            text += "=" + value;
        }
        return text + "\n";
    }
    std::string text;
    for (const Figure& figure : answer->figures) {
        text += figure_text(figure) + keys_of(figure.trace, key_of) + "\n";
    }
    for (const answers::Row& row : answer->rows) {
        text += "row" + row_text(row) + keys_of(row.trace, key_of) + "\n";
    }
    for (const answers::Note& note : answer->notes) {
        text += note_text(note) + keys_of(note.trace, key_of) + "\n";
    }
    for (const answers::Row& row : answer->apart) {
        text += "apart" + keys_of(row.trace, key_of) + "\n";
    }
    return text;
}

std::string text_of(const Result<Answer>& answer, const RegisterBuilder& written) {
    return text_of(answer, [&](const claims::EntryId& id) { return written.key_of(id); });
}

}  // namespace habeas::tests
