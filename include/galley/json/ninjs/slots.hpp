// galley: what reader and writer of ninjs agree on: roles, names, and how leftovers are kept
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include <galley/core/strings.hpp>
#include <galley/model/article.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {

/// The name under which extensions of this format are kept. Their slot is a member's name in the
/// spelling of 3.x; a positive index is the place (from 1) of an element of that array. Raw text
/// that is empty says that the source lacked a member which the writer would add.
inline constexpr std::string_view format_name = "ninjs";

namespace detail {

inline constexpr std::string_view plain_type = "text/plain";
inline constexpr std::string_view html_type = "text/html";

/// Entries of headlines and descriptions that are plain fields of the model, in the order in which
/// they are written. Which of them an item has depends on what it becomes.
struct PlainRole {
  std::string_view role;
  std::string* field;
};

inline constexpr std::string_view main_role = "main";
/// The key under which some put the headline in 1.x, although it has one of its own there.
inline constexpr std::string_view main_key = "headline_main";
inline constexpr std::string_view kicker_role = "kicker";
inline constexpr std::string_view deck_role = "subhead";
inline constexpr std::string_view summary_role = "summary";
inline constexpr std::string_view dateline_role = "dateline";
inline constexpr std::string_view caption_role = "caption";
inline constexpr std::string_view credit_role = "creditline";
inline constexpr std::string_view alt_role = "alt";

inline constexpr std::string_view author_role = "author";
inline constexpr std::string_view contributor_role = "contributor";
inline constexpr std::string_view publisher_role = "publisher";
inline constexpr std::string_view keyword_rel = "keyword";
inline constexpr std::string_view dateline_rel = "dateline";

inline constexpr std::string_view cover_name = "cover";
inline constexpr std::string_view inline_name = "image";
inline constexpr std::string_view media_name = "media";
inline constexpr std::string_view related_name = "related";
inline constexpr std::string_view inline_rel = "inline";
inline constexpr std::string_view web_name = "web";

/// `image_01`: digits are padded, so that a reader that sorts names keeps the order.
inline std::string numbered(std::string_view start, std::size_t number) {
  std::string name(start);
  name += number < 10 ? "_0" : "_";
  strings::append_number(name, number);
  return name;
}

/// The uri that stands for none, which associations must have: that of the item and their name.
inline std::string synthetic_uri(std::string_view item, std::string_view name) {
  std::string uri;
  uri.reserve(item.size() + 1 + name.size());
  uri += item;
  uri += strings::contains(item, '#') ? '/' : '#';
  uri += name;
  return uri;
}

/// Names by which agencies call the picture that goes with the headline.
inline bool is_cover_name(std::string_view name) {
  constexpr std::string_view names[] = {"cover", "featuremedia", "featureimage", "mainpic",
                                        "main",  "lead",         "hero"};
  for (const std::string_view known : names)
    if (strings::equals_ignore_case(name, known)) return true;
  return false;
}

/// A string as compact JSON, for names that go among the extensions.
inline std::string as_json_string(std::string_view text) {
  std::string out("\"");
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      out += "\\u00";
      out += "0123456789abcdef"[byte >> 4];
      out += "0123456789abcdef"[byte & 15];
    } else {
      out += c;
    }
  }
  out += '"';
  return out;
}

/// The item kinds that are files of their own.
constexpr bool is_media(ArticleKind kind) {
  return kind >= ArticleKind::picture && kind <= ArticleKind::graphic;
}
constexpr ImageKind image_kind(ArticleKind kind) {
  return static_cast<ImageKind>(static_cast<unsigned>(kind) - 1);
}
constexpr ArticleKind article_kind(ImageKind kind) {
  return static_cast<ArticleKind>(static_cast<unsigned>(kind) + 1);
}

/// What an item's leftover of that slot is; null where there is none.
template <class List>
auto kept(const List& list, std::string_view slot, std::size_t index = 0)
    -> decltype(list.begin()) {
  for (const auto& e : list)
    if (e.index == index && e.slot == slot && e.format == format_name) return &e;
  return nullptr;
}

/// Are there leftovers of this format?
template <class List>
bool has_own(const List& list) {
  for (const auto& e : list)
    if (e.format == format_name) return true;
  return false;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley
