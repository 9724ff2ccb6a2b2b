// galley: NewsML-G2, IPTC's exchange format for news in XML
#pragma once
#include <string>
#include <string_view>
#include <utility>

#include <galley/format/contract.hpp>
#include <galley/xml/newsml/fields.hpp>
#include <galley/xml/newsml/options.hpp>
#include <galley/xml/newsml/read.hpp>
#include <galley/xml/newsml/write.hpp>
#include <galley/xml/sniff.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {

/// See format/contract.hpp; a template, so that only what is used is compiled.
template <class T>
struct BasicFormat {
  static constexpr std::string_view name = format_name;
  static constexpr std::string_view media_type = "application/vnd.iptc.g2.newsitem+xml";
  static constexpr std::string_view extension = ".xml";
  static constexpr bool can_read = true;
  static constexpr bool can_write = true;
  static constexpr bool many = true;
  using ReadOptions = newsml::ReadOptions;
  using WriteOptions = newsml::WriteOptions;

  /// 100 for a root of the standard's namespace.
  static int sniff(std::string_view text) noexcept {
    return xml_text::root_of<T>(text).space == xml_text::Namespace::nar ? 100 : 0;
  }
  static Result<Lazy<Article, T>> read(std::string_view text, const ReadOptions& options = {}) {
    return newsml::read<T>(text, options);
  }
  static Result<Lazy<Bundle, T>> read_all(std::string_view text, const ReadOptions& options = {}) {
    return newsml::read_all<T>(text, options);
  }
  static Result<void> write(const Article& article, std::string& out,
                            const WriteOptions& options = {}) {
    return newsml::write(article, out, options);
  }
};
static_assert(is_format_v<Format>);

}  // namespace newsml
}  // namespace v0
}  // namespace galley
