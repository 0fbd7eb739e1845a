// What can stand in the log: a claim, and everything said about claims, people, documents and
// words. Payloads have one canonical byte form (docs/claims.md); the decoder refuses every other.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/claims/claim.h"
#include "domain/claims/level.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace habeas::claims {

/// Takes claims (or judgements, documents …) back. `said` is when the source withdrew its words;
/// absent, the register corrects itself, and recorded time alone decides. A retraction can be
/// retracted.
struct Retraction {
    std::vector<EntryId> targets = {};  ///< sorted, no two equal
    std::optional<dates::Edtf> said = std::nullopt;
    std::string reason = {};
    std::string undoes_batch = {};  ///< not empty: the targets are a whole batch

    friend bool operator==(const Retraction&, const Retraction&) = default;
};

enum class JudgementVerdict : unsigned char { same = 0, different = 1, undecided = 2 };

std::string_view name_of(JudgementVerdict verdict);
std::optional<JudgementVerdict> verdict_named(std::string_view name);

/// Whether two entities are one (person, population = group, source, place …). Reversible by
/// retraction.
struct Judgement {
    Entity left = {};
    Entity right = {};
    JudgementVerdict verdict = JudgementVerdict::undecided;
    std::string author = {};
    std::string reason = {};
    std::string model = {};        ///< name and version of what proposed it; empty = a person
    std::string probability = {};  ///< decimal text, as the model printed it; empty = none

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// A document that the register holds. Its bytes stand beside the log, named by their hash.
struct Document {
    DocumentHash hash = {};
    std::uint64_t length = 0;  ///< bytes
    std::string title = {};
    std::string file_name = {};
    std::string media_type = {};
    std::string language = {};
    std::optional<dates::Edtf> date = std::nullopt;
    std::string date_basis = {};
    Entity publisher = {};
    std::string address = {};

    friend bool operator==(const Document&, const Document&) = default;
};

/// A team's lexicon of quantities for a language; the newest known one counts.
struct LexiconRevision {
    std::string text = {};  ///< as domain/quantities/lexicon.h reads it

    friend bool operator==(const LexiconRevision&, const LexiconRevision&) = default;
};

/// A predicate that a team adds to its register.
struct PredicateDeclaration {
    std::string name = {};
    ValueKind value = ValueKind::text;
    bool single =
        false;  ///< at one time it has one value: two different ones contradict each other
    std::string meaning = {};

    friend bool operator==(const PredicateDeclaration&, const PredicateDeclaration&) = default;
};

/// Criteria under which a body determines something (versioned, as data).
struct CriteriaSet {
    std::string name = {};
    std::string version = {};
    std::string text = {};

    friend bool operator==(const CriteriaSet&, const CriteriaSet&) = default;
};

/// A device begins to write here, after these logs (device in hexadecimal, length).
struct Enrolment {
    std::string device = {};
    std::vector<std::pair<std::string, std::uint64_t>> after = {};
    std::string reason = {};

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

/// Bundles of another device that this register has now received: known here from this entry on.
struct Receipt {
    std::vector<std::pair<std::string, std::uint64_t>> received = {};

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// An order to destroy the content of entries.
struct Erasure {
    std::vector<EntryId> targets = {};
    std::vector<DocumentHash> documents = {};
    std::string reason = {};

    friend bool operator==(const Erasure&, const Erasure&) = default;
};

/// What a statement took from an answer, as it was printed.
struct StatementPart {
    std::string tag = {};              ///< question and selection: "held | figure held certain"
    std::string words = {};            ///< without footnotes
    std::vector<EntryId> claims = {};  ///< that it rests on; sorted, no two equal

    friend bool operator==(const StatementPart&, const StatementPart&) = default;
};

/// A statement as it was published, with the world it was made in: enough to compute its figures
/// again.
struct FrozenStatement {
    std::string name = {};
    std::string markdown = {};  ///< the template
    std::string language = {};  ///< of the words: "en"
    Level level = Level::open;  ///< for whom
    std::string on = {};        ///< "1997-04-23"; empty: not given
    std::string said_by = {};   ///< likewise
    Instant known_at = {};      ///< inclusive
    std::vector<StatementPart> parts = {};

    friend bool operator==(const FrozenStatement&, const FrozenStatement&) = default;
};

/// A question under a name, asked again and again: what was asked, from where, and which claims the
/// answer rested on when it was saved. It repeats no words of theirs.
struct SavedQuestion {
    std::string name = {};
    std::string question = {};         ///< in its one serialisation: "held on=1997-04-23"
    Level as = Level::team;            ///< looks as this level and those before it
    std::string said_by = {};          ///< "1997-04-24"; empty: whenever it was said
    Instant known_at = {};             ///< as known when it was saved, inclusive
    std::vector<EntryId> claims = {};  ///< that the answer rested on then; sorted, no two equal

    friend bool operator==(const SavedQuestion&, const SavedQuestion&) = default;
};

using Payload = std::variant<Claim,
                             Retraction,
                             Judgement,
                             Document,
                             LexiconRevision,
                             PredicateDeclaration,
                             CriteriaSet,
                             Enrolment,
                             Receipt,
                             Erasure,
                             FrozenStatement,
                             SavedQuestion>;

/// \return the canonical bytes of a payload
std::string encode(const Payload& payload);

/// \return whether these would be the bytes of a receipt, without reading them
bool are_of_a_receipt(std::string_view bytes);

/// \error payload_damaged (reason: a code): anything but the exact output of encode. kind integrity
Result<Payload> decode(std::string_view bytes);

}  // namespace habeas::claims
