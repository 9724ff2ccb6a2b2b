// galley: formats that break one promise each, to show that the suite notices.
#pragma once

#include <string>
#include <vector>

#include "contract/checks.hpp"

namespace contract {

/// A format with one defect, the check that must notice, and a word of its complaint.
struct Toy {
  std::string defect;
  Subject subject;
  Complaints (*check)(const Subject&);
  std::string complaint;
};

/// A format without a defect: native JSON that drops `Article.slugline`, with a note.
Subject sound_toy();
std::vector<Toy> broken_toys();

}  // namespace contract
