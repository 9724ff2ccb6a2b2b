// galley: the native JSON reader's shapes that are not plain objects; included by read.hpp only
#pragma once
#include <galley/json/native/raw.hpp>
#include <galley/json/native/read.hpp>

namespace galley {
inline namespace v0 {
namespace native {
namespace detail {

/// The members of a run and of an extension; the functions below name them by their place.
inline constexpr std::string_view run_members[] = {
    text_key.name(), marks_key.name(),    href_key.name(),     title_key.name(),
    rel_key.name(),  language_key.name(), direction_key.name()};
inline constexpr std::string_view extension_members[] = {"format", "slot", "index", json_key.name(),
                                                         raw_key.name()};
template <std::size_t Size>
constexpr EnumNames names_in(const std::string_view (&names)[Size]) {
  return {names, Size};
}

/// A small object without a field list: `member(i)` reads the value of the i-th name, and
/// `misfit(start, name, why)` is asked about all else; if that answers mismatch, so does this.
template <class Lazy>
template <class F, class G>
Outcome BasicValueReader<Lazy>::small_object(const EnumNames& names, F&& member, G&& misfit) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  json_.take('{');
  unsigned seen = 0;
  Outcome more = json_.take('}') ? Outcome::mismatch : Outcome::ok;
  while (more == Outcome::ok) {
    std::string_view name;
    if (!json_.count_value() || json_.key(name) == Outcome::failed) return Outcome::failed;
    const char* const start = json_.at();
    const std::size_t i = names.index_of(name);
    const bool is_again = i < names.size && (seen >> i & 1U) != 0;
    Outcome outcome = Outcome::mismatch;
    if (i < names.size && !is_again) {
      seen |= 1U << i;
      outcome = member(i);
      name = names.first[i];
    }
    if (outcome == Outcome::mismatch)
      outcome = misfit(start, name,
                       is_again         ? Misfit::duplicate
                       : i < names.size ? Misfit::mismatch
                                        : Misfit::unknown);
    if (outcome == Outcome::mismatch) json_.leave();
    if (outcome != Outcome::ok) return outcome;
    more = json_.separator('}');
  }
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

// ---- blocks ----------------------------------------------------------------------------------

/// What a block of that kind takes beyond its place in the list.
inline std::size_t block_size(BlockKind kind) {
  if (kind <= BlockKind::heading) return 0;
  return galley::detail::with_block_type(kind, galley::detail::BlockTypes{}, [](auto* type) {
    return sizeof(galley::detail::TypedBlockNode<std::remove_pointer_t<decltype(type)>>);
  });
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::block(Block& b) {
  if (!json_.next_is('{')) return Outcome::mismatch;
  if (++blocks_ > json_.limits().blocks) return json_.exceeded("blocks");
  if (!json_.enter()) return Outcome::failed;
  const char* const start = json_.at();
  json_.take('{');
  std::string_view type;
  const Outcome typed = block_type(type);
  if (typed == Outcome::failed) return Outcome::failed;
  const std::size_t index = names_of<BlockKind>().index_of(type);
  if (index == names_of<BlockKind>().size) {
    json_.leave();
    return keep_block(b, start, type);
  }
  const auto kind = static_cast<BlockKind>(index);
  if (kind != b.kind()) {  // a fresh one is a paragraph
    if (!budget_.take(block_size(kind))) return json_.exceeded("memory", start);
    b.emplace(kind);
  }
  struct Content {
    void* object;
    const ObjectType* type;
    bool nests;
  };
  const Content content = b.visit([](auto& object) -> Content {
    using T = std::decay_t<decltype(object)>;
    return {&object, &object_type<T>, galley::detail::nests_blocks<T>};
  });
  if (content.nests && nesting_ == json_.limits().block_nesting)
    return json_.exceeded("block_nesting");
  nesting_ += content.nests ? 1 : 0;
  const Outcome outcome = members(content.object, *content.type,
                                  typed == Outcome::ok ? Members::behind_type : Members::with_type);
  nesting_ -= content.nests ? 1 : 0;
  json_.leave();
  return outcome;
}

/// The block's type. ok: it came first and is behind us. mismatch: it comes later, or never; then
/// the reader stands at the first member again.
template <class Lazy>
Outcome BasicValueReader<Lazy>::block_type(std::string_view& type) {
  json_.peek();
  const char* const first = json_.at();
  const std::size_t values = json_.values();
  if (json_.take_exactly("\"type\":")) {
    const Outcome outcome = json_.string(type);
    if (outcome == Outcome::failed) return outcome;
    if (outcome == Outcome::ok && json_.take(',')) return outcome;
    json_.go_to(first);
  }
  if (json_.next_is('}')) return Outcome::mismatch;
  for (bool is_first = true;; is_first = false) {
    std::string_view name;
    if (json_.key(name) == Outcome::failed) return Outcome::failed;
    const bool is_type = name == type_key;
    const Outcome outcome = is_type ? json_.string(type) : json_.pass();
    if (outcome == Outcome::failed) return Outcome::failed;
    if (is_type && outcome == Outcome::mismatch) break;
    const Outcome more = json_.separator('}');
    if (more == Outcome::failed) return Outcome::failed;
    if (is_type && is_first && more == Outcome::ok) return Outcome::ok;
    if (is_type || more == Outcome::mismatch) break;
  }
  json_.go_to(first);
  json_.set_values(values);
  return Outcome::mismatch;
}

/// A block of a later version, or of none, stays whole.
template <class Lazy>
Outcome BasicValueReader<Lazy>::keep_block(Block& b, const char* start, std::string_view type) {
  json_.warn("native.block.unknown",
             type.empty() ? std::string("a block needs a type; kept unmodelled")
                          : "no block type of this version: " + strings::escape_for_message(type) +
                                "; kept unmodelled",
             start);
  json_.go_to(start);
  Unmodelled unmodelled;
  unmodelled.format = format_name;
  if (!budget_.take(block_size(BlockKind::unmodelled))) return json_.exceeded("memory");
  const Outcome outcome = json_.skip(&unmodelled.raw);
  if (outcome == Outcome::ok) b = Block(std::move(unmodelled));
  return outcome;
}

// ---- text ------------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicValueReader<Lazy>::text(Text& t) {
  if (json_.next_is('"')) {
    std::string_view plain;
    const Outcome outcome = json_.string(plain);
    if (outcome == Outcome::ok) t = Text(plain);
    return outcome;
  }
  if (!json_.take('[')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  constexpr std::size_t usual_size = 1024;
  runs_.reserve(usual_size);
  Path place(*json_.path, std::size_t{0});
  std::size_t styled = 0;
  Outcome outcome = json_.take(']') ? Outcome::mismatch : Outcome::ok;
  for (std::size_t index = 0; outcome == Outcome::ok; ++index) {
    if (index == json_.limits().runs) return json_.exceeded("runs");
    if (!json_.count_value()) return Outcome::failed;
    place.aim(index);
    const char* const start = json_.at();
    outcome = run(runs_, place, styled);
    if (outcome == Outcome::mismatch) outcome = keep(start, place, {}, Misfit::mismatch);
    if (outcome == Outcome::ok) outcome = json_.separator(']');
  }
  json_.leave();
  t = runs_.take_fitted();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

/// A run keeps its text whatever else it holds: what does not fit is an extension of its own.
/// `styled` counts the runs that take a span.
template <class Lazy>
Outcome BasicValueReader<Lazy>::run(Text& t, const Path& place, std::size_t& styled) {
  if (json_.next_is('"')) {
    std::string_view plain;
    const Outcome outcome = json_.string(plain);
    if (outcome == Outcome::ok) t.append(plain);
    return outcome;
  }
  std::string_view text;
  std::string own;
  Style style;
  const auto member = [&](std::size_t i) {
    switch (i) {
      case 0: return kept_string(text, own);
      case 1: return marks(style.marks);
      case 2: return string(style.link.href, Use::url);
      case 3: return json_.string(style.link.title);
      case 4: return json_.string(style.link.rel);
      case 5: return json_.string(style.language);
      default: return enumerator(style.direction);
    }
  };
  const auto misfit = [&](const char* start, std::string_view name, Misfit why) {
    return keep(start, Path(place, name), name, why);
  };
  const Outcome outcome = small_object(names_in(run_members), member, misfit);
  if (outcome != Outcome::ok) return outcome;
  constexpr std::size_t span_size = sizeof(Style) + 2 * sizeof(std::size_t);
  if (!style.empty() && !budget_.grow_at(styled++, span_size)) return json_.exceeded("memory");
  t.append(text, std::move(style));
  return outcome;
}

/// A string's value as a view that stays: of the source, or of `own` if there are escapes in it.
template <class Lazy>
Outcome BasicValueReader<Lazy>::kept_string(std::string_view& value, std::string& own) {
  const Outcome outcome = json_.string(value);
  if (outcome == Outcome::ok && !json_.is_in_source(value)) value = own = std::string(value);
  return outcome;
}

template <class Lazy>
Outcome BasicValueReader<Lazy>::marks(Marks& m) {
  if (!json_.take('[')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  const std::size_t values = json_.values();
  Marks all;
  Outcome more = json_.take(']') ? Outcome::mismatch : Outcome::ok;
  while (more == Outcome::ok) {
    if (!json_.count_value()) return Outcome::failed;
    Mark mark{};
    const Outcome outcome = enumerator(mark);
    if (outcome == Outcome::mismatch) {
      json_.set_values(values);
      json_.leave();
    }
    if (outcome != Outcome::ok) return outcome;
    all = all | mark;
    more = json_.separator(']');
  }
  json_.leave();
  if (json_.failed()) return Outcome::failed;
  m = all;
  return Outcome::ok;
}

// ---- raw text --------------------------------------------------------------------------------

template <class Lazy>
Outcome BasicValueReader<Lazy>::extensions(Extensions& list) {
  if (!json_.take('[')) return Outcome::mismatch;
  if (!json_.enter()) return Outcome::failed;
  Outcome outcome = json_.take(']') ? Outcome::mismatch : Outcome::ok;
  Path place(*json_.path, std::size_t{0});
  const Path* const outer = std::exchange(json_.path, &place);
  for (std::size_t index = 0; outcome == Outcome::ok; ++index) {
    if (index == json_.limits().entries) outcome = json_.exceeded("entries");
    if (outcome == Outcome::failed || !json_.count_value()) break;
    place.aim(index);
    const char* const start = json_.at();
    const std::size_t values = json_.values();
    outcome = extension(list);
    if (outcome == Outcome::mismatch) {
      json_.set_values(values);
      outcome = keep(start, {}, Misfit::mismatch);
    }
    if (outcome == Outcome::ok) outcome = json_.separator(']');
  }
  json_.path = outer;
  json_.leave();
  return json_.failed() ? Outcome::failed : Outcome::ok;
}

/// An object that is no extension throughout stays whole.
template <class Lazy>
Outcome BasicValueReader<Lazy>::extension(Extensions& list) {
  Extension e;
  const auto member = [&](std::size_t i) {
    switch (i) {
      case 0: return json_.string(e.format);
      case 1: return json_.string(e.slot);
      case 2: return integer(e.index);
      case 3: return e.raw.empty() ? json_.skip(&e.raw) : Outcome::mismatch;
      default: return e.raw.empty() ? json_.string(e.raw) : Outcome::mismatch;
    }
  };
  const auto misfit = [](const char*, std::string_view, Misfit) { return Outcome::mismatch; };
  const Outcome outcome = small_object(names_in(extension_members), member, misfit);
  if (outcome != Outcome::ok) return outcome;
  if (!budget_.grow_at(list.size(), sizeof(Extension))) return json_.exceeded("memory");
  list.push_back(std::move(e));
  return outcome;
}

}  // namespace detail

/// Reads an article, or an Image, Caption, Topic, RelatedLink or any other described type alone.
/// Syntax, encoding and limits fail; what is not of this version, or not of its member's type, is
/// kept raw among the extensions of its node with a warning.
template <class T = Article>
Result<T> read(std::string_view text, const ReadOptions& options = {}) {
  return Result<T>::filled_by([&](T& value) {
    IssueList issues(options.strict, options.limits.issues);
    Lazy<detail::ValueReader, T> reader(text, options, issues);
    reader.document(value);
    return issues.take();
  });
}

}  // namespace native
}  // namespace v0
}  // namespace galley
