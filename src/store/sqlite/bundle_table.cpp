#include "store/sqlite/bundle_table.h"

#include "store/canonical_bytes.h"
#include "store/sqlite/statement.h"
#include "vault/hash.h"

namespace habeas::store::sqlite {
namespace {

constexpr const char* rows_since =
    "SELECT first_entry, sequence, manifest, signature FROM bundle WHERE device = ? AND sequence > "
    "? ORDER BY sequence";

/// \param row  first_entry, sequence, manifest, signature
Result<Bundle> bundle_in(const Use& row, const DeviceId& device) {
    auto bundle = decode_manifest(row.bytes_at(2));
    if (!bundle) {
        return bundle;
    }
    const std::string_view signature = row.bytes_at(3);
    const bool stands_here = bundle->device == device &&
                             bundle->sequence == static_cast<std::uint64_t>(row.number_at(1));
    if (!stands_here || signature.size() != bundle->signature.size()) {
        return failure("bundle_damaged", {{"reason", "place"}}, ErrorKind::integrity);
    }
    ByteReader(signature).fill(bundle->signature);
    return bundle;
}

}  // namespace

BundleTable::BundleTable(SQLite::Database& database)
    : find_device_(database, "SELECT number FROM device WHERE public_key = ?"),
      add_device_(database, "INSERT INTO device (public_key) VALUES (?)"),
      list_devices_(database, "SELECT public_key FROM device ORDER BY public_key"),
      add_(database,
           "INSERT INTO bundle (first_entry, device, sequence, manifest, signature) VALUES (?, ?, "
           "?, ?, ?)"),
      read_last_(database,
                 "SELECT first_entry, sequence, manifest, signature FROM bundle WHERE device = ? "
                 "ORDER BY sequence DESC LIMIT 1"),
      database_(database) {}

std::int64_t BundleTable::number_of(const DeviceId& device) {
    Use find(find_device_);
    return find.bytes(device).next() ? find.number_at(0) : 0;
}

void BundleTable::add(const Bundle& bundle, std::int64_t first_entry) {
    if (bundle.sequence == 1) {
        Use(add_device_).bytes(bundle.device).run();
    }
    const std::string manifest = manifest_of(bundle);
    Use(add_)
        .number(first_entry)
        .number(number_of(bundle.device))
        .number(static_cast<std::int64_t>(bundle.sequence))
        .bytes(manifest)
        .bytes(bundle.signature)
        .run();
}

Hash BundleTable::leaf_at(const DeviceId& device, std::uint64_t sequence) {
    SQLite::Statement rows(database_, rows_since);
    Use read(rows);
    Hash leaf = {};
    if (read.number(number_of(device)).number(static_cast<std::int64_t>(sequence) - 1).next()) {
        std::string signed_manifest(read.bytes_at(2));
        signed_manifest += read.bytes_at(3);
        leaf = vault::rfc6962_leaf_hash(signed_manifest);
    }
    return leaf;
}

std::vector<DeviceId> BundleTable::devices() {
    std::vector<DeviceId> devices;
    Use list(list_devices_);
    while (list.next()) {
        ByteReader(list.bytes_at(0)).fill(devices.emplace_back());
    }
    return devices;
}

void BundleTable::read_since(
    const DeviceId& device,
    std::uint64_t sequence,
    const std::function<void(Result<Bundle> bundle, std::int64_t first_entry)>& visit) {
    const std::int64_t number = number_of(device);
    SQLite::Statement rows(database_, rows_since);
    Use read(rows);
    read.number(number).number(static_cast<std::int64_t>(sequence));
    while (read.next()) {
        visit(bundle_in(read, device), read.number_at(0));
    }
}

Result<Bundle> BundleTable::last_of(const DeviceId& device) {
    const std::int64_t number = number_of(device);
    Use read(read_last_);
    if (!read.number(number).next()) {
        return failure(
            "bundle_damaged", {{"reason", "device without bundle"}}, ErrorKind::integrity);
    }
    return bundle_in(read, device);
}

}  // namespace habeas::store::sqlite
