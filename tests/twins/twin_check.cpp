#include "twins/twin_check.h"

#include "support/registers/answer_text.h"

namespace habeas::tests {
namespace {

constexpr std::uint64_t registers = 10'000;
constexpr int differences_shown = 3;

world::World some_world(RegisterGenerator& generator, RegisterBuilder& written) {
    switch (generator.pick(4)) {
        case 0:
            return written.world_said_by(generator.day());
        case 1:
            return written.world_known_at("2001-01-15");
        default:
            return written.world();
    }
}

}  // namespace

void set_at_times(RegisterGenerator& generator,
                  std::uint64_t one_in,
                  answers::Question& question,
                  const std::string& name,
                  const std::string& value) {
    if (generator.pick(one_in) == 0) {
        question.parameters[name] = value;
    }
}

std::string differences(const Twins& twins) {
    std::string text;
    int shown = 0;
    for (std::uint64_t seed = 1; seed <= registers && shown < differences_shown; ++seed) {
        RegisterGenerator generator(seed, twins.shape);
        const std::vector<std::string> lines = generator.next();
        RegisterBuilder written(lines);
        const world::World world = some_world(generator, written);
        const answers::Question question = twins.question(generator, written);
        const std::string fast = text_of(twins.fast(world, question), written);
        const std::string slow = text_of(twins.slow(world, question), written);
        if (fast != slow) {
            const auto& said_by = world.reader().said_by;
            text += "seed " + std::to_string(seed) + "\n";
            text += text_of(lines) + answers::text_of(question);
            text += said_by ? " | said by " + dates::text_of(said_by->day) : "";
            text += world.reader().known_at ? " | known at 2001-01-15" : "";
            text += "\nfast\n" + fast;
            text += "slow\n" + slow + "\n";
            ++shown;
        }
    }
    return text;
}

}  // namespace habeas::tests
