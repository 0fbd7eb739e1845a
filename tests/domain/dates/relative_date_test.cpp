// What people say of when, resolved against the day they say it. The first cases are those of the
// seed document.
#include "domain/dates/relative_date.h"

#include <string>

#include <doctest/doctest.h>

using namespace habeas;
using namespace habeas::dates;

namespace {

/// "date by rule", or the code of the error.
std::string resolved(const std::string& words,
                     const std::string& language,
                     const std::string& document) {
    const Result<RelativeDate> date = resolve_relative(words, language, *Edtf::parse(document));
    if (!date) {
        CHECK(date.error().parameters.at(0).second == words);
        return date.error().code;
    }
    CHECK(date->words == words);
    return date->date.text() + " by " + date->rule;
}

std::string english(const std::string& words, const std::string& document = "1997-04-23") {
    const std::string text = resolved(words, "en", document);
    return text.substr(0, text.find(' '));
}

std::string spanish(const std::string& words, const std::string& document = "1997-04-23") {
    const std::string text = resolved(words, "es", document);
    return text.substr(0, text.find(' '));
}

std::string french(const std::string& words, const std::string& document = "1997-04-23") {
    const std::string text = resolved(words, "fr", document);
    return text.substr(0, text.find(' '));
}

}  // namespace

TEST_CASE("the dates of the news release of 23 April 1997 are those of its annotation") {
    CHECK(resolved("yesterday", "en", "1997-04-23") == "1997-04-22 by period_from_document");
    CHECK(resolved("In January", "en", "1997-04-23") == "1997-01 by month_not_after");
    CHECK(resolved("in February", "en", "1997-04-23") == "1997-02 by month_not_after");
    CHECK(resolved("17 December", "en", "1997-04-23") == "1996-12-17 by day_of_month_not_after");
    CHECK(resolved("mid-January", "en", "1997-04-23") ==
          "[1997-01-11..1997-01-20] by part_of_month");
}

TEST_CASE("days, weeks, months and years are moved from the document's") {
    CHECK(english("today") == "1997-04-23");
    CHECK(english("Tomorrow") == "1997-04-24");
    CHECK(english("the day before yesterday") == "1997-04-21");
    CHECK(english("last week") == "[1997-04-14..1997-04-20]");
    CHECK(english("this week") == "[1997-04-21..1997-04-27]");
    CHECK(english("next week") == "[1997-04-28..1997-05-04]");
    CHECK(english("last month") == "1997-03");
    CHECK(english("last month", "1997-01-31") == "1996-12");
    CHECK(english("next month", "1997-01-31") == "1997-02");
    CHECK(english("last year") == "1996");
    CHECK(english("this year") == "1997");
    CHECK(spanish("ayer") == "1997-04-22");
    CHECK(spanish("hoy") == "1997-04-23");
    CHECK(spanish("mañana") == "1997-04-24");
    CHECK(spanish("la semana pasada") == "[1997-04-14..1997-04-20]");
    CHECK(spanish("esta semana") == "[1997-04-21..1997-04-27]");
    CHECK(spanish("el mes pasado") == "1997-03");
    CHECK(spanish("el AÑO pasado") == "1996");
    CHECK(spanish("el próximo mes") == "1997-05");
    CHECK(french("hier") == "1997-04-22");
    CHECK(french("aujourd\xE2\x80\x99hui") == "1997-04-23");
    CHECK(french("l'année dernière") == "1996");
    CHECK(english("last week", "1997-04-21") == "[1997-04-14..1997-04-20]");
    CHECK(english("last week", "1997-04-20") == "[1997-04-07..1997-04-13]");
}

TEST_CASE("a weekday is the latest one, and the last one is before the document") {
    CHECK(english("on Friday") == "1997-04-18");
    CHECK(english("Wednesday") == "1997-04-23");
    CHECK(english("last Wednesday") == "1997-04-16");
    CHECK(english("last Friday") == "1997-04-18");
    CHECK(spanish("el viernes pasado") == "1997-04-18");
    CHECK(spanish("el pasado miércoles") == "1997-04-16");
    CHECK(spanish("el miércoles") == "1997-04-23");
    CHECK(french("ce vendredi") == "1997-04-18");
    CHECK(french("mercredi dernier") == "1997-04-16");
    CHECK(english("on Thursday", "1969-12-31") == "1969-12-25");
}

TEST_CASE("a month without a year is the latest begun by the document's day") {
    CHECK(english("in April") == "1997-04");
    CHECK(english("in May") == "1996-05");
    CHECK(english("January") == "1997-01");
    CHECK(english("in January 1995") == "1995-01");
    CHECK(spanish("en enero") == "1997-01");
    CHECK(spanish("en enero de 1996") == "1996-01");
    CHECK(spanish("en el mes de setiembre") == "1996-09");
    CHECK(spanish("el pasado mes de abril") == "1996-04");
    CHECK(spanish("enero pasado") == "1997-01");
    CHECK(french("en décembre") == "1996-12");
}

TEST_CASE("a day of a month without a year is the latest not after the document") {
    CHECK(english("on 17 December 1996") == "1996-12-17");
    CHECK(resolved("on 17 December 1996", "en", "..") == "1996-12-17 by written_in_full");
    CHECK(english("December 17th") == "1996-12-17");
    CHECK(english("December 17, 1995") == "1995-12-17");
    CHECK(english("the 23rd of April") == "1997-04-23");
    CHECK(english("24 April") == "1996-04-24");
    CHECK(english("29 February") == "1996-02-29");
    CHECK(english("29 February", "1904-02-28") == "1896-02-29");
    CHECK(spanish("el 17 de diciembre") == "1996-12-17");
    CHECK(spanish("el pasado 2 de abril") == "1997-04-02");
    CHECK(spanish("el pasado 23 de abril") == "1996-04-23");
    CHECK(spanish("17 de diciembre de 1996") == "1996-12-17");
    CHECK(spanish("el 17 de diciembre del 1996") == "1996-12-17");
    CHECK(spanish("primero de enero") == "1997-01-01");
    CHECK(french("le 1er janvier") == "1997-01-01");
    CHECK(french("le 17 décembre 1996") == "1996-12-17");
}

TEST_CASE("a third of a month is the latest begun by the document's day") {
    CHECK(english("early January") == "[1997-01-01..1997-01-10]");
    CHECK(english("in late February") == "[1997-02-21..1997-02-28]");
    CHECK(english("late April", "1997-04-20") == "[1996-04-21..1996-04-30]");
    CHECK(english("mid-January 1996") == "[1996-01-11..1996-01-20]");
    CHECK(spanish("a mediados de enero") == "[1997-01-11..1997-01-20]");
    CHECK(spanish("a principios de abril") == "[1997-04-01..1997-04-10]");
    CHECK(spanish("a fines de febrero de 1996") == "[1996-02-21..1996-02-29]");
    CHECK(spanish("a finales de marzo") == "[1997-03-21..1997-03-31]");
    CHECK(french("mi-janvier") == "[1997-01-11..1997-01-20]");
}

TEST_CASE("days counted back are exact, longer units are marked as rounded") {
    CHECK(english("three days ago") == "1997-04-20");
    CHECK(english("a week ago") == "1997-04-16~");
    CHECK(english("4 months ago") == "1996-12-23~");
    CHECK(english("two years ago") == "1995-04-23~");
    CHECK(spanish("hace tres días") == "1997-04-20");
    CHECK(spanish("hace un mes") == "1997-03-23~");
    CHECK(french("il y a trois jours") == "1997-04-20");
    CHECK(resolved("hace 2 años", "es-PE", "1996-02-29") == "1994-02-28~ by counted_back");
}

TEST_CASE("an uncertain document gives an uncertain date, unless it does not matter") {
    CHECK(english("yesterday", "1997-04-23/1997-04-24") == "[1997-04-22..1997-04-23]");
    CHECK(english("In January", "1997-04-23/1997-04-24") == "1997-01");
    CHECK(english("17 December", "1997") == "[1996-12-17,1997-12-17]");
    CHECK(english("last Friday", "1997-04") ==
          "[1997-03-28,1997-04-04,1997-04-11,1997-04-18,1997-04-25]");
    CHECK(english("yesterday", "[1997-04-23,1997-05-01]") == "[1997-04-22,1997-04-30]");
    CHECK(english("last year", "1997-04") == "1996");
    CHECK(english("last month", "1997") == "[1996-12-01..1997-11-30]");
    CHECK(english("last month", "[1997-01,1997-06]") ==
          "[1996-12-01..1996-12-31,1997-05-01..1997-05-31]");
}

TEST_CASE("a qualified document gives a qualified date") {
    CHECK(english("yesterday", "1997-01-18~") == "1997-01-17~");
    CHECK(english("yesterday", "1997-01-18?") == "1997-01-17?");
    CHECK(english("a month ago", "1997-01-18?") == "1996-12-18%");
    CHECK(english("last week", "1997-01-18%") == "[1997-01-06%..1997-01-12%]");
    CHECK(english("17 December 1996", "1997-01-18~") == "1996-12-17");
}

TEST_CASE("what is not understood, or hangs on no date, is refused") {
    for (const char* words : {"",
                              " ",
                              "soon",
                              "recently",
                              "this Friday",
                              "next Friday",
                              "last January",
                              "last day",
                              "31 April",
                              "0 January",
                              "32 December",
                              "99 January 1996",
                              "30 February 1996",
                              "yesterday morning",
                              "two of January",
                              "a January",
                              "hier",
                              "\xC3",
                              "\xC3\x97"}) {
        CHECK_MESSAGE(resolved(words, "en", "1997-04-23") == "relative_date_unknown", words);
    }
    CHECK(resolved("yesterday", "es", "1997-04-23") == "relative_date_unknown");
    CHECK(resolved("yesterday", "de", "1997-04-23") == "relative_date_unknown");
    CHECK(resolved("tomorrow", "en", "9999-12-31") == "relative_date_unknown");
    for (const char* document : {"..", "1997/..", "1997/", "199X", "1996/1997"}) {
        CHECK_MESSAGE(resolved("yesterday", "en", document) == "relative_date_unanchored",
                      document);
    }
}
