#include "store/sqlite/entry_table.h"

#include "store/canonical_bytes.h"
#include "store/sqlite/statement.h"

#include <algorithm>
#include <map>
#include <set>

namespace habeas::store::sqlite {
namespace {

/// What stands beside a content: enough of the id to pass over all others.
std::int64_t prefix_of(const claims::EntryId& id) {
    std::uint64_t prefix = 0;
    for (std::size_t at = 0; at < sizeof prefix; ++at) {
        prefix = prefix << 8U | id.bytes.at(at);
    }
    return static_cast<std::int64_t>(prefix);
}

/// \param salted  salt and payload; too short only in a damaged file
std::optional<Content> content_in(std::string_view salted) {
    Content content;
    ByteReader reader(salted);
    reader.fill(content.salt);
    if (!reader.ok()) {
        return std::nullopt;
    }
    content.payload = reader.rest();
    return content;
}

bool is_content_of(const claims::EntryId& id, std::string_view salted) {
    const std::optional<Content> content = content_in(salted);
    return content && commitment_to(*content) == id;
}

}  // namespace

EntryTable::EntryTable(SQLite::Database& database)
    : add_(database, "INSERT INTO content (entry, prefix, salted) VALUES (?, ?, ?)"),
      add_erasure_(database, "INSERT INTO erasure (entry, id) VALUES (?, ?)"),
      read_(database,
            "SELECT entry, prefix, salted FROM content WHERE entry >= ? AND entry < ? ORDER BY "
            "entry"),
      find_(database, "SELECT entry, salted FROM content WHERE prefix = ? AND salted IS NOT NULL"),
      list_(database, "SELECT entry, prefix, salted FROM content WHERE salted IS NOT NULL"),
      find_erased_(database, "SELECT 1 FROM erasure WHERE id = ?"),
      read_erasure_(database, "SELECT id FROM erasure WHERE entry = ?"),
      destroy_(database, "UPDATE content SET salted = NULL WHERE entry = ?"),
      any_erasure_(database, "SELECT 1 FROM erasure LIMIT 1"),
      last_(database, "SELECT max(entry) FROM content"),
      count_(database, "SELECT count(*) FROM content") {}

void EntryTable::add(const Bundle& bundle, std::int64_t first_entry) {
    std::int64_t number = first_entry;
    std::string salted;
    for (const Entry& entry : bundle.entries) {
        Use add(add_);
        add.number(number).number(prefix_of(entry.header.id));
        if (entry.content) {
            salted.clear();
            add_bytes(salted, entry.content->salt);
            salted += entry.content->payload;
            add.bytes(salted).run();
        } else {
            add.nothing().run();
            Use(add_erasure_).number(number).bytes(entry.header.id.bytes).run();
        }
        ++number;
    }
}

void EntryTable::fill(Bundle& bundle,
                      std::int64_t first_entry,
                      const std::function<void(const claims::EntryId&)>& missing) {
    const std::vector<bool> found = read_into(bundle, first_entry);
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (!found[at]) {
            missing(bundle.entries[at].header.id);
        }
    }
}

std::vector<bool> EntryTable::read_into(Bundle& bundle, std::int64_t first_entry) {
    std::vector<bool> found(bundle.entries.size());
    Use read(read_);
    read.number(first_entry).number(first_entry + static_cast<std::int64_t>(bundle.entries.size()));
    while (read.next()) {
        const auto at = static_cast<std::size_t>(read.number_at(0) - first_entry);
        if (at >= found.size()) {
            continue;  // rows out of order, in a damaged file
        }
        Entry& entry = bundle.entries[at];
        if (!read.is_null_at(2)) {
            entry.content = content_in(read.bytes_at(2));
        }
        found[at] = read.number_at(1) == prefix_of(entry.header.id) &&
                    (entry.content || is_erased_at(read.number_at(0), entry.header.id));
    }
    return found;
}

bool EntryTable::is_erased_at(std::int64_t entry, const claims::EntryId& id) {
    Use read(read_erasure_);
    std::string expected;
    add_bytes(expected, id.bytes);
    return read.number(entry).next() && read.bytes_at(0) == expected;
}

std::optional<Content> EntryTable::content_of(const claims::EntryId& id) {
    Use find(find_);
    find.number(prefix_of(id));
    bool found_another = false;
    while (find.next()) {
        std::optional<Content> content = content_in(find.bytes_at(1));
        if (content && commitment_to(*content) == id) {
            return content;
        }
        found_another = true;
    }
    if (found_another) {
        throw StoreFailure(Error{.code = "entry_content_altered",
                                 .parameters = {{"entry", claims::full_text_of(id)}},
                                 .kind = ErrorKind::integrity});
    }
    return std::nullopt;
}

void EntryTable::erase(std::span<const claims::EntryId> ids) {
    for (const auto& [entry, id] : entries_holding(ids)) {
        Use(destroy_).number(entry).run();
        Use(add_erasure_).number(entry).bytes(id.bytes).run();
    }
}

std::vector<EntryTable::Place> EntryTable::entries_holding(std::span<const claims::EntryId> ids) {
    std::multimap<std::int64_t, claims::EntryId> wanted;
    for (const claims::EntryId& id : std::set<claims::EntryId>(ids.begin(), ids.end())) {
        wanted.emplace(prefix_of(id), id);
    }
    std::vector<Place> places;
    Use list(list_);
    while (!wanted.empty() && list.next()) {
        const auto [first, last] = wanted.equal_range(list.number_at(1));
        const auto held = std::find_if(first, last, [&](const auto& candidate) {
            return is_content_of(candidate.second, list.bytes_at(2));
        });
        if (held != last) {
            places.emplace_back(list.number_at(0), held->second);
        }
    }
    return places;
}

bool EntryTable::was_erased(const claims::EntryId& id) {
    return Use(find_erased_).bytes(id.bytes).next();
}

bool EntryTable::anything_erased() {
    return Use(any_erasure_).next();
}

std::int64_t EntryTable::next_number() {
    Use last(last_);
    return last.next() && !last.is_null_at(0) ? last.number_at(0) + 1 : 1;
}

std::uint64_t EntryTable::rows() {
    Use count(count_);
    return count.next() ? static_cast<std::uint64_t>(count.number_at(0)) : 0;
}

}  // namespace habeas::store::sqlite
