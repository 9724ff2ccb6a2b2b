// galley: the parts of a credit one by one: services, sites, and the marks and words that join them
#pragma once

#include <cstddef>
#include <string_view>

#include "galley/text/credit_lexicon.hpp"
#include "galley/text/credit_names.hpp"
#include "galley/text/letters.hpp"

namespace galley {
inline namespace v0 {
namespace credit {
namespace detail {

/// A service of a supplier that is spelled in capitals: "CNN Indonesia", "AFP Forum"; or null.
template <class = void>
inline const Supplier* find_service(std::string_view text, const Lexicon& lexicon) {
  std::string_view rest = text;
  const std::string_view first = next_word(rest);
  rest = letters::trim_front(rest);
  if (rest.empty() || has_words(rest, 3)) return nullptr;
  if (shape_of(first, lexicon) != WordShape::acronym) return nullptr;
  if (shape_of(next_word(rest), lexicon) != WordShape::name) return nullptr;
  return find_supplier(first, lexicon);
}

/// A web address or the name of a site: "example.com", "facebook.com/example".
template <class = void>
inline bool is_site(std::string_view text) {
  if (text.find(' ') != text.npos) return false;
  const std::string_view host = text.substr(0, text.find('/'));
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos || dot < 2 || host.size() - dot < 3 || host.size() - dot > 7) return false;
  std::size_t in_row = 0;  // letters since the last dot: "U.S.A" is no site
  for (std::size_t at = 0; at < host.size();) {
    const letters::CodePoint met = letters::decode(host, at);
    at += met.size;
    if (met.value == '.') {
      if (in_row < 2) return false;
      in_row = 0;
    } else if (letters::is_letter(met.value) || letters::is_digit(met.value) || met.value == '-') {
      ++in_row;
    } else {
      return false;
    }
  }
  return !letters::is_digit(letters::decode_before(host, host.size()).value);
}

/// How the parts of a credit are joined.
enum class Joint : unsigned char { none, slash, comma, dash, via, from, client };

/// A part of a credit and what stands before it.
struct Component {
  std::string_view text;
  Joint before = Joint::none;
  bool is_quoted = false;  ///< "« LE MONDE »"; the marks are left out of the text
};

/// The joint at byte `at` of `text`, and its bytes.
template <class = void>
inline Joint read_joint(std::string_view text, std::size_t at, const Lexicon& lexicon,
                        std::size_t& size) {
  const letters::CodePoint mark = letters::decode(text, at);
  const std::string_view rest = text.substr(at);
  size = mark.size;
  switch (mark.value) {
    case '/':
    case '|':
    case ';':
    case 0xFF0F:
    case 0xFF5C: return Joint::slash;
    case ':':  // "ABC News: A. Example", "ロイター＝共同"
    case '=':
    case 0xFF1D:
      return find_supplier(text.substr(0, at), lexicon) != nullptr ||
                     find_service(text.substr(0, at), lexicon) != nullptr
                 ? Joint::slash
                 : Joint::none;
    case ',':
    case 0x3001:
    case 0xFF0C:
    case 0x60C: return Joint::comma;
    case '-':  // "A. Example-USA TODAY Sports", "A. Example—Getty Images"
    case 0x2014:
      return find_supplier(rest.substr(size), lexicon) != nullptr ? Joint::dash : Joint::none;
    case ' ': break;
    default: return Joint::none;
  }
  constexpr std::string_view starts = "vVfFoOpP-\xE2";  // "via", "for", "on", "pour" and dashes
  if (rest.size() < 3 || starts.find(rest[1]) == starts.npos) return Joint::none;
  if ((size = letters::match(rest, " via ")) != 0) return Joint::via;
  if ((size = letters::match(rest, " for ")) != 0) return Joint::client;
  if ((size = letters::match(rest, " pour ")) != 0) return Joint::client;
  for (const std::string_view word : {" on ", " from "}) {
    size = letters::match(rest, word);
    if (size != 0 && find_supplier(rest.substr(size), lexicon) != nullptr) {
      return word == " on " ? Joint::via : Joint::from;
    }
  }
  if ((size = letters::match(rest, " - ")) != 0 || (size = letters::match(rest, " – ")) != 0 ||
      (size = letters::match(rest, " — ")) != 0) {
    return Joint::dash;
  }
  return Joint::none;
}

/// Bytes of the supplier's name that `text` starts with: a hyphen or a slash within it, as in
/// "ITAR-TASS", joins no two parts. 0 when it starts with none.
template <class = void>
inline std::size_t match_supplier(std::string_view text, const Lexicon& lexicon) {
  std::size_t longest = 0;
  lexicon.suppliers.any(text, [&](const Supplier& row) {
    const std::size_t size = letters::match(text, row.text);
    if (size > longest && letters::word_ends(text, size)) longest = size;
    return false;
  });
  return longest;
}

/// "« LE MONDE »" without its marks.
template <class = void>
inline std::string_view without_quotes(std::string_view text) {
  if (letters::decode(text, 0).value != 0xAB) return text;
  const letters::CodePoint last = letters::decode_before(text, text.size());
  return last.value == 0xBB ? letters::trim(text.substr(2, text.size() - 4)) : text;
}

/// Takes the next component of `rest`, split at `/ | , –`, "via", "for" and "on". `joint` is
/// the state between calls: what joins the component that comes next.
template <class = void>
inline Component next_component(std::string_view& rest, Joint& joint, const Lexicon& lexicon) {
  Component found{{}, joint, false};
  std::size_t at = 0;
  std::size_t size = 0;
  joint = Joint::none;
  while (at < rest.size()) {
    joint = read_joint(rest, at, lexicon, size);
    const std::size_t name = joint == Joint::none ? 0 : match_supplier(rest, lexicon);
    if (joint != Joint::none && name <= at) break;
    joint = Joint::none;
    at = name > at ? name : at + letters::decode(rest, at).size;
  }
  found.text = letters::trim(rest.substr(0, at));
  const std::string_view name = without_quotes(found.text);
  found.is_quoted = name.size() != found.text.size();
  found.text = name;
  rest = joint == Joint::none ? std::string_view{} : letters::trim_front(rest.substr(at + size));
  if (letters::match(rest, "via ") != 0) {  // "Example Ferries/via REUTERS"
    rest.remove_prefix(4);
    joint = Joint::via;
  }
  return found;
}

}  // namespace detail
}  // namespace credit
}  // namespace v0
}  // namespace galley
