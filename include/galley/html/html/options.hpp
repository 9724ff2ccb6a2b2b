// galley: options of the HTML page: those of the fragment
#pragma once
#include <galley/html/html_fragment/options.hpp>

namespace galley {
inline namespace v0 {
namespace html {

using MissingImage = html_fragment::MissingImage;
using LinkRel = html_fragment::LinkRel;
using WriteOptions = html_fragment::WriteOptions;

}  // namespace html
}  // namespace v0
}  // namespace galley
