// Method: bundles come in the order of read_since, device by device. Each must be signed by its
// device, stand one after the bundle before, name that bundle's leaf hash (RFC 6962), be later than
// it, and hold contents that open their commitments; a device's last bundle must be the head that
// the backend would continue from. Tested by tests/conformance/verify_test.cpp and
// tests/conformance/flipped_byte_test.cpp.
#include "store/verify.h"

#include "store/admission.h"
#include "store/hexadecimal.h"

namespace habeas::store {
namespace {

class Verifier final : public Examiner {
  public:
    void bundle(const Bundle& bundle) override {
        if (auto sound = check_bundle(bundle); !sound) {
            add(bundle, sound.error());
        }
        check_place(bundle);
        heads_[bundle.device] = head_after(bundle);
        ++found_.bundles;
        found_.entries += bundle.entries.size();
        for (const Entry& entry : bundle.entries) {
            if (!entry.content) {
                found_.erased.push_back(entry.header.id);
            }
        }
    }

    void damage(const Damage& damage) override { found_.damages.push_back(damage); }

    Verification finish(const std::map<DeviceId, Head>& expected) {
        found_.devices = heads_.size();
        if (found_.damages.empty() && heads_ != expected) {
            damage(Damage{.error = {.code = "log_cut", .kind = ErrorKind::integrity}});
        }
        return std::move(found_);
    }

  private:
    void check_place(const Bundle& bundle) {
        const Head& before = heads_[bundle.device];
        const bool is_next =
            bundle.sequence == before.sequence + 1 && bundle.previous == before.leaf;
        const bool is_later = before.sequence == 0 || bundle.made > before.made;
        if (!is_next || !is_later) {
            add(bundle,
                Error{.code = is_next ? "bundle_not_later" : "log_chain_broken",
                      .parameters = {{"device", hexadecimal(bundle.device)},
                                     {"sequence", std::to_string(bundle.sequence)}},
                      .kind = ErrorKind::integrity});
        }
    }

    void add(const Bundle& bundle, const Error& error) {
        Damage found{.error = error, .device = bundle.device, .sequence = bundle.sequence};
        found.entry = claims::entry_id_from(error.parameter("entry"));
        damage(found);
    }

    Verification found_;
    std::map<DeviceId, Head> heads_;
};

}  // namespace

Verification verify_log(Log& log) {
    Verifier verifier;
    log.examine(verifier);
    return verifier.finish(log.heads());
}

}  // namespace habeas::store
