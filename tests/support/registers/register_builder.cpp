#include "support/registers/register_builder.h"

#include "domain/dates/day.h"
#include "support/registers/claim_line.h"
#include "vault/hash.h"
#include "vault/signature.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace habeas::tests {
namespace {

constexpr std::int64_t microseconds_a_day = 86'400'000'000;

store::DeviceKeys device_of_tests() {
    const vault::KeyPair keys = vault::key_pair_from({42});
    return {.device = keys.public_key, .secret = keys.secret_key, .import_key = {42}};
}

std::int64_t midnight(const std::string& day) {
    const auto parsed = dates::day_from(day);
    if (!parsed) {
        throw std::invalid_argument("test register: day: " + day);
    }
    return parsed->number * microseconds_a_day;
}

claims::Level level_of(const std::vector<std::string>& words) {
    const std::string level = field_of(words, "level");
    const auto named = claims::level_named(level.empty() ? "public" : level);
    if (!named) {
        throw std::invalid_argument("test register: level: " + level);
    }
    return *named;
}

}  // namespace

RegisterBuilder::RegisterBuilder() : writer_(log_, clock_, device_of_tests()) {}

RegisterBuilder::RegisterBuilder(const std::vector<std::string>& lines) : RegisterBuilder() {
    for (const std::string& line : lines) {
        add(line);
    }
}

void RegisterBuilder::add(std::string_view line) {
    const std::vector<std::string> words = words_of_line(line);
    if (words.empty()) {
        return;
    }
    if (words[0] == "judge" || words[0] == "propose") {
        judge(words);
    } else if (words[0] == "retract") {
        retract(words);
    } else if (words[0] == "criteria") {
        declare_criteria(words);
    } else if (words[0] == "document") {
        add_document(words);
    } else if (words[0] == "recorded") {
        append();
        clock_.time.microseconds = midnight(words.at(1));
    } else {
        add_claim(words);
    }
}

void RegisterBuilder::add(const std::string& key, const claims::Claim& claim, claims::Level level) {
    ids_[key] = keep(key, claim, level, {});
    keys_[ids_[key]] = key;
}

void RegisterBuilder::add_claim(const std::vector<std::string>& words) {
    claims::Claim claim = claim_of_line(words, [this](const std::string& key) { return id(key); });
    place(words, claim);
    ids_[words[0]] = keep(words[0], claim, level_of(words), field_of(words, "compartment"));
    keys_[ids_[words[0]]] = words[0];
}

void RegisterBuilder::add_document(const std::vector<std::string>& words) {
    const std::string& text = words.at(2);
    claims::Document document;
    document.hash = vault::sha256(text);
    document.length = text.size();
    document.title = words[1];
    const std::string date = field_of(words, "date");
    if (!date.empty()) {
        document.date = date_of(date);
    }
    document_texts_[words[1]] = text;
    if (field_of(words, "lost").empty()) {
        documents_.push_back({.sha256 = document.hash, .bytes = text});
    }
    keep("document " + words[1], document, level_of(words), {});
}

void RegisterBuilder::place(const std::vector<std::string>& words, claims::Claim& claim) const {
    claim.citation.title = field_of(words, "cited");
    const std::string table = field_of(words, "table");
    if (!table.empty()) {
        claim.row = claims::TableRow{.table = table,
                                     .table_hash = vault::sha256(table),
                                     .row = std::stoull(field_of(words, "row")),
                                     .words = "row " + field_of(words, "row")};
    }
    const auto document = document_texts_.find(field_of(words, "in"));
    if (document == document_texts_.end()) {
        return;
    }
    const std::string misquote = field_of(words, "misquote");
    const std::string quote = misquote.empty() ? field_of(words, "quote") : misquote;
    const std::size_t found = misquote.empty() ? document->second.find(quote) : 0;
    if (quote.empty() || found == std::string::npos) {
        throw std::invalid_argument("test register: quote: " + quote);
    }
    claim.passage = claims::Passage{.document = vault::sha256(document->second),
                                    .begin = found,
                                    .end = found + quote.size(),
                                    .quote_hash = vault::sha256(quote)};
}

void RegisterBuilder::judge(const std::vector<std::string>& words) {
    const auto verdict = claims::verdict_named(words.at(1));
    if (!verdict) {
        throw std::invalid_argument("test register: verdict: " + words[1]);
    }
    const bool is_proposal = words[0] == "propose";
    append();
    keep("judgement " + std::to_string(unnamed_++),
         claims::Judgement{.left = entity_of(words.at(2)),
                           .right = entity_of(words.at(3)),
                           .verdict = *verdict,
                           .author = is_proposal ? "" : "tester",
                           .model = is_proposal ? "model@1" : ""},
         claims::Level::open,
         {});
    append();
}

void RegisterBuilder::retract(const std::vector<std::string>& words) {
    claims::Retraction retraction;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!words[at].starts_with("said=")) {
            retraction.targets.push_back(id(words[at]));
        }
    }
    std::sort(retraction.targets.begin(), retraction.targets.end());
    const std::string said = field_of(words, "said");
    if (!said.empty()) {
        retraction.said = date_of(said);
    }
    keep("retraction " + std::to_string(unnamed_++), retraction, claims::Level::open, {});
}

void RegisterBuilder::declare_criteria(const std::vector<std::string>& words) {
    claims::CriteriaSet criteria{.name = words.at(1), .version = words.at(2), .text = words.at(3)};
    std::replace(criteria.text.begin(), criteria.text.end(), ';', '\n');
    const auto level = claims::level_named(words.size() > 4 ? words[4] : "public");
    keep("criteria " + std::to_string(unnamed_++),
         criteria,
         level.value_or(claims::Level::sealed),
         {});
}

claims::EntryId RegisterBuilder::keep(const std::string& key,
                                      const claims::Payload& payload,
                                      claims::Level level,
                                      const std::string& compartment) {
    drafts_.push_back(store::Draft{.level = level,
                                   .compartment = compartment,
                                   .payload = claims::encode(payload),
                                   .origin_key = key});
    contents_.push_back(store::content_for(drafts_.back(), writer_.keys()));
    return store::commitment_to(contents_.back());
}

void RegisterBuilder::append() {
    if (drafts_.empty()) {
        return;
    }
    const auto appended = writer_.append(drafts_, contents_, "tester", documents_);
    if (!appended) {
        throw std::invalid_argument("test register: " + appended.error().code);
    }
    drafts_.clear();
    contents_.clear();
    documents_.clear();
}

world::World RegisterBuilder::world(world::Reader reader) {
    append();
    if (reader.clearance.levels.empty()) {
        reader.clearance = claims::clearance_up_to(claims::Level::sealed);
    }
    auto built = world::World::build(log_, reader);
    if (!built) {
        throw std::invalid_argument("test register: " + built.error().code);
    }
    return std::move(built.value());
}

world::World RegisterBuilder::world_said_by(const std::string& day) {
    return world({.said_by = dates::SaidBy{dates::day_from(day).value()}});
}

world::World RegisterBuilder::world_known_at(const std::string& day) {
    return world({.known_at = dates::KnownAt{{midnight(day) + microseconds_a_day - 1}}});
}

claims::EntryId RegisterBuilder::id(const std::string& key) const {
    const auto found = ids_.find(key);
    if (found == ids_.end()) {
        throw std::invalid_argument("test register: no claim has the key " + key);
    }
    return found->second;
}

std::string RegisterBuilder::key_of(const claims::EntryId& id) const {
    const auto found = keys_.find(id);
    return found == keys_.end() ? "?" : found->second;
}

store::Log& RegisterBuilder::log() {
    append();
    return log_;
}

}  // namespace habeas::tests
