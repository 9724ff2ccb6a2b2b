// galley: asks xmllint which documents the official schema of NewsML-G2 takes
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/conformance.hpp"

namespace galley_test {

/// Collects documents and has them judged by few processes, as each of them reads the schema anew.
class SchemaJudge {
 public:
  SchemaJudge() { std::filesystem::create_directories(folder_); }
  SchemaJudge(const SchemaJudge&) = delete;
  SchemaJudge& operator=(const SchemaJudge&) = delete;
  ~SchemaJudge() { std::filesystem::remove_all(folder_); }

  /// Its number among the verdicts.
  std::size_t add(const std::string& document) {
    std::ofstream(file(count_), std::ios::binary) << document;
    return count_++;
  }

  /// Is it valid, for each document.
  std::vector<bool> verdicts() const {
    constexpr std::size_t batch = 500;
    const std::filesystem::path schema =
        conformance("newsml-g2") / "xsd" / "NewsML-G2_2.35-spec-All-Power.xsd";
    std::vector<bool> valid(count_, false);
    std::vector<bool> is_judged(count_, false);
    for (std::size_t first = 0; first < count_; first += batch) {
      const std::string log = (folder_ / "log").string();
      std::string command = "cd '" + folder_.string() + "' && xmllint --nonet --noout --schema '" +
                            schema.string() + "'";
      for (std::size_t i = first; i < count_ && i < first + batch; ++i) command += ' ' + name(i);
      // Its exit status tells of the worst document only.
      if (std::system((command + " 2> log").c_str()) == -1) FAIL("no shell");
      std::ifstream lines(log);
      for (std::string line; std::getline(lines, line);) {
        const std::size_t number = std::strtoul(line.c_str(), nullptr, 10);
        const bool is_valid = line == name(number) + " validates";
        const bool is_refused = line == name(number) + " fails to validate";
        const bool is_malformed =
            line.find(": parser error") != line.npos || line.find(": namespace error") != line.npos;
        if (number >= count_ || (!is_valid && !is_refused && !is_malformed)) continue;
        is_judged[number] = true;
        valid[number] = is_valid;
      }
    }
    std::size_t missing = 0;
    for (const bool judged : is_judged) missing += !judged;
    INFO("xmllint (Debian: libxml2-utils) is needed, and gave no verdict on some documents");
    REQUIRE(missing == 0);
    return valid;
  }

  std::string document(std::size_t index) const {
    std::ifstream in(file(index), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  std::size_t size() const { return count_; }

 private:
  static std::string name(std::size_t index) { return std::to_string(index) + ".xml"; }
  std::filesystem::path file(std::size_t index) const { return folder_ / name(index); }

  std::filesystem::path folder_ = std::filesystem::temp_directory_path() /
                                  ("galley-judge-" + std::to_string(std::rand()) + "-" +
                                   std::to_string(reinterpret_cast<std::size_t>(this)));
  std::size_t count_ = 0;
};

}  // namespace galley_test
