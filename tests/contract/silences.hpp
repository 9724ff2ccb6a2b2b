// galley: the reviewed list of what a format loses at one place although it claims to carry it.
//
// A claim is on a field wherever it stands: `LanguageText.href` is a link under a story and nothing
// in the name of a topic. What such a place loses without a note stands in this list, with the
// reason why a reader of the output misses nothing. A row that is no longer true fails the suite.
#pragma once

#include <string>
#include <vector>

#include "contract/probes.hpp"

namespace contract {

class Silences {
 public:
  Silences();

  /// True if a row of the list covers the field at its place.
  bool excuse(const std::string& format, const Probe& probe);
  /// The rows of a format that covered nothing.
  std::vector<std::string> unused(const std::string& format) const;

 private:
  std::vector<bool> is_used_;
};

}  // namespace contract
