// galley: which fields, enumerators and kinds of text a set of articles has used, and how often.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/described_types.hpp"

#include <galley/core/utf8.hpp>
#include <galley/model/visit.hpp>

namespace galley_test {

/// Counts, for each field and enumerator of the model, the articles in which it is set.
class Coverage {
 public:
  Coverage() {
    described_types_of<galley::Article>::each([this](auto* type) {
      using T = std::remove_pointer_t<decltype(type)>;
      expect(std::string(type_name<T>()));
      galley::fields<T>.each([this](auto field) {
        using Type = typename galley::detail::Element<typename decltype(field)::type>::type;
        expect(name_of<T>(field.name));
        if constexpr (std::is_enum_v<Type>) expect_names<Type>();
      });
    });
    expect_names<galley::Mark>();
    for (std::size_t plane = 0; plane <= 16; ++plane) expect("plane " + std::to_string(plane));
    for (const char* feature :
         {"blank text", "text past 16 kB", "run of blanks", "language of a run",
          "extension with JSON", "extension with XML", "blocks nested to the limit"})
      expect(feature);
  }

  void add(const galley::Article& article) {
    ++articles_;
    galley::visit(article, galley::Path(),
                  [this](const auto& node, const galley::Path& path, galley::Use) {
                    count(node);
                    if constexpr (std::is_same_v<std::decay_t<decltype(node)>, galley::Paragraph>)
                      count_nesting(path.to_string());
                  });
  }

  std::size_t articles() const { return articles_; }
  /// Articles with this field (`Topic.rank`), type (`Topic`), enumerator (`Mark sub`) or feature.
  std::size_t operator[](const std::string& name) const {
    const auto found = counts_.find(name);
    return found == counts_.end() ? 0 : found->second.articles;
  }
  /// What less than `percent` of the articles have, with their number.
  std::vector<std::string> seldom(std::size_t percent) const {
    std::vector<std::string> names;
    for (const auto& [name, count] : counts_)
      if (count.articles * 100 < percent * articles_)
        names.push_back(name + ": " + std::to_string(count.articles));
    return names;
  }
  std::size_t size() const { return counts_.size(); }

 private:
  struct Count {
    std::size_t articles = 0;
    std::size_t last = 0;
  };

  template <class T>
  static std::string name_of(std::string_view member) {
    return std::string(type_name<T>()) + '.' + std::string(member);
  }
  void expect(const std::string& name) { counts_[name]; }
  template <class E>
  void expect_names() {
    for (std::size_t i = 0; i < galley::names_of<E>().size; ++i)
      expect(enumerator(static_cast<E>(i)));
  }
  template <class E>
  static std::string enumerator(E value) {
    return std::string(type_name<E>()) + ' ' + std::string(galley::to_string(value));
  }
  void mark(const std::string& name) { mark(counts_[name]); }
  void mark(Count& count) {
    if (count.last != articles_) ++count.articles;
    count.last = articles_;
  }

  template <class T>
  void count(const T& node) {
    if constexpr (galley::is_described<T>) {
      static const std::string type(type_name<T>());
      mark(type);
      galley::fields<T>.each([&](auto field) {
        if (!galley::is_empty(field.of(node))) mark(name_of<T>(field.name));
      });
    } else if constexpr (std::is_enum_v<T>) {
      mark(enumerator(node));
    } else if constexpr (std::is_same_v<T, std::string>) {
      count_characters(node);
    } else if constexpr (std::is_same_v<T, galley::Text>) {
      count_text(node);
    } else if constexpr (std::is_same_v<T, galley::Extensions>) {
      for (const galley::Extension& e : node) {
        count(e);
        if (e.raw.substr(0, 1) == "<") mark("extension with XML");
        if (e.raw.substr(0, 1) == "{") mark("extension with JSON");
      }
    }
  }

  void count_characters(std::string_view text) {
    if (text.size() > 16 * 1024) mark("text past 16 kB");
    for (std::size_t at = 0; at < text.size();) {
      const galley::utf8::Decoded step = galley::utf8::decode(text, at);
      if (step.length > 1) mark("plane " + std::to_string(step.code_point >> 16U));
      at += step.length;
    }
    if (!text.empty()) mark("plane 0");
    if (!text.empty() && text.find_first_not_of(" \t\n") == std::string_view::npos)
      mark("blank text");
  }

  void count_text(const galley::Text& text) {
    count_characters(text.plain());
    for (const galley::Text::Run run : text.runs()) {
      for (std::size_t i = 0; i < galley::names_of<galley::Mark>().size; ++i)
        if (run.marks.has(static_cast<galley::Mark>(i)))
          mark(enumerator(static_cast<galley::Mark>(i)));
      if (run.link != nullptr) count(*run.link);
      if (!run.language.empty()) mark("language of a run");
      if (!text.is_plain() && run.text.find_first_not_of(' ') == std::string_view::npos)
        mark("run of blanks");
    }
  }

  /// The path of a paragraph tells how deep it is: `/body/0/items/0/0/body/1`.
  void count_nesting(const std::string& path) {
    std::size_t levels = 0;
    for (const std::string_view step : {"/body/", "/items/"})
      for (std::size_t at = path.find(step); at != std::string::npos; at = path.find(step, at + 1))
        ++levels;
    if (levels == galley::Limits{}.block_nesting + 1) mark("blocks nested to the limit");
  }

  std::map<std::string, Count> counts_;
  std::size_t articles_ = 0;
};

}  // namespace galley_test
