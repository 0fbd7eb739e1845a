#include "two_worlds/hidden_register.h"

#include "domain/claims/vocabulary.h"
#include "domain/quantities/lexicon.h"

#include <algorithm>
#include <array>

#include <doctest/doctest.h>

namespace habeas::tests {
namespace {

using claims::Claim;
using claims::Entity;
using claims::EntityKind;
using claims::Payload;

class PlanClock : public Clock {
  public:
    Instant now() override { return time; }

    Instant time = {};
};

template <std::size_t Size>
std::string chosen(const std::array<const char*, Size>& words, std::uint64_t number) {
    return words.at(number % Size);
}

void append_one(store::Writer& writer, const PlannedEntry& entry) {
    const std::array drafts{entry.draft};
    const std::array contents{entry.content};
    REQUIRE(writer.append(drafts, contents, "tester", {}));
}

}  // namespace

Entity RegisterPlan::one_of(EntityKind kind) {
    constexpr std::array visitors{"all", "family", "icrc", "consul"};
    if (kind == EntityKind::visitor) {
        return {kind, chosen(visitors, random_())};
    }
    const std::string name(1, static_cast<char>('a' + random_() % 3));
    return {kind, hidden_ && random_() % 4 == 0 ? "hidden-" + name : name};
}

claims::Qualifier RegisterPlan::qualifier(const std::string& name, EntityKind kind) {
    return {name, claims::entity_value(one_of(kind))};
}

dates::Edtf RegisterPlan::date() {
    constexpr std::array shapes{"1997-01-DD",
                                "1997-02-DD",
                                "1997-01",
                                "1997-02",
                                "1997-01-DD~",
                                "1997",
                                "[1997-01-02..1997-01-DD]"};
    std::string text = chosen(shapes, random_());
    const std::size_t day = text.find("DD");
    if (day != std::string::npos) {
        text.replace(day, 2, std::to_string(10 + random_() % 19));
    }
    return dates::Edtf::parse(text).value();
}

void RegisterPlan::fill_custody(Claim& claim) {
    constexpr std::array predicates{
        "arrest", "detention", "release", "transfer", "re_arrest", "escape", "disappearance"};
    claim.subject = one_of(EntityKind::person);
    claim.predicate = chosen(predicates, random_());
    if (random_() % 2 == 0) {
        claim.qualifiers.push_back(qualifier("place", EntityKind::place));
    }
}

void RegisterPlan::fill_access(Claim& claim) {
    constexpr std::array predicates{"access_denied",
                                    "access_suspended",
                                    "access_resumed",
                                    "visit",
                                    "resumption_announced",
                                    "days_without_visits"};
    claim.subject = one_of(EntityKind::group);
    claim.predicate = chosen(predicates, random_());
    if (claim.predicate == "days_without_visits") {
        claim.value = {
            .kind = claims::ValueKind::duration, .text = "the last two weeks", .language = "en"};
    }
    claim.qualifiers.push_back({"beneficiary", claims::entity_value(claim.subject)});
    claim.qualifiers.push_back(qualifier("visitor", EntityKind::visitor));
    if (random_() % 2 == 0) {
        claim.qualifiers.push_back(qualifier("place", EntityKind::place));
    }
}

void RegisterPlan::fill_process(Claim& claim) {
    constexpr std::array predicates{
        "halted", "resumed", "step", "created", "extended", "recommendation"};
    claim.subject = one_of(EntityKind::process);
    claim.predicate = chosen(predicates, random_());
}

void RegisterPlan::fill_count(Claim& claim) {
    constexpr std::array predicates{
        "count_held", "count_documented", "count_pardoned", "count_released", "count_expected"};
    constexpr std::array words{
        "some 20", "dozens", "at least 7", "more than 30", "3", "several hundred"};
    claim.subject = one_of(EntityKind::group);
    claim.predicate = chosen(predicates, random_());
    claim.value = claims::count_value(chosen(words, random_()), "en");
    if (!visible_claims_.empty() && random_() % 4 == 0) {
        claim.predicate = "composition";
        claim.value = claims::claim_value(visible_claims_[pick(visible_claims_.size())]);
        claim.qualifiers.push_back({"complete", claims::code_value("yes")});
        claim.qualifiers.push_back(
            {"part", claims::claim_value(visible_claims_[pick(visible_claims_.size())])});
    }
}

void RegisterPlan::fill_identity(Claim& claim) {
    constexpr std::array kinds{EntityKind::person, EntityKind::place, EntityKind::group};
    claim.subject = one_of(kinds.at(random_() % kinds.size()));
    claim.predicate = "name";
    claim.value = claims::text_value("Name " + std::to_string(random_() % 50),
                                     random_() % 2 == 0 ? "en" : "es");
    if (claim.subject.kind == EntityKind::place && random_() % 2 == 0) {
        claim.predicate = "part_of";
        claim.value = claims::entity_value(one_of(EntityKind::place));
    }
    if (claim.subject.kind == EntityKind::person && random_() % 2 == 0) {
        claim.predicate = "member_of";
        claim.value = claims::entity_value(one_of(EntityKind::group));
    }
}

void RegisterPlan::fill_call(Claim& claim) {
    constexpr std::array answers{"complied", "partly", "refused"};
    claim.subject = one_of(EntityKind::group);
    claim.predicate = "call";
    claim.modality = claims::Modality::calls_for;
    claim.value = claims::text_value("free them", "en");
    claim.qualifiers.push_back(qualifier("addressee", EntityKind::organisation));
    if (!visible_claims_.empty() && random_() % 2 == 0) {
        claim.predicate = "response";
        claim.modality = claims::Modality::reports;
        claim.value = claims::code_value(chosen(answers, random_()));
        claim.qualifiers = {
            {"responds_to", claims::claim_value(visible_claims_[pick(visible_claims_.size())])}};
    }
}

void RegisterPlan::fill_trial(Claim& claim) {
    constexpr std::array predicates{"charge", "trial", "verdict", "pardon"};
    constexpr std::array verdicts{"guilty", "not_guilty", "annulled"};
    constexpr std::array courts{"First Court", "first court", "Second Court"};
    claim.subject = one_of(EntityKind::person);
    claim.predicate = chosen(predicates, random_());
    if (claim.predicate == "verdict") {
        claim.value = claims::code_value(chosen(verdicts, random_()));
    }
    const std::string court = chosen(courts, random_());
    claim.qualifiers.push_back(
        {"court",
         claims::text_value(hidden_ && random_() % 4 == 0 ? "Hidden " + court : court, "")});
    claim.qualifiers.push_back(qualifier("judge", EntityKind::person));
}

void RegisterPlan::fill_review(Claim& claim) {
    constexpr std::array predicates{"review_request", "recommendation", "pardon", "refusal"};
    constexpr std::array categories{"clear", "outside", "pending"};
    constexpr std::array criteria{"innocence 1", "innocence", "hidden 1"};
    claim.subject = one_of(EntityKind::person);
    claim.predicate = chosen(predicates, random_());
    claim.qualifiers.push_back(qualifier("process", EntityKind::process));
    if (random_() % 2 == 0) {
        claim.predicate = "determination";
        claim.value = claims::code_value(chosen(categories, random_()));
        claim.qualifiers = {{"criteria", claims::text_value(chosen(criteria, random_()), "en")},
                            qualifier("body", EntityKind::organisation)};
    }
}

Claim RegisterPlan::claim() {
    constexpr std::array fills{&RegisterPlan::fill_custody,
                               &RegisterPlan::fill_access,
                               &RegisterPlan::fill_process,
                               &RegisterPlan::fill_count,
                               &RegisterPlan::fill_identity,
                               &RegisterPlan::fill_call,
                               &RegisterPlan::fill_trial,
                               &RegisterPlan::fill_review};
    Claim claim;
    (this->*fills.at(random_() % fills.size()))(claim);
    if (!claims::is_description(claim.predicate)) {
        claim.valid_from = date();
        if (random_() % 2 == 0) {
            claim.valid_to =
                random_() % 2 == 0 ? dates::Edtf::parse("..").value() : *claim.valid_from;
        }
    }
    if (random_() % 6 != 0) {
        claim.said = date();
    }
    claim.claimant = one_of(EntityKind::source);
    claim.grade = {static_cast<char>('A' + random_() % 6), static_cast<char>('1' + random_() % 6)};
    if (claim.modality == claims::Modality::asserts && random_() % 8 == 0) {
        claim.modality = claims::Modality::denies;
    }
    claim.row =
        claims::TableRow{.table = "list.csv", .row = 2 + entries_.size(), .words = "row words"};
    std::sort(claim.qualifiers.begin(), claim.qualifiers.end());
    return claim;
}

void RegisterPlan::add(const Payload& payload) {
    constexpr std::array levels{claims::Level::partners,
                                claims::Level::team,
                                claims::Level::case_officer,
                                claims::Level::sealed};
    store::Draft draft{.level = claims::Level::open, .payload = claims::encode(payload)};
    if (hidden_) {
        draft.level = levels.at(random_() % levels.size());
        if (random_() % 4 == 0) {
            draft.level = claims::Level::open;
            draft.compartment = "closed";
        }
    }
    draft.origin_key = std::to_string(entries_.size());
    PlannedEntry entry{.draft = draft, .content = store::content_for(draft, keys_)};
    if (!hidden_ && std::holds_alternative<Claim>(payload)) {
        visible_claims_.push_back(store::commitment_to(entry.content));
    }
    entries_.push_back(std::move(entry));
}

void RegisterPlan::add_claims(std::size_t count) {
    for (std::size_t number = 0; number < count; ++number) {
        add(claim());
    }
}

void RegisterPlan::add_hidden_about_public() {
    const auto victim = [this] { return visible_claims_[pick(visible_claims_.size())]; };
    add(claims::Retraction{{victim()}, std::nullopt, "hidden", ""});
    Claim correction = claim();
    correction.supersedes = victim();
    add(correction);
    const auto judge = [this](EntityKind kind, claims::JudgementVerdict verdict) {
        add(claims::Judgement{one_of(kind), one_of(kind), verdict, "analyst", "hidden", "", ""});
    };
    judge(EntityKind::person, claims::JudgementVerdict::same);
    judge(EntityKind::group, claims::JudgementVerdict::same);
    judge(EntityKind::source, claims::JudgementVerdict::different);
    std::string lexicon = std::string(quantities::built_in_lexicon("en").text());
    const std::size_t version = lexicon.find("en@1");
    if (version != std::string::npos && random_() % 4 == 0) {
        add(claims::LexiconRevision{lexicon});
    }
}

/// A visible set and, where hidden things are added, another version of it and another set.
void RegisterPlan::add_criteria() {
    if (hidden_) {
        add(claims::CriteriaSet{"innocence", "2", "merits: pending"});
        add(claims::CriteriaSet{"hidden", "1", "merits: clear"});
    } else {
        add(claims::CriteriaSet{"innocence", "1", "merits: clear\ndoes_not_merit: outside"});
    }
}

void RegisterPlan::fill() {
    if (random_() % 4 != 0) {
        add_criteria();
    }
    add_claims(6 + random_() % 10);
    if (random_() % 2 == 0) {
        add(claims::Judgement{one_of(EntityKind::person),
                              one_of(EntityKind::person),
                              claims::JudgementVerdict::same,
                              "analyst",
                              "",
                              "",
                              ""});
    }
    hidden_ = true;
    add_claims(4 + random_() % 8);
    add_hidden_about_public();
    add_criteria();
    hidden_ = false;
    add_claims(2 + random_() % 4);
}

std::string RegisterPlan::parameter(const std::string& name) {
    if (name == "on" || name == "from" || name == "to" || name == "since") {
        return "1997-0" + std::to_string(1 + random_() % 3) + "-" +
               std::to_string(10 + random_() % 19);
    }
    if (name == "criteria") {
        constexpr std::array criteria{"innocence 1", "innocence", "innocence 2", "hidden 1"};
        return chosen(criteria, random_());
    }
    hidden_ = random_() % 3 == 0;
    constexpr std::array kinds{EntityKind::person,
                               EntityKind::group,
                               EntityKind::place,
                               EntityKind::process,
                               EntityKind::organisation};
    EntityKind kind = kinds.at(random_() % kinds.size());
    const auto by_name = [&](const char* wanted, EntityKind its) {
        kind = name == wanted ? its : kind;
    };
    by_name("person", EntityKind::person);
    by_name("group", EntityKind::group);
    by_name("beneficiary", EntityKind::group);
    by_name("population", EntityKind::group);
    by_name("place", EntityKind::place);
    by_name("visitor", EntityKind::visitor);
    by_name("process", EntityKind::process);
    by_name("addressee", EntityKind::organisation);
    by_name("promiser", EntityKind::source);
    if (name == "kind") {
        constexpr std::array names{"court", "judge", "denial", "value"};
        return chosen(names, random_());
    }
    if (name == "act") {
        constexpr std::array names{"pardon", "acquittal"};
        return chosen(names, random_());
    }
    if (name == "rule") {
        constexpr std::array names{"judge", "family_contact", "trial"};
        return chosen(names, random_());
    }
    if (name == "limit") {
        return std::to_string(random_() % 20);
    }
    std::string entity = claims::text_of(one_of(kind));
    hidden_ = false;
    if (name == "claim" || name == "other" || name == "total") {
        const PlannedEntry& entry = entries_[pick(entries_.size())];
        return claims::short_text_of(store::commitment_to(entry.content))
            .substr(0, 4 + random_() % 12);
    }
    return entity;
}

void append_plan(const RegisterPlan& plan, const store::DeviceKeys& keys, TwoLogs& logs) {
    PlanClock clock;
    store::Writer all(logs.with_hidden, clock, keys);
    store::Writer open(logs.without_hidden, clock, keys);
    for (const PlannedEntry& entry : plan.entries()) {
        clock.time.microseconds += 86'400'000'000;
        append_one(all, entry);
        if (entry.draft.level == claims::Level::open && entry.draft.compartment.empty()) {
            append_one(open, entry);
        }
    }
}

}  // namespace habeas::tests
