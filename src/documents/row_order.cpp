// Kahn, A. B. (1962), Topological sorting of large networks: rows that wait for nobody are taken
// up, and free those that waited for them. No recursion, so a long chain of corrections is no
// danger to the stack. Tested by tests/documents/row_order_test.cpp.
#include "documents/row_order.h"

#include <map>
#include <queue>
#include <string>

namespace habeas::documents {
namespace {

/// By row: how many rows it waits for, and which wait for it.
struct Waiting {
    std::vector<std::size_t> waits_for = {};
    std::vector<std::vector<std::size_t>> waited_for_by = {};
};

Waiting waiting_among(std::span<const ClaimRow> rows) {
    std::map<std::string, std::size_t> place_of;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!rows[at].key.empty()) {
            place_of.emplace(rows[at].key, at);
        }
    }
    Waiting waiting{.waits_for = std::vector<std::size_t>(rows.size()),
                    .waited_for_by = std::vector<std::vector<std::size_t>>(rows.size())};
    const auto wait_for = [&](const std::string& reference, std::size_t at) {
        if (const auto found = place_of.find(reference); found != place_of.end()) {
            ++waiting.waits_for[at];
            waiting.waited_for_by[found->second].push_back(at);
        }
    };
    for (std::size_t at = 0; at < rows.size(); ++at) {
        for (const std::string& reference : rows[at].references()) {
            wait_for(reference, at);
        }
    }
    return waiting;
}

}  // namespace

RowOrder order_of(std::span<const ClaimRow> rows) {
    Waiting waiting = waiting_among(rows);
    std::vector<std::size_t>& waits_for = waiting.waits_for;
    RowOrder result;
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (waits_for[at] == 0) {
            ready.push(at);
        }
    }
    const auto free = [&](std::size_t at) {
        if (--waits_for[at] == 0) {
            ready.push(at);
        }
    };
    while (!ready.empty()) {
        const std::size_t at = ready.top();
        ready.pop();
        result.order.push_back(at);
        for (const std::size_t next : waiting.waited_for_by[at]) {
            free(next);
        }
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (waits_for[at] > 0) {
            result.cyclic.push_back(at);
        }
    }
    return result;
}

}  // namespace habeas::documents
