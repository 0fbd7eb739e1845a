// Strong identifiers: an Id<PersonKind> is not an Id<DocumentKind>. Opaque text, ordered by bytes.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace habeas {

/// An identifier of one kind of thing. Empty = none.
template <class Kind>
struct Id {
    std::string text = {};

    Id() = default;

    explicit Id(std::string value) : text(std::move(value)) {}

    [[nodiscard]] bool empty() const { return text.empty(); }

    friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace habeas

template <class Kind>
struct std::hash<habeas::Id<Kind>> {
    std::size_t operator()(const habeas::Id<Kind>& id) const noexcept {
        return std::hash<std::string>()(id.text);
    }
};
