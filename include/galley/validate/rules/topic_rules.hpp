// galley: rules about topics and keywords
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <galley/validate/repeats.hpp>
#include <galley/validate/rule.hpp>

namespace galley {
inline namespace v0 {
namespace rules {
namespace detail {

/// (scheme, code) is a topic's key; without a code its URI, and without that its name.
struct TopicKey {
  std::string_view scheme;
  std::string_view code;

  friend bool operator==(const TopicKey& a, const TopicKey& b) noexcept {
    return a.scheme == b.scheme && a.code == b.code;
  }
};
inline TopicKey key_of(const Topic& topic) noexcept {
  if (!topic.code.empty()) return {topic.scheme, topic.code};
  return {{}, !topic.id.empty() ? topic.id : topic.name};
}

/// Reports each topic of a list that repeats an earlier one. It can be taken out if it says no
/// more.
template <class = void>
void report_repeated_topics(std::string_view member, const std::vector<Topic>& topics,
                            Findings& findings) {
  const Path list(findings.path(), member);
  const auto hash = [&](std::size_t i) -> std::uint64_t {
    const TopicKey key = key_of(topics[i]);
    if (key.code.empty()) return 0;
    return galley::detail::hash_of(key.code, topics.size()) +
           galley::detail::hash_of(key.scheme, topics.size()) * 3;
  };
  const auto is_equal = [&](std::size_t i, std::size_t j) {
    return key_of(topics[i]) == key_of(topics[j]) &&
           topics[i].code.empty() == topics[j].code.empty();
  };
  galley::detail::each_repeat(topics.size(), hash, is_equal, [&](std::size_t i, std::size_t j) {
    const Path place(list, i);
    std::vector<Edit> fix;
    if (topics[i] == topics[j]) fix.push_back(findings.remove(place));
    findings.report_at(place,
                       "a topic with the scheme and code of an earlier one; keep one of them",
                       std::move(fix));
  });
}

}  // namespace detail

template <class = void>
void topic_repeated(const Article& article, Findings& findings) {
  detail::report_repeated_topics("topics", article.topics, findings);
  detail::report_repeated_topics("genres", article.genres, findings);
}

/// A topic that nothing can show to a reader. (A list's element: `located` may be empty.)
template <class = void>
void topic_name_missing(const Topic& topic, Findings& findings) {
  if (topic.name.empty() && topic.names.empty() && findings.path().name().empty())
    findings.report("a topic without a name cannot be shown; set `name`");
}

/// What a code means, only its scheme says.
template <class = void>
void topic_scheme_missing(const Topic& topic, Findings& findings) {
  if (!topic.code.empty() && topic.scheme.empty() && topic.id.empty())
    findings.report("code", "a code without its scheme; set `scheme`");
}

template <class = void>
void topic_relevance_range(const Topic& topic, Findings& findings) {
  const auto is_off = [](const auto& value) { return value && (*value < 0 || *value > 100); };
  if (is_off(topic.relevance))
    findings.report("relevance", "relevance runs from 0 to 100; set one of these");
  if (is_off(topic.confidence))
    findings.report("confidence", "confidence runs from 0 to 100; set one of these");
}

template <class = void>
void keyword_repeated(const Article& article, Findings& findings) {
  const Path list(findings.path(), "keywords");
  const auto& words = article.keywords;
  galley::detail::each_repeat(
      words.size(),
      [&](std::size_t i) {
        return words[i].empty() ? 0 : galley::detail::hash_of(words[i], words.size());
      },
      [&](std::size_t i, std::size_t j) { return words[i] == words[j]; },
      [&](std::size_t i, std::size_t) {
        const Path place(list, i);
        findings.report_at(place, "a keyword that stands in the list already; take it out",
                           {findings.remove(place)});
      });
}

}  // namespace rules
}  // namespace v0
}  // namespace galley
