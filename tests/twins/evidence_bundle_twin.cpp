// Written from docs/answers/bundle.md: each claim is held against the paper, and against every
// other claim of the bundle.
#include "twins/evidence_bundle_twin.h"

#include "answers/words.h"
#include "twins/bundle_papers.h"
#include "twins/same_story.h"
#include "twins/twin_cells.h"

#include <algorithm>
#include <set>

namespace habeas::tests {
namespace {

using answers::Answer;
using answers::Cell;
using answers::Figure;
using answers::Row;
using answers::ThreeBounds;
using answers::Trace;
using world::SeenClaim;
using world::World;

using Names = std::set<std::string>;

Names names_of(const World& world, const std::string& written) {
    Names names{written};
    const auto entity = claims::entity_from(written);
    if (entity) {
        for (const claims::Entity& name : world.identities(*entity)) {
            names.insert(claims::text_of(name));
        }
    }
    return names;
}

bool meet(const Names& left, const Names& right) {
    for (const std::string& name : left) {
        if (right.contains(name)) {
            return true;
        }
    }
    return false;
}

bool is_in_bundle(const World& world, const SeenClaim& seen, const Names& wanted) {
    Names named{claims::text_of(seen.claim().subject)};
    if (seen.claim().value.kind == claims::ValueKind::entity) {
        named.insert(seen.claim().value.text);
    }
    for (const claims::Qualifier& qualifier : seen.claim().qualifiers) {
        if (qualifier.value.kind == claims::ValueKind::entity) {
            named.insert(qualifier.value.text);
        }
    }
    for (const std::string& name : named) {
        if (meet(names_of(world, name), wanted)) {
            return true;
        }
    }
    return false;
}

Papers papers_about(const World& world, const answers::Question& question, const Names& wanted) {
    Papers papers;
    for (const SeenClaim& seen : world.claims()) {
        const bool is_early =
            !question.parameter("on") || !(seen.valid().start_min > question.day("on")->day);
        if (is_early && is_in_bundle(world, seen, wanted)) {
            papers.push_back(&seen);
        }
    }
    return papers;
}

Cell cell_of(const std::string& words) {
    return words.empty() ? answers::empty_cell() : answers::text_cell(words);
}

Row row_of(const World& world, const SeenClaim& seen) {
    const std::string state = paper_state(world, seen);
    std::string words;
    if (state == "words_held" || state == "words_altered") {
        words = world.words_of(seen);
    }
    if (state == "table_row") {
        words = seen.claim().row->words;
    }
    std::string carriers;
    for (const claims::Entity& carrier : seen.claim().carriers) {
        carriers += world.label(carrier) + "; ";
    }
    std::vector<Cell> cells{
        answers::text_cell(claims::full_text_of(seen.id())),
        answers::text_cell(world.label(seen.claim().subject)),
        answers::code_cell("predicate." + seen.predicate()),
        answers::code_cell("modality." + std::string(claims::name_of(seen.modality()))),
        cell_of(words.empty() ? answers::words_with_dates(world, seen) : words),
        answers::text_cell(world.label(seen.claimant())),
        cell_of(carriers.empty() ? "" : carriers.substr(0, carriers.size() - 2)),
        date_or_empty(written(seen.claim().said))};
    for (const Cell& cell : paper_cells(world, seen)) {
        cells.push_back(cell);
    }
    cells.push_back(answers::code_cell(state));
    return Row(cells, Trace(seen));
}

void add_count(Answer& answer, const char* name, std::int64_t count, const Trace& trace) {
    Figure figure(name, trace);
    figure.count = count;
    answer.figures.push_back(figure);
}

bool is_read(const World& world, const SeenClaim& seen) {
    return paper_state(world, seen) == "words_held" || paper_state(world, seen) == "words_altered";
}

/// \return whether a claim of the same paper can be read here
bool is_paper_read(const World& world, const Papers& papers, const SeenClaim& seen) {
    for (const SeenClaim* other : papers) {
        if (is_read(world, *other) && is_same_paper(world, seen, *other)) {
            return true;
        }
    }
    return false;
}

/// Counts the papers of some claims: each at the first claim that rests on it.
void add_papers(const World& world, const Papers& chosen, const char* name, Answer& answer) {
    std::int64_t count = 0;
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        bool is_first = true;
        for (std::size_t before = 0; before < at; ++before) {
            is_first = is_first && !is_same_paper(world, *chosen[at], *chosen[before]);
        }
        count += is_first ? 1 : 0;
    }
    add_count(answer, name, count, Trace::of(chosen));
}

void add_counts(const World& world, const Papers& papers, Answer& answer) {
    Papers held;
    Papers named;
    Papers without;
    Papers altered;
    for (const SeenClaim* seen : papers) {
        const std::string state = paper_state(world, *seen);
        if (state == "no_source" || state == "table_row") {
            without.push_back(seen);
        } else if (is_read(world, *seen)) {
            held.push_back(seen);
        } else if (!is_paper_read(world, papers, *seen)) {
            named.push_back(seen);
        }
        if (state == "words_altered") {
            altered.push_back(seen);
        }
    }
    add_count(answer, "claims", static_cast<std::int64_t>(papers.size()), Trace::of(papers));
    add_papers(world, held, "documents_held", answer);
    add_papers(world, named, "documents_not_held", answer);
    add_count(answer,
              "claims_without_document",
              static_cast<std::int64_t>(without.size()),
              Trace::of(without));
    add_count(
        answer, "words_altered", static_cast<std::int64_t>(altered.size()), Trace::of(altered));
}

std::vector<Names> way_of(const World& world, const SeenClaim& seen) {
    std::vector<Names> way;
    if (!seen.claim().origin.empty()) {
        way.push_back(names_of(world, seen.claim().origin));
    }
    way.push_back(names_of(world, claims::text_of(seen.claimant())));
    for (const claims::Entity& carrier : seen.claim().carriers) {
        way.push_back(names_of(world, claims::text_of(carrier)));
    }
    return way;
}

bool do_overlap(const claims::Claim& left, const claims::Claim& right) {
    if (!left.passage || !right.passage || left.passage->document != right.passage->document) {
        return false;
    }
    for (std::uint64_t at = left.passage->begin; at < left.passage->end; ++at) {
        if (at >= right.passage->begin && at < right.passage->end) {
            return true;
        }
    }
    return false;
}

/// \return 0 one source, 1 cannot tell, 2 two sources
int sources(const World& world, const SeenClaim& left, const SeenClaim& right) {
    const std::vector<Names> one = way_of(world, left);
    const std::vector<Names> other = way_of(world, right);
    if (meet(one.front(), other.front())) {
        return 0;
    }
    bool is_entangled = do_overlap(left.claim(), right.claim());
    for (const Names& link : one) {
        for (const Names& their : other) {
            is_entangled = is_entangled || meet(link, their);
        }
    }
    return is_entangled ? 1 : 2;
}

void add_origins(const World& world, const Papers& papers, Answer& answer) {
    Figure figure("claims_of_one_origin", Trace::of_nothing());
    figure.bounds = ThreeBounds{};
    for (const Telling& telling : tellings_of(world, papers, true)) {
        for (const SeenClaim* seen : telling) {
            int most = 0;
            for (const SeenClaim* other : telling) {
                most = std::max(most, seen == other ? 0 : sources(world, *seen, *other));
            }
            if (most == 2) {
                continue;
            }
            figure.trace.add(*seen);
            ++figure.bounds->possible;
            figure.bounds->certain += most == 0 ? 1 : 0;
            figure.bounds->last_reported += most == 0 ? 1 : 0;
        }
    }
    answer.figures.push_back(figure);
}

/// What a file usually has, as the table of the page has it: code, predicates, what else.
struct Wanted {
    std::string code;
    std::set<std::string> predicates;
    std::set<std::string> states;  ///< qualifiers, or "from" or "said"
};

std::vector<Wanted> wanted_of(claims::EntityKind kind) {
    const std::set<std::string> kept{
        "arrest", "re_arrest", "detention", "transfer", "incommunicado"};
    const std::set<std::string> taken{"arrest", "re_arrest", "detention"};
    std::vector<Wanted> all{
        {"name", {"name"}, {}},
        {"born", {"born"}, {}},
        {"arrest_day", {"arrest", "re_arrest", "detention", "disappearance"}, {"from"}},
        {"order", taken, {"instrument", "ordered_by"}},
        {"place", kept, {"place"}},
        {"evidence_day", kept, {"said"}},
        {"charge", {"charge"}, {}},
        {"court", {"charge", "trial", "verdict", "sentence", "appeal"}, {"court", "judge"}},
        {"verdict", {"verdict"}, {}},
        {"remedy", {"appeal", "review_request"}, {}},
        {"determination", {"determination"}, {}}};
    if (kind == claims::EntityKind::group) {
        all.erase(all.begin() + 1);
    }
    return kind == claims::EntityKind::person || kind == claims::EntityKind::group
               ? all
               : std::vector<Wanted>{};
}

bool has_two_ends(const std::optional<dates::Edtf>& date) {
    return date && date->whole().earliest.kind == dates::Bound::Kind::day &&
           date->whole().latest.kind == dates::Bound::Kind::day;
}

bool has_stated(const claims::Claim& claim, const std::string& what) {
    if (what == "from" || what == "said") {
        return has_two_ends(what == "from" ? claim.valid_from : claim.said);
    }
    for (const claims::Qualifier& qualifier : claim.qualifiers) {
        if (qualifier.name == what && qualifier.value.kind != claims::ValueKind::unknown) {
            return true;
        }
    }
    return false;
}

bool fills(const SeenClaim& seen, const Wanted& wanted) {
    const std::set<claims::Modality> sure{
        claims::Modality::asserts, claims::Modality::reports, claims::Modality::admits};
    bool has_all = wanted.states.empty();
    for (const std::string& what : wanted.states) {
        has_all = has_all || has_stated(seen.claim(), what);
    }
    return has_all && sure.contains(seen.modality()) &&
           seen.claim().value.kind != claims::ValueKind::unknown &&
           wanted.predicates.contains(seen.predicate());
}

bool is_word(const claims::Value& value) {
    return !value.text.empty() && value.kind != claims::ValueKind::unknown &&
           value.kind != claims::ValueKind::nothing;
}

bool is_denied_by(const SeenClaim& said, const SeenClaim& denial) {
    if (denial.modality() != claims::Modality::denies || denial.subject() != said.subject() ||
        denial.predicate() != said.predicate()) {
        return false;
    }
    const bool is_other = is_word(said.claim().value) && is_word(denial.claim().value) &&
                          said.claim().value.text != denial.claim().value.text;
    return !is_other && dates::holds(dates::Relation::intersects, said.valid(), denial.valid()) !=
                            dates::Truth::no;
}

Figure figure_of(const Papers& papers, const Names& names, const Wanted& wanted) {
    Figure figure("in_this_register", Trace::of_nothing());
    figure.of = {answers::code_cell("item." + wanted.code)};
    std::int64_t all = 0;
    std::int64_t denied = 0;
    for (const SeenClaim* seen : papers) {
        if (!fills(*seen, wanted) || !names.contains(claims::text_of(seen->claim().subject))) {
            continue;
        }
        Papers against;
        for (const SeenClaim* other : papers) {
            if (is_denied_by(*seen, *other)) {
                against.push_back(other);
            }
        }
        ++all;
        denied += against.empty() ? 0 : 1;
        figure.trace.add(*seen);
        figure.trace.add(Trace::of(against));
    }
    if (denied == 0) {
        figure.count = all;
    } else {
        figure.bounds = ThreeBounds{all - denied, all - denied, all};
    }
    return figure;
}

}  // namespace

Result<Answer> evidence_bundle_twin(const World& world, const answers::Question& question) {
    const claims::Entity about = question.entity("about").value().value();
    const Names names = names_of(world, claims::text_of(about));
    const Papers told = papers_about(world, question, names);
    const Papers papers = in_order(told, [&](const SeenClaim& left, const SeenClaim& right) {
        return is_paper_before(world, left, right);
    });
    Answer answer(question, world.reader(), "rule_bundle");
    for (const SeenClaim* seen : papers) {
        answer.rows.push_back(row_of(world, *seen));
        if (paper_state(world, *seen) == "words_altered") {
            answers::Note note("words_altered", Trace(*seen));
            note.parameters = {{"claim", claims::short_text_of(seen->id())},
                               {"document", paper_cells(world, *seen).front().text}};
            answer.notes.push_back(note);
        }
    }
    add_counts(world, papers, answer);
    add_origins(world, told, answer);
    int missing = 0;
    const std::vector<Wanted> list = wanted_of(about.kind);
    for (const Wanted& wanted : list) {
        answer.figures.push_back(figure_of(papers, names, wanted));
        missing += answer.figures.back().count == 0 ? 1 : 0;
    }
    if (missing > 0) {
        answers::Note note("items_not_in_register", Trace::of_nothing());
        note.parameters = {{"count", std::to_string(missing)},
                           {"all", std::to_string(list.size())}};
        answer.notes.push_back(note);
    }
    return answer;
}

}  // namespace habeas::tests
