// galley: what must hold of any reader and writer, whatever the input
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <type_traits>

#include "support/generate.hpp"

#include <galley/core/explain.hpp>
#include <galley/formats.hpp>

namespace galley_fuzz {

using galley::Article;

/// Ends the run as a finding.
inline void must(bool holds, const char* what, const galley::Issues& issues = {}) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  for (const galley::Issue& issue : issues)
    std::fprintf(stderr, "  %s\n", galley::to_string(issue).c_str());
  std::abort();
}

/// Every issue of a failure is told as a user needs it.
inline void must_be_told(const galley::Issues& issues, std::string_view input) {
  must(galley::has_errors(issues), "a failure has an error", issues);
  for (const galley::Issue& issue : issues) {
    must(!issue.code.empty() && !issue.message.empty(), "an issue has a code and a message",
         issues);
    must(galley::utf8::is_valid(galley::explain(issue, input)), "an explanation is text", issues);
  }
}

template <class Format>
void write_and_read(const Article& article) {
  std::string text;
  const galley::Result<void> written = Format::write(article, text, {});
  if (!written) {
    must(text.empty(), "a failed write leaves nothing", written.issues());
    return must_be_told(written.issues(), {});
  }
  must(galley::utf8::is_valid(text), "what is written is UTF-8", written.issues());
  if constexpr (Format::can_read) {
    const galley::Result<Article> back = Format::read(text, {});
    must(back.has_value(), "what was written reads back", back.issues());
    if constexpr (std::is_same_v<Format, galley::native::Format>)
      must(*back == article, "native JSON reads back equal", back.issues());
  }
}

template <class Format>
void read(std::string_view input) {
  const galley::Result<galley::Bundle> all = Format::read_all(input, {});
  if (!all) return must_be_told(all.issues(), input);
  if constexpr (Format::can_write)
    for (const Article& article : all->articles) write_and_read<Format>(article);
}

/// An article whose every choice is a byte of the input.
template <class Format>
void write(std::string_view input) {
  galley_test::Random random(input);
  galley_test::GenerateOptions options;
  options.valid = random.chance(50);
  options.huge = 0;
  Article article = galley_test::generate<Article>(random, options);
  if (article.id.empty()) article.id = "urn:example:fuzz";
  if (article.publisher.name.empty()) article.publisher.name = "Example News";
  if (!article.modified.has_offset()) article.modified = "2026-05-04T17:02:00Z";
  write_and_read<Format>(article);
}

}  // namespace galley_fuzz
