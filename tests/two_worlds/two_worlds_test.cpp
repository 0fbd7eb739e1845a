// The two-world test: a reader of a register with hidden entries, and the same reader of a register
// that never had them, get the same bytes for every question, refusals included. Leaks of six kinds
// are planted and each must be caught.
#include "answers/ask.h"
#include "two_worlds/answer_bytes.h"
#include "two_worlds/hidden_register.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::tests;

namespace {

constexpr int registers = 1'000;
constexpr int questions_each = 10;

world::Reader public_reader(RegisterPlan& plan) {
    world::Reader reader;
    reader.clearance = claims::clearance_up_to(claims::Level::open);
    if (plan.pick(3) == 0) {
        reader.known_at =
            dates::KnownAt{Instant{static_cast<std::int64_t>(plan.pick(40)) * 86'400'000'000}};
    }
    if (plan.pick(3) == 0) {
        reader.said_by = dates::SaidBy{*dates::day_from(plan.parameter("on"))};
    }
    return reader;
}

answers::Question question_about(RegisterPlan& plan) {
    const auto& all = answers::questions();
    const answers::QuestionSpecification& specification = all[plan.pick(all.size())];
    answers::Question question;
    question.name = specification.name;
    for (const answers::ParameterSpecification& parameter : specification.parameters) {
        if (parameter.required || plan.pick(3) == 0) {
            question.parameters[std::string(parameter.name)] =
                plan.parameter(std::string(parameter.name));
        }
    }
    return question;
}

std::string answered(store::Log& log,
                     const world::Reader& reader,
                     const answers::Question& question) {
    const auto world = world::World::build(log, reader);
    world::Reader of_earlier = reader;
    of_earlier.known_at = dates::KnownAt{Instant{20LL * 86'400'000'000}};
    const auto earlier = world::World::build(log, of_earlier);
    REQUIRE(world);
    REQUIRE(earlier);
    return bytes_of_answer(answers::ask(world.value(), question, {.earlier = &earlier.value()}));
}

world::Reader everything() {
    world::Reader reader;
    reader.clearance = claims::clearance_up_to(claims::Level::sealed);
    reader.clearance.compartments = {"closed"};
    return reader;
}

/// What a leaky register would add to an answer, computed from the whole log instead of the
/// reader's world.
using Leak = std::function<std::string(store::Log&)>;

std::string number_of_entries(store::Log& log) {
    std::size_t count = 0;
    log.read_since({}, [&](const store::Bundle& bundle) { count += bundle.entries.size(); });
    return std::to_string(count);
}

std::string order_in_log(store::Log& log) {
    std::string order;
    std::map<claims::EntryId, std::uint64_t> seen;
    log.read_since({}, [&](const store::Bundle& bundle) {
        for (const store::Entry& entry : bundle.entries) {
            order += entry.header.level == claims::Level::open && entry.header.compartment.empty()
                         ? std::to_string(seen.size()) + " "
                         : "";
            seen[entry.header.id] = bundle.sequence;
        }
    });
    return order;
}

std::string last_sequence(store::Log& log) {
    std::uint64_t last = 0;
    log.read_since({}, [&](const store::Bundle& bundle) { last = bundle.sequence; });
    return std::to_string(last);
}

std::string footnote_numbers(store::Log& log) {
    const auto world = world::World::build(log, everything());
    REQUIRE(world);
    std::string numbers;
    std::size_t footnote = 0;
    for (const world::SeenClaim& seen : world->claims()) {
        ++footnote;
        numbers += seen.predicate() == "name" ? std::to_string(footnote) + " " : "";
    }
    return numbers + std::to_string(footnote);
}

std::string name_frequencies(store::Log& log) {
    const auto world = world::World::build(log, everything());
    REQUIRE(world);
    std::map<std::string, int> frequency;
    for (const world::SeenClaim& seen : world->claims()) {
        frequency[seen.predicate() + seen.claim().value.text] += 1;
    }
    std::string text;
    for (const auto& [name, times] : frequency) {
        text += name + std::to_string(times);
    }
    return text;
}

std::string error_text(store::Log& log) {
    const auto world = world::World::build(log, everything());
    REQUIRE(world);
    return world->knows({claims::EntityKind::person, "hidden-a"}) ||
                   world->knows({claims::EntityKind::group, "hidden-a"})
               ? "not allowed"
               : "not found";
}

}  // namespace

TEST_CASE(
    "a reader cannot tell a register with hidden entries from one without: 10,000 questions") {
    const store::DeviceKeys keys = store::make_device_keys();
    std::set<std::string> answered_names;
    std::size_t changed_if_seen = 0;
    for (int number = 0; number < registers; ++number) {
        RegisterPlan plan(static_cast<std::uint64_t>(number), keys);
        TwoLogs logs;
        append_plan(plan, keys, logs);
        for (int asked = 0; asked < questions_each; ++asked) {
            const world::Reader reader = public_reader(plan);
            const answers::Question question = question_about(plan);
            const std::string with = answered(logs.with_hidden, reader, question);
            const std::string without = answered(logs.without_hidden, reader, question);
            REQUIRE_MESSAGE(with == without, "register ", number, ": ", answers::text_of(question));
            world::Reader insider = everything();
            insider.known_at = reader.known_at;
            insider.said_by = reader.said_by;
            const bool changed = answered(logs.with_hidden, insider, question) != with;
            changed_if_seen += changed ? 1U : 0U;
            if (changed) {
                answered_names.insert(question.name);
            }
        }
    }
    MESSAGE("answers that hidden entries would have changed: ", changed_if_seen);
    CHECK(changed_if_seen > static_cast<std::size_t>(registers));
    CHECK_MESSAGE(answered_names.size() == answers::questions().size(),
                  "every answer is tried with hidden entries that change it");
}

TEST_CASE(
    "a leak through a count, an order, a gap, a footnote number, a name's frequency or an error "
    "text is caught") {
    const std::map<std::string, Leak> leaks{{"count", number_of_entries},
                                            {"order", order_in_log},
                                            {"gap", last_sequence},
                                            {"footnote", footnote_numbers},
                                            {"name frequency", name_frequencies},
                                            {"error text", error_text}};
    const store::DeviceKeys keys = store::make_device_keys();
    std::map<std::string, int> caught;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const RegisterPlan plan(seed, keys);
        TwoLogs logs;
        append_plan(plan, keys, logs);
        for (const auto& [name, leak] : leaks) {
            caught[name] += leak(logs.with_hidden) != leak(logs.without_hidden) ? 1 : 0;
        }
    }
    for (const auto& leak : leaks) {
        CHECK_MESSAGE(caught[leak.first] > 0, leak.first);
    }
}
