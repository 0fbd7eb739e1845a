// Rows and notes are compared as bags, by an order of their cells: linear in the answers but for
// the sorting, so that two answers of many thousand rows that share nearly all of them are compared
// at once. Tested by tests/answers/answer_change_test.cpp.
#include "answers/answer_change.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace habeas::answers {
namespace {

auto order_of(const Cell& cell) {
    return std::tie(
        cell.kind, cell.text, cell.id, cell.days.min, cell.days.max, cell.lower, cell.upper);
}

bool is_before(const std::vector<Cell>& left, const std::vector<Cell>& right) {
    return std::lexicographical_compare(
        left.begin(), left.end(), right.begin(), right.end(), [](const Cell& one, const Cell& two) {
            return order_of(one) < order_of(two);
        });
}

bool is_before(const Note& left, const Note& right) {
    return std::tie(left.code, left.parameters) < std::tie(right.code, right.parameters);
}

struct Before {
    template <class T>
    bool operator()(const T& left, const T& right) const {
        return is_before(left, right);
    }
};

/// \return the things that the others have not, as often as they have them less, in their order
template <class T>
std::vector<T> only_in(const std::vector<T>& things, const std::vector<T>& others) {
    std::map<T, std::size_t, Before> held;
    for (const T& other : others) {
        ++held[other];
    }
    std::vector<T> only;
    for (const T& thing : things) {
        const auto found = held.find(thing);
        if (found == held.end() || found->second == 0) {
            only.push_back(thing);
        } else {
            --found->second;
        }
    }
    return only;
}

template <class T>
OnlyIn<T> difference(const std::vector<T>& before, const std::vector<T>& after) {
    return {.before = only_in(before, after), .after = only_in(after, before)};
}

std::vector<std::vector<Cell>> cells_of(const std::vector<Row>& rows) {
    std::vector<std::vector<Cell>> cells;
    cells.reserve(rows.size());
    for (const Row& row : rows) {
        cells.push_back(row.cells);
    }
    return cells;
}

template <class T>
T bare(T traced) {
    traced.trace = Trace::of_nothing();
    return traced;
}

std::vector<Note> bare_notes(const std::vector<Note>& notes) {
    std::vector<Note> all;
    all.reserve(notes.size());
    std::transform(notes.begin(), notes.end(), std::back_inserter(all), bare<Note>);
    return all;
}

bool say_the_same(const Figure& left, const Figure& right) {
    return left.bounds == right.bounds && left.days == right.days && left.count == right.count &&
           left.evidence_age == right.evidence_age && left.unit == right.unit;
}

/// Figures of the later answer beside those of the same name in the earlier one, taken in order.
std::vector<ChangedFigure> figures_changed(const std::vector<Figure>& before,
                                           const std::vector<Figure>& after) {
    std::vector<ChangedFigure> changed;
    std::vector<bool> is_taken(before.size());
    for (const Figure& figure : after) {
        std::size_t at = 0;
        while (at < before.size() &&
               (is_taken[at] || before[at].name != figure.name || before[at].of != figure.of)) {
            ++at;
        }
        if (at == before.size()) {
            changed.push_back({.after = bare(figure)});
            continue;
        }
        is_taken[at] = true;
        if (!say_the_same(before[at], figure)) {
            changed.push_back({.before = bare(before[at]), .after = bare(figure)});
        }
    }
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (!is_taken[at]) {
            changed.push_back({.before = bare(before[at])});
        }
    }
    return changed;
}

}  // namespace

AnswerChange change_between(const Answer& before, const Answer& after) {
    return {.figures = figures_changed(before.figures, after.figures),
            .columns = after.columns.empty() ? before.columns : after.columns,
            .rows = difference(cells_of(before.rows), cells_of(after.rows)),
            .apart = difference(cells_of(before.apart), cells_of(after.apart)),
            .notes = difference(bare_notes(before.notes), bare_notes(after.notes))};
}

std::vector<claims::EntryId> claims_under(const Answer& answer) {
    std::vector<claims::EntryId> ids;
    ids.reserve(answer.evidence.size());
    for (const Evidence& evidence : answer.evidence) {
        ids.push_back(evidence.id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

}  // namespace habeas::answers
