// galley: what a format cannot carry of an article, found by one walk over its claims
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include <galley/core/issue.hpp>
#include <galley/format/claims.hpp>

namespace galley {
inline namespace v0 {
namespace detail {

inline void note_loss(IssueList& issues, std::string_view format, std::string_view clause,
                      const Path& path) {
  constexpr std::string_view says = " does not carry this: ";
  std::string message;
  message.reserve(format.size() + says.size() + clause.size());
  message += format;
  message += says;
  message += clause;
  issues.warning("format.field.dropped", path, std::move(message));
}

template <class Format, class T>
void note_losses_within(const T& value, const Path& path, IssueList& issues, std::size_t room) {
  if constexpr (std::is_same_v<T, Block>) {
    value.visit([&](const auto& content) {
      using Content = std::decay_t<decltype(content)>;
      if constexpr (drops_type<Format, Content>()) {
        note_loss(issues, Format::name, claims<Format, Content>.clause, path);
      } else {
        note_losses_within<Format>(content, path, issues, room);
      }
    });
  } else if constexpr (is_optional<T>) {
    if (value.has_value()) note_losses_within<Format>(*value, path, issues, room);
  } else if constexpr (is_vector<T>) {
    using Item = typename Element<T>::type;
    if constexpr (is_described<Item> || std::is_same_v<Item, Block>) {
      Path place(path, std::size_t{0});
      for (std::size_t i = 0; i < value.size() && room > 0; ++i) {
        place.aim(i);
        note_losses_within<Format>(value[i], place, issues, room - 1);
      }
    }
  } else if constexpr (is_described<T>) {
    if (room == 0) return;
    static constexpr auto claimed = ordered_claims<Format, T>();
    const Claim* claim = claimed.claims;
    Path place(path, std::string_view{});
    fields<T>.each([&](auto field) {
      const Claim& own = *claim++;
      const auto& member = field.of(value);
      if (is_empty(member)) return;
      place.aim(field.name);
      if (own.fate == Fate::dropped) {
        note_loss(issues, Format::name, own.reason, place);
      } else {
        note_losses_within<Format>(member, place, issues, room - 1);
      }
    });
  }
}

template <class Format, class T>
void clear_dropped_within(T& value, std::size_t room) {
  if constexpr (std::is_same_v<T, Block>) {
    value.visit([&](auto& content) { clear_dropped_within<Format>(content, room); });
  } else if constexpr (is_optional<T>) {
    if (value.has_value()) clear_dropped_within<Format>(*value, room);
  } else if constexpr (is_vector<T>) {
    using Item = typename Element<T>::type;
    if constexpr (is_described<Item> || std::is_same_v<Item, Block>)
      for (std::size_t i = 0; i < value.size() && room > 0; ++i)
        clear_dropped_within<Format>(value[i], room - 1);
  } else if constexpr (is_described<T>) {
    if (room == 0) return;
    static constexpr auto claimed = ordered_claims<Format, T>();
    const Claim* claim = claimed.claims;
    fields<T>.each([&](auto field) {
      using Type = typename decltype(field)::type;
      if (claim++->fate == Fate::dropped) {
        field.of(value) = Type{};
      } else {
        clear_dropped_within<Format>(field.of(value), room - 1);
      }
    });
  }
}

}  // namespace detail

namespace detail {

template <class Format, class T>
constexpr bool drops_some();

template <class Format, auto... Members>
constexpr bool members_drop_some(const FieldList<Members...>*) {
  return (drops_some<Format, typename Element<typename Field<Members>::type>::type>() || ...);
}
template <class Format, class... T>
constexpr bool blocks_drop_some(TypeList<T...>) {
  return (drops_some<Format, T>() || ...);
}
/// Does any claim on the type, or on what it holds, say dropped? Blocks are looked at from the top.
template <class Format, class T>
constexpr bool drops_some() {
  if constexpr (is_described<T> && !std::is_same_v<T, Block>) {
    if constexpr (claims_all<Format, T>) {
      if (claims<Format, T>.fate == Fate::dropped) return true;
    } else {
      for (const Claim& claim : rows_of(claims<Format, T>))
        if (claim.fate == Fate::dropped) return true;
    }
    return members_drop_some<Format>(&fields<T>);
  } else {
    return false;
  }
}
/// A format that drops nothing has nothing to walk for.
template <class Format>
inline constexpr bool drops_anything =
    drops_some<Format, Article>() || blocks_drop_some<Format>(BlockTypes{});

}  // namespace detail

/// Adds one warning `format.field.dropped` for each non-empty value that the format's claims say is
/// dropped. Writers call it; what depends on the value they note themselves.
template <class Format, class T>
void note_losses([[maybe_unused]] const T& value, [[maybe_unused]] IssueList& issues,
                 [[maybe_unused]] std::size_t depth = Limits{}.depth) {
  if constexpr (detail::drops_anything<Format>)
    detail::note_losses_within<Format>(value, Path(), issues, depth);
}

/// The article as the format can carry it: every dropped field empty. Round trips are compared
/// under this mask.
template <class Format>
Article project(Article article) {
  detail::clear_dropped_within<Format>(article, Limits{}.depth);
  return article;
}

}  // namespace v0
}  // namespace galley
