// galley: NewsML-G2, and the same articles through the trees of pugixml and tinyxml2.
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "benchmark.hpp"
#include "newsml_shape.hpp"
#include "xml/infoset.hpp"

#include <galley/xml/newsml.hpp>
#if __has_include(<pugixml.hpp>)
#include <pugixml.hpp>
#endif
#if __has_include(<tinyxml2.h>)
#include <tinyxml2.h>
#endif

namespace galley_benchmark {
namespace {

using Texts = std::shared_ptr<std::vector<std::string>>;

/// A reader of the texts, `read(text, article)`, into a fresh article.
template <class Read>
void add_reader(Suite& suite, const char* name, Side side, const Texts& texts, Read read) {
  suite.add(
      "xml_read", name, side,
      [texts, read] {
        std::size_t good = 0;
        for (const std::string& text : *texts) {
          galley::Article article;
          good += read(text, article);
        }
        return good;
      },
      [texts, read, &articles = suite.data().articles] {
        for (std::size_t i = 0; i < texts->size(); ++i) {
          galley::Article article;
          if (!read((*texts)[i], article) || !(article == articles[i])) return false;
        }
        return true;
      });
}

/// What a document says, without the line ends that our pages have between blocks.
std::string said(const std::string& text) {
  std::string lines = galley_test::infoset(text);
  constexpr std::string_view line_end = "\n-\\n\n";
  for (std::size_t at = lines.find(line_end); at != lines.npos; at = lines.find(line_end, at))
    lines.erase(at, line_end.size() - 1);
  return lines;
}

/// A peer's writer: its quotes and references may be others than ours, the document may not.
template <class Write>
void add_peer_writer(Suite& suite, const char* name, const Texts& texts, Write write) {
  suite.add_writer("xml_write", name, Side::peer, *texts, write);
  suite.rows().back().check = [texts, write, &articles = suite.data().articles] {
    for (std::size_t i = 0; i < texts->size(); ++i) {
      std::string out;
      write(articles[i], out);
      const std::string read = said(out);
      if (read.substr(0, 6) == "error " || read != said((*texts)[i])) return false;
    }
    return true;
  };
}

#if __has_include(<pugixml.hpp>)
struct Pugixml {
  using Node = pugi::xml_node;
  static Node add(Node parent, const char* name) { return parent.append_child(name); }
  static void add_attribute(Node node, const char* name, const char* value) {
    node.append_attribute(name).set_value(value);
  }
  static void add_text(Node node, const char* text) {
    node.append_child(pugi::node_pcdata).set_value(text);
  }
  static Node first(Node node) { return node.first_child(); }
  static Node next(Node node) { return node.next_sibling(); }
  static bool is_element(Node node) { return node.type() == pugi::node_element; }
  static const char* name(Node node) { return node.name(); }
  static const char* text(Node node) { return node.value(); }
  static const char* attribute(Node node, const char* name) {
    const pugi::xml_attribute found = node.attribute(name);
    return found ? found.value() : nullptr;
  }
};

struct IntoString : pugi::xml_writer {
  explicit IntoString(std::string& to) : out(to) {}
  void write(const void* data, std::size_t size) override {
    out.append(static_cast<const char*>(data), size);
  }
  std::string& out;
};

void add_pugixml_rows(Suite& suite, const Texts& texts) {
  add_peer_writer(suite, "pugixml", texts, [](const galley::Article& article, std::string& out) {
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    NewsmlTreeWriter<Pugixml>::write(document, article);
    IntoString writer(out);
    document.save(writer, "", pugi::format_raw);
  });
  add_reader(suite, "pugixml", Side::peer, texts,
             [](const std::string& text, galley::Article& article) {
               pugi::xml_document document;
               constexpr unsigned options = pugi::parse_minimal | pugi::parse_escapes;
               if (!document.load_buffer(text.data(), text.size(), options, pugi::encoding_utf8))
                 return false;
               NewsmlTreeReader<Pugixml>(document.document_element(), article);
               return true;
             });
}
#else
void add_pugixml_rows(Suite&, const Texts&) {}
#endif

#if __has_include(<tinyxml2.h>)
struct Tinyxml2 {
  using Node = tinyxml2::XMLNode*;
  static Node add(Node parent, const char* name) {
    return parent->InsertEndChild(parent->GetDocument()->NewElement(name));
  }
  static void add_attribute(Node node, const char* name, const char* value) {
    node->ToElement()->SetAttribute(name, value);
  }
  static void add_text(Node node, const char* text) {
    node->InsertEndChild(node->GetDocument()->NewText(text));
  }
  static Node first(Node node) { return node->FirstChild(); }
  static Node next(Node node) { return node->NextSibling(); }
  static bool is_element(Node node) { return node->ToElement() != nullptr; }
  static const char* name(Node node) { return node->Value(); }
  static const char* text(Node node) { return node->Value(); }
  static const char* attribute(Node node, const char* name) {
    return node->ToElement()->Attribute(name);
  }
};

void add_tinyxml2_rows(Suite& suite, const Texts& texts) {
  add_peer_writer(suite, "tinyxml2", texts, [](const galley::Article& article, std::string& out) {
    tinyxml2::XMLDocument document;
    document.InsertEndChild(document.NewDeclaration());
    NewsmlTreeWriter<Tinyxml2>::write(&document, article);
    tinyxml2::XMLPrinter printer(nullptr, true);
    document.Print(&printer);
    out.append(printer.CStr(), static_cast<std::size_t>(printer.CStrSize()) - 1);
  });
  add_reader(suite, "tinyxml2", Side::peer, texts,
             [](const std::string& text, galley::Article& article) {
               tinyxml2::XMLDocument document;
               if (document.Parse(text.data(), text.size()) != tinyxml2::XML_SUCCESS) return false;
               NewsmlTreeReader<Tinyxml2>(document.RootElement(), article);
               return true;
             });
}
#else
void add_tinyxml2_rows(Suite&, const Texts&) {}
#endif

}  // namespace

void add_xml_rows(Suite& suite) {
  const auto texts = std::make_shared<std::vector<std::string>>();
  for (const galley::Article& article : suite.data().articles) {
    texts->emplace_back();
    if (!galley::newsml::write(article, texts->back())) return;
  }
  suite.add_kept(texts);
  suite.add_writer("xml_write", "xml_write", Side::ours, *texts,
                   [](const galley::Article& article, std::string& out) {
                     if (!galley::newsml::write(article, out)) out.clear();
                   });
  const auto writer = std::make_shared<galley::newsml::Writer>();
  suite.add_reusing_writer("xml_write", "xml_write_reused", Side::ours, *texts,
                           [writer](const galley::Article& article, std::string& out) {
                             if (!writer->write(article, out)) out.clear();
                           });
  add_reader(suite, "xml_read", Side::ours, texts,
             [](const std::string& text, galley::Article& article) {
               galley::Result<galley::Article> read = galley::newsml::read(text);
               if (!read) return false;
               article = std::move(read).take();
               return true;
             });
  add_pugixml_rows(suite, texts);
  add_tinyxml2_rows(suite, texts);
}

}  // namespace galley_benchmark
