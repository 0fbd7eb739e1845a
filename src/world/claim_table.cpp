// Everything that reading a claim's words could refuse is refused by add(), so that words() cannot
// fail. Tested by tests/world/claim_table_test.cpp.
#include "world/claim_table.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace habeas::world {
namespace {

constexpr std::size_t chunk_size = std::size_t{1} << 20U;
constexpr std::int32_t lowest = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t highest = std::numeric_limits<std::int32_t>::max();

/// \return whether the day has a column value; the two ends of the column stand for "no bound"
bool fits(dates::Day day) {
    return !dates::is_bounded(day) || (day.number > lowest && day.number < highest);
}

std::int32_t column_of(dates::Day day) {
    return day == dates::no_earlier_bound ? lowest
           : day == dates::no_later_bound ? highest
                                          : static_cast<std::int32_t>(day.number);
}

dates::Day day_of_column(std::int32_t column) {
    return column == lowest    ? dates::no_earlier_bound
           : column == highest ? dates::no_later_bound
                               : dates::Day{column};
}

/// \return the day; "no earlier bound", which no source can speak on, if it is open or unknown
dates::Day said_day(const dates::Bound& bound) {
    return bound.kind == dates::Bound::Kind::day ? bound.day : dates::no_earlier_bound;
}

dates::ValidTime valid_time(const std::optional<dates::Edtf>& from,
                            const std::optional<dates::Edtf>& to,
                            const std::optional<dates::Edtf>& said) {
    const auto valid = dates::valid_time_of_claim(from, to, said);
    return valid ? valid.value() : dates::ValidTime{};
}

}  // namespace

std::uint32_t WordNumbers::add(std::string_view word) {
    const auto found = numbers_.find(word);
    if (found != numbers_.end()) {
        return found->second;
    }
    const auto number = static_cast<std::uint32_t>(words_.size());
    words_.push_back(&numbers_.emplace(word, number).first->first);
    return number;
}

std::optional<std::uint32_t> WordNumbers::find(std::string_view word) const {
    const auto found = numbers_.find(word);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

ClaimTable::~ClaimTable() {
    for (std::size_t number = 0; words_ && number < entries_.size(); ++number) {
        delete words_[number].load();
    }
}

bool ClaimTable::add(const claims::EntryId& id,
                     std::string_view payload,
                     std::uint32_t bundle,
                     std::string_view batch) {
    SeenClaim row;
    if (!claims::view_claim(payload, view_) || !date_row(view_, row) || !note_mentions(view_)) {
        mentions_.resize(first_mention_.back());
        return false;
    }
    const auto number = static_cast<std::uint32_t>(entries_.size());
    row.table_ = this;
    row.number_ = number;
    row.subject_ = view_.subject.empty() ? no_entity : *entities_.add(view_.subject);
    row.claimant_ = view_.claimant.empty() ? no_entity : *entities_.add(view_.claimant);
    row.predicate_ = predicates_.add(view_.predicate);
    row.modality_ = view_.modality;
    row.value_kind_ = view_.value.kind;
    row.has_passage_ = view_.passage.has_value();
    place_row(view_, row);
    if (view_.supersedes) {
        corrections_.emplace_back(number, *view_.supersedes);
    }
    Entry entry = keep(payload);
    entry.bundle = bundle;
    entry.batch = batches_.add(batch);
    entries_.push_back(entry);
    ids_.push_back(id);
    rows_.push_back(row);
    first_mention_.push_back(mentions_.size());
    return true;
}

ClaimTable::Entry ClaimTable::keep(std::string_view payload) {
    if (chunks_.empty() || chunks_.back().size() + payload.size() > chunks_.back().capacity()) {
        chunks_.emplace_back().reserve(std::max(chunk_size, payload.size()));
    }
    Entry entry;
    entry.chunk = static_cast<std::uint32_t>(chunks_.size() - 1);
    entry.offset = static_cast<std::uint32_t>(chunks_.back().size());
    entry.length = static_cast<std::uint32_t>(payload.size());
    chunks_.back() += payload;
    return entry;
}

/// \return the date that the text writes, none for an empty text; null if it writes no date
const std::optional<dates::Edtf>* ClaimTable::date(std::string_view written) {
    if (const auto found = dates_.find(written); found != dates_.end()) {
        return &found->second;
    }
    std::optional<dates::Edtf> date;
    if (!written.empty()) {
        auto parsed = dates::Edtf::parse(written);
        if (!parsed) {
            return nullptr;
        }
        date = std::move(parsed.value());
    }
    return &dates_.emplace(written, std::move(date)).first->second;
}

bool ClaimTable::date_row(const claims::ClaimView& view, SeenClaim& row) {
    const auto* from = date(view.valid_from);
    const auto* to = date(view.valid_to);
    const auto* said = date(view.said);
    if (from == nullptr || to == nullptr || said == nullptr || date(view.uttered) == nullptr) {
        return false;
    }
    const dates::ValidTime valid = valid_time(*from, *to, *said);
    const dates::WrittenRange spoken = *said ? (*said)->whole() : dates::WrittenRange{};
    const std::array days{valid.start_min,
                          valid.start_max,
                          valid.end_min,
                          valid.end_max,
                          said_day(spoken.earliest),
                          said_day(spoken.latest)};
    row.set(SeenClaim::far, !std::all_of(days.begin(), days.end(), fits));
    if (!row.has(SeenClaim::far)) {
        std::transform(days.begin(), days.end(), row.days_.begin(), column_of);
    }
    row.set(SeenClaim::start_qualified, valid.start_qualified);
    row.set(SeenClaim::end_qualified, valid.end_qualified);
    row.set(SeenClaim::has_said, said->has_value());
    row.set(SeenClaim::lasts, view.valid_to == "..");
    return true;
}

void ClaimTable::place_row(const claims::ClaimView& view, SeenClaim& row) {
    row.place_ = no_entity;
    for (const claims::QualifierView& qualifier : view.qualifiers) {
        if (qualifier.name != "place" || qualifier.value.kind != claims::ValueKind::entity) {
            continue;
        }
        const auto place = entities_.add(qualifier.value.text);
        if (place && row.place_ == no_entity) {
            row.place_ = *place;
        } else if (place) {
            row.set(SeenClaim::more_places, true);
        }
    }
}

/// \return whether all that stands where an entity must be is one
bool ClaimTable::note_mentions(const claims::ClaimView& view) {
    bool all_are = mention(view.subject) && mention(view.claimant);
    mention_value(view.value);
    for (const claims::EntityView& carrier : view.carriers) {
        all_are = mention(carrier) && all_are;
    }
    for (const claims::QualifierView& qualifier : view.qualifiers) {
        mention_value(qualifier.value);
    }
    return all_are;
}

bool ClaimTable::mention(const claims::EntityView& entity) {
    if (entity.empty()) {
        return true;
    }
    const auto number = entities_.add(entity);
    if (number) {
        mentions_.push_back(*number);
    }
    return number.has_value();
}

void ClaimTable::mention_value(const claims::ValueView& value) {
    if (value.kind == claims::ValueKind::entity) {
        if (const auto number = entities_.add(value.text)) {
            mentions_.push_back(*number);
        }
    }
}

std::span<const EntityNumber> ClaimTable::mentioned(std::uint32_t number) const {
    const std::uint64_t first = first_mention_[number];
    return {mentions_.data() + first, first_mention_[number + std::size_t{1}] - first};
}

void ClaimTable::seal() {
    mentions_ = {};
    first_mention_ = {};
    corrections_ = {};
    rows_ = {};
    words_ = std::make_unique<std::atomic<const Words*>[]>(entries_.size());
}

std::string_view ClaimTable::bytes(std::uint32_t number) const {
    const Entry& entry = entries_[number];
    return std::string_view(chunks_[entry.chunk]).substr(entry.offset, entry.length);
}

std::string_view ClaimTable::value_text(std::uint32_t number) const {
    claims::ClaimView view;
    return claims::view_claim(bytes(number), view) ? view.value.text : std::string_view();
}

claims::Claim ClaimTable::written(std::uint32_t number) const {
    claims::ClaimView view;
    claims::view_claim(bytes(number), view);
    return claims::claim_of(view, [this](std::string_view date) {
        const auto known = dates_.find(date);
        return known == dates_.end() ? std::nullopt : known->second;
    });
}

const ClaimTable::Words& ClaimTable::words(std::uint32_t number) const {
    std::atomic<const Words*>& kept = words_[number];
    if (const Words* known = kept.load(std::memory_order_acquire); known != nullptr) {
        return *known;
    }
    auto words = std::make_unique<Words>();
    words->claim = written(number);
    words->places = words->claim.entities("place");
    words->count = lexicons_.count_in(words->claim.value);
    words->duration = lexicons_.duration_in(words->claim.value);
    const Words* expected = nullptr;
    if (kept.compare_exchange_strong(expected, words.get(), std::memory_order_acq_rel)) {
        return *words.release();
    }
    return *expected;  // another thread was first
}

const claims::Claim& SeenClaim::claim() const {
    return table_->words(number_).claim;
}

const claims::EntryId& SeenClaim::id() const {
    return table_->id(number_);
}

const claims::Entity& SeenClaim::subject() const {
    static const claims::Entity none;
    return subject_ == no_entity ? none : table_->entities()[subject_];
}

const claims::Entity& SeenClaim::claimant() const {
    static const claims::Entity none;
    return claimant_ == no_entity ? none : table_->entities()[claimant_];
}

Instant SeenClaim::recorded() const {
    return table_->recorded(number_);
}

const std::string& SeenClaim::batch() const {
    return table_->batch(number_);
}

std::string_view SeenClaim::value_text() const {
    return table_->value_text(number_);
}

const std::string& SeenClaim::predicate() const {
    return table_->predicates()[predicate_];
}

const std::shared_ptr<const quantities::StatedCount>& SeenClaim::count() const {
    static const std::shared_ptr<const quantities::StatedCount> none;
    return value_kind_ != claims::ValueKind::count ? none : table_->words(number_).count;
}

const std::shared_ptr<const quantities::StatedDuration>& SeenClaim::duration() const {
    static const std::shared_ptr<const quantities::StatedDuration> none;
    return value_kind_ != claims::ValueKind::duration ? none : table_->words(number_).duration;
}

dates::ValidTime SeenClaim::valid() const {
    if (has(far)) {
        const claims::Claim written = table_->written(number_);
        return valid_time(written.valid_from, written.valid_to, written.said);
    }
    return {.start_min = day_of_column(days_[0]),
            .start_max = day_of_column(days_[1]),
            .end_min = day_of_column(days_[2]),
            .end_max = day_of_column(days_[3]),
            .start_qualified = has(start_qualified),
            .end_qualified = has(end_qualified)};
}

std::optional<dates::Day> SeenClaim::day_said(std::size_t at) const {
    dates::Day day = day_of_column(days_.at(at));
    if (has(far)) {
        const auto said = table_->written(number_).said;
        const dates::WrittenRange spoken = said ? said->whole() : dates::WrittenRange{};
        day = said_day(at == 4 ? spoken.earliest : spoken.latest);
    }
    return dates::is_bounded(day) ? std::optional(day) : std::nullopt;
}

std::span<const claims::Entity> SeenClaim::places() const {
    if (has(more_places)) {
        return table_->words(number_).places;
    }
    return place_ == no_entity ? std::span<const claims::Entity>()
                               : std::span(&table_->entities()[place_], 1);
}

}  // namespace habeas::world
