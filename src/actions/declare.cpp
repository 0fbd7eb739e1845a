#include "actions/declare.h"

#include "actions/holdings.h"
#include "actions/viewpoint.h"
#include "base/utf8.h"
#include "domain/claims/vocabulary.h"
#include "domain/quantities/lexicon.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace habeas::actions {
namespace {

constexpr std::size_t longest_name = 100;

bool is_predicate_name(const std::string& name) {
    const auto is_allowed = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_';
    };
    return !name.empty() && name.size() <= longest_name && name.front() >= 'a' &&
           name.front() <= 'z' && std::all_of(name.begin(), name.end(), is_allowed);
}

Failure not_utf8(const char* column) {
    return failure(Error{.code = "text_not_utf8", .place = {.column = column}});
}

/// Records a declaration unless the register says exactly this already, at any level that the actor
/// may see.
/// \param rivals  whether another declaration of the same kind speaks of the same thing
/// \param conflict  the refusal if one does, and says something else
template <class Declaration, class Rivals>
Result<Recorded> declare(const Register& into,
                         const Actor& actor,
                         const PlacedPayload& placed,
                         Rivals rivals,
                         const Failure& conflict) {
    const auto& declaration = std::get<Declaration>(placed.payload);
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    for (const HeldEntry& held : holdings.value().entries()) {
        const auto* other = std::get_if<Declaration>(&held.payload);
        if (!held.is_live || other == nullptr || !rivals(*other)) {
            continue;
        }
        if (*other != declaration) {
            return conflict;
        }
        if (held.placement == placed.placement) {
            return Recorded{.ids = {held.id}, .already_held = true};
        }
    }
    return record(into, actor, std::array{placed});
}

}  // namespace

Result<Recorded> declare_predicate(const Register& into,
                                   const Actor& actor,
                                   const claims::PredicateDeclaration& declaration,
                                   const Placement& placement) {
    if (!is_predicate_name(declaration.name)) {
        return failure("predicate_name_unreadable", {{"name", declaration.name}});
    }
    if (claims::predicate_named(declaration.name) != nullptr) {
        return failure("predicate_built_in", {{"name", declaration.name}}, ErrorKind::conflict);
    }
    if (declaration.value == claims::ValueKind::unknown ||
        declaration.value == claims::ValueKind::nothing) {
        return failure("value_kind_not_declarable",
                       {{"kind", std::string(claims::name_of(declaration.value))}});
    }
    if (!is_utf8(declaration.meaning)) {
        return not_utf8("meaning");
    }
    return declare<claims::PredicateDeclaration>(
        into,
        actor,
        PlacedPayload{.placement = placement, .payload = declaration},
        [&](const auto& other) { return other.name == declaration.name; },
        failure("predicate_declared_otherwise", {{"name", declaration.name}}, ErrorKind::conflict));
}

Result<Recorded> declare_lexicon(const Register& into,
                                 const Actor& actor,
                                 const std::string& text,
                                 const Placement& placement) {
    const auto lexicon = quantities::Lexicon::parse(text);
    if (!lexicon) {
        return failure_of(lexicon);
    }
    const auto holdings = Holdings::of(into.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    const auto& known = holdings.value().words().lexicons;
    const auto newest = known.find(lexicon.value().language());
    if (newest != known.end() && newest->second == lexicon.value()) {
        return Recorded{.already_held = true};
    }
    return record(into,
                  actor,
                  std::array{PlacedPayload{.placement = placement,
                                           .payload = claims::LexiconRevision{.text = text}}});
}

Result<Recorded> declare_criteria(const Register& into,
                                  const Actor& actor,
                                  const claims::CriteriaSet& criteria,
                                  const Placement& placement) {
    const std::array parts{std::pair("name", &criteria.name),
                           std::pair("version", &criteria.version),
                           std::pair("text", &criteria.text)};
    for (const auto& [column, text] : parts) {
        if (text->empty()) {
            return failure(Error{.code = "criteria_incomplete", .place = {.column = column}});
        }
        if (!is_utf8(*text)) {
            return not_utf8(column);
        }
    }
    return declare<claims::CriteriaSet>(
        into,
        actor,
        PlacedPayload{.placement = placement, .payload = criteria},
        [&](const auto& other) {
            return other.name == criteria.name && other.version == criteria.version;
        },
        failure("criteria_declared_otherwise",
                {{"name", criteria.name}, {"version", criteria.version}},
                ErrorKind::conflict));
}

}  // namespace habeas::actions
