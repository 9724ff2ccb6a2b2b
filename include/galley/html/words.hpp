// galley: chooses the words of a page's own for one article and writes its times
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <galley/core/timestamp.hpp>
#include <galley/html/labels.hpp>
#include <galley/html/sinks.hpp>

namespace galley {
inline namespace v0 {
namespace html {
namespace detail {

/// The words for an article's language, the caller's before the built-in ones.
template <class = void>
class BasicVoice {
 public:
  BasicVoice(const Labels& labels, std::string_view language)
      : labels_(labels),
        language_(language),
        own_(words_for(language)),
        built_in_(own_ != nullptr ? *own_ : english()) {}

  struct Word {
    std::string_view text;
    bool is_foreign = false;  ///< English for want of the article's language
  };
  Word by() const { return choose(labels_.by, built_in_.by); }
  Word published() const { return choose(labels_.published, built_in_.published); }
  Word updated() const { return choose(labels_.updated, built_in_.updated); }
  Word related() const { return choose(labels_.related, built_in_.related); }
  Word topics() const { return choose(labels_.topics, built_in_.topics); }
  std::string_view picture() const { return choose(labels_.picture, built_in_.picture).text; }
  std::string_view comma() const { return own_ != nullptr ? own_->comma : ", "; }
  std::string_view and_last() const {
    if (!labels_.and_last.empty()) return labels_.and_last;
    return own_ != nullptr ? own_->and_last : ", ";
  }
  bool is_right_to_left() const {
    if (own_ != nullptr && is_plain_tag(language_)) return own_->is_right_to_left;
    return galley::is_right_to_left(language_);
  }
  /// How dates are written, or null for a language whose months are not known.
  const Words* calendar() const { return own_; }

 private:
  Word choose(const std::string& callers, std::string_view built_in) const {
    if (!callers.empty()) return {callers, false};
    return {built_in, own_ == nullptr};
  }

  const Labels& labels_;
  std::string_view language_;
  const Words* own_;
  const Words& built_in_;
};
using Voice = BasicVoice<>;

template <class Out>
void write_date(Out& out, const Words& words, const CivilDate& date) {
  for (std::string_view rest = words.date; !rest.empty();) {
    const std::size_t sign = rest.find('%');
    out.text(rest.substr(0, sign));
    if (sign == std::string_view::npos) return;
    switch (rest[sign + 1]) {
      case 'd': out.number(date.day); break;
      case 'm': out.text(word_at(words.months, static_cast<std::size_t>(date.month) - 1)); break;
      case 'n': out.number(date.month); break;
      default: out.number(date.year); break;
    }
    rest.remove_prefix(sign + 2);
  }
}

template <class Out>
void write_iso_date(Out& out, const TimestampParts& parts) {
  out.number(parts.date.year, 4);
  if (parts.precision < TimePrecision::month) return;
  out.markup("-");
  out.number(parts.date.month, 2);
  if (parts.precision < TimePrecision::day) return;
  out.markup("-");
  out.number(parts.date.day, 2);
}

template <class Out>
void write_zone(Out& out, int minutes) {
  out.markup(" UTC");
  if (minutes == 0) return;
  if (minutes < 0) {
    out.markup("\u2212");
  } else {
    out.markup("+");
  }
  const int size = minutes < 0 ? -minutes : minutes;
  out.number(size / 60);
  if (size % 60 == 0) return;
  out.markup(":");
  out.number(size % 60, 2);
}

/// A time for people: in the offset in which it is stated, to the minute, with the zone named. The
/// ISO form where months have no names here; what is no time stands as it is.
template <class Out>
void write_time(Out& out, const Voice& voice, const Timestamp& time) {
  TimestampParts parts;
  if (!galley::detail::scan_timestamp(time.text(), parts)) return out.text(time.text());
  const Words* const calendar = voice.calendar();
  const bool is_named = calendar != nullptr && parts.precision >= TimePrecision::day;
  if (is_named) {
    write_date(out, *calendar, parts.date);
  } else {
    write_iso_date(out, parts);
  }
  if (parts.precision < TimePrecision::minute) return;
  out.text(is_named ? calendar->time : std::string_view(" "));
  out.number(parts.hour, 2);
  out.markup(":");
  out.number(parts.minute, 2);
  if (parts.has_offset) write_zone(out, parts.offset_minutes);
}

}  // namespace detail
}  // namespace html
}  // namespace v0
}  // namespace galley
