// Absence is absence from this register: a note, never a correction. An impossible order is told
// only where every day that the claims leave open is impossible and no date is written as
// uncertain. Tested by tests/answers/flow_checks_test.cpp and tests/twins/flows_twin_test.cpp.
#include "answers/flow_checks.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace habeas::answers {
namespace {

using world::SeenClaim;
using world::World;

/// A stage, and those of which one must have come before it.
struct Step {
    std::string_view later;
    std::span<const std::string_view> earlier;
    std::string_view note;
};

constexpr std::array<std::string_view, 1> before_evaluation{"review_request"};
constexpr std::array<std::string_view, 1> before_recommendation{"evaluation"};
constexpr std::array<std::string_view, 1> before_pardon{"recommendation"};
constexpr std::array<std::string_view, 3> before_release{"pardon", "exoneration", "release_order"};
constexpr std::array steps{
    Step{"evaluation", before_evaluation, "evaluated_without_request"},
    Step{"recommendation", before_recommendation, "recommended_without_evaluation"},
    Step{"pardon", before_pardon, "pardoned_without_recommendation"},
    Step{"release", before_release, "released_without_pardon"}};

/// Two stages of which the second cannot come before the first.
struct Order {
    std::string_view earlier;
    std::string_view later;
};

constexpr std::array orders{Order{"review_request", "evaluation"},
                            Order{"review_request", "recommendation"},
                            Order{"review_request", "pardon"},
                            Order{"evaluation", "recommendation"},
                            Order{"evaluation", "pardon"},
                            Order{"recommendation", "pardon"},
                            Order{"pardon", "release"},
                            Order{"release", "death_in_custody"}};

/// \return whether nothing on paper is needed for such a release, a sentence served for example
bool needs_no_pardon(const SeenClaim& seen) {
    const std::string& kind = seen.claim().value.text;
    constexpr std::array needing{"", "pardon", "grace", "not_stated"};
    return seen.predicate() == "release" && seen.claim().value.kind == claims::ValueKind::code &&
           std::find(needing.begin(), needing.end(), kind) == needing.end();
}

bool is_without_earlier(const PersonInReview& person, const Step& step, const Period& period) {
    const StageClaims& later = person.stage(step.later);
    return later.within(period) != Reach::no &&
           std::none_of(later.claims.begin(),
                        later.claims.end(),
                        [](const SeenClaim* seen) { return needs_no_pardon(*seen); }) &&
           std::all_of(step.earlier.begin(), step.earlier.end(), [&](std::string_view name) {
               return person.stage(name).claims.empty();
           });
}

/// \return whether the later stage certainly came on a day before the earlier one; a denied stage
/// comes before nothing
bool is_out_of_order(const StageClaims& earlier, const StageClaims& later) {
    const auto firsts = earlier.weighing();
    const auto seconds = later.weighing();
    if (firsts.empty() || seconds.empty() || !earlier.denials.empty() || !later.denials.empty()) {
        return false;
    }
    const auto is_uncertain = [](const SeenClaim* seen) { return seen->valid().start_qualified; };
    if (std::any_of(firsts.begin(), firsts.end(), is_uncertain) ||
        std::any_of(seconds.begin(), seconds.end(), is_uncertain)) {
        return false;
    }
    return std::all_of(firsts.begin(), firsts.end(), [&](const SeenClaim* first) {
        return std::all_of(seconds.begin(), seconds.end(), [first](const SeenClaim* second) {
            return second->valid().start_max < first->valid().start_min;
        });
    });
}

Trace trace_of(const PersonInReview& person, std::span<const std::string_view> stages) {
    std::set<const SeenClaim*, std::less<>> claims(person.memberships.begin(),
                                                   person.memberships.end());
    for (const std::string_view name : stages) {
        const auto& said = person.stage(name).claims;
        claims.insert(said.begin(), said.end());
    }
    return Trace::of(std::vector<const SeenClaim*>(claims.begin(), claims.end()));
}

Cell stage_cell(std::string_view stage) {
    return code_cell("predicate." + std::string(stage));
}

/// Counts people of one pair of stages and names them.
class Finding {
  public:
    Finding(std::string figure, std::string note)
        : figure_(std::move(figure), Trace::of_nothing()),
          note_(std::move(note), Trace::of_nothing()) {
        figure_.unit = "person";
        figure_.count = 0;
    }

    void take(const std::string& label, const Trace& trace) {
        ++*figure_.count;
        figure_.trace.add(trace);
        note_.trace.add(trace);
        names_ += (names_.empty() ? "" : "; ") + label;
    }

    void add_to(Answer& answer, std::vector<Cell> stages) {
        if (*figure_.count > 0) {
            figure_.of = std::move(stages);
            note_.parameters = {{"persons", names_}};
            answer.figures.push_back(figure_);
            answer.notes.push_back(note_);
        }
    }

  private:
    Figure figure_;
    Note note_;
    std::string names_;
};

using People = std::vector<PersonInReview>;

void check(const World& world,
           const People& people,
           const Period& period,
           const Step& step,
           Answer& answer) {
    Finding finding("without_earlier_stage", std::string(step.note));
    for (const PersonInReview& person : people) {
        if (is_without_earlier(person, step, period)) {
            finding.take(world.label(person.person), trace_of(person, std::array{step.later}));
        }
    }
    finding.add_to(answer, {stage_cell(step.later)});
}

void check(const World& world,
           const People& people,
           const Period& period,
           const Order& order,
           Answer& answer) {
    Finding finding("stages_out_of_order", "stages_out_of_order");
    for (const PersonInReview& person : people) {
        const StageClaims& later = person.stage(order.later);
        if (later.within(period) != Reach::no &&
            is_out_of_order(person.stage(order.earlier), later)) {
            finding.take(world.label(person.person),
                         trace_of(person, std::array{order.earlier, order.later}));
        }
    }
    finding.add_to(answer, {stage_cell(order.later), stage_cell(order.earlier)});
}

}  // namespace

void add_stage_checks(const World& world,
                      const std::vector<PersonInReview>& people,
                      const Period& period,
                      Answer& answer) {
    for (const Step& step : steps) {
        check(world, people, period, step, answer);
    }
    for (const Order& order : orders) {
        check(world, people, period, order, answer);
    }
}

}  // namespace habeas::answers
