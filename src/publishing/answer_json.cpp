#include "publishing/answer_json.h"

#include "publishing/cells.h"
#include "publishing/figure_json.h"
#include "publishing/instant.h"

#include <nlohmann/json.hpp>

namespace habeas::publishing {
namespace {

using Json = nlohmann::ordered_json;
using publishing::json_from;

Json claims_of(const answers::Trace& trace) {
    Json ids = Json::array();
    for (const world::SeenClaim* seen : trace.claims()) {
        ids.push_back(claims::full_text_of(seen->id()));
    }
    return ids;
}

Json founded(const answers::Figure& figure) {
    Json json = json_from(figure);
    const answers::Foundation foundation = answers::foundation_of(figure.trace);
    json["origins"] = foundation.origins;
    json["lowest_reliability"] = std::string(1, foundation.lowest_reliability);
    json["lowest_credibility"] = std::string(1, foundation.lowest_credibility);
    json["claims"] = claims_of(figure.trace);
    return json;
}

/// \param columns  empty for rows whose cells have no names
Json json_from(const std::vector<answers::Row>& rows, const std::vector<std::string>& columns) {
    Json list = Json::array();
    for (const answers::Row& row : rows) {
        Json cells = Json::object();
        for (std::size_t at = 0; at < row.cells.size() && at < columns.size(); ++at) {
            cells[columns[at]] = json_from(row.cells[at]);
        }
        list.push_back(Json{{"cells", cells}, {"claims", claims_of(row.trace)}});
    }
    return list;
}

Json json_from(const answers::Note& note) {
    Json parameters = Json::object();
    for (const auto& [name, value] : note.parameters) {
        parameters[name] = value;
    }
    return Json{{"code", note.code}, {"parameters", parameters}, {"claims", claims_of(note.trace)}};
}

Json json_from(const answers::Evidence& evidence) {
    Json json{{"id", claims::full_text_of(evidence.id)},
              {"short_id", claims::short_text_of(evidence.id)},
              {"predicate", evidence.predicate},
              {"claimant", evidence.claimant},
              {"carriers", evidence.carriers},
              {"said", evidence.said},
              {"uttered", evidence.uttered},
              {"modality", std::string(claims::name_of(evidence.modality))},
              {"origin", evidence.origin},
              {"reliability", std::string(1, evidence.grade.reliability)},
              {"credibility", std::string(1, evidence.grade.credibility)},
              {"words", evidence.words}};
    if (evidence.passage) {
        const claims::Passage& passage = *evidence.passage;
        json["passage"] = Json{{"document", claims::text_of(passage.document)},
                               {"title", evidence.document_title},
                               {"representation", passage.representation},
                               {"version", passage.version},
                               {"begin", passage.begin},
                               {"end", passage.end},
                               {"quote_hash", claims::text_of(passage.quote_hash)}};
    }
    if (!evidence.table.empty()) {
        json["table"] = Json{{"name", evidence.table}, {"row", evidence.row}};
    }
    json["source"] =
        Json{{"title", evidence.citation.title}, {"address", evidence.citation.address}};
    json["note"] = evidence.note;
    return json;
}

/// \return the bytes; text that is not UTF-8 cannot be in a register, so nothing is replaced
std::string line_of(const Json& json) {
    return json.dump() + "\n";
}

}  // namespace

std::string json_of(const answers::Answer& answer) {
    Json parameters = Json::object();
    for (const auto& [name, value] : answer.question.parameters) {
        parameters[name] = value;
    }
    const world::Reader& reader = answer.reader;
    const auto on = answer.question.parameter("on");
    Json json{
        {"version", 1},
        {"question", answers::text_of(answer.question)},
        {"name", answer.question.name},
        {"parameters", parameters},
        {"as_of", on ? Json(*on) : Json(nullptr)},
        {"said_by", reader.said_by ? Json(dates::text_of(reader.said_by->day)) : Json(nullptr)},
        {"known_at", reader.known_at ? Json(text_of(reader.known_at->instant)) : Json(nullptr)},
        {"level", level_of(reader.clearance)},
        {"rule", answer.rule},
        {"figures", Json::array()},
        {"columns", answer.columns},
        {"rows", json_from(answer.rows, answer.columns)},
        {"notes", Json::array()}};
    for (const answers::Figure& figure : answer.figures) {
        json["figures"].push_back(founded(figure));
    }
    for (const answers::Note& note : answer.notes) {
        json["notes"].push_back(json_from(note));
    }
    json["apart"] = json_from(answer.apart, {apart_columns.begin(), apart_columns.end()});
    json["evidence"] = Json::array();
    for (const answers::Evidence& evidence : answer.evidence) {
        json["evidence"].push_back(json_from(evidence));
    }
    return line_of(json);
}

std::string json_of(const answers::Evidence& evidence) {
    return line_of(json_from(evidence));
}

}  // namespace habeas::publishing
