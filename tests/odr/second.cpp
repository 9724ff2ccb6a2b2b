// galley: the second of two translation units that include everything, compiled with other -m
// flags.
#include "all_headers.hpp"
#include "support/exercise.hpp"

std::string second_exercise() { return galley_test::exercise(); }
