#include "actions/declare.h"

#include "cli/command.h"
#include "cli/files.h"
#include "cli/placement_options.h"
#include "cli/recorded.h"

namespace habeas::cli {
namespace {

/// habeas declare REGISTER predicate NAME KIND MEANING | lexicon FILE | criteria NAME VERSION FILE
class Declare final : public Command {
  public:
    [[nodiscard]] std::string name() const override { return "declare"; }

    void declare(Options& options, Session& session) override {
        options.argument("REGISTER", path_);
        options.argument("WHAT", what_);
        options.arguments("WORD", words_);
        options.flag("--single", is_single_);
        placement_.declare(options);
        options.flag("--json", is_json_);
        session.declare_register(options);
    }

    int run(Session& session) override {
        const auto placement = placement_.placement();
        if (!placement) {
            return session.misuse(placement.error());
        }
        const std::size_t wanted = what_ == "lexicon" ? 1 : 3;
        if ((what_ != "predicate" && what_ != "lexicon" && what_ != "criteria") ||
            words_.size() != wanted) {
            return session.misuse(Error{.code = "declaration_unreadable"});
        }
        const auto work = session.open(path_, Purpose::writing);
        if (!work) {
            return session.fail(work.error());
        }
        const auto recorded = what_ == "predicate"
                                  ? predicate(work.value(), placement.value())
                                  : from_file(session, work.value(), placement.value());
        return recorded ? tell_recorded(session, recorded.value(), is_json_)
                        : session.fail(recorded.error());
    }

  private:
    Result<actions::Recorded> predicate(const Work& work, const actions::Placement& placement) {
        const auto kind = claims::value_kind_named(words_[1]);
        if (!kind) {
            return failure("value_kind_not_declarable", {{"kind", words_[1]}});
        }
        const claims::PredicateDeclaration declaration{
            .name = words_[0], .value = *kind, .single = is_single_, .meaning = words_[2]};
        return actions::declare_predicate(work.in_use(), work.actor, declaration, placement);
    }

    Result<actions::Recorded> from_file(const Session& session,
                                        const Work& work,
                                        const actions::Placement& placement) {
        const auto text = bytes_of_file(words_.back(), session.around().in);
        if (!text) {
            return failure_of(text);
        }
        if (what_ == "lexicon") {
            return actions::declare_lexicon(work.in_use(), work.actor, text.value(), placement);
        }
        const claims::CriteriaSet criteria{
            .name = words_[0], .version = words_[1], .text = text.value()};
        return actions::declare_criteria(work.in_use(), work.actor, criteria, placement);
    }

    std::string path_;
    std::string what_;
    std::vector<std::string> words_;
    PlacementOptions placement_;
    bool is_single_ = false;
    bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_declare() {
    return std::make_unique<Declare>();
}

}  // namespace habeas::cli
