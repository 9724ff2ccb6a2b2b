#include "xml/differential/libxml2.hpp"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <memory>
#include <vector>

#include "xml/infoset.hpp"

namespace galley_test {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}
std::string_view uri(const xmlNs* space) {
  return space == nullptr ? std::string_view() : view(space->href);
}

std::string value_of(const xmlAttr& attribute) {
  std::string out;
  for (const xmlNode* part = attribute.children; part != nullptr; part = part->next)
    out += view(part->content);
  return out;
}

/// The tree in lines, without recursion; neighbouring texts are one.
class Lines {
 public:
  std::string of(xmlDoc* document) {
    const xmlNode* const root = xmlDocGetRootElement(document);
    for (const xmlNode* node = root; node != nullptr;) {
      enter(*node);
      if (node->type == XML_ELEMENT_NODE && node->children != nullptr) {
        node = node->children;
        continue;
      }
      leave(*node);
      while (node != root && node->next == nullptr) {
        node = node->parent;
        leave(*node);
      }
      node = node == root ? nullptr : node->next;
    }
    return out_;
  }

 private:
  void enter(const xmlNode& node) {
    if (node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE) {
      text_ += view(node.content);
    } else if (node.type == XML_ELEMENT_NODE) {
      flush();
      std::vector<std::string> attributes;
      for (const xmlAttr* a = node.properties; a != nullptr; a = a->next)
        attributes.push_back(attribute_part(expanded(uri(a->ns), view(a->name)), value_of(*a)));
      out_ += start_line(expanded(uri(node.ns), view(node.name)), attributes);
    }
  }
  void leave(const xmlNode& node) {
    if (node.type != XML_ELEMENT_NODE) return;
    flush();
    out_ += ")\n";
  }
  void flush() {
    if (!text_.empty()) out_ += "-" + shown(text_) + "\n";
    text_.clear();
  }

  std::string out_;
  std::string text_;
};

/// Keeps the first thing that makes the document not well-formed. What a namespace's URI looks like
/// is no matter of that: Namespaces in XML 1.0 section 2.1 takes it as a string.
extern "C" void keep_error(void* user_data, xmlErrorPtr error) {
  auto* const reading =
      static_cast<OtherReading*>(static_cast<xmlParserCtxt*>(user_data)->_private);
  if (error->code == XML_WAR_NS_URI || error->code == XML_WAR_NS_URI_RELATIVE) return;
  if (error->domain != XML_FROM_NAMESPACE && error->level != XML_ERR_FATAL) return;
  if (!reading->message.empty()) return;
  reading->message = error->message == nullptr ? "unknown" : error->message;
}

/// Converters speak of their failures here, past all options.
extern "C" void be_silent(void*, const char*, ...) {}

}  // namespace

OtherReading read_with_libxml2(std::string_view text) {
  OtherReading reading;
  xmlSetGenericErrorFunc(nullptr, be_silent);
  const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxt*)> context(xmlNewParserCtxt(),
                                                                         xmlFreeParserCtxt);
  context->_private = &reading;
  context->sax->serror = keep_error;
  const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> document(
      xmlCtxtReadMemory(context.get(), text.data(), static_cast<int>(text.size()), nullptr, nullptr,
                        XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR |
                            XML_PARSE_NOWARNING | XML_PARSE_HUGE),
      xmlFreeDoc);
  reading.accepts = document != nullptr && context->wellFormed == 1 && reading.message.empty();
  if (reading.accepts) reading.infoset = Lines().of(document.get());
  return reading;
}

}  // namespace galley_test
