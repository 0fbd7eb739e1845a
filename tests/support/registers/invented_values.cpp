// Days lie in two weeks of January 1997: with four people and a few places, claims meet often.
// Every choice is a number modulo a small limit, drawn from one engine whose output the standard
// fixes, so a seed means the same values on every machine. Tested by
// tests/twins/register_generator_test.cpp.
#include "support/registers/invented_values.h"

#include "domain/dates/valid_time.h"
#include "support/registers/claim_line.h"

#include <array>

namespace habeas::tests {
namespace {

constexpr std::uint64_t first_day = 5;
constexpr std::uint64_t days = 14;

std::string january(std::uint64_t day_of_month) {
    return std::string("1997-01-") + (day_of_month < 10 ? "0" : "") + std::to_string(day_of_month);
}

/// \return whether a claim of these times could be so in any world
bool can_be(const std::string& from, const std::string& to, const std::string& said) {
    const auto date = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional(date_of(text));
    };
    return dates::valid_time_of_claim(date(from), date(to), date(said)).has_value();
}

}  // namespace

std::string field(const std::string& name, const std::string& value) {
    return value.empty() ? std::string() : " " + name + "=" + value;
}

std::string InventedValues::day() {
    return january(first_day + pick(days));
}

std::string InventedValues::person() {
    constexpr std::array all{"person:ana", "person:beto", "person:carla", "person:dino"};
    return all.at(pick(all.size()));
}

std::string InventedValues::group() {
    constexpr std::array all{"group:strikers", "group:students"};
    return all.at(pick(all.size()));
}

std::string InventedValues::place() {
    constexpr std::array all{"place:north-prison", "place:south-prison", "place:capital"};
    return all.at(pick(all.size()));
}

std::string InventedValues::visitor() {
    constexpr std::array all{"visitor:all", "visitor:family", "visitor:counsel", "visitor:icrc"};
    return all.at(pick(all.size()));
}

std::string InventedValues::process() {
    constexpr std::array all{"process:pardons", "process:reviews"};
    return all.at(pick(all.size()));
}

std::string InventedValues::source() {
    constexpr std::array all{"source:press", "organisation:watch", "organisation:ministry"};
    return all.at(pick(all.size()));
}

std::string InventedValues::date() {
    const std::uint64_t first = first_day + pick(days);
    switch (pick(10)) {
        case 0:
            return "1997-01";
        case 1:
            return january(first) + "~";
        case 2:
        case 3:
            return "[" + january(first) + ".." + january(first + 1 + pick(3)) + "]";
        case 4:
            return pick(3) == 0 ? "1997" : "[" + january(first) + "," + january(first + 4) + "]";
        default:
            return january(first);
    }
}

std::string InventedValues::times() {
    const std::string from = pick(12) == 0 ? std::string() : date();
    std::string to;
    const std::uint64_t ending = pick(6);
    if (ending == 0) {
        to = "..";
    } else if (ending <= 2) {
        to = date();
    }
    const std::string said = pick(10) == 0 ? std::string() : date();
    to = can_be(from, to, said) ? to : std::string();
    const bool is_possible = can_be(from, to, said);
    return field("from", from) + field("to", to) + field("said", is_possible ? said : "");
}

std::string InventedValues::speaker() {
    constexpr std::array modalities{
        "denies", "reports", "admits", "announces", "promises", "considers"};
    return field("by", source()) + sometimes(8, field("via", source())) +
           sometimes(6, field("origin", "wire")) +
           (pick(4) == 0 ? field("modality", modalities.at(pick(modalities.size()))) : "");
}

std::string InventedValues::case_items() {
    constexpr std::array courts{"'Sala A'", "' Sala A '", "'sala a.'", "'Sala B'", "@unknown"};
    constexpr std::array articles{"'art. 2'", "'Art 2'", "'art. 3'"};
    return sometimes(2, field("court", courts.at(pick(courts.size())))) +
           sometimes(3, field("article", articles.at(pick(articles.size())))) +
           sometimes(4, field("judge", person())) +
           sometimes(4, field("accuser", person() + (pick(3) == 0 ? ";" + person() : ""))) +
           sometimes(4, field("case", pick(2) == 0 ? "first" : "second"));
}

std::string InventedValues::criteria() {
    constexpr std::array all{
        "'innocence 1'", "'innocence 1'", "'innocence 2'", "innocence", "hunger"};
    return all.at(pick(all.size()));
}

}  // namespace habeas::tests
