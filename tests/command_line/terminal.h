// A folder with a register in it, and the built program run there.
#pragma once

#include "store/scratch_folder.h"

#include <string>
#include <vector>

namespace habeas::tests {

/// What a run printed, and how it ended.
struct Printed {
    int code = 0;  ///< 128 + signal for a program that a signal ended
    std::string out = {};
    std::string err = {};
};

class Terminal {
  public:
    /// Runs `habeas` with words as typed; `before` stands before it in the shell ("NO_COLOR=1").
    Printed run(const std::vector<std::string>& words,
                const std::string& input = {},
                const std::string& before = {}) const;

    /// \return the path of a new file
    std::string file(const std::string& name, const std::string& bytes) const;

    /// \return the path of the register
    [[nodiscard]] std::string register_file() const { return (folder / "r.habeas").string(); }

    ScratchFolder folder;
};

/// One person arrested, one count, as a claims table.
inline const std::string small_table =
    "key,subject,predicate,value,language,valid_from,valid_to,said,claimant\n"
    "a,person:ana,arrest,,,1996-12-17,..,1997-03-01,source:paper\n"
    "b,group:strikers,count_held,some 200,en,1997-02,,1997-02,source:paper\n";

bool has(const std::string& text, const std::string& part);

}  // namespace habeas::tests
