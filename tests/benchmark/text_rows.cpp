// galley: reading plain text, measured by what a byte-wise check of its UTF-8 costs.
#include "benchmark.hpp"

#if __has_include(<galley/text/plain_text.hpp>)
#include <algorithm>
#include <iterator>
#include <memory>

#include <galley/text/plain_text.hpp>

namespace galley_benchmark {
namespace {

/// The classes of a byte-wise automaton for UTF-8, which looks at one byte at a time.
struct Automaton {
  unsigned char kind[256] = {};
  unsigned char next[9][12] = {};

  /// States: 0 whole, 1 wrong, 2 one byte left, 3 two, 4 after E0, 5 after ED, 6 after F0, 7 three,
  /// 8 after F4.
  Automaton() {
    for (unsigned byte = 0; byte < 256; ++byte) {
      kind[byte] = static_cast<unsigned char>(byte < 0x80    ? 0
                                              : byte < 0x90  ? 1
                                              : byte < 0xA0  ? 2
                                              : byte < 0xC0  ? 3
                                              : byte < 0xC2  ? 4
                                              : byte < 0xE0  ? 5
                                              : byte == 0xE0 ? 6
                                              : byte == 0xED ? 7
                                              : byte < 0xF0  ? 8
                                              : byte == 0xF0 ? 9
                                              : byte < 0xF4  ? 10
                                              : byte == 0xF4 ? 11
                                                             : 4);
    }
    for (auto& row : next) std::fill(std::begin(row), std::end(row), static_cast<unsigned char>(1));
    constexpr unsigned char first[12] = {0, 1, 1, 1, 1, 2, 4, 5, 3, 6, 7, 8};
    std::copy(std::begin(first), std::end(first), next[0]);
    for (int kind_of = 1; kind_of <= 3; ++kind_of) {
      next[2][kind_of] = 0;
      next[3][kind_of] = 2;
      next[7][kind_of] = 3;
    }
    next[4][3] = next[5][1] = next[5][2] = 2;
    next[6][2] = next[6][3] = next[8][1] = 3;
  }

  bool accepts(const std::string& text) const {
    unsigned state = 0;
    for (const char byte : text) state = next[state][kind[static_cast<unsigned char>(byte)]];
    return state == 0;
  }
};

}  // namespace

void add_text_rows(Suite& suite) {
  static const Automaton automaton;
  const auto texts = std::make_shared<std::vector<std::string>>();
  for (const galley::Article& article : suite.data().articles) {
    texts->emplace_back();
    if (!galley::plain_text::write(article, texts->back())) return;
  }
  suite.add(
      "text_read", "text_read", Side::ours,
      [texts] {
        std::size_t good = 0;
        for (const std::string& text : *texts)
          good += galley::plain_text::read(text).has_value() ? 1U : 0U;
        return good;
      },
      [texts] {
        for (const std::string& text : *texts) {
          const galley::Result<galley::Article> read = galley::plain_text::read(text);
          if (!read || read->body.empty()) return false;
        }
        return true;
      });
  suite.add(
      "text_read", "utf8", Side::peer,
      [texts] {
        std::size_t good = 0;
        for (const std::string& text : *texts) good += automaton.accepts(text) ? 1U : 0U;
        return good;
      },
      [texts] {
        for (const std::string& text : *texts)
          if (!automaton.accepts(text)) return false;
        return !automaton.accepts("\xED\xA0\x80") && !automaton.accepts("\xC3");
      });
}

}  // namespace galley_benchmark
#else
namespace galley_benchmark {
void add_text_rows(Suite&) {}
}  // namespace galley_benchmark
#endif
