// A toy format whose claims are complete, or lack one, or have one too many.
#include <galley/format/claims.hpp>

namespace toy {
struct Format {
  static constexpr std::string_view name = "toy";
};
}  // namespace toy

template <class T>
inline constexpr auto galley::claims<toy::Format, T> = galley::keeps_all();

template <>
inline constexpr galley::Claim galley::claims<toy::Format, galley::Caption>[] = {
    galley::kept("text", "words")
#ifndef WITHOUT_CREDIT
        ,
    galley::kept("credit", "source")
#endif
#ifdef WITH_COLOUR
        ,
    galley::kept("colour", "ink")
#endif
#ifdef WITH_TEXT_TWICE
        ,
    galley::kept("text", "more words")
#endif
        ,
    galley::dropped("raw", "nobody asks for it")};

static_assert(galley::claims_are_complete<toy::Format>());
