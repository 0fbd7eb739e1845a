#include "actions/add_document.h"

#include "actions/holdings.h"
#include "actions/open_register.h"
#include "vault/hash.h"

#include <variant>

namespace habeas::actions {
namespace {

using tests::code_of;

AddDocument release() {
    return {.bytes = "Some 200 are held.\n",
            .file_name = "release.txt",
            .date = "1997-04-23",
            .date_basis = "the text says yesterday",
            .language = "en",
            .publisher = "organisation:o",
            .address = "https://x.example/"};
}

TEST_CASE("a document is kept byte for byte under its hash, with what is known of it") {
    tests::OpenRegister into;
    const auto added = add_document(into.open, into.actor, release());
    REQUIRE(added.has_value());
    CHECK(added->hash == vault::sha256(release().bytes));
    CHECK(added->is_text);
    CHECK(into.log.document_bytes(added->hash, 0, 100) == release().bytes);
    const auto world = into.world();
    const world::SeenDocument* document = world->document(added->hash);
    REQUIRE(document != nullptr);
    CHECK(document->id == added->id);
    CHECK(document->document.title == "release.txt");
    CHECK(document->document.date->text() == "1997-04-23");
    CHECK(document->document.date_basis == "the text says yesterday");
    CHECK(claims::text_of(document->document.publisher) == "organisation:o");
    CHECK(document->document.length == release().bytes.size());
}

TEST_CASE("the same bytes again at the same level add nothing") {
    tests::OpenRegister into;
    const auto first = add_document(into.open, into.actor, release());
    AddDocument again = release();
    again.title = "another title";
    const auto second = add_document(into.open, into.actor, again);
    REQUIRE(second.has_value());
    CHECK(second->already_held);
    CHECK(second->id == first->id);
    CHECK(into.bundles() == 1);
    again.placement.level = claims::Level::open;
    CHECK_FALSE(add_document(into.open, into.actor, again)->already_held);
    CHECK(into.bundles() == 2);
}

TEST_CASE("bytes that are no text are kept, and nothing can be quoted from them") {
    tests::OpenRegister into;
    const auto added = into.add("%PDF-1.4\xFF\xFE", "scan.pdf");
    CHECK_FALSE(added.is_text);
    CHECK(into.log.document_bytes(added.hash, 0, 100) == "%PDF-1.4\xFF\xFE");
}

TEST_CASE("what cannot be right about a document is refused, and nothing is kept") {
    tests::OpenRegister into;
    const auto code_with = [&](auto change) {
        AddDocument request = release();
        change(request);
        return code_of(add_document(into.open, into.actor, request));
    };
    CHECK(code_with([](auto& request) { request.bytes.clear(); }) == "document_empty");
    CHECK(code_with([](auto& request) { request.date = "1997-13"; }) == "edtf_invalid");
    CHECK(code_with([](auto& request) { request.date = ".."; }) == "edtf_not_for_entry");
    CHECK(code_with([](auto& request) { request.publisher = "them"; }) == "entity_unreadable");
    CHECK(code_with([](auto& request) { request.title = "\xFF"; }) == "text_not_utf8");
    CHECK(into.bundles() == 0);
    AddDocument secret = release();
    secret.placement.level = claims::Level::sealed;
    CHECK(code_of(add_document(into.open, tests::actor_up_to(claims::Level::team), secret)) ==
          "level_not_permitted");
    CHECK_FALSE(into.log.document_bytes(vault::sha256(release().bytes), 0, 1).has_value());
}

}  // namespace
}  // namespace habeas::actions
