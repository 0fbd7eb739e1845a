// The options and arguments of one command: declared once here, they parse the command line, write
// the help, the man page and the completion. Words come from the catalogue ("option.<name>", or
// "option.<command>.<name>" where a command means something of its own by it). CLI11 stays behind
// this.
#pragma once

#include "base/result.h"
#include "publishing/words.h"

#include <memory>
#include <string>
#include <vector>

namespace habeas::cli {

/// One option or argument as help and man pages list it.
struct OptionEntry {
    std::string name = {};     ///< "--title", "-n, --dry-run", "FILE"
    std::string value = {};    ///< "TEXT", "LEVEL"; empty for a flag or an argument
    std::string meaning = {};  ///< a sentence
    bool is_argument = false;
    bool is_required = false;
    bool is_repeated = false;
};

class Options {
  public:
    /// \param words  borrowed
    Options(std::string command, const publishing::Words& words);
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;
    Options(Options&&) = delete;
    Options& operator=(Options&&) = delete;
    ~Options();

    /// All below bind to a target that outlives this. Names: "-n,--dry-run".
    void flag(const std::string& names, bool& target);
    void value(const std::string& names, const std::string& kind, std::string& target);
    void values(const std::string& names,
                const std::string& kind,
                std::vector<std::string>& target);
    /// \param name  as shown: "REGISTER"
    void argument(const std::string& name, std::string& target, bool required = true);
    /// The last argument of a command; takes every further word.
    void arguments(const std::string& name, std::vector<std::string>& target, bool required = true);

    /// Reads the words after the command.
    /// \error option_unknown (option, nearest, command), argument_missing (argument, command),
    ///        usage (message, command)
    Result<void> parse(const std::vector<std::string>& arguments);

    /// \return whether -h or --help was among the words
    [[nodiscard]] bool is_help_wanted() const { return is_help_wanted_; }

    /// \return arguments first, then options, in the order of declaration
    [[nodiscard]] const std::vector<OptionEntry>& entries() const { return entries_; }

    [[nodiscard]] const std::string& command() const { return command_; }

  private:
    class Parser;

    [[nodiscard]] std::string meaning_of(const std::string& name) const;
    void list(const std::string& names, const std::string& kind, bool is_repeated);
    void list_argument(const std::string& name, bool is_required, bool is_repeated);
    [[nodiscard]] std::string nearest_option(const std::string& written) const;
    Result<void> read(const std::vector<std::string>& arguments);
    Result<void> take_rest(const std::vector<std::string>& rest);
    [[nodiscard]] Result<void> check_list() const;

    std::string command_;
    const publishing::Words& words_;
    std::unique_ptr<Parser> parser_;
    std::vector<OptionEntry> entries_;
    std::vector<std::string>* list_ = nullptr;  ///< of the last argument, where it may be repeated
    bool is_help_wanted_ = false;
};

/// \return the candidate that takes the fewest changes of single letters; empty if there is none
std::string nearest_of(const std::string& written, const std::vector<std::string>& candidates);

}  // namespace habeas::cli
