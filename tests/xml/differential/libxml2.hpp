// galley: what libxml2 reads from a document, in the same lines as our own reader's
#pragma once
#include <string>
#include <string_view>

namespace galley_test {

struct OtherReading {
  bool accepts = false;  ///< well-formed, namespaces included
  std::string infoset;   ///< as infoset() of xml/infoset.hpp
  std::string message;   ///< of the first error
};

/// Reads with libxml2 from memory; nothing is fetched, no entity is expanded.
OtherReading read_with_libxml2(std::string_view text);

}  // namespace galley_test
