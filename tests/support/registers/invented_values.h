// The few values of which invented registers are made, drawn from a seed: people, places, sources,
// days and uncertain dates, who says it.
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace habeas::tests {

class InventedValues {
  public:
    explicit InventedValues(std::uint64_t seed) : random_(seed) {}

    /// \return a number from 0 to one less than `limit`
    std::uint64_t pick(std::uint64_t limit) { return random_() % limit; }

    /// \return a day "1997-01-DD" of the few days in which everything happens, or shortly after
    std::string day();

    /// \return an entity "kind:id" of the few there are
    std::string person();
    std::string group();
    std::string place();
    std::string visitor();
    std::string process();
    std::string source();

    /// \return how a claim names criteria: a set and its version, or the set alone
    std::string criteria();

    /// \return a date as a claim writes it: a day, a month, a year, one of some days, about a day
    std::string date();

    /// \return the fields from, to and said of a claim that could be so; any may be absent
    std::string times();

    /// \return the fields that say who claims, after whom, and how
    std::string speaker();

    /// \return the fields of a judicial case: court, article, judge, accuser, number
    std::string case_items();

    /// \return `text` once in `times`, else nothing
    std::string sometimes(std::uint64_t times, const std::string& text) {
        return pick(times) == 0 ? text : std::string();
    }

  private:
    std::mt19937_64 random_;
};

/// \return the field of a line, after a blank; nothing for an empty value
std::string field(const std::string& name, const std::string& value);

}  // namespace habeas::tests
