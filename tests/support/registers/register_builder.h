// A register for a test, written in short lines: claims, judgements, retractions, and the day on
// which they were recorded. Ids follow from the keys alone, so a register is the same in every run,
// with and without other claims beside. A line that cannot be read throws: the test is wrong.
#pragma once

#include "domain/claims/entry.h"
#include "store/memory_log.h"
#include "store/writer.h"
#include "world/world.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::tests {

/// Stands where the last `recorded` line put it.
class RecordingClock final : public Clock {
  public:
    Instant now() override { return time; }

    Instant time = {978'307'200'000'000};  ///< 2001-01-01
};

class RegisterBuilder {
  public:
    RegisterBuilder();
    explicit RegisterBuilder(const std::vector<std::string>& lines);

    /// Takes one line:
    ///   KEY SUBJECT PREDICATE [FIELD=VALUE]...   a claim; VALUE with spaces stands in '...'
    ///   judge same|different|undecided ENTITY ENTITY      (a person; a model: propose same ...)
    ///   retract KEY... [said=DATE]
    ///   criteria NAME VERSION TEXT [LEVEL]       a criteria set; ';' ends a line of its text
    ///   recorded YYYY-MM-DD                      what follows was recorded on that day
    ///   document NAME TEXT [FIELD=VALUE]...      a document; fields: date, level, lost (yes: its
    ///                                            bytes are not held); its title is its name
    /// Fields: value, language (en), from, to, said, uttered, by (source:s), via, origin, modality
    /// (asserts), reliability, credibility, level (public), compartment, supersedes (a key), in (a
    /// document) with quote (of its text) or misquote (of the same length, elsewhere), cited (a
    /// title), table and row, note, and every qualifier. Several values are joined by ';'. The kind
    /// of a value is that of the predicate or qualifier; claims are named by their keys; "%unknown"
    /// and
    /// "%nothing" are the two values that are none. Lines between two days of recording enter the
    /// log in one bundle.
    void add(std::string_view line);

    /// Adds a claim as it is.
    void add(const std::string& key,
             const claims::Claim& claim,
             claims::Level level = claims::Level::open);

    /// \return the world of a reader; one who has no level sees all of them
    [[nodiscard]] world::World world(world::Reader reader = {});

    /// \return the world of one who may see everything, as said by a day "YYYY-MM-DD"
    [[nodiscard]] world::World world_said_by(const std::string& day);

    /// \return the world of one who may see everything, as known at the end of a day "YYYY-MM-DD"
    [[nodiscard]] world::World world_known_at(const std::string& day);

    [[nodiscard]] claims::EntryId id(const std::string& key) const;

    /// \return the key of a claim; "?" for an id that is not of a claim added here
    [[nodiscard]] std::string key_of(const claims::EntryId& id) const;

    /// \return the log, with everything that was added
    store::Log& log();

  private:
    claims::EntryId keep(const std::string& key,
                         const claims::Payload& payload,
                         claims::Level level,
                         const std::string& compartment);
    void add_claim(const std::vector<std::string>& words);
    void add_document(const std::vector<std::string>& words);
    void place(const std::vector<std::string>& words, claims::Claim& claim) const;
    void judge(const std::vector<std::string>& words);
    void retract(const std::vector<std::string>& words);
    void declare_criteria(const std::vector<std::string>& words);
    void append();

    store::MemoryLog log_;
    RecordingClock clock_;
    store::Writer writer_;
    std::vector<store::Draft> drafts_;
    std::vector<store::Content> contents_;
    std::vector<store::DocumentBytes> documents_;        ///< to be appended
    std::map<std::string, std::string> document_texts_;  ///< by name
    std::map<std::string, claims::EntryId> ids_;
    std::map<claims::EntryId, std::string> keys_;
    std::size_t unnamed_ = 0;
};

}  // namespace habeas::tests
