// A phrase that a language leaves open ("this Friday", "next Friday", "last January") is not in the
// table: it is not understood. Tested by tests/domain/dates/relative_date_test.cpp.
#include "domain/dates/relative_vocabulary.h"

#include <array>

namespace habeas::dates {
namespace {

using enum Language;
using enum RelativeRule;

// clang-format off
constexpr std::array weekdays = std::to_array<VocabularyWord>({
    {english, "monday", 1}, {english, "tuesday", 2}, {english, "wednesday", 3},
    {english, "thursday", 4}, {english, "friday", 5}, {english, "saturday", 6},
    {english, "sunday", 7},
    {spanish, "lunes", 1}, {spanish, "martes", 2}, {spanish, "miercoles", 3},
    {spanish, "jueves", 4}, {spanish, "viernes", 5}, {spanish, "sabado", 6},
    {spanish, "domingo", 7},
    {french, "lundi", 1}, {french, "mardi", 2}, {french, "mercredi", 3}, {french, "jeudi", 4},
    {french, "vendredi", 5}, {french, "samedi", 6}, {french, "dimanche", 7},
});

constexpr std::array months = std::to_array<VocabularyWord>({
    {english, "january", 1}, {english, "february", 2}, {english, "march", 3},
    {english, "april", 4}, {english, "may", 5}, {english, "june", 6}, {english, "july", 7},
    {english, "august", 8}, {english, "september", 9}, {english, "october", 10},
    {english, "november", 11}, {english, "december", 12},
    {spanish, "enero", 1}, {spanish, "febrero", 2}, {spanish, "marzo", 3}, {spanish, "abril", 4},
    {spanish, "mayo", 5}, {spanish, "junio", 6}, {spanish, "julio", 7}, {spanish, "agosto", 8},
    {spanish, "septiembre", 9}, {spanish, "setiembre", 9}, {spanish, "octubre", 10},
    {spanish, "noviembre", 11}, {spanish, "diciembre", 12},
    {french, "janvier", 1}, {french, "fevrier", 2}, {french, "mars", 3}, {french, "avril", 4},
    {french, "mai", 5}, {french, "juin", 6}, {french, "juillet", 7}, {french, "aout", 8},
    {french, "septembre", 9}, {french, "octobre", 10}, {french, "novembre", 11},
    {french, "decembre", 12},
});

constexpr std::array numbers = std::to_array<VocabularyWord>({
    {english, "a", 1}, {english, "one", 1}, {english, "two", 2}, {english, "three", 3},
    {english, "four", 4}, {english, "five", 5}, {english, "six", 6}, {english, "seven", 7},
    {english, "eight", 8}, {english, "nine", 9}, {english, "ten", 10}, {english, "eleven", 11},
    {english, "twelve", 12},
    {spanish, "un", 1}, {spanish, "una", 1}, {spanish, "dos", 2}, {spanish, "tres", 3},
    {spanish, "cuatro", 4}, {spanish, "cinco", 5}, {spanish, "seis", 6}, {spanish, "siete", 7},
    {spanish, "ocho", 8}, {spanish, "nueve", 9}, {spanish, "diez", 10}, {spanish, "once", 11},
    {spanish, "doce", 12},
    {french, "un", 1}, {french, "une", 1}, {french, "deux", 2}, {french, "trois", 3},
    {french, "quatre", 4}, {french, "cinq", 5}, {french, "six", 6},
});

constexpr std::array ordinals = std::to_array<VocabularyWord>({
    {english, "first", 1},
    {spanish, "primero", 1},
    {french, "1er", 1}, {french, "premier", 1},
});

constexpr std::array units = std::to_array<VocabularyWord>({
    {english, "day", 0}, {english, "days", 0}, {english, "week", 1}, {english, "weeks", 1},
    {english, "month", 2}, {english, "months", 2}, {english, "year", 3}, {english, "years", 3},
    {spanish, "dia", 0}, {spanish, "dias", 0}, {spanish, "semana", 1}, {spanish, "semanas", 1},
    {spanish, "mes", 2}, {spanish, "meses", 2}, {spanish, "ano", 3}, {spanish, "anos", 3},
    {french, "jour", 0}, {french, "jours", 0}, {french, "semaine", 1}, {french, "semaines", 1},
    {french, "mois", 2}, {french, "an", 3}, {french, "ans", 3}, {french, "annee", 3},
    {french, "annees", 3},
});

constexpr std::array parts_of_a_month = std::to_array<VocabularyWord>({
    {english, "early", 0}, {english, "mid", 1}, {english, "late", 2},
    {spanish, "principios", 0}, {spanish, "comienzos", 0}, {spanish, "mediados", 1},
    {spanish, "fines", 2}, {spanish, "finales", 2},
    {french, "debut", 0}, {french, "mi", 1}, {french, "fin", 2},
});

// clang-format on

constexpr std::array phrases = std::to_array<RelativePhrase>({
    {english, "today", period_from_document, 0},
    {english, "yesterday", period_from_document, -1},
    {english, "the? day before yesterday", period_from_document, -2},
    {english, "tomorrow", period_from_document, 1},
    {english, "earlier? this {period}", period_from_document, 0},
    {english, "last {period}", period_from_document, -1},
    {english, "next {period}", period_from_document, 1},
    {english, "{number} {unit} ago", counted_back},
    {english, "last {weekday}", weekday_before},
    {english, "on? {weekday}", weekday_not_after},
    {english, "in? {month} of? {year}?", month_not_after},
    {english, "in? {part} {month} {year}?", part_of_month},
    {english, "on? the? {number} of? {month} {year}?", day_of_month_not_after},
    {english, "on? {month} the? {number} {year}?", day_of_month_not_after},

    {spanish, "hoy", period_from_document, 0},
    {spanish, "ayer", period_from_document, -1},
    {spanish, "anteayer", period_from_document, -2},
    {spanish, "antes de ayer", period_from_document, -2},
    {spanish, "manana", period_from_document, 1},
    {spanish, "esta {period}", period_from_document, 0},
    {spanish, "este {period}", period_from_document, 0},
    {spanish, "la {period} pasada", period_from_document, -1},
    {spanish, "el {period} pasado", period_from_document, -1},
    {spanish, "la pasada {period}", period_from_document, -1},
    {spanish, "el pasado {period}", period_from_document, -1},
    {spanish, "la proxima {period}", period_from_document, 1},
    {spanish, "el proximo {period}", period_from_document, 1},
    {spanish, "hace {number} {unit}", counted_back},
    {spanish, "el? {weekday} pasado", weekday_before},
    {spanish, "el? pasado {weekday}", weekday_before},
    {spanish, "el? {weekday}", weekday_not_after},
    {spanish, "en? {month} de? {year}?", month_not_after},
    {spanish, "en el mes de {month} de? {year}?", month_not_after},
    {spanish, "en? {month} pasado", month_before},
    {spanish, "en? el? pasado mes de {month}", month_before},
    {spanish, "a {part} de {month} de? {year}?", part_of_month},
    {spanish, "el? dia? {number} de {month} de? {year}?", day_of_month_not_after},
    {spanish, "el? {number} de {month} del {year}", day_of_month_not_after},
    {spanish, "el? pasado {number} de {month}", day_of_month_before},
    {spanish, "el? {number} de {month} pasado", day_of_month_before},

    {french, "aujourd hui", period_from_document, 0},
    {french, "hier", period_from_document, -1},
    {french, "avant hier", period_from_document, -2},
    {french, "demain", period_from_document, 1},
    {french, "ce {period}", period_from_document, 0},
    {french, "cette {period}", period_from_document, 0},
    {french, "la {period} derniere", period_from_document, -1},
    {french, "le {period} dernier", period_from_document, -1},
    {french, "l {period} dernier", period_from_document, -1},
    {french, "l {period} derniere", period_from_document, -1},
    {french, "il y a {number} {unit}", counted_back},
    {french, "{weekday} dernier", weekday_before},
    {french, "ce {weekday}", weekday_not_after},
    {french, "{weekday}", weekday_not_after},
    {french, "en? {month} {year}?", month_not_after},
    {french, "{part} {month} {year}?", part_of_month},
    {french, "le? {number} {month} {year}?", day_of_month_not_after},
});

}  // namespace

std::optional<Language> language_from(std::string_view code) {
    const std::string_view primary = code.substr(0, code.find('-'));
    if (primary == "en") {
        return english;
    }
    if (primary == "es") {
        return spanish;
    }
    return primary == "fr" ? std::optional(french) : std::nullopt;
}

std::span<const VocabularyWord> vocabulary(WordKind kind) {
    switch (kind) {
        case WordKind::weekday:
            return weekdays;
        case WordKind::month:
            return months;
        case WordKind::number:
            return numbers;
        case WordKind::ordinal:
            return ordinals;
        case WordKind::unit:
            return units;
        case WordKind::part:
            break;
    }
    return parts_of_a_month;
}

std::span<const RelativePhrase> relative_phrases() {
    return phrases;
}

}  // namespace habeas::dates
