#include "cli/session.h"

#include "cli/files.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <istream>
#include <ostream>

namespace habeas::cli {

Session::Session(const Surroundings& around, const publishing::Words& words)
    : around_(around), words_(words) {}

void Session::declare(Options& options) {
    options.value("--lang", "LANGUAGE", language_);
    options.flag("-q,--quiet", is_quiet_);
    options.flag("--no-color", has_no_colour_);
}

void Session::declare_register(Options& options) {
    options.value("--author", "NAME", author_);
    options.value("--wait", "SECONDS", wait_);
    options.values("--compartment", "NAME", compartments_);
}

void Session::declare_output(Options& options) {
    options.value("-o,--output", "FILE", output_);
}

int Session::fail(const Error& error) const {
    around_.err << "habeas: " << words_.sentence(error) << "\n";
    return exit_code_of(error.kind);
}

int Session::misuse(const Error& error) const {
    const int code = fail(error);
    return error.kind == ErrorKind::invalid_input ? static_cast<int>(misused) : code;
}

void Session::say(std::string_view code, const publishing::Parameters& parameters) const {
    if (!is_quiet_) {
        around_.err << publishing::one_line(words_.text(code, parameters)) << "\n";
    }
}

int Session::report(const std::string& text) const {
    return is_quiet_ ? static_cast<int>(done) : deliver(text);
}

int Session::deliver(const std::string& text) const {
    if (!output_.empty() && output_ != "-") {
        const auto written = write_file(output_, text);
        return written ? static_cast<int>(done) : fail(written.error());
    }
    around_.out << text << std::flush;
    return around_.out ? done : machine_failed;
}

publishing::TextStyle Session::style() const {
    const bool is_plain = has_no_colour_ || around_.variable("NO_COLOR") ||
                          around_.variable("TERM").value_or("") == "dumb" || !output_.empty();
    publishing::TextStyle style{.colour = around_.out_is_terminal && !is_plain};
    if (around_.columns > 0 && output_.empty()) {
        style.width = std::max<std::size_t>(around_.columns, 40);
    }
    return style;
}

std::string Session::person() const {
    if (!author_.empty()) {
        return author_;
    }
    if (const auto named = around_.variable("HABEAS_AUTHOR")) {
        return *named;
    }
    const auto home = around_.variable("HOME");
    const std::string folder =
        around_.variable("XDG_CONFIG_HOME").value_or(home.value_or("") + "/.config");
    std::string line;
    std::ifstream file(folder + "/habeas/author");
    std::getline(file, line);
    return line.empty() ? around_.user : line;
}

Result<std::chrono::milliseconds> Session::wait_at_most() const {
    unsigned seconds = 0;
    const char* end = wait_.data() + wait_.size();
    const auto [rest, error] = std::from_chars(wait_.data(), end, seconds);
    if (error != std::errc() || rest != end) {
        return failure("number_unreadable", {{"text", wait_}});
    }
    return std::chrono::milliseconds(std::chrono::seconds(seconds));
}

Result<Work> Session::open(const std::string& path, Purpose purpose) const {
    Work work{
        .actor = {.person = person(), .clearance = claims::clearance_up_to(claims::Level::sealed)}};
    work.actor.clearance.compartments.insert(compartments_.begin(), compartments_.end());
    if (purpose != Purpose::reading && work.actor.person.empty()) {
        return failure("author_unknown");
    }
    const auto wait = wait_at_most();
    if (!wait) {
        return failure_of(wait);
    }
    auto opened = around_.open(
        path,
        Opening{.purpose = purpose, .author = work.actor.person, .wait_at_most = wait.value()});
    if (!opened) {
        return failure_of(opened);
    }
    work.file = std::move(opened.value());
    return work;
}

}  // namespace habeas::cli
