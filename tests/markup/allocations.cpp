// The tests of this folder count allocations.
#include "support/allocations.cpp"
