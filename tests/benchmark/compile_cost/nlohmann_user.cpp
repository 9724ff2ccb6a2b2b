// galley: the same program with nlohmann's macros over the same model, for compile_cost.sh.
#include <string>
#include <string_view>

#include "peer.hpp"

std::string round_trip(std::string_view text) {
  const auto article = nlohmann::json::parse(text).get<galley::Article>();
  return nlohmann::json(article).dump();
}
