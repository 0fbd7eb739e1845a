// One stream of numbers for the whole register, so that a seed and a size mean the same claims on
// every machine. An eighth of the people pass through the largest prison; a quarter of the dates
// are uncertain; 6 % of births, 12 % of prisons and 20 % of arrests differ between two sources.
#include "register/invented_register.h"

#include "domain/claims/entry.h"

#include <array>

namespace habeas::bench {
namespace {

using claims::Claim;
using claims::Entity;
using claims::EntityKind;

constexpr std::uint64_t prisons = 40;
constexpr std::uint64_t groups = 100;
constexpr std::uint64_t sources = 30;
constexpr std::int64_t first_day = 5'844;  // 1986-01-01
constexpr std::uint64_t days = 7'305;      // twenty years

Entity entity(EntityKind kind, const char* name, std::uint64_t number) {
    return {kind, name + std::to_string(number)};
}

void at_place(Claim& claim, const Entity& place) {
    claim.qualifiers = {{"place", claims::entity_value(place)}};
}

}  // namespace

Entity largest_prison() {
    return entity(EntityKind::place, "prison-", 0);
}

std::int32_t InventedRegister::day() {
    return static_cast<std::int32_t>(first_day + static_cast<std::int64_t>(pick(days)));
}

dates::Edtf InventedRegister::written(std::int32_t day) {
    std::string text = dates::text_of(dates::Day{day});
    switch (pick(20)) {
        case 0:
            text = text.substr(0, 4);
            break;
        case 1:
        case 2:
            text = text.substr(0, 7);
            break;
        case 3:
            text += "~";
            break;
        case 4:
            text = "[" + text + ".." + dates::text_of(dates::Day{day + 9}) + "]";
            break;
        default:
            break;
    }
    return dates::Edtf::parse(text).value();
}

Entity InventedRegister::prison() {
    return pick(8) == 0 ? largest_prison() : entity(EntityKind::place, "prison-", pick(prisons));
}

Claim InventedRegister::claim(const Entity& subject, std::string predicate) {
    Claim claim;
    claim.subject = subject;
    claim.predicate = std::move(predicate);
    claim.claimant = entity(EntityKind::organisation, "source-", pick(sources));
    claim.said = dates::Edtf::parse(dates::text_of(dates::Day{arrested_ + 400})).value();
    claim.grade = {static_cast<char>('A' + pick(4)), static_cast<char>('1' + pick(4))};
    return claim;
}

store::Draft InventedRegister::draft(const Claim& claim) {
    constexpr std::array levels{claims::Level::open,
                                claims::Level::open,
                                claims::Level::open,
                                claims::Level::open,
                                claims::Level::open,
                                claims::Level::open,
                                claims::Level::partners,
                                claims::Level::team,
                                claims::Level::team,
                                claims::Level::case_officer};
    return {.level = levels.at(pick(levels.size())), .payload = claims::encode(claim)};
}

std::vector<store::Draft> InventedRegister::frame() {
    std::vector<store::Draft> drafts;
    arrested_ = first_day;
    for (std::uint64_t number = 0; number < prisons; ++number) {
        Claim name = claim(entity(EntityKind::place, "prison-", number), "name");
        name.value = claims::text_value("Prison " + std::to_string(number), "en");
        Claim area = claim(name.subject, "part_of");
        area.value = claims::entity_value(entity(EntityKind::place, "region-", number % 8));
        drafts.push_back({.level = claims::Level::open, .payload = claims::encode(name)});
        drafts.push_back({.level = claims::Level::open, .payload = claims::encode(area)});
    }
    for (std::uint64_t number = 0; number < groups; ++number) {
        Claim denied = claim(entity(EntityKind::group, "group-", number), "access_denied");
        denied.valid_from = written(day());
        denied.valid_to = dates::Edtf::parse("..").value();
        denied.qualifiers = {{"visitor", claims::entity_value({EntityKind::visitor, "family"})}};
        drafts.push_back({.level = claims::Level::open, .payload = claims::encode(denied)});
    }
    return drafts;
}

void InventedRegister::add_description(const Entity& person, Claims& claims) {
    Claim name = claim(person, "name");
    name.value = claims::text_value("Invented Person " + person.id, "en");
    const std::string born = dates::text_of(dates::Day{arrested_ - 9'000});
    Claim birth = claim(person, "born");
    birth.value = {.kind = claims::ValueKind::date, .text = born};
    Claim other_birth = claim(person, "born");
    other_birth.value = birth.value;
    if (pick(16) == 0) {
        other_birth.value.text = dates::text_of(dates::Day{arrested_ - 8'990});
    }
    Claim member = claim(person, "member_of");
    member.value = claims::entity_value(entity(EntityKind::group, "group-", pick(groups)));
    claims.insert(claims.end(), {name, birth, other_birth, member});
}

void InventedRegister::add_custody(const Entity& person, Claims& claims) {
    const Entity held_at = prison();
    const auto stay = static_cast<std::int32_t>(30 + pick(2'500));
    Claim arrest = claim(person, "arrest");
    arrest.valid_from = written(arrested_);
    Claim other_arrest = claim(person, "arrest");
    other_arrest.valid_from = written(arrested_ + (pick(5) == 0 ? 40 : 0));
    Claim detention = claim(person, "detention");
    detention.valid_from = written(arrested_);
    detention.valid_to = dates::Edtf::parse("..").value();
    Claim seen = claim(person, "detention");
    seen.valid_from = written(arrested_ + 30);
    seen.valid_to = written(arrested_ + 30 + stay);
    Claim moved = claim(person, "transfer");
    moved.valid_from = written(arrested_ + stay / 2);
    for (Claim* each : {&arrest, &other_arrest, &detention}) {
        at_place(*each, held_at);
    }
    at_place(seen, pick(8) == 0 ? prison() : held_at);
    at_place(moved, pick(2) == 0 ? prison() : held_at);
    Claim freed = claim(person, pick(5) < 3 ? "release" : "ill_treatment");
    freed.valid_from = written(arrested_ + stay);
    Claim denied = claim(person, "detention");
    denied.valid_from = written(arrested_ + 10);
    denied.modality = pick(3) == 0 ? claims::Modality::denies : claims::Modality::reports;
    Claim visit = claim(person, "visit");
    visit.valid_from = written(arrested_ + 60 + static_cast<std::int32_t>(pick(300)));
    visit.qualifiers = {{"place", claims::entity_value(held_at)},
                        {"visitor", claims::entity_value({EntityKind::visitor, "family"})}};
    if (visit.valid_from) {
        visit.valid_to = visit.valid_from;
    }
    claims.insert(claims.end(),
                  {arrest, other_arrest, detention, seen, moved, freed, denied, visit});
}

void InventedRegister::add_trial(const Entity& person, Claims& claims) {
    for (const char* predicate : {"charge", "trial", "verdict", "sentence"}) {
        Claim step = claim(person, predicate);
        step.valid_from = written(arrested_ + 200);
        step.qualifiers = {
            {"court", claims::text_value("Chamber " + std::to_string(pick(60)), "en")}};
        if (step.predicate == "verdict") {
            step.value = claims::code_value(pick(6) == 0 ? "not_guilty" : "guilty");
        } else if (step.predicate == "sentence") {
            step.value = {.kind = claims::ValueKind::duration,
                          .text = std::to_string(5 + pick(20)) + " years",
                          .language = "en"};
        }
        claims.push_back(step);
    }
}

void InventedRegister::add_review(const Entity& person, Claims& claims) {
    for (const char* predicate : {"review_request", "recommendation", "refusal"}) {
        Claim step = claim(person, predicate);
        step.valid_from = written(arrested_ + 900);
        claims.push_back(step);
    }
    Claim corrected = claim(person, "review_request");
    corrected.valid_from = written(arrested_ + 905);
    if (!last_ids_.empty() && pick(20) == 0) {
        corrected.supersedes = last_ids_[pick(last_ids_.size())];
    }
    claims.push_back(corrected);
}

std::vector<store::Draft> InventedRegister::person(std::int64_t number) {
    const Entity person{EntityKind::person, "p" + std::to_string(number)};
    arrested_ = day();
    Claims claims;
    claims.reserve(claims_each);
    add_description(person, claims);
    add_custody(person, claims);
    add_trial(person, claims);
    add_review(person, claims);
    std::vector<store::Draft> drafts;
    drafts.reserve(claims.size() + 1);
    for (const Claim& each : claims) {
        drafts.push_back(draft(each));
    }
    if (!last_ids_.empty() && pick(5) == 0) {
        const claims::Retraction withdrawal{.targets = {last_ids_[pick(last_ids_.size())]},
                                            .reason = "the source took it back"};
        drafts.push_back({.level = claims::Level::open, .payload = claims::encode(withdrawal)});
    }
    return drafts;
}

}  // namespace habeas::bench
