#include "answers/answer.h"

namespace habeas::answers {

Cell empty_cell() {
    return {};
}

Cell text_cell(std::string words) {
    return Cell{.kind = CellKind::text, .text = std::move(words)};
}

Cell text_or_empty(std::string words) {
    return words.empty() ? empty_cell() : text_cell(std::move(words));
}

Cell code_cell(std::string code) {
    return Cell{.kind = CellKind::code, .text = std::move(code)};
}

Cell date_cell(std::string edtf) {
    return Cell{.kind = CellKind::date, .text = std::move(edtf)};
}

Cell entity_cell(const world::World& world, const claims::Entity& entity) {
    if (entity.empty()) {
        return {};
    }
    return Cell{.kind = CellKind::entity,
                .text = world.label(entity),
                .id = claims::text_of(world.canonical(entity))};
}

Cell days_cell(dates::DayCount days) {
    return Cell{.kind = CellKind::days, .days = days};
}

Cell range_cell(std::optional<std::int64_t> lower, std::optional<std::int64_t> upper) {
    return Cell{.kind = CellKind::range, .lower = lower, .upper = upper};
}

Cell number_cell(std::int64_t number) {
    return range_cell(number, number);
}

}  // namespace habeas::answers
