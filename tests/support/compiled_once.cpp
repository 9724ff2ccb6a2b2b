#define GALLEY_TEST_INSTANCE template
#include "support/compiled_once.hpp"
