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
  std::string message(format);
  message += " does not carry this: ";
  message += clause;
  issues.warning("format.field.dropped", path, std::move(message));
}

template <class Format, class T>
void note_losses_within(const T& value, const Path& path, IssueList& issues, std::size_t room) {
  if constexpr (std::is_same_v<T, Block>) {
    value.visit([&](const auto& content) {
      using Content = std::decay_t<decltype(content)>;
      if constexpr (claims<Format, Content>.drops_type) {
        note_loss(issues, Format::name, claims<Format, Content>.claims[0].reason, path);
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

/// Adds one warning `format.field.dropped` for each non-empty value that the format's claims say is
/// dropped. Writers call it; what depends on the value they note themselves.
template <class Format, class T>
void note_losses(const T& value, IssueList& issues, std::size_t depth = Limits{}.depth) {
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
