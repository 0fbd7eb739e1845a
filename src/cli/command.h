// What every command is: a name, its options, and one run that calls one action.
#pragma once

#include "cli/options.h"
#include "cli/session.h"

#include <memory>
#include <string>
#include <vector>

namespace habeas::cli {

class Command {
  public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    Command(Command&&) = delete;
    Command& operator=(Command&&) = delete;
    virtual ~Command() = default;

    /// \return as typed: "import"
    [[nodiscard]] virtual std::string name() const = 0;

    /// Declares arguments and options, bound to members.
    virtual void declare(Options& options, Session& session) = 0;

    /// After parsing. \return exit code
    virtual int run(Session& session) = 0;
};

/// Makes each command, in the order in which help lists them; one function each, in
/// cli/<command>.cpp.
std::unique_ptr<Command> make_init();
std::unique_ptr<Command> make_add();
std::unique_ptr<Command> make_import();
std::unique_ptr<Command> make_record();
std::unique_ptr<Command> make_retract();
std::unique_ptr<Command> make_judge();
std::unique_ptr<Command> make_declare();
std::unique_ptr<Command> make_ask();
std::unique_ptr<Command> make_chronology();
std::unique_ptr<Command> make_show();
std::unique_ptr<Command> make_statement();
std::unique_ptr<Command> make_statement_freeze();
std::unique_ptr<Command> make_statement_check();
std::unique_ptr<Command> make_question_save();
std::unique_ptr<Command> make_question_list();
std::unique_ptr<Command> make_question_check();
std::unique_ptr<Command> make_log();
std::unique_ptr<Command> make_verify();
std::unique_ptr<Command> make_rescue();
std::unique_ptr<Command> make_upgrade();
std::unique_ptr<Command> make_export();
std::unique_ptr<Command> make_undo();
std::unique_ptr<Command> make_erase();
std::unique_ptr<Command> make_date();
std::unique_ptr<Command> make_completion();

/// \return all of them, in the order in which help lists them
std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace habeas::cli
