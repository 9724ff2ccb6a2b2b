// galley: one format as the contract suite sees it: functions over values, whatever its types.
// The checks are written once over this and compiled once; a toy is a copy with one function
// broken.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "support/described_types.hpp"

#include <galley/format/contract.hpp>
#include <galley/format/loss.hpp>
#include <galley/model/put.hpp>

namespace contract {

/// Options by name, as the command line gives them: {"malformed", "replace"}.
using Settings = std::vector<std::pair<std::string, std::string>>;

struct Subject {
  std::string name;
  std::string media_type;
  std::string extension;
  bool can_read = false;
  bool can_write = false;
  bool many = false;

  std::function<int(std::string_view)> sniff;
  std::function<galley::Result<galley::Article>(std::string_view, const Settings&)> read;
  std::function<galley::Result<galley::Bundle>(std::string_view, const Settings&)> read_all;
  std::function<galley::Result<void>(const galley::Article&, std::string&, const Settings&)> write;
  /// Does the direction know the option, and does the value fit?
  std::function<bool(const std::string&, const std::string&)> takes_to_read;
  std::function<bool(const std::string&, const std::string&)> takes_to_write;

  std::map<std::string, galley::Claim> claims;  ///< by "Caption.raw"
  std::set<std::string> dropped_types;          ///< one note speaks for the whole value
  std::function<galley::Article(galley::Article)> project;
};

namespace detail {

template <class Options>
Options options_from(const Settings& settings) {
  Options options{};
  if constexpr (galley::is_described<Options>)
    for (const auto& [name, value] : settings)
      (void)galley::set_option(options, name, value).has_value();  // takes_to_… is asked before
  return options;
}

template <class Options>
bool takes(const std::string& name, const std::string& value) {
  if constexpr (galley::is_described<Options>) {
    Options options{};
    return galley::set_option(options, name, value).has_value();
  } else {
    return false;
  }
}

template <class F>
void add_claims(Subject& subject) {
  galley_test::described_types_of<galley::Article>::each([&](auto* type) {
    using T = std::remove_pointer_t<decltype(type)>;
    constexpr bool is_raw = std::is_same_v<T, galley::Extension> || std::is_same_v<T, galley::Link>;
    if constexpr (!is_raw) {  // parts of Extensions and Text, which are claimed as a whole
      const std::string name(galley_test::type_name<T>());
      constexpr auto claims = galley::detail::ordered_claims<F, T>();
      for (const galley::Claim& claim : claims.claims)
        subject.claims[name + '.' + std::string(claim.field)] = claim;
      if (galley::detail::drops_type<F, T>()) subject.dropped_types.insert(name);
    }
  });
  subject.project = [](galley::Article a) { return galley::project<F>(std::move(a)); };
}

template <class F>
void add_reading(Subject& subject) {
  using Options = typename F::ReadOptions;
  subject.sniff = [](std::string_view text) { return F::sniff(text); };
  subject.read = [](std::string_view text, const Settings& settings) {
    return F::read(text, options_from<Options>(settings));
  };
  subject.read_all = [](std::string_view text, const Settings& settings) {
    return F::read_all(text, options_from<Options>(settings));
  };
  subject.takes_to_read = &takes<Options>;
}

template <class F>
void add_writing(Subject& subject) {
  using Options = typename F::WriteOptions;
  subject.write = [](const galley::Article& article, std::string& out, const Settings& settings) {
    return F::write(article, out, options_from<Options>(settings));
  };
  subject.takes_to_write = &takes<Options>;
}

}  // namespace detail

/// A format of the library, or a toy, as a subject of the suite.
template <class F>
Subject subject_of() {
  static_assert(galley::is_format_v<F>);
  static_assert(galley::claims_are_complete<F>());
  Subject subject;
  subject.name = F::name;
  subject.media_type = F::media_type;
  subject.extension = F::extension;
  subject.can_read = F::can_read;
  subject.can_write = F::can_write;
  subject.many = F::many;
  detail::add_claims<F>(subject);
  if constexpr (F::can_read) detail::add_reading<F>(subject);
  if constexpr (F::can_write) detail::add_writing<F>(subject);
  return subject;
}

}  // namespace contract
