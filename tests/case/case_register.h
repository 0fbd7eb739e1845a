// A register in memory into which the public case is put, by somebody who may do everything.
#pragma once

#include "actions/declare.h"
#include "actions/import_table.h"
#include "case/case_table.h"
#include "store/memory_log.h"
#include "support/shared_material.h"

#include <string>

#include <doctest/doctest.h>

namespace habeas::tests {

inline const std::string case_folder = std::string(HABEAS_SOURCE_DIR) + "/tests/case/";

class StandingClock : public Clock {
  public:
    Instant now() override { return {}; }
};

struct CaseRegister {
    store::MemoryLog log;
    StandingClock clock;
    store::Writer writer{log, clock, store::make_device_keys()};
    actions::Register opened{log, &writer, "case"};
    actions::Actor actor{"tester", claims::clearance_up_to(claims::Level::sealed)};
    actions::Placement open{claims::Level::open, ""};

    CaseRegister() {
        for (const auto& row : named_rows(bytes_of(case_folder + "predicates.csv"))) {
            claims::PredicateDeclaration declaration;
            declaration.name = row.at("name");
            declaration.value = claims::value_kind_named(row.at("value")).value();
            declaration.single = row.at("single") == "yes";
            declaration.meaning = row.at("meaning");
            REQUIRE(actions::declare_predicate(opened, actor, declaration, open));
        }
    }

    [[nodiscard]] actions::ImportReport import(const std::string& table,
                                               const std::string& file_name) const {
        actions::ImportTable request;
        request.bytes = table;
        request.file_name = file_name;
        request.placement = open;
        const auto report = actions::import_table(opened, actor, request);
        REQUIRE(report);
        for (const Error& refused : report->refused) {
            FAIL_CHECK("row ",
                       refused.place.row,
                       " ",
                       refused.place.column,
                       ": ",
                       refused.code,
                       " ",
                       refused.parameters.empty() ? "" : refused.parameters.front().second);
        }
        return report.value();
    }
};

}  // namespace habeas::tests
