// A claim: a sentence somebody said, in the shape of a Wikidata statement, with its times, its
// speakers and its passage. Claims are never changed: a correction is a new claim that supersedes,
// a withdrawal is a retraction (entry.h).
#pragma once

#include "domain/claims/entity.h"
#include "domain/claims/entry_id.h"
#include "domain/claims/passage.h"
#include "domain/claims/value.h"
#include "domain/dates/edtf.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::claims {

/// How the claimant says it. Only asserts, reports and admits change a state. The numbers stand in
/// the log.
enum class Modality : unsigned char {
    asserts = 0,
    reports = 1,
    admits = 2,
    denies = 3,
    considers = 4,
    calls_for = 5,
    promises = 6,
    announces = 7,
    justifies = 8
};

std::string_view name_of(Modality modality);
std::optional<Modality> modality_named(std::string_view name);

/// \return whether a claim of this modality can change a state (custody, access, process)
constexpr bool changes_state(Modality modality) {
    return modality == Modality::asserts || modality == Modality::reports ||
           modality == Modality::admits;
}

/// Admiralty scheme: reliability of the source 'A' (completely) to 'E' (unreliable), 'F' cannot be
/// judged; credibility of the item '1' (confirmed) to '5' (improbable), '6' cannot be judged. F and
/// 6 are not the worst grades.
struct Grade {
    char reliability = 'F';
    char credibility = '6';

    friend auto operator<=>(const Grade&, const Grade&) = default;
};

struct Claim {
    Entity subject = {};
    std::string predicate = {};
    Value value = {};
    std::vector<Qualifier> qualifiers = {};  ///< sorted, no two equal

    std::optional<dates::Edtf> valid_from =
        std::nullopt;  ///< first day it was so; none = not stated
    std::optional<dates::Edtf> valid_to =
        std::nullopt;  ///< last day it was so (inclusive); ".." = open
    std::optional<dates::Edtf> said =
        std::nullopt;  ///< date of the document that carries the claim
    std::optional<dates::Edtf> uttered =
        std::nullopt;  ///< day the claimant is reported to have spoken

    Entity claimant = {};
    std::vector<Entity> carriers =
        {};  ///< who quotes whom: the claimant's words reached us through these, in order
    std::string origin = {};  ///< claims of one origin corroborate nothing; empty = the claimant
    Modality modality = Modality::asserts;
    Grade grade = {};
    std::string language = {};

    std::optional<Passage> passage = std::nullopt;
    std::optional<TableRow> row = std::nullopt;
    Citation citation = {};
    std::string note = {};
    std::optional<EntryId> supersedes = std::nullopt;

    friend bool operator==(const Claim&, const Claim&) = default;

    /// \return the values of a qualifier, in order
    [[nodiscard]] std::vector<const Value*> all(std::string_view name) const;
    /// \return the first value of a qualifier, or none
    [[nodiscard]] const Value* first(std::string_view name) const;
    /// \return the entities that a qualifier names
    [[nodiscard]] std::vector<Entity> entities(std::string_view name) const;
    /// \return the first entity of a qualifier; empty if there is none
    [[nodiscard]] Entity entity(std::string_view name) const;
    /// \return the code of a qualifier; empty if there is none
    [[nodiscard]] std::string code(std::string_view name) const;
    /// \return the origin for counting corroboration
    [[nodiscard]] std::string origin_name() const;
};

}  // namespace habeas::claims
