// docs/claims.md says what the claims of every format say.
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "docs/page.hpp"
#include "support/catch.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>

namespace {

using galley::Fate;

/// Formats that keep every field are not worth a column.
template <class Format>
constexpr bool keeps_everything() {
  for (const galley::Claim& claim :
       galley::detail::ordered_claims<Format, galley::Article>().claims)
    if (claim.fate != Fate::kept) return false;
  return true;
}

struct Counts {
  std::size_t of[4] = {};
};

class Page {
 public:
  template <class T>
  void type(std::string_view name) {
    if (!seen_.insert(name)) return;
    text_ += "\n## ";
    text_ += name;
    text_ += "\n| field |";
    std::string rule = "\n|---|";
    each_column([&](auto format) {
      text_ += ' ';
      text_ += format.name;
      text_ += " |";
      rule += "---|";
    });
    text_ += rule;
    text_ += '\n';
    for (std::size_t i = 0; i < galley::fields<T>.size; ++i) {
      text_ += "| `";
      text_ += galley::fields<T>.rows[i].name;
      text_ += "` |";
      each_column([&](auto format) {
        cell(galley::detail::ordered_claims<decltype(format), T>().claims[i]);
      });
      text_ += '\n';
    }
    count<T>();
  }

  std::string finish() const {
    std::string page =
        "# What each format carries\n"
        "Generated from the claims of the formats (`fields.hpp` in each format's folder); "
        "`native` and `ndjson` keep\neverything and have no column. A place in the format means "
        "that the field is kept; *changed* that it is carried in\nanother shape; a code in "
        "brackets "
        "that it depends on the value, and what the writer says if it does not fit; a dash\nthat "
        "the format has no place for it, with the reason.\n\n"
        "| format | kept | changed | depends | dropped |\n|---|---|---|---|---|\n";
    std::size_t column = 0;
    each_column([&](auto format) {
      page += "| `" + std::string(format.name) + "` |";
      for (const std::size_t number : counts_[column].of)
        page += ' ' + std::to_string(number) + " |";
      page += '\n';
      ++column;
    });
    return page + text_;
  }

 private:
  struct Names {
    std::vector<std::string_view> all;
    bool insert(std::string_view name) {
      for (const std::string_view known : all)
        if (known == name) return false;
      all.push_back(name);
      return true;
    }
  };

  template <class F>
  static void each_column(F&& f) {
    galley::all_formats::each([&](auto format) {
      if constexpr (!keeps_everything<decltype(format)>()) f(format);
    });
  }
  template <class T>
  void count() {
    std::size_t column = 0;
    each_column([&](auto format) {
      if (counts_.size() <= column) counts_.emplace_back();
      for (const galley::Claim& claim :
           galley::detail::ordered_claims<decltype(format), T>().claims)
        ++counts_[column].of[static_cast<std::size_t>(claim.fate)];
      ++column;
    });
  }
  void cell(const galley::Claim& claim) {
    const std::string spelling(claim.spelling);
    const std::string reason(claim.reason);
    switch (claim.fate) {
      case Fate::kept: text_ += ' ' + spelling; break;
      case Fate::changed:
        text_ += ' ' + spelling + ", *changed*" + (reason.empty() ? "" : ": " + reason);
        break;
      case Fate::depends: text_ += ' ' + spelling + " [`" + reason + "`]"; break;
      case Fate::dropped: text_ += " – " + reason; break;
    }
    text_ += " |";
  }

  std::string text_;
  Names seen_;
  std::vector<Counts> counts_;
};

std::string claims_page() {
  using namespace galley;
  Page page;
  page.type<Article>("Article");
  page.type<Image>("Image");
  page.type<Caption>("Caption");
  page.type<Rendition>("Rendition");
  page.type<Topic>("Topic");
  page.type<RelatedLink>("RelatedLink");
  page.type<Person>("Person");
  page.type<Rights>("Rights");
  page.type<LanguageText>("LanguageText");
  page.type<Dateline>("Dateline");
  page.type<Embargo>("Embargo");
  page.type<EditorNote>("EditorNote");
  page.type<AlternativeId>("AlternativeId");
  page.type<AlternativeText>("AlternativeText");
  page.type<Translation>("Translation");
  page.type<TrustIndicator>("TrustIndicator");
  page.type<SourceBody>("SourceBody");
  page.type<Concept>("Concept");
  page.type<FocalPoint>("FocalPoint");
  page.type<MediaDetails>("MediaDetails");
  page.type<Resource>("Resource");
  page.type<ItemDetails>("ItemDetails");
  page.type<Paragraph>("Paragraph");
  page.type<Heading>("Heading");
  page.type<Quote>("Quote");
  page.type<List>("List");
  page.type<Table>("Table");
  page.type<TableRow>("TableRow");
  page.type<TableCell>("TableCell");
  page.type<Preformatted>("Preformatted");
  page.type<Embed>("Embed");
  page.type<Aside>("Aside");
  page.type<Divider>("Divider");
  page.type<Interstitial>("Interstitial");
  page.type<Unmodelled>("Unmodelled");
  return page.finish();
}

}  // namespace

TEST_CASE("The page of claims is what the code claims") {
  const std::string generated = claims_page();
  CHECK(committed_page("docs/claims.md", generated) == generated);
}
