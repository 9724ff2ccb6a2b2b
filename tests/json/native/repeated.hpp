// galley: long lists of JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace galley_test {

/// `item` so many times, commas between.
inline std::string repeated(std::size_t count, std::string_view item) {
  std::string out;
  out.reserve(count * (item.size() + 1));
  for (std::size_t i = 0; i < count; ++i) {
    if (i != 0) out += ',';
    out += item;
  }
  return out;
}

}  // namespace galley_test
