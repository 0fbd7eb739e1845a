// A check that passes moments over against asking at every moment: on invented registers in which
// each claim has a day of its own, and every question.
#include "actions/open_register.h"
#include "actions/question_check.h"
#include "actions/worlds.h"
#include "publishing/answer_json.h"
#include "support/registers/register_generator.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace habeas::actions {
namespace {

constexpr std::int64_t microseconds_a_day = 86'400'000'000;
constexpr std::int64_t first_day = 11'323;  ///< 2001-01-01
constexpr int registers = 120;

/// The lines with a day of recording before each.
std::vector<std::string> one_a_day(const std::vector<std::string>& lines) {
    std::vector<std::string> spread;
    spread.reserve(2 * lines.size());
    std::int64_t day = first_day;
    for (const std::string& line : lines) {
        if (!line.starts_with("recorded ")) {
            spread.push_back("recorded " + dates::text_of(dates::Day{day++}));
            spread.push_back(line);
        }
    }
    return spread;
}

/// A value for a parameter; empty where there is none to be had.
std::string value_for(tests::RegisterGenerator& invent, const answers::ParameterSpecification& of) {
    if (of.kind == answers::ParameterKind::day) {
        return invent.day();
    }
    if (of.name == "known-since") {
        return "2001-01-03";
    }
    const std::map<std::string_view, std::string> entities{{"person", invent.person()},
                                                           {"group", invent.group()},
                                                           {"place", invent.place()},
                                                           {"visitor", invent.visitor()},
                                                           {"process", invent.process()},
                                                           {"source", invent.source()}};
    const auto found = entities.find(of.name);
    return found == entities.end() ? std::string() : found->second;
}

answers::Question question_about(tests::RegisterGenerator& invent,
                                 const answers::QuestionSpecification& specification) {
    answers::Question question{.name = std::string(specification.name)};
    for (const answers::ParameterSpecification& parameter : specification.parameters) {
        const std::string value = value_for(invent, parameter);
        if (!value.empty() && (parameter.required || invent.pick(4) == 0)) {
            question.parameters[std::string(parameter.name)] = value;
        }
    }
    return question;
}

/// Takes out what an answer rests on, and what is no part of what it says.
void keep_what_is_said(nlohmann::json& json) {
    if (json.is_object()) {
        for (const char* name : {"claims",
                                 "origins",
                                 "lowest_reliability",
                                 "lowest_credibility",
                                 "evidence",
                                 "known_at"}) {
            json.erase(name);
        }
    }
    for (nlohmann::json& part : json) {
        if (part.is_structured()) {
            keep_what_is_said(part);
        }
    }
}

std::string what_is_said(const Result<answers::Answer>& answer) {
    if (!answer) {
        std::string text = answer.error().code;
        for (const auto& [name, value] : answer.error().parameters) {
            text.append(" ").append(name).append("=").append(value);
        }
        return text;
    }
    auto json = nlohmann::json::parse(publishing::json_of(answer.value()));
    keep_what_is_said(json);
    for (const char* bag : {"figures", "rows", "notes", "apart"}) {
        std::sort(json[bag].begin(), json[bag].end());
    }
    return json.dump();
}

/// The days after the first on which another answer is given than the day before.
std::string days_of_change(const Register& within,
                           const Actor& actor,
                           const claims::SavedQuestion& saved,
                           std::int64_t days) {
    const auto question = answers::question_from(saved.question).value();
    std::string changes;
    std::string before;
    for (std::int64_t day = first_day; day < first_day + days; ++day) {
        auto worlds = Worlds::from(
            within, actor, viewpoint_of(saved, "en", Instant{day * microseconds_a_day}));
        REQUIRE(worlds.has_value());
        std::string now = what_is_said(worlds->ask(question));
        changes +=
            day > first_day && now != before ? std::to_string(day * microseconds_a_day) + " " : "";
        before = std::move(now);
    }
    return changes;
}

struct Tally {
    std::size_t moments = 0;
    std::size_t asked = 0;
    std::size_t changes = 0;
};

void compare(const std::vector<std::string>& lines,
             const claims::SavedQuestion& saved,
             Tally& tally) {
    tests::RegisterBuilder built(lines);
    const Register within(built.log(), nullptr, "twin");
    const Actor actor = tests::actor_up_to(claims::Level::sealed);
    const auto check = check_question(within, actor, {.saved = saved}, {});
    REQUIRE(check.has_value());
    std::string told;
    for (const publishing::QuestionMoment& moment : check->moments) {
        told += std::to_string(moment.at.microseconds) + " ";
    }
    const auto days = static_cast<std::int64_t>(lines.size() / 2);
    const std::string expected = days_of_change(within, actor, saved, days);
    REQUIRE_MESSAGE(
        told == expected, saved.question, " said by ", saved.said_by, "\n", tests::text_of(lines));
    tally.moments += check->batches;
    tally.asked += check->asked;
    tally.changes += check->moments.size();
}

TEST_CASE("a check that passes moments over finds every change that asking at each finds") {
    tests::RegisterGenerator invent(20'260'101,
                                    {.fewest_claims = 8,
                                     .most_claims = 16,
                                     .families = {claims::Family::custody,
                                                  claims::Family::access,
                                                  claims::Family::process,
                                                  claims::Family::review,
                                                  claims::Family::count,
                                                  claims::Family::composition,
                                                  claims::Family::call,
                                                  claims::Family::identity,
                                                  claims::Family::trial,
                                                  claims::Family::determination,
                                                  claims::Family::custom}});
    Tally tally;
    for (int number = 0; number < registers; ++number) {
        const auto lines = one_a_day(invent.next());
        for (const answers::QuestionSpecification& specification : answers::questions()) {
            claims::SavedQuestion saved{
                .name = std::string(specification.name),
                .question = answers::text_of(question_about(invent, specification)),
                .as = claims::Level::sealed,
                .known_at = Instant{first_day * microseconds_a_day}};
            if (invent.pick(4) == 0) {
                saved.said_by = invent.day();
            }
            compare(lines, saved, tally);
        }
    }
    CHECK(tally.changes > 1'000U);
    CHECK(tally.asked * 10 < tally.moments * 9);
    MESSAGE(tally.moments, " moments, ", tally.asked, " asked, ", tally.changes, " changes");
}

}  // namespace
}  // namespace habeas::actions
