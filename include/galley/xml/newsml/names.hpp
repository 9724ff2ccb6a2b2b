// galley: the names of NewsML-G2 elements and attributes
#pragma once
#include <galley/core/lazy.hpp>
#include <galley/core/literal.hpp>
#include <galley/xml/name.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Constants of a template, so that a program pays for those it uses. `own_` ones are in the
/// namespace of ours, whose prefix every document declares.
template <class T = void>
struct Names {
  using Name = Lazy<xml_text::Name, T>;

  static constexpr Name news_item{"newsItem"};
  static constexpr Name item_meta{"itemMeta"};
  static constexpr Name content_meta{"contentMeta"};
  static constexpr Name content_set{"contentSet"};
  static constexpr Name inline_xml{"inlineXML"};
  static constexpr Name inline_data{"inlineData"};
  static constexpr Name remote_content{"remoteContent"};
  static constexpr Name body{"body"};
  static constexpr Name figure{"figure"};
  static constexpr Name catalog{"catalog"};
  static constexpr Name catalog_ref{"catalogRef"};
  static constexpr Name scheme{"scheme"};
  static constexpr Name alias{"alias"};
  static constexpr Name uri{"uri"};
  static constexpr Name qcode{"qcode"};
  static constexpr Name literal{"literal"};
  static constexpr Name type{"type"};
  static constexpr Name role{"role"};
  static constexpr Name rank{"rank"};
  static constexpr Name relevance{"relevance"};
  static constexpr Name confidence{"confidence"};
  static constexpr Name rel{"rel"};
  static constexpr Name href{"href"};
  static constexpr Name residref{"residref"};
  static constexpr Name contenttype{"contenttype"};
  static constexpr Name rendition{"rendition"};
  static constexpr Name width{"width"};
  static constexpr Name height{"height"};
  static constexpr Name size{"size"};
  static constexpr Name duration{"duration"};
  static constexpr Name tag{"tag"};
  static constexpr Name name{"name"};
  static constexpr Name title{"title"};
  static constexpr Name link{"link"};
  static constexpr Name guid{"guid"};
  static constexpr Name version{"version"};
  static constexpr Name standard{"standard"};
  static constexpr Name standardversion{"standardversion"};
  static constexpr Name conformance{"conformance"};
  static constexpr Name versioninfo{"versioninfo"};
  static constexpr Name lang{"xml:lang"};
  static constexpr Name dir{"dir"};
  static constexpr Name broader{"broader"};
  static constexpr Name same_as{"sameAs"};
  static constexpr Name rights_info{"rightsInfo"};
  static constexpr Name copyright_holder{"copyrightHolder"};
  static constexpr Name copyright_notice{"copyrightNotice"};
  static constexpr Name usage_terms{"usageTerms"};
  static constexpr Name pub_history{"pubHistory"};
  static constexpr Name published{"published"};
  static constexpr Name timestamp{"timestamp"};
  static constexpr Name item_class{"itemClass"};
  static constexpr Name provider{"provider"};
  static constexpr Name version_created{"versionCreated"};
  static constexpr Name first_created{"firstCreated"};
  static constexpr Name embargoed{"embargoed"};
  static constexpr Name pub_status{"pubStatus"};
  static constexpr Name generator{"generator"};
  static constexpr Name profile{"profile"};
  static constexpr Name ed_note{"edNote"};
  static constexpr Name signal{"signal"};
  static constexpr Name expires{"expires"};
  static constexpr Name icon{"icon"};
  static constexpr Name urgency{"urgency"};
  static constexpr Name content_created{"contentCreated"};
  static constexpr Name digital_source_type{"digitalSourceType"};
  static constexpr Name located{"located"};
  static constexpr Name info_source{"infoSource"};
  static constexpr Name creator{"creator"};
  static constexpr Name contributor{"contributor"};
  static constexpr Name alt_id{"altId"};
  static constexpr Name language{"language"};
  static constexpr Name genre{"genre"};
  static constexpr Name keyword{"keyword"};
  static constexpr Name subject{"subject"};
  static constexpr Name slugline{"slugline"};
  static constexpr Name headline{"headline"};
  static constexpr Name dateline{"dateline"};
  static constexpr Name by{"by"};
  static constexpr Name creditline{"creditline"};
  static constexpr Name description{"description"};
  static constexpr Name p{"p"};
  static constexpr Name own_model{"galley:model"};
  static constexpr Name own_text{"galley:text"};
  static constexpr Name own_language{"galley:language"};
  static constexpr Name own_role{"galley:role"};
  static constexpr Name own_id{"galley:id"};
  static constexpr Name own_scheme{"galley:scheme"};
  static constexpr Name own_code{"galley:code"};
  static constexpr Name own_literal{"galley:literal"};
  static constexpr Name own_relevance{"galley:relevance"};
  static constexpr Name own_confidence{"galley:confidence"};
  static constexpr Name own_rank{"galley:rank"};
  static constexpr Name own_field{"galley:field"};
  static constexpr Name own_href{"galley:href"};
  static constexpr Name own_rel{"galley:rel"};
  static constexpr Name own_media_type{"galley:media_type"};
  static constexpr Name own_kind{"galley:kind"};
  static constexpr Name own_version{"galley:version"};
  static constexpr Name own_place{"galley:place"};
  static constexpr Name own_note{"galley:note"};
  static constexpr Name own_until{"galley:until"};
  static constexpr Name own_is_public{"galley:is_public"};
  static constexpr Name own_created{"galley:created"};
  static constexpr Name own_published{"galley:published"};
  static constexpr Name own_expires{"galley:expires"};
  static constexpr Name own_content_created{"galley:content_created"};
  static constexpr Name own_urgency{"galley:urgency"};
  static constexpr Name own_pub_status{"galley:pub_status"};
  static constexpr Name own_source{"galley:digital_source_type"};
  static constexpr Name own_block{"galley:block"};
  static constexpr Name own_cover{"galley:cover"};
  static constexpr Name own_other_media{"galley:other_media"};
  static constexpr Name own_source_bodies{"galley:source_bodies"};
};

/// The relation of a story that readers may want to see too.
inline constexpr Literal see_also = "irel:seeAlso";

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley
