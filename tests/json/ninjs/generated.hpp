// galley: random articles for ninjs, and what of them must read back
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/generate.hpp"

#include <galley/json/ninjs.hpp>

namespace galley_test {

/// The same on every machine. Valid ones have absolute URIs and times with an offset.
inline galley::Article ninjs_article(Random& random, bool valid) {
  GenerateOptions options;
  options.valid = valid;
  options.field_slots = false;
  options.huge = valid ? 20'000 : 2'000;
  galley::Article article = generate<galley::Article>(random, options);
  if (article.id.empty()) article.id = "urn:example:2026:" + std::to_string(random.below(1000));
  return article;
}

/// Compares what was written with what was read, field by field, as the claims promise.
class ClaimedEquality {
 public:
  ClaimedEquality(const galley::Issues& notes, bool any_note)
      : notes_(notes), any_note_(any_note) {}

  template <class T>
  void compare(const T& a, const T& b, const std::string& path) {
    using galley::is_described;
    if constexpr (galley::is_optional<T>) {
      // One that holds only what is dropped is as good as none.
      const typename T::value_type none{};
      if (a.has_value() || b.has_value()) compare(a ? *a : none, b ? *b : none, path);
    } else if constexpr (galley::is_vector<T>) {
      if (a.size() != b.size()) return differ(path);
      for (std::size_t i = 0; i < a.size(); ++i)
        compare(a[i], b[i], path + '/' + std::to_string(i));
    } else if constexpr (is_described<T> && !std::is_same_v<T, galley::Link> &&
                         !std::is_same_v<T, galley::Extension>) {
      constexpr auto claims = galley::detail::ordered_claims<galley::ninjs::Format, T>();
      const galley::Claim* claim = claims.claims;
      galley::fields<T>.each([&](auto field) {
        const galley::Fate fate = claim++->fate;
        if (fate == galley::Fate::dropped || fate == galley::Fate::changed) return;
        compare(field.of(a), field.of(b), path + '/' + std::string(field.name));
      });
    } else if (!(a == b)) {
      differ(path);
    }
  }

  const std::vector<std::string>& differences() const { return differences_; }

 private:
  /// What a note tells of is no surprise: at the place, or around it.
  void differ(const std::string& path) {
    for (const galley::Issue& note : notes_) {
      const bool is_told = note.path.size() <= path.size()
                               ? path.compare(0, note.path.size(), note.path) == 0
                               : note.path.compare(0, path.size(), path) == 0;
      if (is_told && (any_note_ || note.code != "format.field.dropped") && !note.path.empty())
        return;
    }
    differences_.push_back(path);
  }

  const galley::Issues& notes_;
  bool any_note_;
  std::vector<std::string> differences_;
};

}  // namespace galley_test
