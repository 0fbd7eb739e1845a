#include "cli/program.h"

#include "cli/command.h"
#include "cli/manual.h"

#include <algorithm>
#include <new>
#include <ostream>
#include <utility>

namespace habeas::cli {
namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

/// The language of --lang, else of the environment, else English.
publishing::Language language_of(const std::vector<std::string>& arguments,
                                 const Surroundings& around) {
    std::vector<std::string> wishes;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (arguments[at].starts_with("--lang=")) {
            wishes.push_back(arguments[at].substr(7));
        } else if (arguments[at] == "--lang" && at + 1 < arguments.size()) {
            wishes.push_back(arguments[at + 1]);
        }
    }
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto value = around.variable(variable)) {
            wishes.push_back(*value);
            break;
        }
    }
    for (const std::string& wish : wishes) {
        if (const auto language = publishing::language_named(wish)) {
            return *language;
        }
    }
    return publishing::Language::english;
}

std::vector<std::string> names_of(const Commands& commands) {
    std::vector<std::string> names;
    for (const auto& command : commands) {
        names.push_back(command->name());
    }
    return names;
}

Command* command_named(const Commands& commands, const std::string& name) {
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto& command) {
        return command->name() == name;
    });
    return found == commands.end() ? nullptr : found->get();
}

/// "statement check" is the command statement-check, typed in two words.
/// \return the command, and how many words name it
std::pair<Command*, std::ptrdiff_t> command_typed(const Commands& commands,
                                                  const std::vector<std::string>& typed) {
    if (typed.size() > 1) {
        if (Command* command = command_named(commands, typed[0] + "-" + typed[1])) {
            return {command, 2};
        }
    }
    return {command_named(commands, typed[0]), 1};
}

int unknown_command(const Session& session, const Commands& commands, const std::string& name) {
    return session.misuse(
        Error{.code = "command_unknown",
              .parameters = {{"name", name}, {"nearest", nearest_of(name, names_of(commands))}}});
}

int run_command(Command& command, Session& session, const std::vector<std::string>& rest) {
    Options options(command.name(), session.words());
    command.declare(options, session);
    session.declare(options);
    if (const auto parsed = options.parse(rest); !parsed) {
        return session.misuse(parsed.error());
    }
    return options.is_help_wanted() ? session.deliver(help_of(options, session.words()))
                                    : command.run(session);
}

/// habeas help COMMAND, and habeas man COMMAND, from which docs/man is made.
int explain(Command& command, Session& session, bool is_manual) {
    Options options(command.name(), session.words());
    command.declare(options, session);
    session.declare(options);
    return session.deliver(is_manual ? man_page_of(options, session.words())
                                     : help_of(options, session.words()));
}

int dispatch(const std::vector<std::string>& arguments, Session& session) {
    const Commands commands = all_commands();
    const std::string first = arguments.empty() ? std::string() : arguments[0];
    if (first == "--version") {
        return session.deliver(std::string("habeas ") + program_version + "\n");
    }
    const bool is_explaining = first == "help" || first == "man";
    const bool is_general = first == "-h" || first == "--help" || first.empty();
    if (is_general || (is_explaining && arguments.size() < 2)) {
        const std::string help = help_of_all(names_of(commands), session.words());
        if (first.empty()) {
            session.around().err << help;
            return misused;
        }
        return session.deliver(help);
    }
    const std::vector<std::string> typed(arguments.begin() + (is_explaining ? 1 : 0),
                                         arguments.end());
    const auto [command, words] = command_typed(commands, typed);
    if (command == nullptr) {
        return unknown_command(session, commands, typed[0]);
    }
    return is_explaining ? explain(*command, session, first == "man")
                         : run_command(*command, session, {typed.begin() + words, typed.end()});
}

}  // namespace

int run(const std::vector<std::string>& arguments, const Surroundings& around) {
    const publishing::Words words(language_of(arguments, around));
    Session session(around, words);
    try {
        return dispatch(arguments, session);
    } catch (const StoreFailure& failure) {
        (void)session.fail(failure.error());
    } catch (const std::bad_alloc&) {
        (void)session.fail(Error{.code = "out_of_memory"});
    }
    return machine_failed;
}

}  // namespace habeas::cli
