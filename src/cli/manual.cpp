#include "cli/manual.h"

#include "publishing/text_table.h"

#include <algorithm>

#include <fmt/format.h>

namespace habeas::cli {
namespace {

constexpr std::size_t meaning_width = 62;

/// "REGISTER", "[FILE]", "FILE...": an argument as the synopsis shows it.
std::string synopsis_of(const OptionEntry& entry) {
    const std::string shown = entry.name + (entry.is_repeated ? "..." : "");
    return entry.is_required ? shown : "[" + shown + "]";
}

/// "statement check": statement-check as people type it.
std::string typed(std::string command) {
    std::replace(command.begin(), command.end(), '-', ' ');
    return command;
}

std::string synopsis_of(const Options& options) {
    std::string synopsis = "habeas " + typed(options.command());
    for (const OptionEntry& entry : options.entries()) {
        synopsis += entry.is_argument ? " " + synopsis_of(entry) : "";
    }
    return synopsis + " [OPTION...]";
}

std::string shown(const OptionEntry& entry) {
    return entry.value.empty() ? entry.name : entry.name + " " + entry.value;
}

/// The examples of a command, a line each.
std::vector<std::string> examples_of(const std::string& command, const publishing::Words& words) {
    std::vector<std::string> lines;
    std::string rest = words.text("example." + command);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines.push_back(rest.substr(0, end));
        rest.erase(0, end + 1);
    }
    return lines;
}

std::string entry_lines(const OptionEntry& entry) {
    const std::string head = "  " + shown(entry);
    std::string text = head;
    std::size_t column = head.size();
    for (const std::string& line : publishing::wrapped(entry.meaning, meaning_width)) {
        if (column >= 28) {
            text += "\n";
            column = 0;
        }
        text += std::string(28 - column, ' ') + line;
        column = 28;
    }
    return text + "\n";
}

/// Text that man(7) takes as it stands: no macro, no escape.
std::string man_text(const std::string& text) {
    std::string escaped = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
    for (const char byte : text) {
        escaped += byte == '\\' ? "\\e" : byte == '-' ? "\\-" : std::string(1, byte);
    }
    return escaped;
}

/// Every way to write an option: "-n, --dry-run" gives "-n" and "--dry-run".
std::vector<std::string> spellings_of(const OptionEntry& entry) {
    if (entry.is_argument) {
        return {};
    }
    const std::size_t comma = entry.name.find(", ");
    return comma == std::string::npos ? std::vector<std::string>{entry.name}
                                      : std::vector<std::string>{entry.name.substr(0, comma),
                                                                 entry.name.substr(comma + 2)};
}

std::string spellings_of(const Options& options) {
    std::string all = "--help";
    for (const OptionEntry& entry : options.entries()) {
        for (const std::string& spelling : spellings_of(entry)) {
            all += " " + spelling;
        }
    }
    return all;
}

std::string bash_completion(const std::vector<std::unique_ptr<Options>>& commands) {
    std::string names = "help";
    std::string cases;
    for (const auto& command : commands) {
        names += " " + command->command();
        cases +=
            fmt::format("    {}) words=\"{}\" ;;\n", command->command(), spellings_of(*command));
    }
    return fmt::format(
        "_habeas() {{\n"
        "  local current=\"${{COMP_WORDS[COMP_CWORD]}}\" words=\"\"\n"
        "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
        "    COMPREPLY=($(compgen -W \"{}\" -- \"$current\"))\n"
        "    return\n"
        "  fi\n"
        "  case \"${{COMP_WORDS[1]}}\" in\n{}"
        "  esac\n"
        "  if [[ $current == -* ]]; then\n"
        "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
        "  else\n"
        "    COMPREPLY=($(compgen -f -- \"$current\"))\n"
        "  fi\n"
        "}}\n"
        "complete -o filenames -F _habeas habeas\n",
        names,
        cases);
}

std::string fish_lines(const std::string& command, const OptionEntry& entry) {
    std::string lines;
    for (const std::string& spelling : spellings_of(entry)) {
        const bool is_long = spelling.starts_with("--");
        lines += fmt::format("complete -c habeas -n \"__fish_seen_subcommand_from {}\" {} {}{}\n",
                             command,
                             is_long ? "-l" : "-s",
                             spelling.substr(is_long ? 2 : 1),
                             entry.value.empty() ? "" : " -r");
    }
    return lines;
}

std::string fish_completion(const std::vector<std::unique_ptr<Options>>& commands,
                            const publishing::Words& words) {
    std::string text;
    for (const auto& command : commands) {
        const std::string& name = command->command();
        text += fmt::format("complete -c habeas -n __fish_use_subcommand -a {} -d \"{}\"\n",
                            name,
                            words.text("command." + name));
        for (const OptionEntry& entry : command->entries()) {
            text += fish_lines(name, entry);
        }
    }
    return text;
}

}  // namespace

std::string help_of(const Options& options, const publishing::Words& words) {
    const std::string& command = options.command();
    std::string text = words.text("command." + command) + "\n\n";
    for (const std::string& line : examples_of(command, words)) {
        text += "  $ " + line + "\n";
    }
    text += fmt::format("\n{} {}\n\n", words.text("help.usage"), synopsis_of(options));
    for (const OptionEntry& entry : options.entries()) {
        text += entry_lines(entry);
    }
    return text + entry_lines({.name = "-h, --help", .meaning = words.text("option.help")});
}

std::string help_of_all(const std::vector<std::string>& commands, const publishing::Words& words) {
    std::string text = words.text("help.about") + "\n\n";
    for (const std::string& line : examples_of("habeas", words)) {
        text += "  $ " + line + "\n";
    }
    text += "\n" + words.text("help.commands") + "\n";
    for (const std::string& command : commands) {
        text += fmt::format("  {:<18}{}\n", command, words.text("command." + command));
    }
    return text + "\n" + words.text("help.more") + "\n";
}

std::string man_page_of(const Options& options, const publishing::Words& words) {
    const std::string& command = options.command();
    std::string page =
        fmt::format(".TH HABEAS-{} 1 \"\" \"habeas {}\"\n", command, program_version);
    std::transform(page.begin() + 4,
                   page.begin() + 11 + static_cast<std::ptrdiff_t>(command.size()),
                   page.begin() + 4,
                   [](unsigned char byte) { return static_cast<char>(std::toupper(byte)); });
    page += fmt::format(
        ".SH NAME\nhabeas\\-{} \\- {}\n", command, man_text(words.text("command." + command)));
    page += ".SH SYNOPSIS\n" + man_text(synopsis_of(options)) + "\n.SH OPTIONS\n";
    for (const OptionEntry& entry : options.entries()) {
        page += ".TP\n.B " + man_text(shown(entry)) + "\n" + man_text(entry.meaning) + "\n";
    }
    page += ".TP\n.B \\-h, \\-\\-help\n" + man_text(words.text("option.help")) + "\n";
    page += ".SH EXAMPLES\n.nf\n";
    for (const std::string& line : examples_of(command, words)) {
        page += man_text(line) + "\n";
    }
    return page + ".fi\n.SH EXIT STATUS\n" + man_text(words.text("help.exit_codes")) + "\n";
}

std::string completion_for(const std::string& shell,
                           const std::vector<std::unique_ptr<Options>>& commands,
                           const publishing::Words& words) {
    if (shell == "bash") {
        return bash_completion(commands);
    }
    if (shell == "zsh") {
        return "autoload -U +X bashcompinit && bashcompinit\n" + bash_completion(commands);
    }
    return shell == "fish" ? fish_completion(commands, words) : std::string();
}

}  // namespace habeas::cli
