#include "fuzz/format_targets.hpp"

void galley_fuzz::add_even_formats(std::vector<Target>& all) { add_formats<0, 2>(all); }
