// The claims that are about somebody or name them, by source (bundle_sources.h), each with whether
// its words still stand where they were quoted. What several claims say alike (episodes.h) is
// weighed by its origins (origin_chains.h); what a file usually has is a list (bundle_items.h), and
// denials weigh as elsewhere (denials.h). Tested by tests/answers/evidence_bundle_test.cpp, the
// stories and tests/twins/evidence_bundle_twin_test.cpp.
#include "answers/evidence_bundle.h"

#include "answers/bundle_items.h"
#include "answers/bundle_sources.h"
#include "answers/denials.h"
#include "answers/episodes.h"
#include "answers/origin_chains.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace habeas::answers {
namespace {

using claims::Entity;
using claims::Value;
using world::SeenClaim;
using world::World;

using Claims = std::vector<const SeenClaim*>;

constexpr std::array parameters{ParameterSpecification{"about", ParameterKind::entity, true},
                                ParameterSpecification{"on", ParameterKind::day, false}};

bool is_of(const World& world, const Value& value, const Entity& wanted) {
    const auto entity =
        value.kind == claims::ValueKind::entity ? claims::entity_from(value.text) : std::nullopt;
    return entity && world.canonical(*entity) == wanted;
}

bool concerns(const World& world, const SeenClaim& seen, const Entity& wanted) {
    const auto& qualifiers = seen.claim().qualifiers;
    return seen.subject() == wanted || is_of(world, seen.claim().value, wanted) ||
           std::any_of(qualifiers.begin(), qualifiers.end(), [&](const auto& qualifier) {
               return is_of(world, qualifier.value, wanted);
           });
}

Claims claims_on(const World& world, const Entity& wanted, const std::optional<dates::Day>& day) {
    Claims chosen;
    for (const SeenClaim& seen : world.mentioning(wanted)) {
        const bool may_be_so = !day || seen.valid().start_min <= *day;
        if (may_be_so && concerns(world, seen, wanted)) {
            chosen.push_back(&seen);
        }
    }
    return chosen;
}

Row row_of(const World& world, const SeenClaim& seen) {
    std::string carriers;
    for (const Entity& carrier : seen.claim().carriers) {
        carriers += (carriers.empty() ? "" : "; ") + world.label(carrier);
    }
    std::vector<Cell> cells{
        Cell{.kind = CellKind::claim, .text = claims::full_text_of(seen.id())},
        entity_cell(world, seen.subject()),
        code_cell("predicate." + seen.predicate()),
        code_cell("modality." + std::string(claims::name_of(seen.modality()))),
        text_or_empty(words_in_bundle(world, seen)),
        entity_cell(world, seen.claimant()),
        text_or_empty(std::move(carriers)),
        seen.claim().said ? date_cell(seen.claim().said->text()) : empty_cell()};
    for (Cell& cell : source_cells(world, seen)) {
        cells.push_back(std::move(cell));
    }
    return Row(std::move(cells), Trace(seen));
}

/// A figure that counts things, each traced to its claims.
Figure counted(const char* name, const char* unit) {
    Figure figure(name, Trace::of_nothing());
    figure.unit = unit;
    figure.count = 0;
    return figure;
}

void count(const SeenClaim& seen, Figure& figure) {
    figure.count = *figure.count + 1;
    figure.trace.add(seen);
}

bool is_read(const World& world, const SeenClaim& seen) {
    return world.words_held(seen) != world::WordsHeld::not_held;
}

/// Documents held, and sources named of which no words can be read here.
std::vector<Figure> documents_of(const World& world, const Claims& claims) {
    std::set<std::string> held;
    for (const SeenClaim* seen : claims) {
        if (is_read(world, *seen)) {
            held.insert(source_key(world, *seen));
        }
    }
    std::set<std::string> named;
    Figure here = counted("documents_held", "document");
    Figure missing = counted("documents_not_held", "document");
    for (const SeenClaim* seen : claims) {
        const std::string key = source_key(world, *seen);
        if (is_read(world, *seen)) {
            here.trace.add(*seen);
        } else if (!key.empty() && !held.contains(key)) {
            named.insert(key);
            missing.trace.add(*seen);
        }
    }
    here.count = static_cast<std::int64_t>(held.size());
    missing.count = static_cast<std::int64_t>(named.size());
    return {std::move(here), std::move(missing)};
}

/// What stands behind the claims of a bundle: documents held and not held, claims without any,
/// words that are no longer what was quoted.
std::vector<Figure> papers_of(const World& world, const Claims& claims) {
    std::vector<Figure> figures = documents_of(world, claims);
    Figure without = counted("claims_without_document", "claim");
    Figure altered = counted("words_altered", "claim");
    for (const SeenClaim* seen : claims) {
        if (source_key(world, *seen).empty()) {
            count(*seen, without);
        }
        if (state_of_words(world, *seen) == "words_altered") {
            count(*seen, altered);
        }
    }
    figures.push_back(std::move(without));
    figures.push_back(std::move(altered));
    return figures;
}

/// \return whether no other claim that says the same comes from elsewhere
dates::Truth has_one_origin(const World& world, const SeenClaim& seen, const Episode& episode) {
    dates::Truth one_origin = dates::Truth::yes;
    const std::vector<SourceLink> chain = chain_of(world, seen);
    for (const SeenClaim* other : episode.claims) {
        const std::string verdict =
            other == &seen
                ? "not_independent"
                : independence_of(
                      chain, chain_of(world, *other), places_of(seen.claim(), other->claim()))
                      .verdict;
        if (verdict == "independent") {
            return dates::Truth::no;
        }
        one_origin = verdict == "cannot_tell" ? dates::Truth::maybe : one_origin;
    }
    return one_origin;
}

void count_of_one_origin(const World& world, const Episode& episode, Figure& figure) {
    for (const SeenClaim* seen : episode.claims) {
        const dates::Truth one_origin = has_one_origin(world, *seen, episode);
        if (one_origin != dates::Truth::no) {
            figure.bounds->certain += one_origin == dates::Truth::yes ? 1 : 0;
            figure.bounds->possible += 1;
            figure.trace.add(*seen);
        }
    }
}

Figure of_one_origin(const World& world, const Claims& claims) {
    Figure figure("claims_of_one_origin", Trace::of_nothing());
    figure.unit = "claim";
    figure.bounds = ThreeBounds{};
    for (const Episode& episode : episodes_of(world, claims, EpisodeTimes::start_and_end)) {
        count_of_one_origin(world, episode, figure);
    }
    figure.bounds->last_reported = figure.bounds->certain;
    return figure;
}

/// \return the claims of the bundle that deny one
Claims denials_among(const Claims& claims, const SeenClaim& said) {
    Claims denials;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(denials), [&](const auto* seen) {
        return may_deny(*seen, said);
    });
    return denials;
}

/// \return how many claims give an item; where a claim of the bundle denies one of them, those that
/// nobody denies are certain
Figure item_figure(const Claims& claims, const Entity& about, const BundleItem& item) {
    Figure figure("in_this_register", Trace::of_nothing());
    figure.of = {code_cell(std::string(item.code))};
    figure.unit = "claim";
    figure.bounds = ThreeBounds{};
    for (const SeenClaim* seen : claims) {
        if (seen->subject() != about || !gives(*seen, item)) {
            continue;
        }
        const Claims denials = denials_among(claims, *seen);
        figure.trace.add(*seen);
        figure.trace.add(Trace::of(denials));
        figure.bounds->possible += 1;
        figure.bounds->certain += denials.empty() ? 1 : 0;
    }
    figure.bounds->last_reported = figure.bounds->certain;
    if (figure.bounds->certain == figure.bounds->possible) {
        figure.count = figure.bounds->possible;
        figure.bounds.reset();
    }
    return figure;
}

void add_items(const Claims& claims, const Entity& about, Answer& answer) {
    const std::vector<BundleItem> items = bundle_items(about.kind);
    std::size_t missing = 0;
    for (const BundleItem& item : items) {
        answer.figures.push_back(item_figure(claims, about, item));
        missing += answer.figures.back().count == 0 ? 1U : 0U;
    }
    if (missing > 0) {
        Note note("items_not_in_register", Trace::of_nothing());
        note.parameters = {{"count", std::to_string(missing)},
                           {"all", std::to_string(items.size())}};
        answer.notes.push_back(std::move(note));
    }
}

void note_altered(const World& world, const Claims& claims, Answer& answer) {
    for (const SeenClaim* seen : claims) {
        if (state_of_words(world, *seen) == "words_altered") {
            Note note("words_altered", Trace(*seen));
            note.parameters = {{"claim", claims::short_text_of(seen->id())},
                               {"document", source_cells(world, *seen).front().text}};
            answer.notes.push_back(std::move(note));
        }
    }
}

}  // namespace

std::span<const ParameterSpecification> evidence_bundle_parameters() {
    return parameters;
}

Result<Answer> evidence_bundle(const World& world, const Question& question, const Run& /*run*/) {
    const auto asked = question.entity("about");
    if (!asked) {
        return failure_of(asked);
    }
    std::optional<dates::Day> day;
    if (question.parameter("on")) {
        const auto on = question.day("on");
        if (!on) {
            return failure_of(on);
        }
        day = on->day;
    }
    const Entity about = world.canonical(asked.value().value_or(Entity{}));
    const Claims in_order = claims_on(world, about, day);
    const Claims claims = by_source(world, in_order);
    Answer answer(question, world.reader(), "rule_bundle");
    answer.columns = {"claim",
                      "subject",
                      "predicate",
                      "modality",
                      "words",
                      "claimant",
                      "carriers",
                      "said",
                      "document",
                      "hash",
                      "begin",
                      "end",
                      "state"};
    answer.rows.reserve(claims.size());
    for (const SeenClaim* seen : claims) {
        answer.rows.push_back(row_of(world, *seen));
    }
    Figure all = counted("claims", "claim");
    all.count = static_cast<std::int64_t>(claims.size());
    all.trace = Trace::of(claims);
    answer.figures.push_back(std::move(all));
    for (Figure& figure : papers_of(world, claims)) {
        answer.figures.push_back(std::move(figure));
    }
    answer.figures.push_back(of_one_origin(world, in_order));
    note_altered(world, claims, answer);
    add_items(claims, about, answer);
    return answer;
}

}  // namespace habeas::answers
