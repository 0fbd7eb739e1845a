// One run of the program: its surroundings, its language, and the options that every command has.
#pragma once

#include "actions/actor.h"
#include "cli/exit_codes.h"
#include "cli/options.h"
#include "cli/surroundings.h"
#include "publishing/answer_text.h"
#include "publishing/words.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace habeas::cli {

/// A register that is open, and who works in it.
struct Work {
    actions::Actor actor = {};
    std::unique_ptr<OpenRegister> file = {};

    [[nodiscard]] const actions::Register& in_use() const { return file->in_use(); }
};

class Session {
  public:
    /// Both borrowed for the session's life.
    Session(const Surroundings& around, const publishing::Words& words);

    /// Declares the options that every command has.
    void declare(Options& options);
    /// Declares the options of commands that open a register.
    void declare_register(Options& options);
    /// Declares -o, for commands that write data.
    void declare_output(Options& options);

    [[nodiscard]] const Surroundings& around() const { return around_; }

    [[nodiscard]] const publishing::Words& words() const { return words_; }

    /// Prints an error on standard error.
    /// \return its exit code
    [[nodiscard]] int fail(const Error& error) const;

    /// As fail, for what was wrong with the command line itself.
    [[nodiscard]] int misuse(const Error& error) const;

    /// Prints a text of the catalogue, such as a hint, on standard error, unless -q is given.
    void say(std::string_view code, const publishing::Parameters& parameters = {}) const;

    /// Prints on standard output what a command did, unless -q is given.
    /// \return exit code
    [[nodiscard]] int report(const std::string& text) const;

    /// Writes data to standard output, or to the file of -o.
    /// \return exit code
    [[nodiscard]] int deliver(const std::string& text) const;

    /// \return how text for people looks here
    [[nodiscard]] publishing::TextStyle style() const;

    /// \return how long to wait for another process that holds a register
    /// \error  number_unreadable (text) of --wait
    [[nodiscard]] Result<std::chrono::milliseconds> wait_at_most() const;

    /// Opens a register for an actor with every level: whoever can read the file can read all of
    /// it. Compartments are those of --compartment.
    /// \error as Surroundings::open and wait_at_most; author_unknown unless for reading
    [[nodiscard]] Result<Work> open(const std::string& path, Purpose purpose) const;

  private:
    [[nodiscard]] std::string person() const;

    const Surroundings& around_;
    const publishing::Words& words_;
    bool is_quiet_ = false;
    bool has_no_colour_ = false;
    std::string language_;  ///< read before the session begins (cli/program.cpp)
    std::string author_;
    std::string wait_ = "0";
    std::string output_;
    std::vector<std::string> compartments_;
};

}  // namespace habeas::cli
