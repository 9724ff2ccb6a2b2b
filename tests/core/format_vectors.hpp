// galley: reads the string vectors of a JSON Schema test suite file, with no JSON reader of ours.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <galley/core/utf8.hpp>

namespace galley_test {

struct FormatVector {
  std::string data;
  bool is_valid;
};

/// The JSON string whose first quote stands before `position`, which moves past the last one.
inline std::string json_string_at(const std::string& text, std::size_t& position) {
  std::string out;
  while (text.at(position) != '"') {
    const char byte = text.at(position++);
    if (byte != '\\') {
      out += byte;
      continue;
    }
    const char escape = text.at(position++);
    if (escape == 'u') {
      galley::utf8::append(
          out, static_cast<char32_t>(std::stoul(text.substr(position, 4), nullptr, 16)));
      position += 4;
    } else {
      out += escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape;
    }
  }
  ++position;
  return out;
}

/// All vectors of the file whose data is a string; what is no string is never our input.
inline std::vector<FormatVector> format_vectors(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  const std::string data = "\"data\": \"";
  const std::string valid = "\"valid\": ";
  std::vector<FormatVector> vectors;
  for (std::size_t at = text.find(data); at != std::string::npos; at = text.find(data, at)) {
    at += data.size();
    FormatVector vector{json_string_at(text, at), false};
    at = text.find(valid, at) + valid.size();
    vector.is_valid = text.compare(at, 4, "true") == 0;
    vectors.push_back(vector);
  }
  return vectors;
}

}  // namespace galley_test
