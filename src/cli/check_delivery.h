// What every command that checks things prints: each check in turn, as text or as one JSON object a
// line, and whether all of them hold as its exit code.
#pragma once

#include "cli/exit_codes.h"
#include "cli/session.h"

#include <string>

namespace habeas::cli {

/// \param checked  from one of `all` to its check, which may fail
/// \param empty    code of what to say where there is nothing to check
/// \return         done; in_conflict if some check does not hold; else that of the failure
template <class All, class Checked>
int deliver_checks(const Session& session,
                   const All& all,
                   bool is_json,
                   std::string_view empty,
                   const Checked& checked) {
    std::string text;
    bool all_hold = true;
    for (const auto& one : all) {
        const auto check = checked(one);
        if (!check) {
            return session.fail(check.error());
        }
        all_hold = all_hold && check->holds();
        text += text.empty() || is_json ? "" : "\n";
        text += is_json ? json_of(check.value()) : text_of(check.value(), session.words());
    }
    if (all.empty()) {
        session.say(empty);
    }
    const int code = session.deliver(text);
    return code == done && !all_hold ? static_cast<int>(in_conflict) : code;
}

}  // namespace habeas::cli
