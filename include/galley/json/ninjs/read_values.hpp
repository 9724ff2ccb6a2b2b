// galley: the values of an item: texts, codes, numbers; included by read.hpp only
#pragma once
#include <galley/json/ninjs/read.hpp>

namespace galley {
inline namespace v0 {
namespace ninjs {
namespace detail {

// ---- values ------------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicItemReader<Lazy>::string(std::string& target, const Keeper& keeper, Place at,
                                      Property property) {
  std::string_view text;
  const Outcome outcome = json_.string(text);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::mismatch) return keep_property(keeper, at, property, Misfit::mismatch);
  if (!target.empty()) return keep_property(keeper, at, property, Misfit::duplicate);
  if (text.empty()) return keep_property(keeper, at, property, Misfit::quiet);
  if (row_of<Lazy>(property).kind == Kind::uri) {
    if (text.size() > json_.limits().url) return json_.exceeded("url", at.at);
    if (!is_uri(text))
      warn("ninjs.uri.invalid", "not an absolute URI, which the schema asks for; it is kept", at);
  }
  target.assign(text.data(), text.size());
  return Outcome::ok;
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::time(Timestamp& target, const Keeper& keeper, Place at,
                                    Property property) {
  std::string text = target.text();
  const Outcome outcome = string(text, keeper, at, property);
  if (outcome != Outcome::ok || text.empty() || text == target.text()) return outcome;
  target = Timestamp(std::move(text));
  if (!is_schema_time(target))
    warn("ninjs.time.invalid", "not a date and time with an offset (RFC 3339); it is kept", at);
  return outcome;
}

template <class Lazy>
template <class T>
Outcome BasicItemReader<Lazy>::integer(T& target, std::int64_t least, std::int64_t most,
                                       const Keeper& keeper, Place at, Property property) {
  std::int64_t wide = 0;
  const bool is_number = json_.next_is('-') || (json_.peek() >= '0' && json_.peek() <= '9');
  const Outcome outcome = json_.integer(wide, least, most);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::ok && target == T{} && wide != 0) {
    target = static_cast<T>(wide);
    return Outcome::ok;
  }
  return keep_property(keeper, at, property, is_number ? Misfit::quiet : Misfit::mismatch);
}

template <class Lazy>
Outcome BasicItemReader<Lazy>::number(std::string& target, const Keeper& keeper, Place at,
                                      Property property) {
  std::string_view token;
  const Outcome outcome = json_.number_text(token);
  if (outcome == Outcome::failed) return outcome;
  if (outcome == Outcome::mismatch) return keep_property(keeper, at, property, Misfit::mismatch);
  if (!target.empty()) return keep_property(keeper, at, property, Misfit::duplicate);
  target.assign(token.data(), token.size());
  return Outcome::ok;
}

}  // namespace detail
}  // namespace ninjs
}  // namespace v0
}  // namespace galley
