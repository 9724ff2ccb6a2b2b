// What a field `dispatch` of Article can do once its list line and claims stand.
#include <cstdio>
#include <string>

#include <galley/galley.hpp>

int main() {
  galley::Article article;
  article.headline = "Harbour reopens";
  if (!galley::put(article, "/dispatch", "by boat")) return 1;
  const galley::Result<std::string> json = galley::native::write(article);
  if (!json || json->find("\"dispatch\":\"by boat\"") == std::string::npos) return 2;
  const galley::Result<galley::Article> back = galley::native::read(*json);
  if (!back || back->dispatch != "by boat" || *back != article) return 3;
  const galley::Result<std::string> page = galley::html::write(article);
  if (!page) return 4;
  for (const galley::Issue& issue : page.issues())
    if (issue.code == "format.field.dropped" && issue.path == "/dispatch") return 0;
  return 5;
}
