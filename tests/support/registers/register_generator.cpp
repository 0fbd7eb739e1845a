// A register is a frame (places, groups, criteria), then claims drawn family by family from the
// invented values, then judgements and withdrawals. A seed means the same register on every
// machine. Tested by tests/twins/register_generator_test.cpp.
#include "support/registers/register_generator.h"

#include "support/registers/invented_documents.h"

#include <algorithm>
#include <array>
#include <utility>

namespace habeas::tests {
namespace {

/// \return the words between the semicolons
std::vector<std::string> listed(std::string_view words) {
    std::vector<std::string> list;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(';'), words.size());
        list.emplace_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return list;
}

}  // namespace

RegisterGenerator::RegisterGenerator(std::uint64_t seed, RegisterShape shape)
    : InventedValues(seed), shape_(std::move(shape)) {}

std::string RegisterGenerator::key_among(const std::vector<std::string>& keys) {
    return keys.at(pick(keys.size()));
}

std::string RegisterGenerator::custody_words() {
    constexpr std::array predicates{"arrest",
                                    "arrest",
                                    "detention",
                                    "detention",
                                    "release",
                                    "release",
                                    "re_arrest",
                                    "transfer",
                                    "incommunicado",
                                    "escape",
                                    "disappearance",
                                    "death_in_custody",
                                    "hunger_strike"};
    const std::string predicate = predicates.at(pick(predicates.size()));
    const bool takes_code = predicate == "release";
    return person() + " " + predicate +
           (takes_code ? sometimes(2, pick(3) == 0 ? " value=amnesty" : " value=pardon") : "") +
           times() + speaker() + sometimes(2, field("place", place())) +
           sometimes(4, field("case", pick(2) == 0 ? "first" : "second")) +
           sometimes(8, field("process", process()));
}

std::string RegisterGenerator::regime_words() {
    constexpr std::array regimes{"'once a month'", "'half an hour'", "%nothing", "%unknown"};
    return sometimes(2, field("value", regimes.at(pick(regimes.size())))) +
           sometimes(6, field("private_interviews", pick(2) == 0 ? "yes" : "no"));
}

std::string RegisterGenerator::access_words() {
    constexpr std::array predicates{"access_denied",
                                    "access_denied",
                                    "access_suspended",
                                    "access_resumed",
                                    "visit",
                                    "visit",
                                    "visit_regime",
                                    "resumption_announced",
                                    "resumption_refused",
                                    "days_without_visits"};
    constexpr std::array lengths{"'ten days'", "'the last week'", "'about two weeks'", "'3 days'"};
    const std::string predicate = predicates.at(pick(predicates.size()));
    const bool is_length = predicate == "days_without_visits";
    const std::string of = pick(2) == 0 ? group() : person();
    return (pick(3) == 0 ? place() : of) + " " + predicate +
           (is_length ? field("value", lengths.at(pick(lengths.size()))) : "") +
           (predicate == "visit_regime" ? regime_words() : "") + times() + speaker() +
           sometimes(2, field("place", place())) +
           (pick(5) == 0 ? "" : field("visitor", visitor())) +
           sometimes(2, field("beneficiary", of)) + sometimes(8, field("exception", visitor())) +
           sometimes(6, field("complete", pick(2) == 0 ? "yes" : "no")) +
           sometimes(6, field("private_interviews", pick(2) == 0 ? "yes" : "no")) +
           sometimes(6, field("ordered_by", source()));
}

std::string RegisterGenerator::process_words() {
    constexpr std::array predicates{
        "created", "began_work", "ended", "extended", "halted", "halted", "resumed", "step"};
    return process() + " " + predicates.at(pick(predicates.size())) + times() + speaker() +
           sometimes(6, field("ordered_by", source()));
}

std::string RegisterGenerator::review_words() {
    static const std::vector<std::string> predicates = listed(
        "review_request;evaluation;recommendation;decision;pardon;exoneration;"
        "refusal;release_order;record_cleared;compensation");
    return (pick(8) == 0 ? group() : person()) + " " + predicates.at(pick(predicates.size())) +
           times() + speaker() + sometimes(2, field("process", process()));
}

std::string RegisterGenerator::count_words() {
    static const std::vector<std::string> predicates = listed(
        "count_held;count_held;count_documented;count_pardoned;count_released;"
        "count_expected;count_files;count_presumed");
    static const std::vector<std::string> numbers = listed(
        "0;1;3;20;23;'some 200';'several hundred';'more than 311';"
        "'at least 30';309;many");
    const std::string period =
        pick(5) == 0 ? std::string(" from=1997-01-01 to=1997-01-31") : times();
    return (pick(8) == 0 ? process() : group()) + " " + predicates.at(pick(predicates.size())) +
           field("value", numbers.at(pick(numbers.size()))) + period + speaker() +
           sometimes(5, field("population", group())) + sometimes(4, field("unit", "person")) +
           sometimes(4, field("place", place())) + sometimes(6, field("process", process())) +
           sometimes(8, field("criteria", criteria()));
}

std::string RegisterGenerator::composition_words() {
    if (count_keys_.size() < 2) {
        return count_words();
    }
    std::string parts = key_among(count_keys_);
    for (std::uint64_t more = pick(3); more > 0; --more) {
        parts += ";" + key_among(count_keys_);
    }
    return group() + " composition" + field("value", key_among(count_keys_)) +
           field("part", parts) + times() + speaker() +
           (pick(3) == 0 ? "" : field("complete", pick(3) == 0 ? "no" : "yes"));
}

std::string RegisterGenerator::call_words() {
    constexpr std::array answers{"complied", "partly", "promised", "refused"};
    const std::uint64_t kind = call_keys_.empty() ? 0 : pick(3);
    if (kind == 0) {
        return source() + " call value='let the families in'" + times() + field("by", source()) +
               field("modality", pick(4) == 0 ? "asserts" : "calls_for") +
               (pick(5) == 0 ? "" : field("addressee", source())) +
               sometimes(4, field("deadline", day()));
    }
    const bool is_response = kind == 1;
    return source() +
           (is_response ? " response" + field("value", answers.at(pick(answers.size())))
                        : std::string(" promise value='soon'")) +
           times() + speaker() + (pick(5) == 0 ? "" : field("responds_to", key_among(call_keys_)));
}

std::string RegisterGenerator::identity_words() {
    switch (pick(4)) {
        case 0:
            return place() + " part_of" + field("value", place()) + speaker();
        case 1:
            return person() + " name" + field("value", pick(2) == 0 ? "Ana" : "'Dino Paz'") +
                   speaker();
        case 2:
            return person() + " born" + field("value", date()) + field("by", source()) +
                   field("said", day());
        default:
            return person() + " member_of" + field("value", group()) + times() + speaker();
    }
}

std::string RegisterGenerator::trial_words() {
    constexpr std::array predicates{"charge", "trial", "appeal"};
    constexpr std::array verdicts{"guilty", "not_guilty", "dismissed", "annulled"};
    if (pick(4) == 0) {
        return person() + " sentence value='six years'" + times() + speaker() + case_items();
    }
    const std::string beginning =
        pick(2) == 0 ? " verdict" + field("value", verdicts.at(pick(verdicts.size())))
                     : " " + std::string(predicates.at(pick(predicates.size())));
    return person() + beginning + times() + speaker() + case_items();
}

std::string RegisterGenerator::determination_words() {
    constexpr std::array categories{"clear", "clear", "outside", "pending"};
    return (pick(8) == 0 ? group() : person()) + " determination" +
           field("value", categories.at(pick(categories.size()))) + times() + speaker() +
           field("criteria", criteria()) + (pick(5) == 0 ? "" : field("body", source()));
}

std::string RegisterGenerator::declared_words() {
    constexpr std::array predicates{
        "brought_before_judge", "family_notified", "family_notified", "solitary_confinement"};
    const std::string predicate = predicates.at(pick(predicates.size()));
    return person() + " " + predicate + times() +
           (pick(3) == 0 ? field("by", source()) + " modality=denies" : speaker()) +
           sometimes(6, field("case", pick(2) == 0 ? "first" : "second"));
}

std::string RegisterGenerator::claim_words(claims::Family family) {
    switch (family) {
        case claims::Family::determination:
            return determination_words();
        case claims::Family::custody:
            return custody_words();
        case claims::Family::access:
            return access_words();
        case claims::Family::process:
            return process_words();
        case claims::Family::review:
            return review_words();
        case claims::Family::count:
            return count_words();
        case claims::Family::composition:
            return composition_words();
        case claims::Family::call:
            return call_words();
        case claims::Family::trial:
            return trial_words();
        case claims::Family::custom:
            return declared_words();
        case claims::Family::identity:
        case claims::Family::list:
            break;
    }
    return identity_words();
}

void RegisterGenerator::add_frame() {
    lines_.emplace_back("north place:north-prison part_of value=place:capital");
    lines_.push_back("member1 person:ana member_of value=group:strikers from=1997" + speaker());
    lines_.push_back("member2 person:beto member_of value=group:students said=1997-01-04");
    if (pick(2) == 0) {
        lines_.emplace_back("name1 person:beto name value='Beto Ruiz'");
    }
    const auto& families = shape_.families;
    if (std::find(families.begin(), families.end(), claims::Family::determination) !=
        families.end()) {
        lines_.emplace_back("criteria hunger 1 'free words alone'");
        lines_.emplace_back("criteria innocence 1 'merits: clear;does_not_merit: outside'");
        if (pick(2) == 0) {
            lines_.emplace_back("criteria innocence 2 'merits: clear pending'");
        }
    }
}

void RegisterGenerator::add_claim() {
    const std::string key = "c" + std::to_string(keys_.size() + 1);
    const std::string words = claim_words(shape_.families.at(pick(shape_.families.size())));
    std::string line = key + " " + words;
    if (!keys_.empty()) {
        line += sometimes(12, field("supersedes", key_among(keys_)));
    }
    if (shape_.has_documents) {
        line += words_stand(*this);
    }
    if (shape_.has_hidden_claims) {
        line += sometimes(4, " level=team");
    }
    keys_.push_back(key);
    if (words.find(" count_") != std::string::npos) {
        count_keys_.push_back(key);
    }
    for (const char* answered : {" call ", " promise ", " count_expected "}) {
        if (words.find(answered) != std::string::npos) {
            call_keys_.push_back(key);
        }
    }
    lines_.push_back(std::move(line));
}

void RegisterGenerator::add_after_claims() {
    if (pick(3) == 0) {
        lines_.emplace_back("recorded 2001-02-01");
    }
    constexpr std::array verdicts{"same", "same", "different", "undecided"};
    for (std::uint64_t judgements = pick(3); judgements > 0; --judgements) {
        const bool of_people = pick(3) != 0;
        const std::string left = of_people ? person() : group();
        const std::string right = of_people ? person() : group();
        if (left != right) {
            const std::string verdict(verdicts.at(pick(verdicts.size())));
            lines_.push_back("judge ");
            lines_.back().append(verdict).append(" ").append(left).append(" ").append(right);
        }
    }
    if (pick(2) == 0) {
        lines_.push_back("retract " + key_among(keys_) + sometimes(3, field("said", day())));
    }
}

std::vector<std::string> RegisterGenerator::next() {
    lines_.clear();
    keys_.clear();
    count_keys_.clear();
    call_keys_.clear();
    lines_.emplace_back("recorded 2001-01-01");
    add_frame();
    if (shape_.has_documents) {
        add_documents(*this, lines_);
    }
    const std::uint64_t spread = shape_.most_claims - shape_.fewest_claims + 1;
    for (std::uint64_t count = shape_.fewest_claims + pick(spread); count > 0; --count) {
        add_claim();
    }
    add_after_claims();
    return lines_;
}

std::string text_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += line + "\n";
    }
    return text;
}

}  // namespace habeas::tests
