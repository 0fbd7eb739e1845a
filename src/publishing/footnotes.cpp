#include "publishing/footnotes.h"

#include "base/assert.h"

#include <algorithm>

#include <fmt/format.h>

namespace habeas::publishing {
namespace {

/// "Amnesty (by way of the Tribune), 1997-01-10, spoken 1996-12".
std::string speakers_of(const answers::Evidence& evidence, const Words& words) {
    std::string text =
        evidence.claimant.empty() ? words.text("footnote.nobody") : evidence.claimant;
    if (!evidence.carriers.empty()) {
        text += words.text("footnote.carriers",
                           {{"carriers", fmt::format("{}", fmt::join(evidence.carriers, ", "))}});
    }
    text += ", " + (evidence.said.empty() ? words.text("footnote.undated") : evidence.said);
    if (!evidence.uttered.empty()) {
        text += words.text("footnote.uttered", {{"uttered", evidence.uttered}});
    }
    return text;
}

/// Where the words stand: bytes of a document, a row of a table, a source that is only cited.
std::string place_of(const answers::Evidence& evidence, const Words& words) {
    std::vector<std::string> places;
    if (evidence.passage) {
        places.push_back(
            words.text("footnote.passage",
                       {{"title", evidence.document_title},
                        {"hash", claims::text_of(evidence.passage->document).substr(0, 12)},
                        {"begin", std::to_string(evidence.passage->begin)},
                        {"end", std::to_string(evidence.passage->end)}}));
    } else if (!evidence.table.empty()) {
        places.push_back(words.text(
            "footnote.table", {{"table", evidence.table}, {"row", std::to_string(evidence.row)}}));
    }
    for (const std::string& cited : {evidence.citation.title, evidence.citation.address}) {
        if (!cited.empty()) {
            places.push_back(cited);
        }
    }
    return places.empty() ? words.text("footnote.nowhere")
                          : fmt::format("{}", fmt::join(places, "; "));
}

}  // namespace

std::string footnote_of(const answers::Evidence& evidence, const Words& words) {
    std::string text = speakers_of(evidence, words);
    text += " (" + words.name("modality", claims::name_of(evidence.modality)) + ")";
    if (!evidence.words.empty()) {
        text += ": " + words.text("footnote.quoted", {{"words", evidence.words}});
    }
    text += " — " + place_of(evidence, words);
    text += words.text("footnote.claim", {{"claim", claims::short_text_of(evidence.id)}});
    return one_line(text);
}

std::vector<std::size_t> Footnotes::add(const answers::Trace& trace,
                                        const std::vector<answers::Evidence>& evidence) {
    std::vector<std::size_t> numbers;
    for (const world::SeenClaim* seen : trace.claims()) {
        const auto known = numbers_.find(seen->id());
        if (known != numbers_.end()) {
            numbers.push_back(known->second);
            continue;
        }
        const auto found = std::find_if(evidence.begin(), evidence.end(), [&](const auto& one) {
            return one.id == seen->id();
        });
        HABEAS_ASSERT(found != evidence.end());
        evidence_.push_back(*found);
        numbers_.emplace(seen->id(), evidence_.size());
        numbers.push_back(evidence_.size());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::size_t Footnotes::add_nothing() {
    if (nothing_ == 0) {
        evidence_.emplace_back();
        nothing_ = evidence_.size();
    }
    return nothing_;
}

std::vector<std::string> Footnotes::texts(const Words& words) const {
    std::vector<std::string> texts;
    for (const answers::Evidence& evidence : evidence_) {
        const bool is_nothing = texts.size() + 1 == nothing_;
        texts.push_back(is_nothing ? words.text("footnote.nothing") : footnote_of(evidence, words));
    }
    return texts;
}

}  // namespace habeas::publishing
