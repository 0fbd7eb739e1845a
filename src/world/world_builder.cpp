// From the log to a world: visible and live entries (visible.h), the words that the world knows
// (lexicons, declared predicates), identities (identity.h), claims read and dated, passages
// fetched. Nothing after visible_entries() ever meets an entry that the reader may not see. Tested
// by tests/world/world_test.cpp and the two-world test.
#include "domain/quantities/lexicon.h"
#include "world/identity.h"
#include "world/visible.h"
#include "world/world.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>
#include <variant>

namespace habeas::world {
namespace {

using claims::Claim;

/// Lexicons by language: the newest known revision, else the built-in one.
class Lexicons {
  public:
    void add(const VisibleEntry& entry, const claims::LexiconRevision& revision) {
        auto lexicon = quantities::Lexicon::parse(revision.text);
        if (!lexicon) {
            return;
        }
        const std::string language = lexicon.value().language();
        const auto order = std::pair(entry.recorded, entry.id);
        const auto found = known_.find(language);
        if (found == known_.end() || found->second.first < order) {
            known_.insert_or_assign(language, std::pair(order, std::move(lexicon.value())));
        }
    }

    /// \return the lexicon of a language; none if nobody wrote one, and then its words stay unread
    [[nodiscard]] const quantities::Lexicon* of(const std::string& language) const {
        const auto found = known_.find(language);
        if (found != known_.end()) {
            return &found->second.second;
        }
        return quantities::has_built_in_lexicon(language) ? &quantities::built_in_lexicon(language)
                                                          : nullptr;
    }

  private:
    std::map<std::string, std::pair<std::pair<Instant, claims::EntryId>, quantities::Lexicon>>
        known_;
};

PredicateMeaning meaning_of(const std::string& name,
                            const std::map<std::string, claims::PredicateDeclaration>& declared) {
    if (const claims::Predicate* predicate = claims::predicate_named(name); predicate != nullptr) {
        return PredicateMeaning{
            predicate->family, predicate->effect, predicate->single, predicate->once};
    }
    const auto found = declared.find(name);
    return PredicateMeaning{.single = found != declared.end() && found->second.single};
}

std::shared_ptr<const quantities::StatedCount> count_of(const claims::Value& value,
                                                        const quantities::Lexicon* lexicon) {
    if (value.kind != claims::ValueKind::count) {
        return {};
    }
    if (value.lower || value.upper) {
        quantities::StatedCount count;
        count.words = value.text;
        count.language = value.language;
        count.kind = value.lower && value.lower == value.upper ? quantities::CountKind::exact
                                                               : quantities::CountKind::between;
        count.lower = value.lower;
        count.upper = value.upper;
        count.conservative = value.lower ? value.lower : value.upper;
        return std::make_shared<const quantities::StatedCount>(std::move(count));
    }
    if (lexicon == nullptr) {
        return {};
    }
    auto read = quantities::read_count(value.text, *lexicon);
    return read ? std::make_shared<const quantities::StatedCount>(std::move(read.value()))
                : nullptr;
}

std::shared_ptr<const quantities::StatedDuration> duration_of(const claims::Value& value,
                                                              const quantities::Lexicon* lexicon) {
    if (value.kind != claims::ValueKind::duration || lexicon == nullptr) {
        return {};
    }
    auto read = quantities::read_duration(value.text, *lexicon);
    return read ? std::make_shared<const quantities::StatedDuration>(std::move(read.value()))
                : nullptr;
}

std::optional<dates::Day> bounded(const dates::Bound& bound) {
    return bound.kind == dates::Bound::Kind::day ? std::optional(bound.day) : std::nullopt;
}

auto order_of(const SeenClaim& seen) {
    return std::tie(seen.subject,
                    seen.claim.predicate,
                    seen.valid.start_min,
                    seen.valid.start_max,
                    seen.said_earliest,
                    seen.claim.claimant,
                    seen.claim.value.text,
                    seen.id);
}

/// Sorts places, since claims are large; then each claim is moved once, along the cycles of the
/// permutation, so that no second copy of all of them is needed.
void sort(std::vector<SeenClaim>& claims) {
    std::vector<std::size_t> places(claims.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::sort(places.begin(), places.end(), [&](std::size_t left, std::size_t right) {
        return order_of(claims[left]) < order_of(claims[right]);
    });
    for (std::size_t begin = 0; begin < places.size(); ++begin) {
        if (places[begin] == begin) {
            continue;
        }
        SeenClaim first = std::move(claims[begin]);
        std::size_t to = begin;
        for (std::size_t from = places[to]; from != begin; from = places[to]) {
            claims[to] = std::move(claims[from]);
            places[to] = to;
            to = from;
        }
        claims[to] = std::move(first);
        places[to] = to;
    }
}

/// Calls visit with every entity that a claim names, some of them more than once.
template <class Visit>
void for_each_mention(const Claim& claim, const Visit& visit) {
    const auto mention = [&visit](const claims::Entity& entity) {
        if (!entity.empty()) {
            visit(entity);
        }
    };
    const auto mention_value = [&mention](const claims::Value& value) {
        if (value.kind == claims::ValueKind::entity) {
            mention(claims::entity_from(value.text).value_or(claims::Entity{}));
        }
    };
    mention(claim.subject);
    mention(claim.claimant);
    mention_value(claim.value);
    std::for_each(claim.carriers.begin(), claim.carriers.end(), mention);
    for (const claims::Qualifier& qualifier : claim.qualifiers) {
        mention_value(qualifier.value);
    }
}

}  // namespace

/// Gathers what World::build needs, in steps.
class WorldBuilder {
  public:
    WorldBuilder(store::Log& log, const Reader& reader) : log_(log) { world_.reader_ = reader; }

    Result<World> build() {
        auto entries = visible_entries(log_, world_.reader_);
        if (!entries) {
            return failure_of(entries);
        }
        for (const VisibleEntry& entry : entries.value()) {
            take(entry);
        }
        world_.canonical_ = resolved_identities(world_.judgements_, world_.reader_.partition);
        world_.claims_.reserve(entries.value().size());
        for (VisibleEntry& entry : entries.value()) {
            if (auto* claim = std::get_if<Claim>(entry.payload.get())) {
                place(seen(entry, std::move(*claim)));
            }
        }
        sort(world_.claims_);
        sort(world_.apart_);
        sort_criteria();
        collect_areas();
        collect_mentioned();
        fetch_passages();
        return std::move(world_);
    }

  private:
    void take(const VisibleEntry& entry) {
        if (const auto* document = std::get_if<claims::Document>(entry.payload.get())) {
            world_.documents_.push_back(SeenDocument{entry.id, *document});
        } else if (const auto* judgement = std::get_if<claims::Judgement>(entry.payload.get())) {
            world_.judgements_.push_back(SeenJudgement{entry.id, *judgement, entry.recorded});
        } else if (const auto* lexicon =
                       std::get_if<claims::LexiconRevision>(entry.payload.get())) {
            lexicons_.add(entry, *lexicon);
        } else if (const auto* declaration =
                       std::get_if<claims::PredicateDeclaration>(entry.payload.get())) {
            declared_.emplace(declaration->name, *declaration);
        } else if (const auto* criteria = std::get_if<claims::CriteriaSet>(entry.payload.get())) {
            world_.criteria_.push_back(*criteria);
        }
    }

    [[nodiscard]] SeenClaim seen(const VisibleEntry& entry, Claim moved) const {
        SeenClaim result;
        result.id = entry.id;
        result.claim = std::move(moved);
        const Claim& claim = result.claim;
        result.subject = world_.canonical(claim.subject);
        result.recorded = entry.recorded;
        result.batch = entry.batch;
        result.meaning = meaning_of(claim.predicate, declared_);
        if (const auto valid =
                dates::valid_time_of_claim(claim.valid_from, claim.valid_to, claim.said);
            valid) {
            result.valid = valid.value();
        }
        if (claim.said) {
            const dates::WrittenRange said = claim.said->whole();
            result.said_earliest = bounded(said.earliest);
            result.said_latest = bounded(said.latest);
        }
        const quantities::Lexicon* lexicon = lexicons_.of(claim.value.language);
        result.count = count_of(claim.value, lexicon);
        result.duration = duration_of(claim.value, lexicon);
        return result;
    }

    [[nodiscard]] dates::Truth counts(const Claim& claim) const {
        const bool is_own_word = !claim.said && claims::is_description(claim.predicate);
        if (!world_.reader_.said_by || is_own_word) {
            return dates::Truth::yes;
        }
        return said_by(claim.said, *world_.reader_.said_by);
    }

    void place(SeenClaim claim) {
        const dates::Truth counted = counts(claim.claim);
        if (counted == dates::Truth::yes) {
            world_.claims_.push_back(std::move(claim));
        } else if (counted == dates::Truth::maybe) {
            world_.apart_.push_back(std::move(claim));
        }
    }

    void sort_criteria() {
        auto& all = world_.criteria_;
        std::sort(all.begin(), all.end(), [](const auto& left, const auto& right) {
            return std::tie(left.name, left.version, left.text) <
                   std::tie(right.name, right.version, right.text);
        });
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }

    void collect_areas() {
        for (const SeenClaim& seen : world_.claims_) {
            const auto area = claims::entity_from(seen.claim.value.text);
            if (seen.claim.predicate == "part_of" && seen.changes_state() && area) {
                world_.areas_[seen.subject].push_back(world_.canonical(*area));
            }
        }
    }

    void collect_mentioned() {
        for (std::size_t place = 0; place < world_.claims_.size(); ++place) {
            for_each_mention(world_.claims_[place].claim,
                             [&](const claims::Entity& entity) { add_mention(entity, place); });
        }
        for (const SeenClaim& seen : world_.apart_) {
            for_each_mention(seen.claim, [&](const claims::Entity& entity) {
                world_.mentions_.try_emplace(world_.canonical(entity));
            });
        }
    }

    void add_mention(const claims::Entity& entity, std::size_t place) {
        std::vector<std::size_t>& places = world_.mentions_[world_.canonical(entity)];
        if (places.empty() || places.back() != place) {
            places.push_back(place);
        }
    }

    void fetch_passages() {
        for_each_claim([this](const SeenClaim& seen) {
            const auto& passage = seen.claim.passage;
            if (!passage || passage->representation != 0 ||
                world_.document(passage->document) == nullptr) {
                return;
            }
            auto words = log_.document_bytes(
                passage->document, passage->begin, passage->end - passage->begin);
            if (words) {
                world_.passage_words_[seen.id] = std::move(*words);
            }
        });
    }

    template <class Visit>
    void for_each_claim(const Visit& visit) const {
        std::for_each(world_.claims_.begin(), world_.claims_.end(), visit);
        std::for_each(world_.apart_.begin(), world_.apart_.end(), visit);
    }

    store::Log& log_;
    World world_;
    Lexicons lexicons_;
    std::map<std::string, claims::PredicateDeclaration> declared_;
};

Result<World> World::build(store::Log& log, const Reader& reader) {
    return WorldBuilder(log, reader).build();
}

}  // namespace habeas::world
