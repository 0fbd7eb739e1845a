// An answer: figures and rows, each with its trace. Nothing here can be made without a trace, and
// the answer carries all evidence its traces name, so that who prints it needs no world. Words are
// codes (publishing/words.h) or the sources'.
#pragma once

#include "answers/question.h"
#include "answers/trace.h"
#include "domain/dates/valid_time.h"
#include "world/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace habeas::answers {

/// certain <= last_reported <= possible, always.
struct ThreeBounds {
    std::int64_t certain = 0;
    std::int64_t last_reported = 0;  ///< last reported and not contradicted, certain ones included
    std::int64_t possible = 0;       ///< contradictory ones included

    friend bool operator==(const ThreeBounds&, const ThreeBounds&) = default;
};

enum class CellKind { empty, text, code, entity, date, days, range, claim };

/// One cell of a row.
struct Cell {
    CellKind kind = CellKind::empty;
    std::string text =
        {};  ///< words, code, label of the entity, EDTF, or full id of the claim; by kind
    std::string id = {};                               ///< "kind:id" of an entity
    dates::DayCount days = {};                         ///< kind days
    std::optional<std::int64_t> lower = std::nullopt;  ///< kind range
    std::optional<std::int64_t> upper = std::nullopt;  ///< kind range; none = no limit

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A number with its trace. One of bounds, days and count is present.
struct Figure {
    Figure(std::string figure_name, Trace figure_trace)
        : name(std::move(figure_name)), trace(std::move(figure_trace)) {}

    std::string name;           ///< code
    std::vector<Cell> of = {};  ///< what it is the figure of, where the name is not enough
    std::optional<ThreeBounds> bounds = std::nullopt;    ///< how many of the rows' things
    std::optional<dates::DayCount> days = std::nullopt;  ///< a length of time
    std::optional<std::int64_t> count = std::nullopt;    ///< a plain number of rows
    std::optional<dates::DayCount> evidence_age =
        std::nullopt;       ///< days since the evidence of "last reported"
    std::string unit = {};  ///< code: person, group, measure, day …
    Trace trace;
};

Cell empty_cell();
Cell text_cell(std::string words);
Cell text_or_empty(std::string words);  ///< a text cell; an empty one where there are no words
Cell code_cell(std::string code);
Cell date_cell(std::string edtf);
Cell entity_cell(const world::World& world, const claims::Entity& entity);
Cell days_cell(dates::DayCount days);
Cell range_cell(std::optional<std::int64_t> lower, std::optional<std::int64_t> upper);
Cell number_cell(std::int64_t number);  ///< a range of one number

/// A row with its trace. Cells stand in the order of the answer's columns.
struct Row {
    Row(std::vector<Cell> row_cells, Trace row_trace)
        : cells(std::move(row_cells)), trace(std::move(row_trace)) {}

    std::vector<Cell> cells;
    Trace trace;
};

/// Something the reader must be told: a code, its parameters, and what it rests on.
struct Note {
    Note(std::string note_code, Trace note_trace)
        : code(std::move(note_code)), trace(std::move(note_trace)) {}

    std::string code;
    std::vector<std::pair<std::string, std::string>> parameters = {};
    Trace trace;
};

struct Answer {
    Answer(Question asked, world::Reader whose, std::string rule_code)
        : question(std::move(asked)), reader(std::move(whose)), rule(std::move(rule_code)) {}

    Question question;
    world::Reader reader;
    std::string rule;  ///< code of the day rule and definitions used, printed beside the figures
    std::vector<Figure> figures = {};
    std::vector<std::string> columns = {};  ///< codes
    std::vector<Row> rows = {};
    std::vector<Note> notes = {};
    std::vector<Row> apart =
        {};  ///< columns claim_summary columns: claims not counted in a world as said by a day
    std::vector<Evidence> evidence = {};  ///< every claim that a trace above names, once, in order
                                          ///< of first mention; empty if it was not wanted
};

}  // namespace habeas::answers
