// galley: checks a document against the schema of NewsML-G2, and for what that lets pass
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <galley/core/result.hpp>
#include <galley/core/small_stack.hpp>
#include <galley/validate/repeats.hpp>
#include <galley/xml/newsml/aliases.hpp>
#include <galley/xml/newsml/schema.hpp>
#include <galley/xml/reader.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Walks through one document. What it reports is of the document: positions, no paths.
template <class Lazy = void>
class BasicChecker {
 public:
  using Reader = xml_text::BasicReader<Lazy>;
  using Attribute = xml_text::Attribute;
  using Event = xml_text::Event;

  explicit BasicChecker(Reader& xml) : xml_(xml) {}

  /// Reads to the end; what is wrong is among the reader's issues.
  void check() {
    Event event = xml_.next();
    for (; event != Event::finished && event != Event::failed; event = xml_.next()) {
      if (event == Event::start) start();
      if (event == Event::text) text(xml_.text());
      if (event == Event::end) end();
    }
    if (event == Event::finished) report_repeats();
  }

 private:
  /// An open element; without a type anything may stand in it.
  struct Frame {
    const SchemaType* type;
    ContentModel content;
    bool is_item;
    bool is_wrong;  ///< its children were found to be out of order
    bool is_odd;    ///< so many children have been met
    bool has_text;
  };

  /// A value that must be the only one of its kind, and where it stands.
  struct Told {
    std::string value;
    const char* at;
  };

  void start();
  void text(std::string_view text);
  void end();
  const SchemaType* type_here(bool& is_item);
  void attributes(const SchemaType* type);
  void attribute(const SchemaType* type, const Attribute& a);
  void beyond(const Attribute& a, std::string_view type);
  void begin_item();
  void catalog();
  void end_item();
  void use_alias(std::string_view qcode);
  void report_repeats();
  /// Calls `report(later)` for each value that repeats an earlier one; linear, as documents may be
  /// made to hold nothing else.
  template <class Report>
  static void each_repeated(const std::vector<Told>& all, Report&& report) {
    galley::detail::each_repeat(
        all.size(), [&](std::size_t i) { return galley::detail::hash_of(all[i].value); },
        [&](std::size_t i, std::size_t j) { return all[i].value == all[j].value; },
        [&](std::size_t later, std::size_t) { report(later); });
  }

  void error(std::string_view code, std::string message, const char* at) {
    xml_.issues().error(code, *xml_.path, std::move(message), xml_.position_of(at));
  }
  void warn(std::string_view code, std::string message, const char* at = nullptr) {
    xml_.warn(code, std::move(message), at);
  }
  static std::string quoted(std::string_view text) {
    return '`' + strings::escape_for_message(text) + '`';
  }
  bool is_nar(std::string_view name) const noexcept {
    return xml_.space() == Namespace::nar && xml_.name() == name;
  }

  Reader& xml_;
  SmallStack<Frame, 16> frames_;
  std::vector<Told> ids_;
  std::vector<Told> guids_;
  std::vector<Told> undeclared_;  ///< aliases, each once for its item
  // Aliases of the item that is open: those its catalogs declare, and those of its codes that IPTC
  // has not.
  std::vector<Told> declared_;
  std::vector<Told> used_;
  bool has_catalog_ = false;
  bool has_other_catalog_ = false;  ///< one that was not looked into
};

/// The type of the element that just started; null where anything may stand.
template <class Lazy>
const SchemaType* BasicChecker<Lazy>::type_here(bool& is_item) {
  using S = Schema<Lazy>;
  const bool is_standard = xml_.space() == Namespace::nar;
  if (frames_.empty()) {
    constexpr std::string_view roots =
        "newsItem packageItem conceptItem knowledgeItem planningItem catalogItem newsMessage";
    is_item = is_standard && xml_.name() != "newsMessage";
    if (is_standard && has_word(roots, xml_.name())) return S::type_of(nullptr, xml_.name());
    error("newsml.root.unsupported", "the document is no item and no message of NewsML-G2",
          xml_.at());
    return nullptr;
  }
  Frame& parent = frames_.back();
  if (parent.type == nullptr) return is_standard ? S::type_of(nullptr, xml_.name()) : nullptr;
  if (parent.is_wrong) return nullptr;
  parent.is_odd = !parent.is_odd;
  const std::string_view word = parent.content.take(xml_.name(), xml_.space());
  if (word == "##declared")
    error("newsml.element.rejected", "the schema demands one that declares this element",
          xml_.at());
  is_item = word == "##nar";
  if (word == "##nar" || word == "##any") {
    return is_standard ? S::type_of(nullptr, xml_.name()) : nullptr;
  }
  if (!word.empty()) return is_standard ? S::type_of(parent.type, xml_.name()) : nullptr;
  parent.is_wrong = true;
  std::string message = quoted(xml_.qualified_name()) + " may not stand here";
  if (!parent.content.missing().empty())
    message += "; next comes " + quoted(parent.content.missing());
  error("newsml.element.rejected", std::move(message), xml_.at());
  return nullptr;
}

template <class Lazy>
void BasicChecker<Lazy>::start() {
  bool is_item = false;
  const SchemaType* const type = type_here(is_item);
  is_item = is_item && type != nullptr && strings::ends_with(type->name, "Item");
  frames_.push({type, ContentModel(type != nullptr ? type->content : std::string_view()), is_item,
                false, false, false});
  if (is_item) begin_item();
  if (type != nullptr && (is_nar("catalog") || is_nar("catalogRef"))) catalog();
  attributes(type);
}

template <class Lazy>
void BasicChecker<Lazy>::text(std::string_view text) {
  Frame& frame = frames_.back();
  frame.has_text = true;
  if (frame.type == nullptr || frame.content.is_mixed()) return;
  const std::string_view value = frame.content.value();
  if (!value.empty()) {
    if (!fits_type(value, text))
      error("newsml.value.rejected",
            quoted(xml_.name()) + " holds " + quoted(text) + ", and wants " +
                std::string(wish_of(value)),
            xml_.at());
    else if (has_word("time time_or_none", value) && !Timestamp{text}.has_offset())
      warn("newsml.offset.missing", "a time without an offset from UTC is no moment");
    return;
  }
  if (frame.content.is_empty() || !xml_.is_blank())
    error("newsml.text.rejected", "no text may stand here", xml_.at());
}

template <class Lazy>
void BasicChecker<Lazy>::end() {
  Frame& frame = frames_.back();
  if (frame.type != nullptr && !frame.is_wrong) {
    std::string_view missing = frame.content.still_missing();
    // The parentheses of ruby text come in pairs, which its content model cannot say.
    if (frame.is_odd && frame.type->name == "ruby") missing = "rp";
    if (!missing.empty())
      error("newsml.element.missing", quoted(xml_.name()) + " has no " + quoted(missing),
            xml_.at());
    const std::string_view value = frame.content.value();
    if (!frame.has_text && !value.empty() && !fits_type(value, {}))
      error("newsml.value.rejected",
            quoted(xml_.name()) + " is empty, and wants " + std::string(wish_of(value)), xml_.at());
  }
  if (frame.is_item) end_item();
  frames_.pop();
}

// ---- attributes --------------------------------------------------------------------------------

template <class Lazy>
void BasicChecker<Lazy>::attributes(const SchemaType* type) {
  for (const Attribute& a : xml_.attributes()) attribute(type, a);
  if (type == nullptr) return;
  for (const std::string_view word : strings::split(type->attributes, ' ')) {
    if (!strings::ends_with(word, "!")) continue;
    const std::string_view name = word.substr(0, word.find_first_of(":!"));
    bool is_there = false;
    for (const Attribute& a : xml_.attributes())
      is_there = is_there || (a.space == Namespace::none && a.name == name);
    if (!is_there)
      error("newsml.attribute.missing", quoted(xml_.qualified_name()) + " has no " + quoted(name),
            xml_.at());
  }
  const bool is_pointer = has_word("Link1 RemoteContent", type->name);
  bool has_target = false;
  for (const Attribute& a : xml_.attributes())
    has_target = has_target || (has_word("href residref guidref persistidref", a.name) &&
                                !collapsed(a.value).empty());
  if (is_pointer && !has_target)
    warn("newsml.target.missing", quoted(xml_.qualified_name()) + " leads nowhere");
}

template <class Lazy>
void BasicChecker<Lazy>::attribute(const SchemaType* type, const Attribute& a) {
  std::string_view value_type;
  if (a.space == Namespace::xml) {
    value_type = a.name == "lang" ? "language" : a.name == "id" ? "id" : "iri";
    if (a.name == "space" || (a.name == "lang" && a.value.empty())) value_type = "string";
    const bool is_allowed = type == nullptr || has_word(type->attributes, "##other") ||
                            (a.name == "lang" && (has_word(type->attributes, "@i18n") ||
                                                  has_word(type->attributes, "xml:lang")));
    if (!is_allowed) value_type = {};
  } else if (a.space == Namespace::schema_instance) {
    value_type = a.name == "type" || a.name == "nil" ? "" : "string";
  } else if (a.space == Namespace::none) {
    value_type = type == nullptr ? "string" : Schema<Lazy>::attribute(*type, a.name);
  } else if (type == nullptr ||
             (a.space != Namespace::nar && has_word(type->attributes, "##other"))) {
    value_type = "string";
  }
  if (value_type.empty())
    return error("newsml.attribute.rejected",
                 quoted(xml_.qualified_name()) + " has no attribute " + quoted(a.qualified_name()),
                 a.at);
  if (!fits_type(value_type, a.value))
    return error("newsml.value.rejected",
                 quoted(a.qualified_name()) + " of " + quoted(xml_.qualified_name()) + " is " +
                     quoted(a.value) + ", and wants " + std::string(wish_of(value_type)),
                 a.at);
  if (value_type == "id") ids_.push_back({std::string(collapsed(a.value)), a.at});
  if (type != nullptr && a.space == Namespace::none) beyond(a, value_type);
}

/// One id is of one element (xs:ID), and one guid of one item. Told at the end, each kind in the
/// order of the document: finding a line before the last one found starts from the top.
template <class Lazy>
void BasicChecker<Lazy>::report_repeats() {
  each_repeated(ids_, [this](std::size_t i) {
    error("newsml.value.rejected", "two elements have the id " + quoted(ids_[i].value), ids_[i].at);
  });
  each_repeated(guids_, [this](std::size_t i) {
    warn("newsml.guid.repeated", "two items have the guid " + quoted(guids_[i].value),
         guids_[i].at);
  });
  for (const Told& alias : undeclared_)
    warn("newsml.alias.undeclared", "no catalog of the item declares " + quoted(alias.value),
         alias.at);
}

// ---- what the schema lets pass -----------------------------------------------------------------

template <class Lazy>
void BasicChecker<Lazy>::beyond(const Attribute& a, std::string_view type) {
  if (type == "iri" && !is_iri(collapsed(a.value)))
    warn("newsml.href.malformed", quoted(a.qualified_name()) + " is no URI reference", a.at);
  if (type == "qcode") use_alias(a.value);
  if (type == "qcodes")
    all_words(a.value, [this](std::string_view code) {
      use_alias(code);
      return true;
    });
  if (xml_.name() == "scheme" && a.name == "alias")
    declared_.push_back({std::string(a.value), a.at});
  if (!frames_.back().is_item) return;
  const bool is_unexpected = (a.name == "standard" && a.value != "NewsML-G2") ||
                             (a.name == "conformance" && !has_word("core power", a.value)) ||
                             (a.name == "standardversion" && !strings::starts_with(a.value, "2."));
  if (is_unexpected)
    warn("newsml.constant.unexpected",
         quoted(a.name) + " is " + quoted(a.value) + "; readers take the item for another kind",
         a.at);
  if (a.name != "guid") return;
  if (a.value.empty()) warn("newsml.guid.missing", "the item has an empty guid", a.at);
  guids_.push_back({std::string(a.value), a.at});
}

template <class Lazy>
void BasicChecker<Lazy>::use_alias(std::string_view qcode) {
  const std::string_view alias = qcode.substr(0, qcode.find(':'));
  if (alias.empty() || (!used_.empty() && used_.back().value == alias)) return;
  if (!is_iptc_alias<Lazy>(alias)) used_.push_back({std::string(alias), xml_.at()});
}

template <class Lazy>
void BasicChecker<Lazy>::begin_item() {
  declared_.clear();
  used_.clear();
  has_catalog_ = has_other_catalog_ = false;
}

template <class Lazy>
void BasicChecker<Lazy>::catalog() {
  has_catalog_ = true;
  const Attribute* href = nullptr;
  for (const Attribute& a : xml_.attributes())
    if (a.name == "href" && a.space == Namespace::none) href = &a;
  if (href != nullptr && href->value.find("catalog.IPTC-G2-Standards_") == std::string_view::npos)
    has_other_catalog_ = true;
}

template <class Lazy>
void BasicChecker<Lazy>::end_item() {
  if (!has_catalog_)
    return warn("newsml.catalog.missing", "the item has no catalog, so its codes mean nothing");
  if (has_other_catalog_) return;
  // What was declared, and what was told already, is known.
  std::vector<Told> all = std::move(declared_);
  const std::size_t declared = all.size();
  for (Told& one : used_) all.push_back(std::move(one));
  std::vector<bool> is_known(all.size());
  each_repeated(all, [&](std::size_t i) { is_known[i] = true; });
  for (std::size_t i = declared; i < all.size(); ++i)
    if (!is_known[i]) undeclared_.push_back(std::move(all[i]));
}

}  // namespace detail

/// Checks a document against the schema of NewsML-G2 2.35 (power conformance): errors where it is
/// not valid, and warnings for what the schema lets pass and the standard does not. Nothing is
/// fetched; markup of other standards is not looked into. Positions are those of the document.
template <class T = void>
Result<void> check(std::string_view text, const Limits& limits = {}) {
  IssueList issues(false, limits.issues);
  const Path root;
  xml_text::BasicReader<T> xml(text, limits, issues);
  xml.path = &root;
  detail::BasicChecker<T>(xml).check();
  return issues.take();
}

}  // namespace newsml
}  // namespace v0
}  // namespace galley
