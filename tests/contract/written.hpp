// galley: one write under watch: it appends or changes nothing, and its issues point into the
// article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contract/checks.hpp"

namespace contract {

struct Written {
  bool ok = false;
  std::string text;
  galley::Issues issues;
};

/// Writes behind a text that must survive. `where` begins the complaints.
Written write(const Subject& subject, const galley::Article& article, const std::string& where,
              Complaints& complaints, const Settings& settings = {});

/// A document that holds the article: twice, where the format for many stories takes one written
/// behind the other. Empty if it is not written.
std::string document_of(const Subject& subject, const galley::Article& article);

/// Is `pointer` a place in a JSON text (RFC 6901), if so many of its last steps are left off? One
/// step may be missing where an issue is about something absent; two where a reader met something
/// unknown in an object that is empty without it, and which is not written for that reason.
bool resolves(std::string_view json, std::string_view pointer, std::size_t missing = 1);

/// Complains of issues that point nowhere in the article's native JSON.
void check_paths(const galley::Article& article, const galley::Issues& issues,
                 const std::string& where, Complaints& complaints, std::size_t missing = 1);

/// All issues as text, for messages.
std::string told(const galley::Issues& issues);

}  // namespace contract
