// galley: a reader and a writer to fuzz for each format; in parts, which compile side by side
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fuzz/properties.hpp"
#include "fuzz/targets.hpp"

namespace galley_fuzz {

/// The folder of a format's fixtures: that of its family and name.
template <class Format>
constexpr std::string_view seeds_of() {
  const std::string_view name = Format::name;
  return name == "native" || name == "ndjson" ? "json/native"
         : name == "ninjs"                    ? "json/ninjs"
         : name == "newsml"                   ? "xml/newsml"
         : name == "text"                     ? "text"
                                              : "html";
}
template <class Format>
constexpr std::string_view dictionary_of() {
  const std::string_view extension = Format::extension;
  return extension == ".xml" ? "xml" : extension == ".txt" ? "text" : "json";
}

template <class Format>
void add(std::vector<Target>& all) {
  static const std::string reader = "read-" + std::string(Format::name);
  static const std::string writer = "write-" + std::string(Format::name);
  if constexpr (Format::can_read)
    all.push_back({reader, seeds_of<Format>(), dictionary_of<Format>(), &read<Format>});
  if constexpr (Format::can_write) all.push_back({writer, {}, {}, &write<Format>});
}

/// Those formats of the list whose number leaves `part` when divided by `parts`.
template <std::size_t part, std::size_t parts, class... Formats, std::size_t... Index>
void add_part(std::vector<Target>& all, galley::type_list<Formats...>,
              std::index_sequence<Index...>) {
  const auto add_one = [&](auto format, auto is_mine) {
    if constexpr (decltype(is_mine)::value) add<decltype(format)>(all);
  };
  (add_one(Formats{}, std::bool_constant<Index % parts == part>{}), ...);
}
template <std::size_t part, std::size_t parts>
void add_formats(std::vector<Target>& all) {
  add_part<part, parts>(all, galley::all_formats{},
                        std::make_index_sequence<galley::all_formats::size>{});
}

}  // namespace galley_fuzz
