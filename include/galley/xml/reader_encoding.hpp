// galley: how the XML reader finds a document's encoding and checks its characters; included by
// reader.hpp only
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <galley/core/decode.hpp>
#include <galley/core/strings.hpp>
#include <galley/core/utf8.hpp>
#include <galley/core/utf8_check.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace xml_text {

template <class T>
bool BasicReader<T>::open(std::string_view text) {
  if (text.size() > limits_.document) {
    exceeded("document");
    return false;
  }
  if (!detect_encoding(text)) return false;
  if (source_.encoding != Encoding::utf8) convert();
  begin_text(0);
  const bool has_declaration = rest().substr(0, 5) == "<?xml" && rest().size() > 5 &&
                               !detail::name_bytes.may_follow[static_cast<unsigned char>(at_[5])] &&
                               at_[5] != ':';
  if (has_declaration) {
    std::string_view label;
    if (!declaration(label) || !take_label(label)) return false;
    if (source_.encoding != Encoding::utf8 && !source_.is_converted) {
      const auto taken = static_cast<std::size_t>(at_ - source_.text.data());  // was ASCII
      convert();
      begin_text(taken);
    }
  }
  return check_characters();
}

/// Aims at the decoded text, behind what was taken of it before. A document ends in '>' or a blank,
/// so that what ends a name, or follows a value, is looked at without asking for the end of the
/// document; one that ends otherwise is copied to where a NUL follows, as one follows a converted
/// text.
template <class T>
void BasicReader<T>::begin_text(std::size_t taken) {
  const std::string_view text = source_.text;
  const bool is_cut = !text.empty() && text.back() != '>' && !detail::is_blank(text.back());
  if (galley::detail::unlikely(is_cut && !source_.is_converted)) {
    source_.owned = text;
    source_.text = source_.owned;
  }
  const char* const begin = source_.text.data();
  end_ = begin + source_.text.size();
  const bool is_quick = source_.text.size() >= quick_room && limits_.name >= quick_room;
  quick_end_ = is_quick ? end_ - quick_room : begin;
  at_ = event_at_ = begin + taken;
  lines_ = LineCounter(begin);
}

/// By the byte order mark, else by how the first characters stand; XML 1.0 appendix F.
template <class T>
bool BasicReader<T>::detect_encoding(std::string_view text) {
  using namespace std::string_view_literals;
  const std::string_view start = text.substr(0, 4);
  if (start == "<?xm"sv) {  // most documents
    (void)source_.take_mark(text);
    return true;
  }
  for (const std::string_view unknown :
       {"\xFF\xFE\0\0"sv, "\0\0\xFE\xFF"sv, "<\0\0\0"sv, "\0\0\0<"sv, "\x4C\x6F\xA7\x94"sv}) {
    if (start != unknown) continue;
    source_.text = text;
    begin_text(0);
    fail("xml.encoding.unsupported", "this looks like UTF-32 or EBCDIC; give UTF-8");
    return false;
  }
  if (source_.take_mark(text)) return true;
  if (start.substr(0, 2) == "<\0"sv) source_.encoding = Encoding::utf16_little;
  if (start.substr(0, 2) == "\0<"sv) source_.encoding = Encoding::utf16_big;
  return true;
}

/// What the declaration says of the encoding; it must agree with what is known by now.
template <class T>
bool BasicReader<T>::take_label(std::string_view label) {
  constexpr struct {
    std::string_view label;
    Encoding encoding;
  } known[] = {{"utf-8", Encoding::utf8},
               {"utf8", Encoding::utf8},
               {"us-ascii", Encoding::utf8},
               {"ascii", Encoding::utf8},
               {"utf-16", Encoding::utf16_little},
               {"utf-16", Encoding::utf16_big},
               {"utf-16le", Encoding::utf16_little},
               {"utf-16be", Encoding::utf16_big},
               {"iso-8859-1", Encoding::iso_8859_1},
               {"iso_8859-1", Encoding::iso_8859_1},
               {"iso8859-1", Encoding::iso_8859_1},
               {"latin1", Encoding::iso_8859_1},
               {"windows-1252", Encoding::windows_1252},
               {"cp1252", Encoding::windows_1252}};
  if (label.empty()) return true;
  bool is_known = false;
  for (const auto& row : known) {
    if (!strings::equals_ignore_case(label, row.label)) continue;
    is_known = true;
    const bool is_wide =
        row.encoding == Encoding::utf16_little || row.encoding == Encoding::utf16_big;
    const bool is_settled = is_wide || source_.bom != 0 || source_.is_converted;
    if (is_settled && row.encoding != source_.encoding) continue;
    source_.encoding = row.encoding;
    if (strings::ends_with(row.label, "ascii")) return check_ascii();
    return true;
  }
  if (is_known) {
    fail("xml.encoding.mismatch", "the declaration names another encoding than the bytes are in",
         label.data());
  } else {
    fail("xml.encoding.unsupported",
         "the encoding `" + strings::escape_for_message(label) +
             "` is not known here; give UTF-8, UTF-16, ISO-8859-1 or Windows-1252",
         label.data());
  }
  return false;
}

/// What claims to be ASCII must be; then it is UTF-8 too.
template <class T>
bool BasicReader<T>::check_ascii() {
  if (options_.malformed != Malformed::refuse) return true;
  for (const char& byte : source_.text) {
    if (static_cast<unsigned char>(byte) < 0x80) continue;
    fail("xml.encoding.malformed", "this byte is not ASCII, as the declaration says", &byte);
    return false;
  }
  return true;
}

namespace detail {

/// A step that takes what XML cannot hold for malformed.
template <decoding::Stepper base>
decoding::Step step_xml(std::string_view source, std::size_t at) {
  decoding::Step met = base(source, at);
  if (!utf8::is_xml_char(met.code_point)) met = {utf8::replacement, met.size, false};
  return met;
}

template <class = void>
decoding::Stepper xml_stepper_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: break;
    case Encoding::utf16_little: return step_xml<decoding::step_utf16<false>>;
    case Encoding::utf16_big: return step_xml<decoding::step_utf16<true>>;
    case Encoding::iso_8859_1: return step_xml<decoding::step_iso_8859_1<>>;
    case Encoding::windows_1252: return step_xml<decoding::step_windows_1252<>>;
  }
  return step_xml<decoding::step_utf8<>>;
}

/// The first character that XML cannot hold, in well-formed UTF-8; its size if there is none.
template <class = void>
std::size_t find_illegal(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const utf8::Decoded met = utf8::decode(text, at);
    if (!utf8::is_xml_char(met.code_point)) break;
    at += met.length;
  }
  return at;
}

}  // namespace detail

template <class T>
void BasicReader<T>::convert() {
  source_.convert(options_.malformed == Malformed::replace
                      ? detail::xml_stepper_of(source_.encoding)
                      : decoding::stepper_of(source_.encoding));
}

/// Once for the whole document, so that nothing behind it need ask again.
template <class T>
bool BasicReader<T>::check_characters() {
  if (options_.malformed == Malformed::trust) return true;
  const std::string_view text = source_.text;
  const bool is_good = galley::detail::likely(utf8::is_xml_text(text));
  if (is_good && source_.malformed == 0) return true;
  if (options_.malformed == Malformed::replace) return repair();
  // Whichever comes first; U+FFFD stands where a conversion met malformed bytes.
  const std::size_t valid =
      source_.malformed != 0 ? source_.first_malformed.decoded : utf8::valid_prefix(text);
  const std::size_t legal = detail::find_illegal(text.substr(0, valid));
  fail(legal < valid ? "xml.character.illegal" : "xml.encoding.malformed",
       legal < valid ? "XML cannot hold this character"
                     : "these bytes are no character in the encoding of the document",
       text.data() + legal);
  return false;
}

template <class T>
bool BasicReader<T>::repair() {
  if (!source_.is_converted) {
    const auto taken = static_cast<std::size_t>(at_ - source_.text.data());
    convert();
    begin_text(taken);
  }
  if (source_.malformed > limits_.repairs) {
    exceeded("repairs");
    return false;
  }
  std::string message = "malformed bytes and illegal characters were replaced by U+FFFD: ";
  strings::append_number(message, source_.malformed);
  warn("xml.character.replaced", std::move(message),
       source_.text.data() + source_.first_malformed.decoded);
  return true;
}

}  // namespace xml_text
}  // namespace v0
}  // namespace galley
