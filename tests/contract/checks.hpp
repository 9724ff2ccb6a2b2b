// galley: the promises that every format keeps (docs/design.md), each a check that lists what is
// broken.
#pragma once

#include <string>
#include <vector>

#include "contract/subject.hpp"

namespace contract {

/// What a check found, one sentence each; empty when the promise is kept.
using Complaints = std::vector<std::string>;

/// As one text for a test's message; long lists are cut.
std::string joined(const Complaints& complaints);

/// Each claim, proved with that field alone: kept reads back equal or is seen, changed is seen,
/// dropped leaves no trace but one note, depends raises its code for an unfit value.
Complaints check_claims(const Subject& subject);

/// Random articles: what is read back is what was written, and is written again as the same bytes.
Complaints check_round_trips(const Subject& subject);

/// The same bytes twice, in another order, under another locale and time zone.
Complaints check_determinism(const Subject& subject);

/// Malformed UTF-8 in each string: refused with its path, replaced on request, trusted if told so.
Complaints check_malformed_text(const Subject& subject);

/// Blocks nested past the limits give an issue and leave the output as it was.
Complaints check_nesting(const Subject& subject);

/// Cut at every byte, and every byte changed: a value, or an error whose position is right.
Complaints check_damaged_input(const Subject& subject);

/// Its output is taken for its own among all formats, as the converter does it.
Complaints check_recognition(const Subject& subject, const std::vector<Subject>& all);

/// Where an option says strict, a warning is a failure, and leaves the output as it was.
Complaints check_strictness(const Subject& subject);

}  // namespace contract
