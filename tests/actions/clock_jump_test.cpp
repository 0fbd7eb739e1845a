// The wall clock jumps ten years forward and back between bundles, before every command that
// writes. Known time must never fall, and what was answered as known at an earlier position must be
// answered in the same bytes ever after, reopened or not.
#include "actions/ask.h"
#include "actions/erase.h"
#include "actions/frozen_statements.h"
#include "actions/judge.h"
#include "actions/open_register.h"
#include "actions/record_claim.h"
#include "actions/retract.h"
#include "actions/saved_questions.h"
#include "actions/undo_batch.h"
#include "publishing/answer_json.h"

#include <array>
#include <map>
#include <utility>

namespace habeas::actions {
namespace {

constexpr std::int64_t ten_years = 3'652LL * 86'400'000'000;
constexpr std::array questions{"held on=1997-04-23", "contradictions", "timeline", "independence"};

/// A clock that has lost its battery: forward, or back, by ten years a step.
class JumpingClock final : public Clock {
  public:
    Instant now() override { return time; }

    Instant time = {978'307'200'000'000};  ///< 2001-01-01
};

/// A register on whose clock nothing can be relied.
struct JumpyRegister {
    store::MemoryLog log = {};
    JumpingClock clock = {};
    store::DeviceKeys keys = store::make_device_keys();
    store::Writer writer{log, clock, keys};
    Register open{log, &writer, "jumpy.habeas"};
    Actor actor = tests::actor_up_to(claims::Level::sealed);

    [[nodiscard]] Instant last_known() {
        Instant last = {};
        for (const auto& [device, head] : log.heads()) {
            last = std::max(last, head.made);
        }
        return last;
    }

    [[nodiscard]] std::string some_claim(std::size_t number) const {
        const auto world = world_for(open, actor, {});
        REQUIRE(world.has_value());
        const auto claims = world.value()->claims();
        REQUIRE(!claims.empty());
        return claims::full_text_of(claims[number % claims.size()].id());
    }

    [[nodiscard]] std::string answers_known_at(Instant known_at) const {
        std::string all;
        for (const char* question : questions) {
            const auto asked = ask(open,
                                   actor,
                                   answers::question_from(question).value(),
                                   {.known_at = dates::KnownAt{known_at}});
            all += asked ? publishing::json_of(asked->answer) : asked.error().code + "\n";
        }
        return all;
    }
};

constexpr std::array commands{
    "import", "record", "judge", "freeze", "save", "retract", "undo", "import", "erase"};

bool run(JumpyRegister& jumpy, const std::string& command, std::size_t step) {
    const std::string number = std::to_string(step);
    if (command == "import") {
        return import_table(
                   jumpy.open,
                   jumpy.actor,
                   {.bytes = "subject,predicate,valid_from,valid_to,said,claimant\n"
                             "person:p" +
                             number + ",arrest,1997-01-05,..,1997-03-01,source:s\nperson:q" +
                             number + ",arrest,1997-01-06,..,1997-03-01,source:s\n",
                    .file_name = "list.csv"})
            .has_value();
    }
    if (command == "record") {
        return record_claim(jumpy.open,
                            jumpy.actor,
                            {.fields = {{"subject", "person:p0"},
                                        {"predicate", "arrest"},
                                        {"valid_from", "1997-01-07"},
                                        {"claimant", "source:t"},
                                        {"note", "step " + number}}})
            .has_value();
    }
    if (command == "judge") {
        return judge(jumpy.open,
                     jumpy.actor,
                     {.left = "person:p0",
                      .right = "person:q" + std::to_string(step - 2),  // of the import before
                      .verdict = claims::JudgementVerdict::same,
                      .reason = "step"})
            .has_value();
    }
    if (command == "freeze") {
        const auto statement = draft_of(jumpy.open,
                                        jumpy.actor,
                                        {.name = "s" + number,
                                         .markdown = "{{held | figure held}}",
                                         .on = "1997-04-23",
                                         .viewpoint = {.as = claims::Level::team}});
        return statement && freeze(jumpy.open, jumpy.actor, statement.value()).has_value();
    }
    if (command == "save") {
        const auto question = question_to_save(
            jumpy.open,
            jumpy.actor,
            {.name = "q", .question = answers::question_from(questions[0]).value()});
        return question &&
               save(jumpy.open, jumpy.actor, question.value(), claims::Level::team).has_value();
    }
    if (command == "retract") {
        return retract(jumpy.open, jumpy.actor, {.references = {jumpy.some_claim(step)}})
            .has_value();
    }
    if (command == "undo") {
        return undo_batch(jumpy.open, jumpy.actor, {}).has_value();
    }
    return erase(
               jumpy.open, jumpy.actor, {.references = {jumpy.some_claim(step)}, .reason = "asked"})
        .has_value();
}

/// Every earlier position with what was answered there.
using Positions = std::vector<std::pair<Instant, std::string>>;

/// \return how many positions no longer answer as they did
std::size_t altered(const JumpyRegister& jumpy, const Positions& positions) {
    std::size_t count = 0;
    for (const auto& [known_at, answers] : positions) {
        count += jumpy.answers_known_at(known_at) == answers ? 0U : 1U;
    }
    return count;
}

/// The bundles of a log as bytes, in order.
std::vector<std::string> bundles_of(store::Log& log) {
    std::vector<std::string> bundles;
    log.read_since(
        {}, [&](const store::Bundle& bundle) { bundles.push_back(store::encode_bundle(bundle)); });
    return bundles;
}

/// Runs every command three times over, the clock jumping before each as the pattern says.
void run_campaign(const std::vector<std::int64_t>& jumps) {
    JumpyRegister jumpy;
    REQUIRE(run(jumpy, "import", 0));
    Positions positions;
    Instant last = {};
    for (std::size_t step = 1; step <= 3 * commands.size(); ++step) {
        const std::string command = commands.at((step - 1) % commands.size());
        positions.emplace_back(jumpy.last_known(), jumpy.answers_known_at(jumpy.last_known()));
        jumpy.clock.time.microseconds += jumps[step % jumps.size()];
        last = jumpy.last_known();
        REQUIRE_MESSAGE(run(jumpy, command, step), command, " ", step);
        REQUIRE_MESSAGE(jumpy.last_known() > last, command, " ", step);
        if (command == "erase") {  // what is destroyed is destroyed at every position
            for (auto& [known_at, answers] : positions) {
                answers = jumpy.answers_known_at(known_at);
            }
        }
        REQUIRE_MESSAGE(altered(jumpy, positions) == 0U, command, " ", step);
    }
    const auto before = bundles_of(jumpy.log);
    store::Writer again(
        jumpy.log, jumpy.clock, jumpy.keys);  // opened anew, under a clock gone back
    CHECK(bundles_of(jumpy.log) == before);
    CHECK(altered(jumpy, positions) == 0U);
}

TEST_CASE("a clock that jumps ten years forward and back changes nothing that was known") {
    run_campaign({ten_years, -ten_years});
    run_campaign({-ten_years, ten_years});
    run_campaign({ten_years, ten_years, -3 * ten_years, 0});
    run_campaign({-ten_years, -ten_years, 5 * ten_years});
    run_campaign({0});
}

TEST_CASE("a register opened anew under a clock that has gone back goes on from where it was") {
    JumpyRegister jumpy;
    jumpy.clock.time.microseconds += ten_years;
    REQUIRE(run(jumpy, "import", 0));
    const Instant known = jumpy.last_known();
    const std::string answers = jumpy.answers_known_at(known);
    jumpy.clock.time.microseconds -= 2 * ten_years;
    store::Writer writer(jumpy.log, jumpy.clock, jumpy.keys);
    const Register reopened(jumpy.log, &writer, "jumpy.habeas");
    REQUIRE(judge(reopened,
                  jumpy.actor,
                  {.left = "person:p0",
                   .right = "person:q0",
                   .verdict = claims::JudgementVerdict::same,
                   .reason = "step"}));
    CHECK(jumpy.last_known() == Instant{known.microseconds + 1});
    CHECK(jumpy.answers_known_at(known) == answers);
    CHECK(jumpy.answers_known_at(jumpy.last_known()) != answers);
}

/// Control: a log that dates entries by the clock alone, as if nothing kept known time from
/// falling; here a second device, whose own log starts anew and so may bear any time.
TEST_CASE("without the guard a clock that has gone back would change what was known") {
    JumpyRegister jumpy;
    jumpy.clock.time.microseconds += ten_years;
    REQUIRE(run(jumpy, "import", 0));
    const Positions positions{{jumpy.last_known(), jumpy.answers_known_at(jumpy.last_known())}};
    jumpy.clock.time.microseconds -= 2 * ten_years;
    store::MemoryLog elsewhere;
    const store::DeviceKeys keys = store::make_device_keys();
    store::Writer unguarded(elsewhere, jumpy.clock, keys);  // knows nothing of the first log
    const Register other(elsewhere, &unguarded, "elsewhere.habeas");
    REQUIRE(import_table(other,
                         jumpy.actor,
                         {.bytes = "subject,predicate,valid_from,valid_to,said,claimant\n"
                                   "person:z,arrest,1997-01-05,..,1997-03-01,source:s\n",
                          .file_name = "list.csv"}));
    elsewhere.read_since({}, [&](const store::Bundle& bundle) {
        CHECK(bundle.made < jumpy.last_known());
        REQUIRE(jumpy.log.append(bundle, {}));
    });
    CHECK(altered(jumpy, positions) == 1U);
}

}  // namespace
}  // namespace habeas::actions
