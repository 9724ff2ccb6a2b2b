// galley: prints a header that gives every type of the model to nlohmann::json through its macros,
// as a program without galley's own JSON would: the peer of compile_cost.sh.
#include <cstdio>
#include <string>
#include <string_view>

#include <galley/model/article.hpp>

namespace {

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

template <class E>
void print_enumeration(std::string_view type) {
  print("NLOHMANN_JSON_SERIALIZE_ENUM(");
  print(type);
  print(", {");
  for (std::size_t i = 0; i < galley::names_of<E>().size; ++i) {
    print("{static_cast<");
    print(type);
    print(">(" + std::to_string(i) + "), \"");
    print(galley::enum_names<E>[i]);
    print("\"},");
  }
  print("})\n");
}

template <class T>
void print_type(std::string_view type) {
  print("NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(");
  print(type);
  for (const auto& [name, use] : galley::fields<T>.rows) {
    print(", ");
    print(name);
  }
  print(")\n");
}

/// What the macros cannot do: values without fields, absent values, and blocks.
constexpr std::string_view by_hand = R"(
inline void to_json(nlohmann::json& j, const Timestamp& t) { j = t.text(); }
inline void from_json(const nlohmann::json& j, Timestamp& t) {
  t = Timestamp(j.get<std::string>());
}
inline void to_json(nlohmann::json& j, const Extensions& list) {
  j = nlohmann::json::array();
  for (const Extension& e : list) j.push_back(e);
}
inline void from_json(const nlohmann::json& j, Extensions& list) {
  for (const nlohmann::json& e : j) list.push_back(e.get<Extension>());
}
inline void to_json(nlohmann::json& j, const Marks& marks) {
  j = nlohmann::json::array();
  for (int i = 0; i < 10; ++i)
    if (marks.has(static_cast<Mark>(i))) j.push_back(static_cast<Mark>(i));
}
inline void from_json(const nlohmann::json& j, Marks& marks) {
  for (const nlohmann::json& mark : j) marks = marks | mark.get<Mark>();
}
inline void to_json(nlohmann::json& j, const Text& text) {
  if (text.is_plain()) {
    j = text.plain();
    return;
  }
  j = nlohmann::json::array();
  for (const Text::Run run : text.runs()) {
    nlohmann::json made = {{"text", std::string(run.text)}};
    if (!run.marks.empty()) made["marks"] = run.marks;
    if (run.link != nullptr) made["link"] = *run.link;
    if (!run.language.empty()) made["language"] = std::string(run.language);
    if (run.direction != Direction{}) made["direction"] = run.direction;
    j.push_back(std::move(made));
  }
}
inline void from_json(const nlohmann::json& j, Text& text) {
  if (j.is_string()) {
    text = Text(j.get<std::string>());
    return;
  }
  for (const nlohmann::json& run : j) {
    Style style;
    style.marks = run.value("marks", Marks());
    style.link = run.value("link", Link());
    style.language = run.value("language", std::string());
    style.direction = run.value("direction", Direction{});
    text.append(run.at("text").get<std::string>(), style);
  }
}
template <class T>
void to_json(nlohmann::json& j, const Box<T>& box) {
  if (box) {
    j = *box;
  } else {
    j = nullptr;
  }
}
template <class T>
void from_json(const nlohmann::json& j, Box<T>& box) {
  if (j.is_null()) {
    box.reset();
  } else {
    box = Box<T>(j.get<T>());
  }
}
namespace detail {
void to_json(nlohmann::json& j, const Block& block);
void from_json(const nlohmann::json& j, Block& block);
}
)";

constexpr std::string_view optionals = R"(#pragma once
#include <nlohmann/json.hpp>
#include <galley/model/article.hpp>

namespace nlohmann {
template <class T>
struct adl_serializer<std::optional<T>> {
  static void to_json(json& j, const std::optional<T>& value) {
    if (value) {
      j = *value;
    } else {
      j = nullptr;
    }
  }
  static void from_json(const json& j, std::optional<T>& value) {
    if (j.is_null()) {
      value.reset();
    } else {
      value = j.get<T>();
    }
  }
};
}

namespace galley {
inline namespace v0 {
)";

constexpr std::string_view blocks = R"(
namespace detail {
inline void to_json(nlohmann::json& j, const Block& block) {
  block.visit([&](const auto& content) { j = content; });
  j["type"] = block.kind();
}
inline void from_json(const nlohmann::json& j, Block& block) {
  block.emplace(j.at("type").get<BlockKind>());
  block.visit([&](auto& content) { j.get_to(content); });
}
}
}
}
)";

}  // namespace

int main() {
  using namespace galley;
  print(optionals);
  print_enumeration<ArticleKind>("ArticleKind");
  print_enumeration<PubStatus>("PubStatus");
  print_enumeration<Direction>("Direction");
  print_enumeration<Mark>("Mark");
  print_enumeration<ParagraphRole>("ParagraphRole");
  print_enumeration<BlockKind>("BlockKind");
  print_enumeration<ImageKind>("ImageKind");
  print_enumeration<TopicKind>("TopicKind");
  print_enumeration<RelatedKind>("RelatedKind");
  print_enumeration<PersonKind>("PersonKind");
  print_type<Extension>("Extension");
  print_type<Link>("Link");
  print(by_hand);
  print_type<LanguageText>("LanguageText");
  print_type<Rights>("Rights");
  print_type<FocalPoint>("FocalPoint");
  print_type<MediaDetails>("MediaDetails");
  print_type<Resource>("Resource");
  print_type<Rendition>("Rendition");
  print_type<Person>("Person");
  print_type<Concept>("Concept");
  print_type<Topic>("Topic");
  print_type<AlternativeId>("AlternativeId");
  print_type<AlternativeText>("AlternativeText");
  print_type<Dateline>("Dateline");
  print_type<Embargo>("Embargo");
  print_type<Translation>("Translation");
  print_type<EditorNote>("EditorNote");
  print_type<TrustIndicator>("TrustIndicator");
  print_type<ItemDetails>("ItemDetails");
  print_type<Caption>("Caption");
  print_type<Image>("Image");
  print_type<RelatedLink>("RelatedLink");
  print_type<Paragraph>("Paragraph");
  print_type<Heading>("Heading");
  print_type<Quote>("Quote");
  print_type<List>("List");
  print_type<TableCell>("TableCell");
  print_type<TableRow>("TableRow");
  print_type<Table>("Table");
  print_type<Preformatted>("Preformatted");
  print_type<Embed>("Embed");
  print_type<Aside>("Aside");
  print_type<Divider>("Divider");
  print_type<Interstitial>("Interstitial");
  print_type<Unmodelled>("Unmodelled");
  print_type<SourceBody>("SourceBody");
  print_type<Article>("Article");
  print(blocks);
}
