#include "domain/quantities/written_words.h"

#include <doctest/doctest.h>

using namespace habeas::quantities;

TEST_CASE("case, acute accents and quotation marks do not matter to a lexicon") {
    const std::vector<std::string> expected{"mas", "de", "ningun", "año"};
    CHECK(folded_words("«MÁS de Ningún AÑO»") == expected);
    CHECK(folded_words("ma\xCC\x81s (de) ningu\xCC\x81n, an\xCC\x83o") == expected);
}

TEST_CASE("a number in digits keeps its separators and ends where it must") {
    using Kind = WrittenWord::Kind;
    CHECK(written_words("4,247.") == std::vector<WrittenWord>{{"4,247", Kind::digits}});
    CHECK(written_words("4\xC2\xA0"
                        "247") == std::vector<WrittenWord>{{"4 247", Kind::digits}});
    CHECK(written_words("1996 200") ==
          std::vector<WrittenWord>{{"1996", Kind::digits}, {"200", Kind::digits}});
    CHECK(written_words("20th") == std::vector<WrittenWord>{{"20th", Kind::sign}});
    CHECK(written_words("B52") == std::vector<WrittenWord>{{"b52", Kind::sign}});
    CHECK(written_words(".5") == std::vector<WrittenWord>{{".", Kind::sign}, {"5", Kind::digits}});
}

TEST_CASE("a character that is not understood becomes a sign and is never skipped") {
    using Kind = WrittenWord::Kind;
    CHECK(written_words("½ ٣ – 😀") ==
          std::vector<WrittenWord>{
              {"½", Kind::sign}, {"٣", Kind::sign}, {"-", Kind::sign}, {"😀", Kind::sign}});
}
