#include "durability/workload.h"

#include "actions/add_document.h"
#include "actions/declare.h"
#include "actions/erase.h"
#include "actions/frozen_statements.h"
#include "actions/import_table.h"
#include "actions/judge.h"
#include "actions/record_claim.h"
#include "actions/retract.h"
#include "actions/undo_batch.h"
#include "store/sqlite/register_file.h"

#include <array>
#include <cstdlib>

namespace habeas::tests {
namespace {

const actions::Actor& somebody() {
    static const actions::Actor actor{.person = "ana",
                                      .clearance = claims::clearance_up_to(claims::Level::sealed)};
    return actor;
}

}  // namespace

void make_register(const std::filesystem::path& path) {
    if (!store::sqlite::create_sqlite_log(path)) {
        std::abort();
    }
}

Holding holding_of(store::Log& log) {
    Holding holding;
    log.read_since({}, [&](const store::Bundle& bundle) {
        for (const store::Entry& entry : bundle.entries) {
            holding[entry.header.id] = entry.content.has_value();
        }
    });
    return holding;
}

Workload::Workload(store::Log& log, const store::DeviceKeys& keys)
    : log_(log), writer_(log, clock_, keys), register_(log, &writer_, "work") {}

bool Workload::step() {
    constexpr std::array kinds{&Workload::import,
                               &Workload::add,
                               &Workload::record,
                               &Workload::judge,
                               &Workload::declare,
                               &Workload::freeze,
                               &Workload::retract,
                               &Workload::record,
                               &Workload::undo,
                               &Workload::erase};
    ++steps_;
    return (this->*kinds.at((steps_ - 1) % kinds.size()))();
}

bool Workload::import() {
    std::string table = "subject,predicate,valid_from,claimant,note\n";
    for (int row = 0; row < 5; ++row) {
        table += "person:p" + std::to_string(row) + ",arrest,1997-01-05,source:s,step " +
                 std::to_string(steps_) + "\n";
    }
    return actions::import_table(register_, somebody(), {.bytes = table, .file_name = "list.csv"})
        .has_value();
}

bool Workload::add() {
    return actions::add_document(
               register_,
               somebody(),
               {.bytes = std::string(9'000, 'd') + std::to_string(steps_), .file_name = "d.txt"})
        .has_value();
}

bool Workload::record() {
    const auto recorded = actions::record_claim(register_,
                                                somebody(),
                                                {.fields = {{"subject", "person:q"},
                                                            {"predicate", "release"},
                                                            {"value", "pardon"},
                                                            {"claimant", "source:s"},
                                                            {"note", std::string(3'000, 'n')}}});
    return recorded.has_value() && recorded->refused.empty();
}

bool Workload::judge() {
    return actions::judge(register_,
                          somebody(),
                          {.left = "person:p0",
                           .right = "person:p" + std::to_string(1 + steps_ % 4),
                           .verdict = claims::JudgementVerdict::same,
                           .reason = "step " + std::to_string(steps_)})
        .has_value();
}

bool Workload::declare() {
    return actions::declare_predicate(register_,
                                      somebody(),
                                      {.name = "altitude" + std::to_string(steps_),
                                       .value = claims::ValueKind::text,
                                       .meaning = "metres"},
                                      {})
        .has_value();
}

bool Workload::freeze() {
    const auto statement = actions::draft_of(register_,
                                             somebody(),
                                             {.name = "s" + std::to_string(steps_),
                                              .markdown = "{{held | figure held}}",
                                              .on = "1997-04-23",
                                              .viewpoint = {.as = claims::Level::team}});
    return statement.has_value() &&
           actions::freeze(register_, somebody(), statement.value()).has_value();
}

/// A claim that stands, or empty.
std::string Workload::some_claim() const {
    const auto world = actions::world_for(register_, somebody(), {});
    if (!world || world.value()->claims().empty()) {
        return {};
    }
    const auto claims = world.value()->claims();
    return claims::full_text_of(claims[steps_ % claims.size()].id());
}

bool Workload::retract() {
    return actions::retract(register_, somebody(), {.references = {some_claim()}}).has_value();
}

bool Workload::undo() {
    return actions::undo_batch(register_, somebody(), {}).has_value();
}

bool Workload::erase() {
    return actions::erase(register_, somebody(), {.references = {some_claim()}, .reason = "asked"})
        .has_value();
}

std::size_t entries_lost(const Holding& found, const Holding& before, const Holding& after) {
    std::size_t lost = 0;
    for (const auto& [id, had_content] : before) {
        const auto here = found.find(id);
        const auto next = after.find(id);
        const bool may_be_erased = next != after.end() && !next->second;
        const bool is_lost =
            here == found.end() || (had_content && !here->second && !may_be_erased);
        lost += is_lost ? 1U : 0U;
    }
    return lost;
}

std::size_t entries_returned(const Holding& found, const Holding& before) {
    std::size_t returned = 0;
    for (const auto& [id, had_content] : before) {
        const auto here = found.find(id);
        returned += !had_content && here != found.end() && here->second ? 1U : 0U;
    }
    return returned;
}

}  // namespace habeas::tests
