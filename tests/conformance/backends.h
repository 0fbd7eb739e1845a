// The backends that the conformance suite runs on, each as an empty register ready for use.
#pragma once

#include "store/memory_log.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"

#include <memory>

#include <doctest/doctest.h>

namespace habeas::tests {

class InMemory {
  public:
    store::Log& log() { return log_; }

  private:
    store::MemoryLog log_;
};

class InSqlite {
  public:
    InSqlite() {
        REQUIRE(store::sqlite::create_sqlite_log(path()));
        reopen();
    }

    [[nodiscard]] std::filesystem::path path() const { return folder_ / "lima.habeas"; }

    store::Log& log() { return *log_; }

    void close() { log_.reset(); }

    void reopen() {
        close();
        auto opened = store::sqlite::open_sqlite_log(path());
        REQUIRE(opened);
        log_ = std::move(*opened);
    }

  private:
    ScratchFolder folder_;
    std::unique_ptr<store::Log> log_;
};

}  // namespace habeas::tests
