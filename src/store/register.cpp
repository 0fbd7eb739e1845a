// Which device may go on signing. The device file says how far this device has signed (number and
// head); the register says how far its log reaches. The file is updated after each commit and
// before the append is acknowledged, so:
//   equal                    nothing happened in between: go on.
//   register one ahead,      the process ended between commit and update. The bundle names the head
//   in the file as its and linked to the head   previous one, so it is the very next of this
//   device: adopt it, go on. anything else            the register is an older copy (behind, or
//   another bundle at the number), or the device file
//                            is: bundles of this device may exist elsewhere under the numbers it
//                            would use. Never sign with this key again: enrol a new device.
// The keys of a new device are kept before its first bundle, so a crash in between leaves a device
// with number 0, which enrols at the next opening. A second process is kept out by the locks of the
// register and of the device file; the latter also keeps apart two copies of one register, which
// share it. Tested by tests/conformance/register_test.cpp.
#include "store/register.h"

#include "base/assert.h"

namespace habeas::store {
namespace {

/// \return the leaf hash that a device's bundle at a number names as its previous one
std::optional<Hash> previous_at(Log& log, const DeviceId& device, std::uint64_t sequence) {
    Position before = log.end();
    before[device] = sequence - 1;
    std::optional<Hash> previous;
    log.read_since(before, [&](const Bundle& bundle) { previous = bundle.previous; });
    return previous;
}

Head head_of(Log& log, const DeviceId& device) {
    const auto heads = log.heads();
    const auto found = heads.find(device);
    return found == heads.end() ? Head{} : found->second;
}

/// \return what the device file should say before the device goes on; none if it must not
std::optional<DeviceState> state_to_go_on_from(Log& log, const DeviceState& kept) {
    const Head head = head_of(log, kept.keys.device);
    DeviceState state = kept;
    state.sequence = head.sequence;
    state.head = head.leaf;
    if (head.sequence == kept.sequence && head.leaf == kept.head) {
        return state;
    }
    if (head.sequence == kept.sequence + 1 &&
        previous_at(log, kept.keys.device, head.sequence) == kept.head) {
        return state;
    }
    return std::nullopt;
}

}  // namespace

Register::Register(std::unique_ptr<Log> log) : log_(std::move(log)) {}

Result<std::unique_ptr<Register>> Register::open(Backend& backend,
                                                 const std::filesystem::path& path,
                                                 Unlocker& unlocker,
                                                 Clock& clock,
                                                 const RegisterOptions& options) {
    auto log = backend.open(path, unlocker, options.wait_at_most);
    if (!log) {
        return failure_of(log);
    }
    std::unique_ptr<Register> opened(new Register(std::move(*log)));
    if (options.purpose != Purpose::reading) {
        if (auto joined = opened->join_as_device(clock, options); !joined) {
            return failure_of(joined);
        }
    }
    return opened;
}

Result<void> Register::join_as_device(Clock& clock, const RegisterOptions& options) {
    auto file = DeviceFile::open(options.device_folder, log_->register_id(), options.wait_at_most);
    if (!file) {
        return failure_of(file);
    }
    device_file_.emplace(std::move(*file));
    std::optional<DeviceState> state;
    if (const auto& kept = device_file_->state()) {
        state = state_to_go_on_from(*log_, *kept);
    }
    if (!state) {
        state = DeviceState{.keys = make_device_keys()};
    }
    if (options.purpose == Purpose::rehearsal) {
        start_writer(clock, state->keys);
        return {};
    }
    device_file_->keep(*state);
    start_writer(clock, state->keys);
    return state->sequence == 0 ? enrol(options) : Result<void>();
}

void Register::start_writer(Clock& clock, const DeviceKeys& keys) {
    writer_.emplace(*log_, clock, keys, [this, keys](std::uint64_t sequence, const Hash& head) {
        device_file_->keep(DeviceState{.keys = keys, .sequence = sequence, .head = head});
    });
}

Result<void> Register::enrol(const RegisterOptions& options) {
    HABEAS_ASSERT(options.enrolment_payload);
    const Enrolment enrolment{.device = writer_->keys().device, .previous = log_->end()};
    const std::vector<Draft> drafts{
        Draft{.level = claims::Level::open, .payload = options.enrolment_payload(enrolment)}};
    const std::vector<Content> contents{content_for(drafts.front(), writer_->keys())};
    const auto appended = writer_->append(drafts, contents, options.author, {});
    if (!appended) {
        return failure_of(appended);
    }
    has_enrolled_ = true;
    return {};
}

Writer& Register::writer() {
    HABEAS_ASSERT(writer_.has_value());
    return *writer_;
}

}  // namespace habeas::store
