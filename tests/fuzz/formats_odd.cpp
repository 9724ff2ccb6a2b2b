#include "fuzz/format_targets.hpp"

void galley_fuzz::add_odd_formats(std::vector<Target>& all) { add_formats<1, 2>(all); }
