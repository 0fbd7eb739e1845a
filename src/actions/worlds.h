// The worlds that questions of one viewpoint are answered in: its own, and for a question that
// compares the earlier one that it names.
#pragma once

#include "actions/viewpoint.h"
#include "answers/ask.h"

#include <map>
#include <memory>

namespace habeas::actions {

class Worlds {
  public:
    /// \param within  borrowed
    /// \error         as World::build
    static Result<Worlds> from(const Register& within,
                               const Actor& actor,
                               const Viewpoint& viewpoint);

    /// \return an answer whose traces point into these worlds
    /// \error  as answers::ask; instant_unreadable (option, text) of the parameter `known-since`;
    ///         earlier_is_later (option) if it names no earlier instant than the viewpoint's own
    Result<answers::Answer> ask(const answers::Question& question, answers::Run run = {});

    [[nodiscard]] const world::World& now() const { return *now_; }

  private:
    Worlds(const Register& within, world::Reader reader, std::unique_ptr<world::World> now);
    Result<const world::World*> as_known_at(dates::KnownAt known_at);

    const Register* within_;
    world::Reader reader_;
    std::unique_ptr<world::World> now_;
    std::map<dates::KnownAt, std::unique_ptr<world::World>> earlier_;
};

}  // namespace habeas::actions
