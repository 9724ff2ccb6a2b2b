// galley: compares what the library makes of something with what a file holds of it
#pragma once

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>

#include "galley/io.hpp"
#include "support/catch.hpp"
#include "support/conformance.hpp"

namespace galley_test {

/// FNV-1a, the same on every machine.
inline std::uint64_t digest(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  return hash;
}
/// By which a record holds what would be too long to hold.
inline std::string short_form(std::string_view text) {
  const std::uint64_t hash = digest(text);
  std::string out = "#";
  for (unsigned shift = 32; shift != 0; shift -= 4)
    out += "0123456789abcdef"[(hash >> (shift - 4)) & 15U];
  return out;
}

/// Fails at the first line that differs from the file. After an intended change:
/// GALLEY_UPDATE_FIXTURES=1 writes the file anew; then look at the diff.
inline void check_recorded(const std::string& file, const std::string& text) {
  if (!environment("GALLEY_UPDATE_FIXTURES").empty()) REQUIRE(galley::io::write_file(file, text));
  const std::string recorded = galley::io::read_file(file).value_or("");
  if (recorded == text) {
    SUCCEED();
    return;
  }
  std::istringstream wanted(recorded);
  std::istringstream made(text);
  const auto next_line = [](std::istringstream& lines) {
    std::string line;
    return std::getline(lines, line) ? line : std::string("(the end)");
  };
  std::string before = next_line(wanted);
  std::string now = next_line(made);
  std::size_t line = 1;
  for (; before == now && wanted && made; ++line) {
    before = next_line(wanted);
    now = next_line(made);
  }
  FAIL_CHECK(file << ':' << line << "\n  recorded: " << before << "\n  now:      " << now);
}

}  // namespace galley_test
