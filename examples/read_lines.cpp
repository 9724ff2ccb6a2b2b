// Reads NDJSON record by record; a bad record does not stop the others.
#include <cstdio>
#include <string_view>

#include <galley/galley.hpp>

int main() {
  const std::string_view text =
      "{\"galley\":1,\"headline\":\"Harbour reopens after storm\"}\n"
      "{\"galley\":1,\"headline\":\n"
      "{\"galley\":1,\"headline\":\"Ferries at half service\"}\n";
  for (auto& record : galley::ndjson::records(text)) {
    if (record)
      std::printf("%zu %s\n", record.number, record->headline.c_str());
    else
      std::printf("%zu %s\n", record.number, galley::to_string(record.issues().front()).c_str());
  }
}
