// Canonical bytes of a bundle, field by field in docs/file-format.md. Method: each value has one
// encoding (store/canonical_bytes.h) and the fields have a fixed order, so equal bundles have equal
// bytes; level, compartment, batch and key are written only where they differ from the entry
// before, and must then be written. The decoder takes exactly what the encoder makes. The name at
// the front keeps a device's signature under a bundle from meaning anything else that the same key
// may one day sign. Commitments: BLAKE2b-256(salt, payload), after claims that only the commitment
// is signed, so destroying salt and payload leaves every proof whole. Leaf hash: RFC 6962
// section 2.1. Tested by tests/store/bundle_test.cpp (golden vectors, every non-canonical form).
#include "store/bundle.h"

#include "base/utf8.h"
#include "store/canonical_bytes.h"
#include "store/hexadecimal.h"
#include "vault/hash.h"
#include "vault/signature.h"

#include <algorithm>
#include <limits>

namespace habeas::store {
namespace {

constexpr std::string_view format_name = "habeas bundle 1\n";

enum class Shared : std::uint8_t { as_before = 0, written = 1 };
enum class Presence : std::uint8_t { erased = 0, present = 1 };

bool shares_all_but_id(const EntryHeader& left, const EntryHeader& right) {
    return left.level == right.level && left.compartment == right.compartment &&
           left.batch == right.batch && left.key == right.key;
}

Failure damaged(std::string reason) {
    return failure("bundle_damaged", {{"reason", std::move(reason)}}, ErrorKind::integrity);
}

bool has_readable_texts(const EntryHeader& header) {
    return is_utf8(header.compartment) && is_utf8(header.batch) && is_utf8(header.key);
}

bool is_a_level(claims::Level level) {
    return std::find(claims::all_levels.begin(), claims::all_levels.end(), level) !=
           claims::all_levels.end();
}

/// What every bundle must have, whoever made it.
Result<void> check_shape(const Bundle& bundle) {
    if (bundle.entries.empty()) {
        return damaged("no_entries");
    }
    if (bundle.sequence == 0 || bundle.sequence > std::numeric_limits<std::int64_t>::max()) {
        return damaged("sequence");
    }
    if ((bundle.sequence == 1) != (bundle.previous == Hash{})) {
        return damaged("previous");
    }
    if (!is_utf8(bundle.author)) {
        return damaged("text");
    }
    const EntryHeader* before = nullptr;
    for (const Entry& entry : bundle.entries) {
        if (!is_a_level(entry.header.level)) {
            return damaged("level");
        }
        if ((before == nullptr || !shares_all_but_id(*before, entry.header)) &&
            !has_readable_texts(entry.header)) {
            return damaged("text");
        }
        before = &entry.header;
    }
    return {};
}

void add_header(std::string& bytes, const EntryHeader& header, const EntryHeader* before) {
    add_bytes(bytes, header.id.bytes);
    if (before != nullptr && shares_all_but_id(header, *before)) {
        bytes += static_cast<char>(Shared::as_before);
        return;
    }
    bytes += static_cast<char>(Shared::written);
    bytes += static_cast<char>(header.level);
    add_text(bytes, header.compartment);
    add_text(bytes, header.batch);
    add_text(bytes, header.key);
}

/// \return why the header is not canonical; empty if it is
std::string read_header(ByteReader& reader, EntryHeader& header, const EntryHeader* before) {
    claims::EntryId id;
    reader.fill(id.bytes);
    const std::uint8_t shared = reader.byte();
    if (shared == static_cast<std::uint8_t>(Shared::as_before)) {
        if (before == nullptr) {
            return "first_header_shared";
        }
        header = *before;
        header.id = id;
        return {};
    }
    if (shared != static_cast<std::uint8_t>(Shared::written)) {
        return "header_kind";
    }
    header.id = id;
    header.level = static_cast<claims::Level>(reader.byte());
    header.compartment = reader.text();
    header.batch = reader.text();
    header.key = reader.text();
    return before != nullptr && shares_all_but_id(header, *before) ? "header_repeated" : "";
}

/// Reads everything up to the signature.
Result<void> read_manifest(ByteReader& reader, Bundle& bundle) {
    const std::string_view rest = reader.rest();
    if (rest.substr(0, format_name.size()) != format_name) {
        return damaged("format_name");
    }
    reader = ByteReader(rest.substr(format_name.size()));
    reader.fill(bundle.device);
    bundle.sequence = reader.fixed();
    reader.fill(bundle.previous);
    bundle.made = Instant{static_cast<std::int64_t>(reader.fixed())};
    bundle.author = reader.text();
    const std::uint64_t count = reader.count();
    const std::uint64_t most = reader.rest().size() / sizeof(claims::EntryId);
    bundle.entries.reserve(std::min(count, most));
    for (std::uint64_t at = 0; at < count && reader.ok(); ++at) {
        const EntryHeader* before = at == 0 ? nullptr : &bundle.entries.back().header;
        Entry entry;
        if (std::string reason = read_header(reader, entry.header, before); !reason.empty()) {
            return damaged(std::move(reason));
        }
        bundle.entries.push_back(std::move(entry));
    }
    return reader.ok() ? check_shape(bundle) : damaged("cut_short");
}

Result<void> read_contents(ByteReader& reader, Bundle& bundle) {
    for (Entry& entry : bundle.entries) {
        const std::uint8_t presence = reader.byte();
        if (presence == static_cast<std::uint8_t>(Presence::present)) {
            Content content;
            reader.fill(content.salt);
            content.payload = reader.text();
            entry.content = std::move(content);
        } else if (presence != static_cast<std::uint8_t>(Presence::erased)) {
            return damaged("content_kind");
        }
    }
    return {};
}

}  // namespace

std::string manifest_of(const Bundle& bundle) {
    std::string bytes(format_name);
    bytes.reserve(256 + 33 * bundle.entries.size());
    add_bytes(bytes, bundle.device);
    add_fixed(bytes, bundle.sequence);
    add_bytes(bytes, bundle.previous);
    add_fixed(bytes, static_cast<std::uint64_t>(bundle.made.microseconds));
    add_text(bytes, bundle.author);
    add_count(bytes, bundle.entries.size());
    const EntryHeader* before = nullptr;
    for (const Entry& entry : bundle.entries) {
        add_header(bytes, entry.header, before);
        before = &entry.header;
    }
    return bytes;
}

Hash leaf_hash_of(const Bundle& bundle) {
    std::string signed_manifest = manifest_of(bundle);
    add_bytes(signed_manifest, bundle.signature);
    return vault::rfc6962_leaf_hash(signed_manifest);
}

claims::EntryId commitment_to(const Content& content) {
    std::string bytes;
    bytes.reserve(content.salt.size() + content.payload.size());
    add_bytes(bytes, content.salt);
    bytes += content.payload;
    return claims::EntryId{vault::blake2b_256(bytes)};
}

Result<void> check_bundle(const Bundle& bundle) {
    if (auto shape = check_shape(bundle); !shape) {
        return shape;
    }
    if (!vault::is_signed_by(bundle.device, manifest_of(bundle), bundle.signature)) {
        return failure(
            "bundle_signature_wrong",
            {{"device", hexadecimal(bundle.device)}, {"sequence", std::to_string(bundle.sequence)}},
            ErrorKind::integrity);
    }
    for (const Entry& entry : bundle.entries) {
        if (entry.content && commitment_to(*entry.content) != entry.header.id) {
            return failure("entry_content_altered",
                           {{"entry", claims::full_text_of(entry.header.id)}},
                           ErrorKind::integrity);
        }
    }
    return {};
}

Result<Bundle> decode_manifest(std::string_view bytes) {
    ByteReader reader(bytes);
    Bundle bundle;
    if (auto manifest = read_manifest(reader, bundle); !manifest) {
        return failure_of(manifest);
    }
    if (!reader.rest().empty()) {
        return damaged("bytes_left_over");
    }
    return bundle;
}

std::string encode_bundle(const Bundle& bundle) {
    std::string bytes = manifest_of(bundle);
    add_bytes(bytes, bundle.signature);
    for (const Entry& entry : bundle.entries) {
        if (!entry.content) {
            bytes += static_cast<char>(Presence::erased);
            continue;
        }
        bytes += static_cast<char>(Presence::present);
        add_bytes(bytes, entry.content->salt);
        add_text(bytes, entry.content->payload);
    }
    return bytes;
}

Result<Bundle> decode_bundle(std::string_view bytes) {
    ByteReader reader(bytes);
    Bundle bundle;
    if (auto manifest = read_manifest(reader, bundle); !manifest) {
        return failure_of(manifest);
    }
    reader.fill(bundle.signature);
    if (auto contents = read_contents(reader, bundle); !contents) {
        return failure_of(contents);
    }
    if (!reader.ok()) {
        return damaged("cut_short");
    }
    if (!reader.rest().empty()) {
        return damaged("bytes_left_over");
    }
    return bundle;
}

}  // namespace habeas::store
