// Clients are processes of the program itself, as a user starts them; several queue for the file.
// Each writes something with a word of its own, so that what a client acknowledged (exit code 0)
// can be found in the log. Every so many kills a new register is begun.
#include "durability/campaign.h"
#include "durability/workload.h"
#include "store/scratch_folder.h"
#include "store/sqlite/register_file.h"
#include "store/verify.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <map>
#include <random>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace habeas::tests {
namespace {

constexpr std::size_t kills_each = 200;  ///< in one register

struct Client {
    pid_t process = 0;
    std::string word = {};
    bool is_killed = false;
};

/// The words of a command that writes `word` into the register.
std::vector<std::string> command(std::uint64_t number,
                                 const std::string& word,
                                 const std::filesystem::path& folder) {
    const std::string file = (folder / "work.habeas").string();
    switch (number % 7) {
        case 0:
            return {"record",
                    file,
                    "subject=person:a",
                    "predicate=arrest",
                    "claimant=source:s",
                    "note=" + word};
        case 1:
            write_file(folder / (word + ".csv"),
                       "subject,predicate,claimant,note\nperson:b,arrest,source:s," + word + "\n");
            return {"import", file, (folder / (word + ".csv")).string()};
        case 2:
            write_file(folder / (word + ".txt"), "a document: " + word);
            return {"add", file, (folder / (word + ".txt")).string()};
        case 3:
            return {"judge", file, "same", "person:a", "person:" + word};
        case 4:
            return {"declare", file, "predicate", word, "text", "a meaning"};
        case 5:
            write_file(folder / (word + ".md"), "{{held | figure held}}\n");
            return {"statement",
                    "freeze",
                    file,
                    (folder / (word + ".md")).string(),
                    "--name",
                    word,
                    "--on",
                    "1997-04-23"};
        default:
            return {"undo", file, "--reason", word};
    }
}

pid_t start(const std::vector<std::string>& words, const std::filesystem::path& folder) {
    std::vector<std::string> all{
        "/usr/bin/env", "XDG_STATE_HOME=" + (folder / "state").string(), HABEAS_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    for (const char* word : {"--wait", "60", "--author", "ana"}) {
        all.emplace_back(word);
    }
    const pid_t child = fork();
    if (child != 0) {
        return child;
    }
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    std::vector<char*> arguments;
    arguments.reserve(all.size() + 1);
    for (std::string& word : all) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    execv(all.front().c_str(), arguments.data());
    _exit(127);
}

/// Starts some clients at once, and kills about half of them within the time that they take.
std::vector<Client> one_round(const std::filesystem::path& folder,
                              std::uint64_t& number,
                              std::mt19937_64& random) {
    std::vector<Client> clients(1 + random() % 8);
    for (Client& client : clients) {
        client.word = "w" + std::to_string(++number) + "w";
        client.process = start(command(random(), client.word, folder), folder);
    }
    for (Client& client : clients) {
        usleep(static_cast<useconds_t>(random() % 12'000));
        client.is_killed = random() % 2 == 0 && kill(client.process, SIGKILL) == 0;
    }
    return clients;
}

/// \return whether the word stands in any content of the log
bool stands(const std::vector<std::string>& payloads, const std::string& word) {
    for (const std::string& payload : payloads) {
        if (payload.find(word) != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// Waits for the clients. \return the words of those that acknowledged
std::vector<std::string> acknowledged(const std::vector<Client>& clients,
                                      bool believes_all,
                                      Tally& tally) {
    std::vector<std::string> words;
    for (const Client& client : clients) {
        int status = 0;
        waitpid(client.process, &status, 0);
        const bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        tally.tried += was_killed ? 1U : 0U;
        tally.crashed += WIFSIGNALED(status) && !was_killed ? 1U : 0U;
        if (believes_all || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) {
            words.push_back(client.word);
        }
    }
    return words;
}

void examine(const std::filesystem::path& file,
             const std::vector<std::string>& words,
             Tally& tally) {
    const auto log =
        store::sqlite::open_sqlite_log(file, {.wait_at_most = std::chrono::seconds(60)});
    if (!log || !store::verify_log(**log).is_whole()) {
        ++tally.corrupt;
        return;
    }
    std::vector<std::string> payloads;
    (*log)->read_since({}, [&](const store::Bundle& bundle) {
        for (const store::Entry& entry : bundle.entries) {
            payloads.push_back(entry.content ? entry.content->payload : std::string());
        }
    });
    tally.acknowledged += words.size();
    for (const std::string& word : words) {
        tally.lost += stands(payloads, word) ? 0U : 1U;
    }
}

Tally campaign(const CampaignSize& size, bool believes_all) {
    std::mt19937_64 random(size.seed);
    Tally tally;
    std::uint64_t number = 0;
    while (tally.tried < size.tries) {
        const ScratchFolder folder;
        make_register(folder / "work.habeas");
        const std::size_t until = std::min(size.tries, tally.tried + kills_each);
        while (tally.tried < until) {
            const auto words =
                acknowledged(one_round(folder / ".", number, random), believes_all, tally);
            examine(folder / "work.habeas", words, tally);
        }
    }
    return tally;
}

}  // namespace

Tally kill_campaign(const CampaignSize& size) {
    return campaign(size, false);
}

Tally kill_control(const CampaignSize& size) {
    return campaign(size, true);
}

}  // namespace habeas::tests
