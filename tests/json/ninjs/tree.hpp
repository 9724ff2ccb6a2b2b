// galley: an item as a tree of nlohmann, in which members have no order.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace galley_test {

/// The value of the text; `is_discarded` where it is no JSON.
inline nlohmann::json tree(const std::string& text) {
  return nlohmann::json::parse(text, nullptr, false);
}

}  // namespace galley_test
