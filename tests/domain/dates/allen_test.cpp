// Every published answer of the brute-force file, and the names of the relations.
#include "domain/dates/valid_time.h"
#include "support/shared_material.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace habeas::dates;
using namespace habeas::tests;

namespace {

Day bound_from(const std::string& cell) {
    if (cell == "-inf" || cell == "inf") {
        return cell == "inf" ? no_later_bound : no_earlier_bound;
    }
    return Day{std::stoll(cell)};
}

Truth truth_from(const std::string& cell) {
    return cell == "YES" ? Truth::yes : cell == "NO" ? Truth::no : Truth::maybe;
}

ValidTime time_from(const std::vector<std::string>& row, std::size_t first_column) {
    return {.start_min = bound_from(row.at(first_column)),
            .start_max = bound_from(row.at(first_column + 1)),
            .end_min = bound_from(row.at(first_column + 2)),
            .end_max = bound_from(row.at(first_column + 3))};
}

}  // namespace

TEST_CASE(
    "every exact three-valued answer found by enumeration is the answer of the closed forms") {
    const auto path = shared_material("data/edtf/allen_possible_worlds.csv");
    if (!path) {
        return;
    }
    const auto rows = csv_rows(bytes_of(*path));
    CHECK(rows.size() == 4776);
    for (std::size_t index = 1; index < rows.size(); ++index) {
        const std::vector<std::string>& row = rows[index];
        bool named = false;
        for (const Relation relation : all_relations) {
            if (name_of(relation) != row.at(8)) {
                continue;
            }
            named = true;
            const Truth truth = holds(relation, time_from(row, 0), time_from(row, 4));
            CHECK_MESSAGE(truth == truth_from(row.at(9)), "row ", index + 1, " ", row.at(8));
        }
        CHECK_MESSAGE(named, "unknown relation in row ", index + 1);
    }
}

TEST_CASE("the seventeen relations have seventeen names") {
    std::set<std::string_view> names;
    for (const Relation relation : all_relations) {
        names.insert(name_of(relation));
    }
    CHECK(names.size() == all_relations.size());
    CHECK(name_of(Relation::starts_before_start) == "starts_before_start");
}
