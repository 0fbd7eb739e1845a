#include "actions/erase.h"

#include "actions/open_register.h"
#include "actions/verify.h"

#include <array>

namespace habeas::actions {
namespace {

using tests::code_of;

constexpr const char* two_levels =
    "subject,predicate,claimant,level,note\ngroup:g,halted,source:s,public,MARKER\n"
    "group:h,halted,source:s,sealed,MARKER\n";

TEST_CASE("erased content is gone, the order stays, and the log is still whole") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    const auto erased =
        erase(into.open,
              into.actor,
              {.references = {claims::full_text_of(ids[0]), claims::full_text_of(ids[1])},
               .reason = "asked by the family"});
    REQUIRE(erased.has_value());
    CHECK(erased->entries.size() == 2);
    CHECK_FALSE(into.log.content_of(ids[0]).has_value());
    CHECK(into.claims() == 0);
    CHECK(verify(into.open).is_whole());
    into.log.read_since({}, [](const store::Bundle& bundle) {
        for (const store::Entry& entry : bundle.entries) {
            CHECK((!entry.content || entry.content->payload.find("MARKER") == std::string::npos));
        }
    });
}

TEST_CASE("a document is erased with all its entries and cannot come back") {
    tests::OpenRegister into;
    const auto document = into.add("bytes", "a.txt");
    into.add("bytes", "a.txt", {}, claims::Level::open);
    const auto erased =
        erase(into.open,
              into.actor,
              {.references = {claims::text_of(document.hash).substr(0, 12)}, .reason = "order"});
    REQUIRE(erased.has_value());
    CHECK(erased->entries.size() == 2);
    CHECK_FALSE(into.log.document_bytes(document.hash, 0, 5).has_value());
    CHECK(into.world()->documents().empty());
    CHECK(code_of(add_document(into.open, into.actor, {.bytes = "bytes", .file_name = "a.txt"})) ==
          "document_erased");
}

TEST_CASE("an erasure needs a reason and targets that may be seen") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    const std::string sealed_id = claims::full_text_of(ids[1]);
    CHECK(code_of(erase(into.open, into.actor, {.references = {sealed_id}})) == "reason_missing");
    CHECK(code_of(erase(into.open, into.actor, {.reason = "order"})) == "reference_missing");
    CHECK(code_of(erase(into.open,
                        tests::actor_up_to(claims::Level::team),
                        {.references = {sealed_id}, .reason = "order"})) == "reference_unknown");
    CHECK(into.claims() == 2);
}

TEST_CASE("an order that was recorded and not carried out is carried out by the next") {
    tests::OpenRegister into;
    const auto ids = into.import_all(two_levels);
    const std::array order{PlacedPayload{{claims::Level::open},
                                         claims::Erasure{.targets = {ids[0]}, .reason = "order"}}};
    REQUIRE(record(into.open, into.actor, order).has_value());
    CHECK(verify(into.open).ordered_not_erased == std::vector{ids[0]});
    REQUIRE(erase(into.open,
                  into.actor,
                  {.references = {claims::full_text_of(ids[1])}, .reason = "order"})
                .has_value());
    CHECK_FALSE(into.log.content_of(ids[0]).has_value());
    CHECK(verify(into.open).is_whole());
}

}  // namespace
}  // namespace habeas::actions
