// galley: a user's program that holds its stories as nlohmann::json.
#include <galley/galley.hpp>
#include <galley/nlohmann_json.hpp>

int main() {
  galley::Article story;
  story.headline = "Harbour reopens after storm";
  const nlohmann::json json = story;
  return json.get<galley::Article>() == story ? 0 : 1;
}
