#include "store/sqlite/failure.h"

#include <new>
#include <string>

#include <sqlite3.h>

namespace habeas::store::sqlite {
namespace {

Error with_reason(std::string code, const SQLite::Exception& exception, ErrorKind kind) {
    return Error{.code = std::move(code),
                 .parameters = {{"reason",
                                 std::string(exception.getErrorStr()) + " (" +
                                     std::to_string(exception.getExtendedErrorCode()) + ")"}},
                 .kind = kind};
}

}  // namespace

Error error_of(const SQLite::Exception& exception) {
    constexpr int primary_code = 0xFF;
    switch (exception.getErrorCode() & primary_code) {
        case SQLITE_NOMEM:
            throw std::bad_alloc();
        case SQLITE_FULL:
            return Error{.code = "disk_full", .kind = ErrorKind::refused};
        case SQLITE_IOERR:
            return with_reason("store_io_failed", exception, ErrorKind::integrity);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return with_reason("register_damaged", exception, ErrorKind::integrity);
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_READONLY:
            return Error{.code = "register_no_permission", .kind = ErrorKind::refused};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error{.code = "register_busy", .kind = ErrorKind::conflict};
        default:
            return with_reason("store_failed", exception, ErrorKind::integrity);
    }
}

Failure refusal_to_open(const std::filesystem::path& path, const SQLite::Exception& exception) {
    if (exception.getErrorCode() == SQLITE_NOTADB) {
        return failure("register_not_one",
                       {{"path", path.string()}, {"reason", "not_a_database"}},
                       ErrorKind::integrity);
    }
    Error error = error_of(exception);
    if (error.code == "disk_full" || error.code == "store_io_failed") {
        throw StoreFailure(std::move(error));
    }
    if (error.code == "store_failed") {  // such as a file format of no SQLite there is
        error.code = "register_damaged";
    }
    error.parameters.insert(error.parameters.begin(), {"path", path.string()});
    return failure(std::move(error));
}

}  // namespace habeas::store::sqlite
