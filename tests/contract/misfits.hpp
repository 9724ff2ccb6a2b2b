// galley: for each code that a claim `depends` on, an article that raises it.
#pragma once

#include <string_view>

#include "contract/probes.hpp"

namespace contract {

/// Makes an article in which the probed field does not fit, so that `code` is raised; false if the
/// table has no row for the code.
bool make_misfit(std::string_view code, const Probe& probe, galley::Article& article);

}  // namespace contract
