// Small shapes around SQLiteCpp for bytes: binding without copy, columns as views, and a use of a
// prepared statement that always leaves it ready for the next.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace habeas::store::sqlite {

/// One use of a prepared statement. What is bound must live until the use ends.
class Use {
  public:
    explicit Use(SQLite::Statement& statement) : statement_(statement) {}

    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    Use(Use&&) = delete;
    Use& operator=(Use&&) = delete;

    ~Use() { statement_.tryReset(); }

    Use& number(std::int64_t value) {
        statement_.bind(++bound_, value);
        return *this;
    }

    Use& bytes(std::string_view value) {
        const char* data = value.data() == nullptr ? "" : value.data();
        statement_.bindNoCopy(
            ++bound_, static_cast<const void*>(data), static_cast<int>(value.size()));
        return *this;
    }

    Use& bytes(std::span<const std::uint8_t> value) {
        return bytes({reinterpret_cast<const char*>(value.data()), value.size()});
    }

    Use& nothing() {
        statement_.bind(++bound_);
        return *this;
    }

    /// Runs to the end a statement that gives no rows.
    void run() { statement_.exec(); }

    /// \return whether there is a (further) row
    bool next() { return statement_.executeStep(); }

    [[nodiscard]] std::int64_t number_at(int column) const {
        return statement_.getColumn(column).getInt64();
    }

    [[nodiscard]] bool is_null_at(int column) const { return statement_.isColumnNull(column); }

    /// \return the bytes of a column, until the next row
    [[nodiscard]] std::string_view bytes_at(int column) const {
        const SQLite::Column value = statement_.getColumn(column);
        const void* data = value.getBlob();
        return {static_cast<const char*>(data), static_cast<std::size_t>(value.getBytes())};
    }

  private:
    SQLite::Statement& statement_;
    int bound_ = 0;
};

/// Everything from here to commit() is written, or nothing: undone at the end of its life unless
/// committed. Undoing allocates nothing of ours, so that it works where memory is out.
class Transaction {
  public:
    explicit Transaction(SQLite::Database& database) : database_(database) {
        database_.exec("BEGIN IMMEDIATE");
    }

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    ~Transaction() {
        if (!is_committed_) {
            sqlite3_exec(database_.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
    }

    void commit() {
        database_.exec("COMMIT");
        is_committed_ = true;
    }

  private:
    SQLite::Database& database_;
    bool is_committed_ = false;
};

}  // namespace habeas::store::sqlite
