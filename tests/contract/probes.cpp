#include "contract/probes.hpp"

#include <string_view>
#include <type_traits>
#include <utility>

#include "contract/seeds.hpp"
#include "support/described_types.hpp"

#include <galley/format/claims.hpp>

namespace contract {
namespace {

using galley::Article;
using galley::Block;
using galley::Use;

Way way_of(Context context) { return context == Context::seeded ? Way::seeded : Way::bare; }

// ---- values ------------------------------------------------------------------------------------

/// Strings that make a difference somewhere; the first is the one whose text is looked for.
std::vector<std::string> strings_for(const std::string& name, Use use) {
  if (name == "RelatedLink.rel") return {"nofollow"};
  switch (use) {
    case Use::text:
    case Use::verbatim: return {token};
    case Use::url: return {token_address};
    case Use::identifier: return {"urn:x-probe:zephyrous", token_address};
    case Use::language: return {"en-x-zephyr"};
    case Use::media_type: return {"image/x-zephyr", "application/x-zephyr"};
    case Use::code: return {"zephyrous"};
  }
  return {};
}
constexpr const char* moment = "2031-07-08T09:10:11Z";

galley::Extensions extensions_of(std::string_view raw) {
  galley::Extensions list;
  list.add("probe", "slot", raw);
  return list;
}

template <class T>
inline constexpr bool is_scalar = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Every enumerator but the empty one; true; some numbers.
template <class T>
std::size_t scalar_count() {
  if constexpr (std::is_same_v<T, bool>) return 1;
  if constexpr (std::is_enum_v<T>) return galley::names_of<T>().size - 1;
  return 6;
}

/// Makes the i-th value. What is no string, number or list of them is its seed.
template <class M>
void fill(M& value, const std::string& name, Use use, std::size_t i) {
  if constexpr (std::is_same_v<M, std::string>) {
    value = strings_for(name, use)[i];
  } else if constexpr (std::is_same_v<M, galley::Timestamp>) {
    value = galley::Timestamp(moment);
  } else if constexpr (std::is_same_v<M, galley::Text>) {
    value = galley::Text(token);
  } else if constexpr (std::is_same_v<M, galley::Extensions>) {
    value = extensions_of("\"zephyrous\"");
  } else if constexpr (is_scalar<M>) {
    value = static_cast<M>(i + 1);
  } else if constexpr (galley::is_optional<M>) {
    typename M::value_type inner{};
    fill(inner, name, use, i);
    value = M(std::move(inner));
  } else if constexpr (std::is_same_v<M, std::vector<std::string>>) {
    value = {strings_for(name, use)[i]};
  } else if constexpr (std::is_same_v<M, std::vector<Block>>) {
    value.clear();
    seed(value);
  } else if constexpr (galley::is_vector<M>) {
    value.clear();
    value.emplace_back();
    seed(value.back());
  } else {
    value = M{};
    seed(value);
  }
}

template <class M>
inline constexpr bool is_text_like =
    std::is_same_v<M, std::string> || std::is_same_v<M, std::vector<std::string>> ||
    std::is_same_v<M, galley::Timestamp> || std::is_same_v<M, galley::Text> ||
    std::is_same_v<M, galley::Extensions>;

template <class M>
struct KindOf final : FieldKind {
  static M& as(void* field) { return *static_cast<M*>(field); }

  bool holds_text() const override { return is_text_like<M>; }
  std::vector<std::string> tokens(const std::string& name, Use use) const override {
    using Inner = typename galley::detail::Element<M>::type;
    if constexpr (std::is_same_v<Inner, std::string>) return strings_for(name, use);
    if constexpr (std::is_same_v<M, galley::Timestamp>) return {moment};
    if constexpr (std::is_same_v<M, galley::Text>) return {token};
    if constexpr (std::is_same_v<M, galley::Extensions>) return {"zephyrous"};
    if constexpr (is_scalar<Inner>) return std::vector<std::string>(scalar_count<Inner>());
    return {std::string()};
  }
  void clear(void* field) const override { as(field) = M{}; }
  void set(void* field, const std::string& name, Use use, std::size_t i) const override {
    fill(as(field), name, use, i);
  }
  void set_text([[maybe_unused]] void* field,
                [[maybe_unused]] const std::string& text) const override {
    if constexpr (std::is_same_v<M, std::vector<std::string>>) {
      as(field) = {text};
    } else if constexpr (std::is_same_v<M, galley::Extensions>) {
      as(field) = extensions_of(text);
    } else if constexpr (is_text_like<M>) {
      as(field) = M(text);
    }
  }
  bool equal(const void* a, const void* b) const override {
    return *static_cast<const M*>(a) == *static_cast<const M*>(b);
  }
};
template <class M>
const KindOf<M> kind_of{};

/// A block of one type within a list, as if the list were its field.
template <class T>
void make_block(std::vector<Block>& list, std::size_t index, Way way) {
  if (index < list.size() && list[index].is<T>()) return;
  T content{};
  if (way == Way::seeded) seed(content);
  list.resize(index);
  list.emplace_back(std::move(content));
}

/// Whether there is such a block or not. `field` is the list that holds it.
template <class T>
struct PresenceOf final : FieldKind {
  explicit PresenceOf(std::size_t index) : index_(index) {}

  static std::vector<Block>& as(void* field) { return *static_cast<std::vector<Block>*>(field); }
  static const std::vector<Block>& as(const void* field) {
    return *static_cast<const std::vector<Block>*>(field);
  }
  bool holds_text() const override { return false; }
  std::vector<std::string> tokens(const std::string&, Use) const override { return {""}; }
  void clear(void* field) const override { as(field).resize(index_); }
  void set(void* field, const std::string&, Use, std::size_t) const override {
    make_block<T>(as(field), index_, Way::seeded);
  }
  void set_text(void*, const std::string&) const override {}
  bool equal(const void* a, const void* b) const override {
    return index_ < as(a).size() && index_ < as(b).size() && as(a)[index_].template is<T>() &&
           as(b)[index_].template is<T>();
  }

 private:
  std::size_t index_;
};
/// In an article's body a heading comes first, so that levels mean something.
template <class T>
const PresenceOf<T> presence_of[] = {PresenceOf<T>(0), PresenceOf<T>(1)};

// ---- ways into an article ----------------------------------------------------------------------

/// The described value or block list within a member, made if need be; null if it is not there.
template <class M>
void* first_in(void* field, Way way) {
  M& member = *static_cast<M*>(field);
  if constexpr (std::is_same_v<M, std::vector<Block>>) {
    return &member;
  } else if constexpr (galley::is_optional<M>) {
    if (!member.has_value() && way != Way::find) {
      member.emplace();
      if (way == Way::seeded) seed(*member);
    }
    return member.has_value() ? &*member : nullptr;
  } else if constexpr (galley::is_vector<M>) {
    if (member.empty() && way != Way::find) {
      member.emplace_back();
      if (way == Way::seeded) seed(member.back());
    }
    return member.empty() ? nullptr : &member.front();
  } else {
    if (way == Way::seeded && galley::is_empty(member)) seed(member);
    return &member;
  }
}

template <class T>
void* block_at(std::vector<Block>& list, std::size_t index, Way way) {
  if (way != Way::find) make_block<T>(list, index, way);
  return index < list.size() ? list[index].get_if<T>() : nullptr;
}

Reach then(const Reach& reach, void* (*next)(void*)) {
  return [reach, next](Article& article, Way way) {
    void* const owner = reach(article, way);
    return owner == nullptr ? nullptr : next(owner);
  };
}
Reach then(const Reach& reach, void* (*next)(void*, Way)) {
  return [reach, next](Article& article, Way way) {
    void* const owner = reach(article, way);
    return owner == nullptr ? nullptr : next(owner, way);
  };
}

class Walker {
 public:
  explicit Walker(std::vector<Probe>& out) : out_(out) {}

  /// The fields of a type that `reach` leads to.
  template <class T>
  void object(const Reach& reach, const Route& route, const std::string& path) {
    const std::string type(galley_test::type_name<T>());
    if (has(route, type)) return;  // a picture in a picture says nothing new
    galley::fields<T>.each([&](auto field) {
      using M = typename decltype(field)::type;
      constexpr auto member = decltype(field)::member;
      Route way = route;
      way.push_back({type, std::string(field.name), path + '/' + std::string(field.name)});
      const Reach place = then(
          reach, +[](void* owner) -> void* { return &(static_cast<T*>(owner)->*member); });
      out_.emplace_back(way, field.use, place, kind_of<M>);
      descend<M>(place, way);
    });
  }

 private:
  static bool has(const Route& route, std::string_view type) {
    for (const Step& step : route)
      if (step.type == type && !step.field.empty()) return true;
    return false;
  }

  template <class M>
  void descend(const Reach& place, const Route& route) {
    using Inner = typename galley::detail::Element<M>::type;
    constexpr bool is_body = std::is_same_v<M, std::vector<Block>>;
    const std::string path = route.back().path + (galley::is_vector<M> && !is_body ? "/0" : "");
    if constexpr (std::is_same_v<Inner, Block>)
      blocks(then(place, &first_in<M>), route, path);
    else if constexpr (galley::is_described<Inner>)
      object<Inner>(then(place, &first_in<M>), route, path);
  }

  void blocks(const Reach& list, const Route& route, const std::string& path) {
    const std::size_t index = route.size() == 1 ? 1 : 0;
    const std::string place = path + '/' + std::to_string(index);
    const bool is_nested = has(route, "Quote") || has(route, "List") || has(route, "Aside");
    if (is_nested)
      block<galley::Paragraph>(list, route, place, index);
    else
      each_kind(galley::detail::BlockTypes{}, list, route, place, index);
  }
  template <class... T>
  void each_kind(galley::detail::TypeList<T...>, const Reach& list, const Route& route,
                 const std::string& place, std::size_t index) {
    (block<T>(list, route, place, index), ...);
  }
  template <class T>
  void block(const Reach& list, Route route, const std::string& path, std::size_t index) {
    route.push_back({std::string(galley_test::type_name<T>()), "", path});
    out_.emplace_back(route, Use::text, list, presence_of<T>[index]);
    const Reach content = [list, index](Article& article, Way way) -> void* {
      void* const blocks = list(article, way);
      if (blocks == nullptr) return nullptr;
      return block_at<T>(*static_cast<std::vector<Block>*>(blocks), index, way);
    };
    object<T>(content, route, path);
  }

  std::vector<Probe>& out_;
};

/// Something to stand around the field: every format can write this.
Article fresh() {
  Article article;
  article.id = "urn:example:2026:probe";
  article.publisher.name = "Example News";
  article.modified = "2026-05-04T17:02:00Z";
  article.headline = "Harbour reopens";
  article.body.emplace_back(galley::heading(2, "First crosshead"));
  article.body.emplace_back(galley::paragraph("A plain sentence."));
  return article;
}

}  // namespace

Article Probe::without(Context context) const {
  Article article = fresh();
  kind_->clear(reach_(article, way_of(context)));
  return article;
}
Article Probe::with(Context context, std::size_t value) const {
  Article article = fresh();
  kind_->set(reach_(article, way_of(context)), name(), use_, value);
  return article;
}
Article Probe::with_text(Context context, const std::string& text) const {
  Article article = fresh();
  kind_->set_text(reach_(article, way_of(context)), text);
  return article;
}
bool Probe::same(const Article& a, const Article& b) const {
  // Looking changes nothing; the ways into an article are shared with those that make it.
  const void* const x = reach_(const_cast<Article&>(a), Way::find);
  const void* const y = reach_(const_cast<Article&>(b), Way::find);
  return x != nullptr && y != nullptr && kind_->equal(x, y);
}

const std::vector<Probe>& probes() {
  static const std::vector<Probe> all = [] {
    std::vector<Probe> made;
    const Reach root = [](Article& article, Way) -> void* { return &article; };
    Walker(made).object<Article>(root, {}, "");
    return made;
  }();
  return all;
}

}  // namespace contract
