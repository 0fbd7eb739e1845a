#include "cli/options.h"

#include <algorithm>
#include <numeric>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace habeas::cli {

class Options::Parser {
  public:
    CLI::App app;
};

namespace {

/// "-n,--dry-run" -> "dry-run", "REGISTER" -> "REGISTER".
std::string long_name_of(const std::string& names) {
    const std::size_t dashes = names.find("--");
    return dashes == std::string::npos ? names : names.substr(dashes + 2);
}

std::size_t changes_between(const std::string& left, const std::string& right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t line = 1; line <= left.size(); ++line) {
        std::size_t diagonal = row[0];
        row[0] = line;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const std::size_t kept = diagonal + (left[line - 1] == right[column - 1] ? 0U : 1U);
            diagonal = row[column];
            row[column] = std::min({kept, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string nearest_of(const std::string& written, const std::vector<std::string>& candidates) {
    const auto nearest = std::min_element(
        candidates.begin(), candidates.end(), [&](const auto& left, const auto& right) {
            return changes_between(written, left) < changes_between(written, right);
        });
    return nearest == candidates.end() ? std::string() : *nearest;
}

Options::Options(std::string command, const publishing::Words& words)
    : command_(std::move(command)), words_(words), parser_(std::make_unique<Parser>()) {
    parser_->app.set_help_flag();
    parser_->app.add_flag("-h,--help", is_help_wanted_);
}

Options::~Options() = default;

std::string Options::meaning_of(const std::string& name) const {
    const std::string own = "option." + command_ + "." + name;
    return words_.text(words_.all().contains(own) ? own : "option." + name);
}

void Options::list(const std::string& names, const std::string& kind, bool is_repeated) {
    const std::size_t comma = names.find(',');
    const std::string shown = comma == std::string::npos
                                  ? names
                                  : names.substr(0, comma) + ", " + names.substr(comma + 1);
    entries_.push_back(OptionEntry{.name = shown,
                                   .value = kind,
                                   .meaning = meaning_of(long_name_of(names)),
                                   .is_repeated = is_repeated});
}

void Options::list_argument(const std::string& name, bool is_required, bool is_repeated) {
    entries_.push_back(OptionEntry{.name = name,
                                   .meaning = meaning_of(name),
                                   .is_argument = true,
                                   .is_required = is_required,
                                   .is_repeated = is_repeated});
}

void Options::flag(const std::string& names, bool& target) {
    parser_->app.add_flag(names, target);
    list(names, {}, false);
}

void Options::value(const std::string& names, const std::string& kind, std::string& target) {
    parser_->app.add_option(names, target);
    list(names, kind, false);
}

void Options::values(const std::string& names,
                     const std::string& kind,
                     std::vector<std::string>& target) {
    parser_->app.add_option(names, target)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    list(names, kind, true);
}

void Options::argument(const std::string& name, std::string& target, bool required) {
    parser_->app.add_option(name, target)->required(required);
    list_argument(name, required, false);
}

void Options::arguments(const std::string& name, std::vector<std::string>& target, bool required) {
    // CLI11 would take "[1996,1997]" for a list of two, so the words stay with us.
    parser_->app.allow_extras();
    list_ = &target;
    list_argument(name, required, true);
}

std::string Options::nearest_option(const std::string& written) const {
    std::vector<std::string> names;
    for (const OptionEntry& entry : entries_) {
        if (!entry.is_argument) {
            names.push_back("--" + long_name_of(entry.name));
        }
    }
    return nearest_of(written.substr(0, written.find('=')), names);
}

Result<void> Options::parse(const std::vector<std::string>& arguments) {
    is_help_wanted_ = std::any_of(arguments.begin(), arguments.end(), [](const auto& word) {
        return word == "-h" || word == "--help";
    });
    if (is_help_wanted_) {
        return {};
    }
    const auto cut =
        list_ == nullptr ? arguments.end() : std::find(arguments.begin(), arguments.end(), "--");
    if (auto was_read = read({arguments.begin(), cut}); !was_read) {
        return was_read;
    }
    if (auto taken = take_rest(parser_->app.remaining()); !taken) {
        return taken;
    }
    if (cut != arguments.end()) {  // what follows "--" is no option, whatever it looks like
        list_->insert(list_->end(), cut + 1, arguments.end());
    }
    return check_list();
}

Result<void> Options::read(const std::vector<std::string>& arguments) {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        parser_->app.parse(std::move(reversed));
    } catch (const CLI::ExtrasError&) {
        return take_rest(parser_->app.remaining());
    } catch (const CLI::RequiredError& error) {
        const std::string message = error.what();
        return failure("argument_missing",
                       {{"argument", message.substr(0, message.find(' '))}, {"command", command_}});
    } catch (const CLI::ParseError& error) {
        return failure("usage", {{"message", error.what()}, {"command", command_}});
    }
    return {};
}

Result<void> Options::take_rest(const std::vector<std::string>& rest) {
    for (const std::string& word : rest) {
        const bool is_option =
            word.size() > 1 && word[0] == '-' && (word[1] < '0' || word[1] > '9');
        if (is_option) {
            return failure(
                "option_unknown",
                {{"option", word}, {"nearest", nearest_option(word)}, {"command", command_}});
        }
        if (list_ == nullptr) {
            return failure("argument_beyond", {{"argument", word}, {"command", command_}});
        }
        list_->push_back(word);
    }
    return {};
}

Result<void> Options::check_list() const {
    const OptionEntry* missing = nullptr;
    for (const OptionEntry& entry : entries_) {
        missing = entry.is_repeated && entry.is_argument && entry.is_required ? &entry : missing;
    }
    if (missing != nullptr && list_->empty()) {
        return failure("argument_missing", {{"argument", missing->name}, {"command", command_}});
    }
    return {};
}

}  // namespace habeas::cli
