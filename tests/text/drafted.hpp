// galley: the importer's draft over a text, for asking its steps one by one, and its trace
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "galley/text/plain_text.hpp"

namespace galley_test {

/// A draft over a text, with all that it refers to.
struct Drafted {
  explicit Drafted(std::string text, galley::plain_text::ReadOptions how = {})
      : input(std::move(text)), options(how) {
    galley::plain_text::detail::decode(input, source);
    rows.split(source.text, options.keep_nbsp, 1000);
  }
  std::string input;
  galley::plain_text::ReadOptions options;
  galley::plain_text::detail::Decoded source;
  galley::plain_text::detail::Rows rows;
  galley::IssueList issues{false, 100};
  galley::plain_text::detail::Draft draft{source, rows, options, issues};
};

/// What became of each line of a text.
inline galley::plain_text::Trace traced(std::string_view input) {
  galley::plain_text::Trace trace;
  galley::plain_text::ReadOptions options;
  options.trace = &trace;
  (void)galley::plain_text::read(input, options);
  return trace;
}

}  // namespace galley_test
