// What each version of ninjs lacks, by the table that drives reader, writer and check.
#include <string>

#include "docs/page.hpp"
#include "support/catch.hpp"

#include <galley/json/ninjs.hpp>

namespace {

using namespace galley::ninjs;

std::string lacking(Version version) {
  std::string list;
  for (const PropertyRow& row : detail::property_rows<void>) {
    const bool has_latest = row.versions.has(Version::v3_2);
    if (!has_latest || row.versions.has(version)) continue;
    const detail::Spelling name = detail::spell(row, 3);
    if (!list.empty()) list += ", ";
    const PropertyRow* parent = nullptr;
    for (const PropertyRow& one : detail::property_rows<void>)
      if (parent == nullptr && one.child == row.owner && row.owner != Shape::item &&
          (one.kind == Kind::child || one.kind == Kind::list || one.kind == Kind::texts ||
           one.kind == Kind::named || one.kind == Kind::ids))
        parent = &one;
    list += '`';
    if (parent != nullptr) list += std::string(parent->name.view()) + '.';
    list += std::string(name.view()) + '`';
  }
  return list.empty() ? "nothing" : list;
}

std::string page() {
  std::string text =
      "# What each version of ninjs lacks\n"
      "Generated from the table of properties. Of the properties of 3.2, in its spelling, these "
      "have no place in an\n"
      "earlier version; writing them there is a note, `ninjs.loss.version` or "
      "`ninjs.extension.dropped`.\n\n"
      "| version | lacks |\n|---|---|\n";
  for (const std::string_view name : galley::enum_names<Version>) {
    Version version = Version::v3_2;
    galley::from_string(name, version);
    text += "| " + std::string(name) + " | " + lacking(version) + " |\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the page of versions is what the table says", "[ninjs]") {
  CHECK(committed_page("docs/formats/ninjs_versions.md", page()) == page());
}

TEST_CASE("the table of properties is in the order of its names", "[ninjs]") {
  CHECK(sizeof detail::property_rows<void> / sizeof(PropertyRow) == property_count);
  CHECK(detail::row_of<void>(Property::text_role).owner == Shape::text);
  CHECK(detail::row_of<void>(Property::subject_creator).name.view() == "creator");
  CHECK(detail::row_of<void>(Property::rendition_bit_rate).name.view() == "bitrate");
  CHECK(detail::row_of<void>(Property::item_count_to).name.view() == "rangeTo");
}

TEST_CASE("a property has the names of its generation", "[ninjs]") {
  const auto name = [](Property property, Generation generation) {
    return std::string(detail::spell(detail::row_of<void>(property), generation).view());
  };
  CHECK(name(Property::version_created, 3) == "versionCreated");
  CHECK(name(Property::version_created, 2) == "versioncreated");
  CHECK(name(Property::embargoed, 3) == "embargoedUntil");
  CHECK(name(Property::embargoed, 2) == "embargoed");
  CHECK(name(Property::people, 1) == "person");
  CHECK(name(Property::rel, 2).empty());
  CHECK(name(Property::rendition_content_type, 1) == "mimetype");
  CHECK(name(Property::resource_content_type, 1) == "contenttype");
}
