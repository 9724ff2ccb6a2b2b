// galley: sixteen bytes at a time, with SSE2, NEON or plain 64-bit words.
//
// The instruction set follows the architecture, never a compiler flag, and each has a namespace of
// its own: translation units built with different flags see the same tokens and share no symbol by
// accident. Kernels are templates over the block type; `simd::Block` is the default, and
// `simd::portable::Block` exists everywhere, so that one machine can test both.
#pragma once
#include <galley/core/simd_neon.hpp>
#include <galley/core/simd_portable.hpp>
#include <galley/core/simd_sse2.hpp>

namespace galley {
inline namespace v0 {
namespace simd {

#if !defined(__x86_64__) && !defined(_M_X64) && !defined(__aarch64__) && !defined(_M_ARM64)
using portable::Block;
using portable::Mask;
#endif

}  // namespace simd
}  // namespace v0
}  // namespace galley
