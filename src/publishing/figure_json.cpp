// Tested by tests/publishing/figure_json_test.cpp and answer_json_test.cpp.
#include "publishing/figure_json.h"

#include <nlohmann/json.hpp>

namespace habeas::publishing {
namespace {

using Json = nlohmann::ordered_json;

Json json_from(const std::optional<std::int64_t>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json json_from(const dates::DayCount& days) {
    return Json{{"min", days.min}, {"max", json_from(days.max)}};
}

}  // namespace

nlohmann::ordered_json json_from(const answers::Cell& cell) {
    switch (cell.kind) {
        case answers::CellKind::empty:
            return nullptr;
        case answers::CellKind::text:
            return Json{{"text", cell.text}};
        case answers::CellKind::code:
            return Json{{"code", cell.text}};
        case answers::CellKind::entity:
            return Json{{"entity", cell.id}, {"label", cell.text}};
        case answers::CellKind::date:
            return Json{{"date", cell.text}};
        case answers::CellKind::days:
            return Json{{"days", json_from(cell.days)}};
        case answers::CellKind::range:
            return Json{{"lower", json_from(cell.lower)}, {"upper", json_from(cell.upper)}};
        case answers::CellKind::claim:
            return Json{{"claim", cell.text}};
    }
    return nullptr;
}

nlohmann::ordered_json json_from(const answers::Figure& figure) {
    Json json{{"name", figure.name}, {"of", Json::array()}, {"unit", figure.unit}};
    for (const answers::Cell& cell : figure.of) {
        json["of"].push_back(json_from(cell));
    }
    if (figure.bounds) {
        json["certain"] = figure.bounds->certain;
        json["last_reported"] = figure.bounds->last_reported;
        json["possible"] = figure.bounds->possible;
    }
    if (figure.days) {
        json["days"] = json_from(*figure.days);
    }
    if (figure.count) {
        json["count"] = *figure.count;
    }
    if (figure.evidence_age) {
        json["evidence_age_days"] = json_from(*figure.evidence_age);
    }
    return json;
}

}  // namespace habeas::publishing
