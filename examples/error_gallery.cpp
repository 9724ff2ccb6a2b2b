// Bad input, and what the library says of it: code, place, source line, caret and hint.
#include <cstdio>
#include <string_view>

#include <galley/galley.hpp>

int main() {
  const std::string_view documents[] = {
      R"({"galley":1,"headline":"Harbour reopens)",
      R"({"galley":1,"headline":"Harbour","headline":"Port"})",
      "{\"galley\":1,\n \"urgency\":\"high\"}",
      R"({"galley":1,"body":[{"type":"paragraph","text":"Open \ud83d again"}]})",
      R"({"galley":2})",
      "",
  };
  for (const std::string_view document : documents) {
    const galley::Result<galley::Article> article = galley::native::read(document);
    std::printf("%s\n%s\n\n", article ? "read, with a note" : "not read",
                galley::explain(article, document).c_str());
  }
}
