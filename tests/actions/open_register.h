// A register in memory, open for writing, with a clock that the test sets and an actor who may see
// and write everything.
#pragma once

#include "actions/add_document.h"
#include "actions/import_table.h"
#include "actions/viewpoint.h"
#include "store/memory_log.h"
#include "support/registers/register_builder.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace habeas::tests {

inline actions::Actor actor_up_to(claims::Level level, std::string person = "ana") {
    return {.person = std::move(person), .clearance = claims::clearance_up_to(level)};
}

struct OpenRegister {
    store::MemoryLog log = {};
    RecordingClock clock = {};
    store::Writer writer{log, clock, store::make_device_keys()};
    actions::Register open{log, &writer, "test.habeas"};
    actions::Actor actor = {
        .person = "ana",
        .clearance = {.levels = {claims::all_levels.begin(), claims::all_levels.end()},
                      .compartments = {"alpha"}}};

    /// Imports a table; fails the test if the whole of it cannot be read.
    actions::ImportReport import(const std::string& bytes,
                                 claims::Level level = claims::Level::team) {
        auto report = actions::import_table(
            open, actor, {.bytes = bytes, .file_name = "list.csv", .placement = {level}});
        REQUIRE_MESSAGE(report.has_value(), (report ? std::string() : report.error().code));
        return std::move(report.value());
    }

    /// Imports a table of which every row must be taken up. \return the ids of its rows, in order
    std::vector<claims::EntryId> import_all(const std::string& bytes,
                                            claims::Level level = claims::Level::team) {
        const actions::ImportReport report = import(bytes, level);
        REQUIRE_MESSAGE(report.refused.empty(),
                        (report.refused.empty() ? std::string() : report.refused[0].code));
        std::vector<claims::EntryId> ids;
        for (const actions::ImportedRow& row : report.added) {
            ids.push_back(row.id);
        }
        return ids;
    }

    actions::AddedDocument add(const std::string& bytes,
                               const std::string& file_name,
                               const std::string& date = {},
                               claims::Level level = claims::Level::team) {
        const auto added = actions::add_document(
            open,
            actor,
            {.bytes = bytes, .file_name = file_name, .date = date, .placement = {level}});
        REQUIRE_MESSAGE(added.has_value(), (added ? std::string() : added.error().code));
        return added.value();
    }

    [[nodiscard]] std::unique_ptr<world::World> world(
        const actions::Viewpoint& viewpoint = {}) const {
        auto built = actions::world_for(open, actor, viewpoint);
        REQUIRE(built.has_value());
        return std::move(built.value());
    }

    [[nodiscard]] std::size_t claims() const { return world()->claims().size(); }

    [[nodiscard]] std::size_t bundles() {
        std::size_t count = 0;
        log.read_since({}, [&](const store::Bundle& /*bundle*/) { ++count; });
        return count;
    }
};

/// \return the codes of refusals, with their rows and columns
inline std::vector<std::string> refusals_of(const std::vector<Error>& refused) {
    std::vector<std::string> lines;
    for (const Error& error : refused) {
        lines.push_back(std::to_string(error.place.row) + " " + error.place.column + " " +
                        error.code);
    }
    return lines;
}

/// \return the code of a failure; empty for a success
template <class T>
std::string code_of(const Result<T>& result) {
    return result ? std::string() : result.error().code;
}

}  // namespace habeas::tests
