// galley: the one list of formats
#pragma once
#include <galley/format/contract.hpp>
#include <galley/html/html.hpp>
#include <galley/html/html_fragment.hpp>
#include <galley/json/native.hpp>
#include <galley/json/ndjson.hpp>
#include <galley/json/ninjs.hpp>
#include <galley/text/plain_text.hpp>
#include <galley/xml/newsml.hpp>

namespace galley {
inline namespace v0 {

/// Every format. Sniffing, the converter, the contract suite and the tables iterate over it.
using all_formats = type_list<native::Format, ndjson::Format, ninjs::Format, html::Format,
                              html_fragment::Format, plain_text::Format, newsml::Format>;

}  // namespace v0
}  // namespace galley
