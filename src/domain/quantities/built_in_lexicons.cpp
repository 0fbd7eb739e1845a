// Parses the built-in texts once. They are part of the program, so one that cannot be parsed is a
// defect of ours and a test's job to find. Tested by
// tests/domain/quantities/built_in_lexicons_test.cpp.
#include "base/assert.h"
#include "domain/quantities/built_in_texts.h"
#include "domain/quantities/lexicon.h"

namespace habeas::quantities {
namespace {

Lexicon parsed(std::string_view text) {
    auto lexicon = Lexicon::parse(text);
    HABEAS_ASSERT(lexicon.has_value());
    return std::move(*lexicon);
}

}  // namespace

bool has_built_in_lexicon(std::string_view language) {
    return language == "en" || language == "es";
}

const Lexicon& built_in_lexicon(std::string_view language) {
    HABEAS_ASSERT(has_built_in_lexicon(language));
    static const Lexicon built_in_english = parsed(built_in_english_text);
    static const Lexicon built_in_spanish = parsed(built_in_spanish_text);
    return language == "en" ? built_in_english : built_in_spanish;
}

}  // namespace habeas::quantities
