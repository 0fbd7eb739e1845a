#include "cli/command.h"

namespace habeas::cli {

std::vector<std::unique_ptr<Command>> all_commands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make : {make_init,
                            make_add,
                            make_import,
                            make_record,
                            make_retract,
                            make_judge,
                            make_declare,
                            make_ask,
                            make_chronology,
                            make_show,
                            make_statement,
                            make_statement_freeze,
                            make_statement_check,
                            make_question_save,
                            make_question_list,
                            make_question_check,
                            make_log,
                            make_verify,
                            make_rescue,
                            make_upgrade,
                            make_export,
                            make_undo,
                            make_erase,
                            make_date,
                            make_completion}) {
        commands.push_back(make());
    }
    return commands;
}

}  // namespace habeas::cli
