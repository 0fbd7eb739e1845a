#include "documents/row_order.h"

#include <doctest/doctest.h>

namespace habeas::documents {
namespace {

ClaimRow row(const std::string& key, const std::string& supersedes = {}) {
    return ClaimRow{.key = key, .supersedes = supersedes};
}

TEST_CASE("rows that refer to nothing keep the order of the table") {
    const std::vector<ClaimRow> rows{row("c"), row("a"), row(""), row("b", "elsewhere")};
    CHECK(order_of(rows).order == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("a row comes after those it refers to") {
    const std::vector<ClaimRow> rows{row("c", "b"), row("b", "a"), row("a"), row("d")};
    CHECK(order_of(rows).order == std::vector<std::size_t>{2, 1, 0, 3});
    CHECK(order_of(rows).cyclic.empty());
}

TEST_CASE("rows in a cycle, and those that wait for them, cannot be taken up") {
    const std::vector<ClaimRow> rows{
        row("a", "b"), row("b", "a"), row("c", "c"), row("d", "a"), row("e")};
    CHECK(order_of(rows).order == std::vector<std::size_t>{4});
    CHECK(order_of(rows).cyclic == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("a very long chain of corrections is no danger") {
    std::vector<ClaimRow> rows;
    constexpr std::size_t length = 200'000;
    for (std::size_t at = 0; at < length; ++at) {
        rows.push_back(row(std::to_string(at), std::to_string(at + 1)));
    }
    const RowOrder sorted = order_of(rows);
    REQUIRE(sorted.order.size() == length);
    CHECK(sorted.order.front() == length - 1);
}

}  // namespace
}  // namespace habeas::documents
