// galley: the first of two translation units that include everything.
#include "all_headers.hpp"
#include "support/exercise.hpp"

std::string first_exercise() { return galley_test::exercise(); }
