// From the log to a world: visible and live entries (visible.h), the words that the world knows
// (lexicons, declared predicates), identities (identity.h), claims placed in their order and
// indexed, passages fetched. Nothing after visible_part() ever meets an entry that the reader may
// not see. Tested by tests/world/world_test.cpp and the two-world test.
#include "world/claim_order.h"
#include "world/identity.h"
#include "world/lexicons.h"
#include "world/visible.h"
#include "world/world.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

namespace habeas::world {
namespace {

constexpr std::size_t beginnings = 65536;

PredicateMeaning meaning_of(const std::string& name,
                            const std::map<std::string, claims::PredicateDeclaration>& declared) {
    if (const claims::Predicate* predicate = claims::predicate_named(name); predicate != nullptr) {
        return PredicateMeaning{
            predicate->family, predicate->effect, predicate->single, predicate->once};
    }
    const auto found = declared.find(name);
    return PredicateMeaning{.single = found != declared.end() && found->second.single};
}

}  // namespace

/// Gathers what World::build needs, in steps.
class WorldBuilder {
  public:
    WorldBuilder(store::Log& log, const Reader& reader) : log_(log) { world_.reader_ = reader; }

    Result<World> build() {
        auto part = visible_part(log_, world_.reader_);
        if (!part) {
            return failure_of(part);
        }
        Lexicons lexicons;
        for (VisibleEntry& entry : part.value().others) {
            take(entry, lexicons);
        }
        world_.canonical_ = resolved_identities(world_.judgements_, world_.reader_.partition);
        world_.table_ = std::move(part.value().table);
        table().set_lexicons(std::move(lexicons));
        number_identities();
        place(part.value().claims);
        sort_criteria();
        index();
        table().seal();
        collect_areas();
        fetch_passages();
        return std::move(world_);
    }

  private:
    ClaimTable& table() { return *world_.table_; }

    void take(VisibleEntry& entry, Lexicons& lexicons) {
        if (auto* document = std::get_if<claims::Document>(&entry.payload)) {
            world_.documents_.push_back(SeenDocument{entry.id, std::move(*document)});
        } else if (auto* judgement = std::get_if<claims::Judgement>(&entry.payload)) {
            world_.judgements_.push_back(
                SeenJudgement{entry.id, std::move(*judgement), entry.recorded});
        } else if (const auto* lexicon = std::get_if<claims::LexiconRevision>(&entry.payload)) {
            lexicons.add(entry.recorded, entry.id, *lexicon);
        } else if (auto* declaration = std::get_if<claims::PredicateDeclaration>(&entry.payload)) {
            declared_.emplace(declaration->name, *declaration);
        } else if (auto* criteria = std::get_if<claims::CriteriaSet>(&entry.payload)) {
            world_.criteria_.push_back(std::move(*criteria));
        }
    }

    /// Whom each number stands for.
    void number_identities() {
        EntityNumbers& entities = table().entities();
        for (const auto& [entity, representative] : world_.canonical_) {
            entities.add(representative);
        }
        canonical_.resize(entities.size());
        for (EntityNumber number = 0; number < canonical_.size(); ++number) {
            canonical_[number] = number;
        }
        for (const auto& [entity, representative] : world_.canonical_) {
            if (const auto number = entities.find(entity)) {
                canonical_[*number] = *entities.find(representative);
            }
        }
    }

    [[nodiscard]] EntityNumber canonical(EntityNumber number) const {
        return number == no_entity ? number : canonical_[number];
    }

    [[nodiscard]] dates::Truth counts(const SeenClaim& seen, bool is_description) const {
        if (!world_.reader_.said_by || (is_description && !seen.has(SeenClaim::has_said))) {
            return dates::Truth::yes;
        }
        return said_by(seen, *world_.reader_.said_by);
    }

    /// Moves the rows of the live claims to those that count and those that stand apart.
    void place(const std::vector<std::uint32_t>& live) {
        std::vector<PredicateMeaning> meanings;
        std::vector<bool> is_description;
        const WordNumbers& predicates = table().predicates();
        for (std::uint32_t number = 0; number < predicates.size(); ++number) {
            meanings.push_back(meaning_of(predicates[number], declared_));
            is_description.push_back(claims::is_description(predicates[number]));
        }
        std::vector<SeenClaim>& rows = table().rows();
        std::size_t kept = 0;
        for (const std::uint32_t number : live) {
            SeenClaim row = rows[number];
            const PredicateMeaning& meaning = meanings[row.predicate_];
            row.subject_ = canonical(row.subject_);
            row.family_ = meaning.family;
            row.effect_ = meaning.effect;
            row.set(SeenClaim::single, meaning.single);
            row.set(SeenClaim::once, meaning.once);
            const dates::Truth counted = counts(row, is_description[row.predicate_]);
            if (counted == dates::Truth::yes) {
                rows[kept++] = row;
            } else if (counted == dates::Truth::maybe) {
                world_.apart_.push_back(row);
            }
        }
        rows.resize(kept);
        world_.claims_ = std::move(rows);
        const ClaimOrder order(table());
        order.sort(world_.claims_);
        order.sort(world_.apart_);
    }

    void sort_criteria() {
        auto& all = world_.criteria_;
        std::sort(all.begin(), all.end(), [](const auto& left, const auto& right) {
            return std::tie(left.name, left.version, left.text) <
                   std::tie(right.name, right.version, right.text);
        });
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }

    /// Calls visit with every claim that counts, and its place.
    template <class Visit>
    void visit_counted(const Visit& visit) const {
        for (std::uint32_t at = 0; at < world_.claims_.size(); ++at) {
            visit(world_.claims_[at], at);
        }
    }

    /// Likewise, and then with every claim that stands apart; places go on.
    template <class Visit>
    void visit_all(const Visit& visit) const {
        visit_counted(visit);
        auto at = static_cast<std::uint32_t>(world_.claims_.size());
        for (const SeenClaim& seen : world_.apart_) {
            visit(seen, at++);
        }
    }

    /// Calls visit with the number of every entity that the claim mentions, whom it stands for.
    template <class Visit>
    void visit_mentions(const SeenClaim& seen, const Visit& visit) const {
        for (const EntityNumber entity : world_.table_->mentioned(seen.number_)) {
            visit(canonical(entity));
        }
    }

    /// \return the places under the keys that each claim has
    template <class KeyOf>
    [[nodiscard]] Postings postings(std::size_t keys, const KeyOf& key_of) const {
        return {keys, [&](const auto& add) {
                    visit_counted([&](const SeenClaim& seen, std::uint32_t at) {
                        add(static_cast<std::size_t>(key_of(seen)), at);
                    });
                }};
    }

    void index() {
        ClaimIndex& index = world_.index_;
        index.by_predicate = postings(table().predicates().size(),
                                      [](const SeenClaim& seen) { return seen.predicate_; });
        index.by_effect =
            postings(claims::effect_count, [](const SeenClaim& seen) { return seen.effect_; });
        index.by_family =
            postings(claims::family_count, [](const SeenClaim& seen) { return seen.family_; });
        index.by_id = Postings(beginnings, [&](const auto& add) {
            visit_all([&](const SeenClaim& seen, std::uint32_t at) {
                add(claims::beginning_of(seen.id()), at);
            });
        });
        index_mentions();
        index.by_subject.resize(canonical_.size());
        visit_counted([&](const SeenClaim& seen, std::uint32_t at) { index_subject(seen, at); });
    }

    void index_subject(const SeenClaim& seen, std::uint32_t at) {
        if (seen.subject_ == no_entity) {
            return;
        }
        ClaimIndex::Places& places = world_.index_.by_subject[seen.subject_];
        if (places.count++ == 0) {
            places.first = at;
            world_.index_.subjects.push_back(at);
        }
    }

    template <class Add>
    void post_mentions(const Add& add) const {
        visit_counted([&](const SeenClaim& seen, std::uint32_t at) {
            visit_mentions(seen, [&](EntityNumber entity) { add(entity, at); });
        });
    }

    void index_mentions() {
        ClaimIndex& index = world_.index_;
        index.by_mention =
            Postings(canonical_.size(), [&](const auto& add) { post_mentions(add); });
        index.is_mentioned.resize(canonical_.size());
        visit_all([&](const SeenClaim& seen, std::uint32_t /*at*/) {
            visit_mentions(seen, [&](EntityNumber entity) { index.is_mentioned[entity] = true; });
        });
    }

    void collect_areas() {
        for (const SeenClaim& seen : world_.of_predicate("part_of")) {
            const auto area = claims::entity_from(seen.claim().value.text);
            if (seen.changes_state() && area) {
                world_.areas_[seen.subject()].push_back(world_.canonical(*area));
            }
        }
    }

    void fetch_passages() {
        visit_all([&](const SeenClaim& seen, std::uint32_t /*at*/) {
            if (seen.has_passage_) {
                fetch_passage(seen);
            }
        });
    }

    void fetch_passage(const SeenClaim& seen) {
        const claims::Passage& passage = *seen.claim().passage;
        if (passage.representation != 0 || world_.document(passage.document) == nullptr) {
            return;
        }
        auto words =
            log_.document_bytes(passage.document, passage.begin, passage.end - passage.begin);
        if (words) {
            world_.passage_words_[seen.id()] = std::move(*words);
        }
    }

    store::Log& log_;
    World world_;
    std::map<std::string, claims::PredicateDeclaration> declared_;
    std::vector<EntityNumber> canonical_;  ///< by number
};

Result<World> World::build(store::Log& log, const Reader& reader) {
    return WorldBuilder(log, reader).build();
}

}  // namespace habeas::world
