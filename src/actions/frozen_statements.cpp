// A frozen statement is computed again by the same code that computed it, in the world of its
// payload: same level, said by, known at, language and template. Tested by
// tests/actions/frozen_statements_test.cpp and tests/demo.
#include "actions/frozen_statements.h"

#include "actions/holdings.h"
#include "actions/worlds.h"
#include "base/utf8.h"
#include "publishing/instant.h"

#include <algorithm>
#include <array>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace habeas::actions {
namespace {

using claims::FrozenStatement;
using publishing::StatementContents;
using publishing::StatementTimes;

/// A world, and what a statement takes from it.
struct Edition {
    Worlds worlds;
    StatementTimes times = {};
    StatementContents contents = {};
};

StatementTimes times_of(const std::string& on, const Viewpoint& viewpoint) {
    return {.on = on,
            .said_by = viewpoint.said_by ? dates::text_of(viewpoint.said_by->day) : std::string(),
            .known_at = viewpoint.known_at ? publishing::text_of(viewpoint.known_at->instant)
                                           : std::string(),
            .level = std::string(claims::name_of(viewpoint.as.value_or(claims::Level::open)))};
}

Result<Edition> edition_of(const Register& within,
                           const Actor& actor,
                           const std::string& markdown,
                           const std::string& on,
                           const Viewpoint& viewpoint) {
    auto worlds = Worlds::from(within, actor, viewpoint);
    if (!worlds) {
        return failure_of(worlds);
    }
    Edition edition{.worlds = std::move(worlds.value()), .times = times_of(on, viewpoint)};
    const publishing::Words words(
        publishing::language_named(viewpoint.language).value_or(publishing::Language::english));
    auto contents = publishing::contents_of_statement(
        markdown,
        edition.times,
        [&](const answers::Question& question) { return edition.worlds.ask(question); },
        words);
    if (!contents) {
        return failure_of(contents);
    }
    edition.contents = std::move(contents.value());
    return edition;
}

/// The viewpoint from which a statement was frozen.
Viewpoint viewpoint_of(const FrozenStatement& statement) {
    Viewpoint viewpoint{.as = statement.level,
                        .known_at = dates::KnownAt{statement.known_at},
                        .language = statement.language};
    if (const auto day = dates::day_from(statement.said_by)) {
        viewpoint.said_by = dates::SaidBy{*day};
    }
    return viewpoint;
}

Result<Instant> newest_entry(const Register& within, const Actor& actor) {
    const auto holdings = Holdings::of(within.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    Instant newest = {};
    for (const HeldEntry& held : holdings->entries()) {
        newest = std::max(newest, held.recorded);
    }
    return newest;
}

/// \param frozen     the parts of the template in the edition `then`, as they were frozen
std::vector<publishing::ChangedPart> differences(const std::vector<claims::StatementPart>& frozen,
                                                 const Edition& then,
                                                 const Edition& now) {
    std::vector<publishing::ChangedPart> changed;
    for (std::size_t at = 0; at < frozen.size(); ++at) {
        const claims::StatementPart& part = now.contents.parts.at(at);
        if (frozen[at].words != part.words) {
            changed.push_back(
                {.tag = part.tag,
                 .line = now.contents.lines.at(at),
                 .before = frozen[at].words,
                 .after = part.words,
                 .claims = answers::claim_changes(
                     then.worlds.now(), frozen[at].claims, now.worlds.now(), part.claims)});
        }
    }
    return changed;
}

}  // namespace

Result<FrozenStatement> draft_of(const Register& within,
                                 const Actor& actor,
                                 const StatementDraft& draft) {
    if (draft.name.empty()) {
        return failure("statement_name_missing");
    }
    if (!is_utf8(draft.name)) {
        return failure(Error{.code = "text_not_utf8", .place = {.column = "name"}});
    }
    Viewpoint viewpoint = draft.viewpoint;
    viewpoint.as = viewpoint.as.value_or(claims::Level::open);
    if (!viewpoint.known_at) {
        const auto newest = newest_entry(within, actor);
        if (!newest) {
            return failure_of(newest);
        }
        viewpoint.known_at = dates::KnownAt{newest.value()};
    }
    auto edition = edition_of(within, actor, draft.markdown, draft.on, viewpoint);
    if (!edition) {
        return failure_of(edition);
    }
    if (!draft.with_unequal_splits && !edition->contents.unequal_splits.empty()) {
        return Failure(edition->contents.unequal_splits.front());
    }
    return FrozenStatement{.name = draft.name,
                           .markdown = draft.markdown,
                           .language = viewpoint.language,
                           .level = *viewpoint.as,
                           .on = edition->times.on,
                           .said_by = edition->times.said_by,
                           .known_at = viewpoint.known_at->instant,
                           .parts = std::move(edition->contents.parts)};
}

Result<Recorded> freeze(const Register& into,
                        const Actor& actor,
                        const FrozenStatement& statement) {
    const auto standing = frozen_statements(into, actor);
    if (!standing) {
        return failure_of(standing);
    }
    for (const FrozenStatement& other : standing.value()) {
        if (other.name == statement.name) {
            return failure(
                "statement_frozen_already", {{"name", statement.name}}, ErrorKind::conflict);
        }
    }
    return record(
        into,
        actor,
        std::array{PlacedPayload{.placement = {.level = statement.level}, .payload = statement}});
}

Result<std::vector<FrozenStatement>> frozen_statements(const Register& within, const Actor& actor) {
    const auto holdings = Holdings::of(within.log(), reader_for(actor, {}));
    if (!holdings) {
        return failure_of(holdings);
    }
    std::vector<FrozenStatement> statements;
    for (const HeldEntry& held : holdings->entries()) {
        const auto* statement = std::get_if<FrozenStatement>(&held.payload);
        if (statement != nullptr && held.is_live) {
            statements.push_back(*statement);
        }
    }
    return statements;
}

Result<FrozenStatement> frozen_statement(const Register& within,
                                         const Actor& actor,
                                         const std::string& name) {
    auto statements = frozen_statements(within, actor);
    if (!statements) {
        return failure_of(statements);
    }
    std::vector<std::string> known;
    for (FrozenStatement& statement : statements.value()) {
        if (statement.name == name) {
            return std::move(statement);
        }
        known.push_back(statement.name);
    }
    return failure("statement_unknown",
                   {{"name", name}, {"known", fmt::format("{}", fmt::join(known, ", "))}},
                   ErrorKind::not_found);
}

Result<publishing::StatementCheck> check_statement(const Register& within,
                                                   const Actor& actor,
                                                   const FrozenStatement& statement,
                                                   const StatementView& view) {
    const Viewpoint then_seen = viewpoint_of(statement);
    auto then = edition_of(within, actor, statement.markdown, statement.on, then_seen);
    if (!then) {
        return failure_of(then);
    }
    Viewpoint now_seen = then_seen;
    now_seen.said_by = view.said_by;
    now_seen.known_at = view.known_at;
    const std::string on = view.on.empty() ? statement.on : view.on;
    auto now = edition_of(within, actor, statement.markdown, on, now_seen);
    if (!now) {
        return failure_of(now);
    }
    if (then->contents.parts.size() != statement.parts.size()) {
        return failure("statement_parts_differ", {{"name", statement.name}}, ErrorKind::integrity);
    }
    return publishing::StatementCheck{
        .name = statement.name,
        .frozen = then->times,
        .now = now->times,
        .parts = statement.parts.size(),
        .not_reproduced = differences(statement.parts, then.value(), then.value()),
        .changed = differences(statement.parts, then.value(), now.value())};
}

}  // namespace habeas::actions
