// Where in a world's one list of claims those stand that have something in common: a predicate, an
// effect, a family, a subject, an entity that they mention.
#pragma once

#include "world/entity_numbers.h"
#include "world/seen.h"

#include <cstdint>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace habeas::world {

/// Some of the claims of one list, in its order. As long as the world lives.
class SomeClaims {
  public:
    class Iterator {
      public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = SeenClaim;
        using difference_type = std::ptrdiff_t;
        using pointer = const SeenClaim*;
        using reference = const SeenClaim&;

        Iterator() = default;

        Iterator(const SeenClaim* list, const std::uint32_t* place) : list_(list), place_(place) {}

        reference operator*() const { return list_[*place_]; }

        pointer operator->() const { return list_ + *place_; }

        Iterator& operator++() {
            ++place_;
            return *this;
        }

        Iterator operator++(int) { return {list_, place_++}; }

        friend bool operator==(const Iterator&, const Iterator&) = default;

      private:
        const SeenClaim* list_ = nullptr;
        const std::uint32_t* place_ = nullptr;
    };

    SomeClaims(const SeenClaim* list, std::span<const std::uint32_t> places)
        : list_(list), places_(places) {}

    [[nodiscard]] Iterator begin() const { return {list_, places_.data()}; }

    [[nodiscard]] Iterator end() const { return {list_, places_.data() + places_.size()}; }

    [[nodiscard]] std::size_t size() const { return places_.size(); }

    [[nodiscard]] bool empty() const { return places_.empty(); }

  private:
    const SeenClaim* list_;
    std::span<const std::uint32_t> places_;
};

/// For each of some keys, counted from 0, the places that have it, ascending.
class Postings {
  public:
    /// Calls for_each twice with a function of key and place; it calls that for every pair, places
    /// ascending. A pair given twice in a row counts once.
    template <class ForEach>
    Postings(std::size_t keys, const ForEach& for_each) : first_(keys + 1) {
        std::vector<std::uint32_t> last(keys, none);
        for_each([&](std::size_t key, std::uint32_t place) {
            first_[key + 1] += last[key] == place ? 0U : 1U;
            last[key] = place;
        });
        for (std::size_t key = 0; key < keys; ++key) {
            first_[key + 1] += first_[key];
        }
        places_.resize(first_.back());
        std::vector<std::uint64_t> next(first_.begin(), first_.end() - 1);
        last.assign(keys, none);
        for_each([&](std::size_t key, std::uint32_t place) {
            if (last[key] != place) {
                places_[next[key]++] = place;
                last[key] = place;
            }
        });
    }

    Postings() = default;

    /// \return empty for a key beyond the last
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t key) const {
        if (key + 1 >= first_.size()) {
            return {};
        }
        return std::span(places_).subspan(first_[key], first_[key + 1] - first_[key]);
    }

  private:
    static constexpr std::uint32_t none = UINT32_MAX;

    std::vector<std::uint64_t> first_;
    std::vector<std::uint32_t> places_;
};

struct ClaimIndex {
    struct Places {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    Postings by_predicate = {};
    Postings by_effect = {};
    Postings by_family = {};
    Postings by_mention = {};             ///< by canonical entity
    Postings by_id = {};                  ///< by claims::beginning_of(); those apart come last
    std::vector<Places> by_subject = {};  ///< by canonical entity; those about one stand together
    std::vector<std::uint32_t> subjects = {};  ///< the first claim about each, in order
    std::vector<bool> is_mentioned = {};       ///< likewise; also by a claim that stands apart
};

}  // namespace habeas::world
