// galley: a heap that runs out when told to, and knows how many blocks live.
#pragma once

#include <cstddef>

namespace heap {

/// once: the k-th allocation fails and later ones succeed; sticky: it and all later ones fail.
enum class Mode : unsigned char { once, sticky };

/// From now on the `k`-th allocation fails, counted from 1.
void arm(std::size_t k, Mode mode) noexcept;
/// Allocations succeed again. How many were asked for since arm().
std::size_t disarm() noexcept;
/// Blocks that live now.
std::size_t live() noexcept;

/// What a terminate would be about; printed before the program dies of it.
void announce(const char* what) noexcept;

}  // namespace heap
