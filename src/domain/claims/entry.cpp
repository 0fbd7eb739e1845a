// The canonical bytes of every payload: one version byte, one kind byte, then the parts in the
// order of the structs in entry.h and claim.h. A decoder that accepted two forms of one payload
// would let two ids name one claim; so decode writes what it has read again and compares. Tested by
// tests/domain/claims/entry_test.cpp (golden vectors, every truncation and every flipped byte) and
// fuzz/domain/entry_fuzz.cpp.
#include "domain/claims/entry.h"

#include "domain/claims/bytes.h"
#include "domain/claims/claim_bytes.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace habeas::claims {
namespace {

constexpr std::array verdict_names{"same", "different", "undecided"};

void write(ByteWriter& out, const std::vector<EntryId>& ids) {
    out.number(ids.size());
    for (const EntryId& id : ids) {
        out.hash(id.bytes);
    }
}

std::vector<EntryId> read_ids(ByteReader& in) {
    std::vector<EntryId> ids(in.count());
    for (EntryId& id : ids) {
        id.bytes = in.hash();
    }
    if (!std::is_sorted(ids.begin(), ids.end()) ||
        std::adjacent_find(ids.begin(), ids.end()) != ids.end()) {
        in.fail();
    }
    return ids;
}

void write(ByteWriter& out, const Claim& claim) {
    write_claim(out, claim);
}

void write(ByteWriter& out, const Retraction& retraction) {
    write(out, retraction.targets);
    out.date(retraction.said);
    out.text(retraction.reason);
    out.text(retraction.undoes_batch);
}

Retraction read_retraction(ByteReader& in) {
    Retraction retraction;
    retraction.targets = read_ids(in);
    retraction.said = in.date();
    retraction.reason = in.text();
    retraction.undoes_batch = in.text();
    return retraction;
}

void write(ByteWriter& out, const Judgement& judgement) {
    out.entity(judgement.left);
    out.entity(judgement.right);
    out.byte(static_cast<unsigned char>(judgement.verdict));
    out.text(judgement.author);
    out.text(judgement.reason);
    out.text(judgement.model);
    out.text(judgement.probability);
}

Judgement read_judgement(ByteReader& in) {
    Judgement judgement;
    judgement.left = in.entity();
    judgement.right = in.entity();
    judgement.verdict = static_cast<JudgementVerdict>(
        in.choice(static_cast<unsigned char>(JudgementVerdict::undecided)));
    judgement.author = in.text();
    judgement.reason = in.text();
    judgement.model = in.text();
    judgement.probability = in.text();
    return judgement;
}

void write(ByteWriter& out, const Document& document) {
    out.hash(document.hash);
    out.number(document.length);
    out.text(document.title);
    out.text(document.file_name);
    out.text(document.media_type);
    out.text(document.language);
    out.date(document.date);
    out.text(document.date_basis);
    out.entity(document.publisher);
    out.text(document.address);
}

Document read_document(ByteReader& in) {
    Document document;
    document.hash = in.hash();
    document.length = in.number();
    document.title = in.text();
    document.file_name = in.text();
    document.media_type = in.text();
    document.language = in.text();
    document.date = in.date();
    document.date_basis = in.text();
    document.publisher = in.entity();
    document.address = in.text();
    return document;
}

void write(ByteWriter& out, const LexiconRevision& lexicon) {
    out.text(lexicon.text);
}

LexiconRevision read_lexicon(ByteReader& in) {
    return LexiconRevision{in.text()};
}

void write(ByteWriter& out, const PredicateDeclaration& declaration) {
    out.text(declaration.name);
    out.byte(static_cast<unsigned char>(declaration.value));
    out.byte(declaration.single ? 1 : 0);
    out.text(declaration.meaning);
}

PredicateDeclaration read_declaration(ByteReader& in) {
    PredicateDeclaration declaration;
    declaration.name = in.text();
    declaration.value =
        static_cast<ValueKind>(in.choice(static_cast<unsigned char>(ValueKind::nothing)));
    declaration.single = in.choice(1) == 1;
    declaration.meaning = in.text();
    return declaration;
}

void write(ByteWriter& out, const CriteriaSet& criteria) {
    out.text(criteria.name);
    out.text(criteria.version);
    out.text(criteria.text);
}

CriteriaSet read_criteria(ByteReader& in) {
    CriteriaSet criteria;
    criteria.name = in.text();
    criteria.version = in.text();
    criteria.text = in.text();
    return criteria;
}

using LogLengths = std::vector<std::pair<std::string, std::uint64_t>>;

void write(ByteWriter& out, const LogLengths& lengths) {
    out.number(lengths.size());
    for (const auto& [device, length] : lengths) {
        out.text(device);
        out.number(length);
    }
}

LogLengths read_lengths(ByteReader& in) {
    LogLengths lengths(in.count());
    for (auto& [device, length] : lengths) {
        device = in.text();
        length = in.number();
    }
    return lengths;
}

void write(ByteWriter& out, const Enrolment& enrolment) {
    out.text(enrolment.device);
    write(out, enrolment.after);
    out.text(enrolment.reason);
}

Enrolment read_enrolment(ByteReader& in) {
    Enrolment enrolment;
    enrolment.device = in.text();
    enrolment.after = read_lengths(in);
    enrolment.reason = in.text();
    return enrolment;
}

void write(ByteWriter& out, const Receipt& receipt) {
    write(out, receipt.received);
}

Receipt read_receipt(ByteReader& in) {
    return Receipt{read_lengths(in)};
}

void write(ByteWriter& out, const Erasure& erasure) {
    write(out, erasure.targets);
    out.number(erasure.documents.size());
    for (const DocumentHash& document : erasure.documents) {
        out.hash(document);
    }
    out.text(erasure.reason);
}

Erasure read_erasure(ByteReader& in) {
    Erasure erasure;
    erasure.targets = read_ids(in);
    erasure.documents.resize(in.count());
    for (DocumentHash& document : erasure.documents) {
        document = in.hash();
    }
    erasure.reason = in.text();
    return erasure;
}

void write(ByteWriter& out, const FrozenStatement& statement) {
    out.text(statement.name);
    out.text(statement.markdown);
    out.text(statement.language);
    out.byte(static_cast<unsigned char>(statement.level));
    out.text(statement.on);
    out.text(statement.said_by);
    out.signed_number(statement.known_at.microseconds);
    out.number(statement.parts.size());
    for (const StatementPart& part : statement.parts) {
        out.text(part.tag);
        out.text(part.words);
        write(out, part.claims);
    }
}

FrozenStatement read_statement(ByteReader& in) {
    FrozenStatement statement;
    statement.name = in.text();
    statement.markdown = in.text();
    statement.language = in.text();
    statement.level = static_cast<Level>(in.choice(static_cast<unsigned char>(all_levels.back())));
    statement.on = in.text();
    statement.said_by = in.text();
    statement.known_at = Instant{in.signed_number()};
    statement.parts.resize(in.count());
    for (StatementPart& part : statement.parts) {
        part.tag = in.text();
        part.words = in.text();
        part.claims = read_ids(in);
    }
    return statement;
}

void write(ByteWriter& out, const SavedQuestion& saved) {
    out.text(saved.name);
    out.text(saved.question);
    out.byte(static_cast<unsigned char>(saved.as));
    out.text(saved.said_by);
    out.signed_number(saved.known_at.microseconds);
    write(out, saved.claims);
}

SavedQuestion read_saved_question(ByteReader& in) {
    SavedQuestion saved;
    saved.name = in.text();
    saved.question = in.text();
    saved.as = static_cast<Level>(in.choice(static_cast<unsigned char>(all_levels.back())));
    saved.said_by = in.text();
    saved.known_at = Instant{in.signed_number()};
    saved.claims = read_ids(in);
    return saved;
}

Payload read_payload(ByteReader& in, unsigned char kind) {
    switch (kind) {
        case 0:
            return read_claim(in);
        case 1:
            return read_retraction(in);
        case 2:
            return read_judgement(in);
        case 3:
            return read_document(in);
        case 4:
            return read_lexicon(in);
        case 5:
            return read_declaration(in);
        case 6:
            return read_criteria(in);
        case 7:
            return read_enrolment(in);
        case 8:
            return read_receipt(in);
        case 9:
            return read_erasure(in);
        case 10:
            return read_statement(in);
        case 11:
            return read_saved_question(in);
        default:
            in.fail();
            return Claim{};
    }
}

}  // namespace

std::string_view name_of(JudgementVerdict verdict) {
    return verdict_names.at(static_cast<std::size_t>(verdict));
}

std::optional<JudgementVerdict> verdict_named(std::string_view name) {
    const auto* found = std::find(verdict_names.begin(), verdict_names.end(), name);
    if (found == verdict_names.end()) {
        return std::nullopt;
    }
    return static_cast<JudgementVerdict>(found - verdict_names.begin());
}

std::string encode(const Payload& payload) {
    ByteWriter out;
    out.byte(payload_version);
    out.byte(static_cast<unsigned char>(payload.index()));
    std::visit([&](const auto& content) { write(out, content); }, payload);
    return out.take();
}

bool are_of_a_receipt(std::string_view bytes) {
    static_assert(std::is_same_v<std::variant_alternative_t<8, Payload>, Receipt>);
    return bytes.size() > 1 && bytes[1] == 8;
}

Result<Payload> decode(std::string_view bytes) {
    ByteReader in(bytes);
    if (const unsigned char version = in.byte(); in.ok() && version != payload_version) {
        return failure(
            "payload_newer", {{"version", std::to_string(version)}}, ErrorKind::unsupported);
    }
    Payload payload = read_payload(in, in.byte());
    if (!in.at_end() || encode(payload) != bytes) {
        return failure("payload_damaged", {}, ErrorKind::integrity);
    }
    return payload;
}

}  // namespace habeas::claims
