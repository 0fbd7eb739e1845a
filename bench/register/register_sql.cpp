// Days are numbers since 1970; an absent bound is a day far away. Effects and modalities are
// reduced to what the queries ask for. The materialised expression matters: without it SQLite runs
// it again for every person.
#include "register/register_sql.h"

#include "domain/claims/entity.h"
#include "register/invented_register.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>

namespace habeas::bench {
namespace {

constexpr std::int64_t far_day = 10'000'000;

constexpr const char* tables =
    "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000;"
    "CREATE TABLE claim (number INTEGER PRIMARY KEY, subject TEXT NOT NULL, predicate TEXT NOT "
    "NULL, place TEXT, start_min INT, start_max INT, end_min INT, end_max INT, effect INT, states "
    "INT, denies INT, value TEXT) STRICT;";

constexpr const char* indices =
    "CREATE INDEX by_subject ON claim (subject, start_min);"
    "CREATE INDEX by_place ON claim (place, effect, states, start_min, end_max, subject);"
    "CREATE INDEX stays ON claim (subject, effect, start_min, start_max, place);"
    "CREATE INDEX values_by_predicate ON claim (predicate, subject, value);"
    "ANALYZE;";

constexpr const char* held =
    "WITH stay AS MATERIALIZED (SELECT subject, max(start_min) AS last FROM claim "
    "WHERE place = ?1 AND effect = 1 AND states AND start_min <= ?2 AND end_max >= ?2 "
    "GROUP BY subject) "
    "SELECT subject FROM stay WHERE NOT EXISTS (SELECT 1 FROM claim AS freed WHERE "
    "freed.subject = stay.subject AND freed.effect = 2 AND freed.start_min > stay.last AND "
    "freed.start_max <= ?2) AND NOT EXISTS (SELECT 1 FROM claim AS moved WHERE moved.subject = "
    "stay.subject AND moved.effect = 1 AND moved.start_min > stay.last AND moved.start_max <= ?2 "
    "AND moved.place <> ?1)";

constexpr const char* contradictions =
    "SELECT a.number, b.number FROM claim AS a JOIN claim AS b ON a.subject = b.subject AND "
    "b.predicate = 'born' AND a.value < b.value WHERE a.predicate = 'born' "
    "UNION ALL "
    "SELECT a.number, b.number FROM claim AS a JOIN claim AS b ON a.subject = b.subject AND "
    "b.effect = 1 AND b.states AND b.place > a.place AND b.start_max < a.end_min AND b.end_min > "
    "a.start_max WHERE a.effect = 1 AND a.states "
    "UNION ALL "
    "SELECT a.number, b.number FROM claim AS a JOIN claim AS b ON a.subject = b.subject AND "
    "b.predicate = a.predicate AND b.states AND b.start_min <= a.end_max AND b.end_max >= "
    "a.start_min WHERE a.denies";

constexpr const char* held_by_month =
    "WITH RECURSIVE month(day) AS (SELECT date('1986-01-31') UNION ALL SELECT date(day, '+1 day', "
    "'+1 month', '-1 day') FROM month WHERE day < '2005-12-31'), "
    "stay AS MATERIALIZED (SELECT subject, start_min AS since, min(end_max, coalesce((SELECT "
    "min(start_max) FROM claim AS freed WHERE freed.subject = held.subject AND freed.effect = 2 "
    "AND "
    "freed.start_min > held.start_min), 10000000)) AS until FROM claim AS held WHERE effect = 1 "
    "AND "
    "states), "
    "number AS MATERIALIZED (SELECT CAST(julianday(day) - 2440587.5 AS INTEGER) AS day FROM month) "
    "SELECT number.day, count(DISTINCT subject) FROM number JOIN stay ON since <= number.day AND "
    "until > number.day GROUP BY number.day";

std::int64_t bounded(dates::Day day) {
    return std::clamp(day.number, -far_day, far_day);
}

std::size_t rows_of(SQLite::Statement& statement) {
    std::size_t rows = 0;
    while (statement.executeStep()) {
        ++rows;
    }
    return rows;
}

}  // namespace

RegisterSql::RegisterSql(const std::filesystem::path& path, const world::World& world)
    : database_(std::make_unique<SQLite::Database>(path.string(),
                                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)) {
    database_->exec(tables);
    SQLite::Transaction transaction(*database_);
    SQLite::Statement add(*database_,
                          "INSERT INTO claim (subject, predicate, place, start_min, start_max, "
                          "end_min, end_max, effect, states, denies, value) VALUES "
                          "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const world::SeenClaim& seen : world.claims()) {
        const bool holds = seen.meaning().effect == claims::Effect::holds;
        const bool frees = seen.meaning().effect == claims::Effect::frees;
        const bool visits = seen.meaning().effect == claims::Effect::visits;
        const claims::Entity place = seen.places().empty() ? claims::Entity{} : seen.places()[0];
        add.bind(1, claims::text_of(seen.subject()));
        add.bind(2, seen.predicate());
        add.bind(3, claims::text_of(place));
        add.bind(4, bounded(seen.valid().start_min));
        add.bind(5, bounded(seen.valid().start_max));
        add.bind(6, bounded(seen.valid().end_min));
        add.bind(7, bounded(seen.valid().end_max));
        add.bind(8, holds ? 1 : frees ? 2 : visits ? 3 : 0);
        add.bind(9, seen.changes_state() ? 1 : 0);
        add.bind(10, seen.modality() == claims::Modality::denies ? 1 : 0);
        add.bind(11, std::string(seen.value_text()));
        add.exec();
        add.reset();
    }
    transaction.commit();
    database_->exec(indices);
}

RegisterSql::~RegisterSql() = default;

std::size_t RegisterSql::timeline() {
    SQLite::Statement statement(*database_,
                                "SELECT * FROM claim WHERE subject = 'person:p7' AND start_min <= "
                                "9974 ORDER BY start_min");
    return rows_of(statement);
}

std::size_t RegisterSql::held() {
    SQLite::Statement statement(*database_, ::habeas::bench::held);
    statement.bind(1, claims::text_of(largest_prison()));
    statement.bind(2, 9'974);  // 1997-04-23
    return rows_of(statement);
}

std::size_t RegisterSql::unvisited() {
    SQLite::Statement statement(*database_,
                                "SELECT place, 9974 - max(start_max) FROM claim WHERE effect = 3 "
                                "AND states AND start_min <= 9974 GROUP BY place");
    return rows_of(statement);
}

std::size_t RegisterSql::held_by_month() {
    SQLite::Statement statement(*database_, ::habeas::bench::held_by_month);
    return rows_of(statement);
}

std::size_t RegisterSql::contradictions() {
    SQLite::Statement statement(*database_, ::habeas::bench::contradictions);
    return rows_of(statement);
}

}  // namespace habeas::bench
