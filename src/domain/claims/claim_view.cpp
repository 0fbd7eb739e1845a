// The one reading of a claim's bytes: claim_bytes.cpp makes its claims from these views. Tested by
// tests/domain/claims/claim_view_test.cpp.
#include "domain/claims/claim_view.h"

#include <algorithm>
#include <limits>

namespace habeas::claims {
namespace {

EntityView read_entity(ByteReader& in) {
    EntityView view;
    view.kind = static_cast<EntityKind>(in.choice(static_cast<unsigned char>(EntityKind::visitor)));
    view.id = in.text_view();
    return view;
}

std::optional<std::int64_t> read_optional_number(ByteReader& in) {
    return in.choice(1) == 1 ? std::optional(in.signed_number()) : std::nullopt;
}

void read_value(ByteReader& in, ValueView& value) {
    value.kind = static_cast<ValueKind>(in.choice(static_cast<unsigned char>(ValueKind::nothing)));
    value.text = in.text_view();
    value.language = in.text_view();
    value.lower = read_optional_number(in);
    value.upper = read_optional_number(in);
}

void read_qualifiers(ByteReader& in, std::vector<QualifierView>& qualifiers) {
    qualifiers.resize(in.count());
    for (QualifierView& qualifier : qualifiers) {
        qualifier.name = in.text_view();
        read_value(in, qualifier.value);
    }
    if (!std::is_sorted(qualifiers.begin(), qualifiers.end())) {
        in.fail();
    }
}

void read_source(ByteReader& in, ClaimView& view) {
    view.claimant = read_entity(in);
    view.carriers.resize(in.count());
    std::generate(view.carriers.begin(), view.carriers.end(), [&in] { return read_entity(in); });
    view.origin = in.text_view();
    view.modality =
        static_cast<Modality>(in.choice(static_cast<unsigned char>(Modality::justifies)));
    view.grade.reliability = static_cast<char>(in.byte());
    view.grade.credibility = static_cast<char>(in.byte());
    view.language = in.text_view();
    const bool graded = view.grade.reliability >= 'A' && view.grade.reliability <= 'F' &&
                        view.grade.credibility >= '1' && view.grade.credibility <= '6';
    if (!graded) {
        in.fail();
    }
}

std::uint32_t read_short_number(ByteReader& in) {
    const std::uint64_t value = in.number();
    if (value > std::numeric_limits<std::uint32_t>::max()) {
        in.fail();
    }
    return static_cast<std::uint32_t>(value);
}

void read_place_of_words(ByteReader& in, ClaimView& view) {
    view.passage.reset();
    if (in.choice(1) == 1) {
        Passage& passage = view.passage.emplace();
        passage.document = in.hash();
        passage.representation = read_short_number(in);
        passage.version = read_short_number(in);
        passage.begin = in.number();
        passage.end = in.number();
        passage.quote_hash = in.hash();
    }
    view.row.reset();
    if (in.choice(1) == 1) {
        TableRowView& row = view.row.emplace();
        row.table = in.text_view();
        row.table_hash = in.hash();
        row.row = in.number();
        row.words = in.text_view();
    }
    view.title = in.text_view();
    view.address = in.text_view();
}

Entity entity_of(const EntityView& view) {
    return {.kind = view.kind, .id = std::string(view.id)};
}

bool is_entity(const EntityView& view) {
    return view.empty() || entity_from(text_of(entity_of(view)));
}

std::optional<dates::Edtf> date_of(std::string_view written) {
    auto date = dates::Edtf::parse(written);
    return date ? std::optional(std::move(date.value())) : std::nullopt;
}

bool is_date(std::string_view written) {
    return written.empty() || date_of(written);
}

Value value_of(const ValueView& view) {
    return Value{.kind = view.kind,
                 .text = std::string(view.text),
                 .language = std::string(view.language),
                 .lower = view.lower,
                 .upper = view.upper};
}

}  // namespace

void read_claim_view(ByteReader& in, ClaimView& view) {
    view.subject = read_entity(in);
    view.predicate = in.text_view();
    read_value(in, view.value);
    read_qualifiers(in, view.qualifiers);
    view.valid_from = in.text_view();
    view.valid_to = in.text_view();
    view.said = in.text_view();
    view.uttered = in.text_view();
    read_source(in, view);
    read_place_of_words(in, view);
    view.note = in.text_view();
    view.supersedes.reset();
    if (in.choice(1) == 1) {
        view.supersedes = EntryId{in.hash()};
    }
}

bool view_claim(std::string_view payload, ClaimView& view) {
    ByteReader in(payload);
    if (in.byte() != payload_version || in.byte() != 0) {
        return false;
    }
    read_claim_view(in, view);
    return in.at_end();
}

bool is_whole(const ClaimView& view) {
    return is_entity(view.subject) && is_entity(view.claimant) &&
           std::all_of(view.carriers.begin(), view.carriers.end(), is_entity) &&
           is_date(view.valid_from) && is_date(view.valid_to) && is_date(view.said) &&
           is_date(view.uttered);
}

Claim claim_of(const ClaimView& view) {
    return claim_of(view, date_of);
}

Claim claim_of(const ClaimView& view, const ReadDate& date_of) {
    Claim claim;
    claim.subject = entity_of(view.subject);
    claim.predicate = view.predicate;
    claim.value = value_of(view.value);
    claim.qualifiers.reserve(view.qualifiers.size());
    for (const QualifierView& qualifier : view.qualifiers) {
        claim.qualifiers.push_back({std::string(qualifier.name), value_of(qualifier.value)});
    }
    claim.valid_from = date_of(view.valid_from);
    claim.valid_to = date_of(view.valid_to);
    claim.said = date_of(view.said);
    claim.uttered = date_of(view.uttered);
    claim.claimant = entity_of(view.claimant);
    claim.carriers.reserve(view.carriers.size());
    for (const EntityView& carrier : view.carriers) {
        claim.carriers.push_back(entity_of(carrier));
    }
    claim.origin = view.origin;
    claim.modality = view.modality;
    claim.grade = view.grade;
    claim.language = view.language;
    claim.passage = view.passage;
    if (view.row) {
        claim.row = TableRow{.table = std::string(view.row->table),
                             .table_hash = view.row->table_hash,
                             .row = view.row->row,
                             .words = std::string(view.row->words)};
    }
    claim.citation = {.title = std::string(view.title), .address = std::string(view.address)};
    claim.note = view.note;
    claim.supersedes = view.supersedes;
    return claim;
}

}  // namespace habeas::claims
