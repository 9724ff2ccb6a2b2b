// galley: the elements and attributes of the NewsML-G2 schema, by their types (2.35, power)
//
// Facts of IPTC's NewsML-G2_2.35-spec-All-Power.xsd (CC BY 4.0, IPTC), in a notation of ours.
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/lazy.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// Words that have something in common, with blanks between.
struct SchemaNames {
  std::string_view common;
  std::string_view words;
};

template <class T = void>
struct SchemaLists {
  // clang-format off
  /// Elements whose type has another name than they. `a/b` is `b` within the type `a`.
  static constexpr Lazy<SchemaNames, T> elements[] = {
      {"RightsInfo", "rightsInfo"},
      {"FlexPerson", "accountable"},
      {"FlexParty", "copyrightHolder provider"},
      {"RightsBlock", "copyrightNotice usageTerms"},
      {"Flex2Ext", "rightsInfoExtProperty itemMetaExtProperty contentMetaExtProperty "
          "conceptExtProperty schemeMeta/schemeMetaExtProperty "
          "RemoteContent/remoteContentExtProperty groupSet/group/groupExtProperty "
          "newsMessage/header/headerExtProperty partMeta/partMetaExtProperty "
          "newsCoverage/planning/planningExtProperty "
          "newsCoverage/newsCoverageExtProperty "
          "pubHistory/published/publishedExtProperty"},
      {"Flex", "dataMining digitalSourceType"},
      {"ItemMetadata", "itemMeta"},
      {"QualRel", "itemClass"},
      {"DateTime", "versionCreated firstCreated newsMessage/header/sent"},
      {"DateTimeOrNull", "embargoed"},
      {"Qual", "pubStatus role service type partMeta/role eventDetails/eventStatus "
          "eventDetails/occurStatus eventDetails/newsCoverageStatus "
          "eventDetails/accessStatus eventDetails/newsCoverage/service "
          "newsCoverage/planning/service"},
      {"VersionedString", "profile"},
      {"Block", "edNote POIDetails/access POIDetails/details eventDetails/registration "
          "eventDetails/newsCoverage/edNote newsCoverage/planning/edNote"},
      {"Flex1", "memberOf instanceOf Address/country Address/worldRegion"},
      {"Link1", "deliverableOf link remoteInfo groupSet/group/itemRef "
          "delivery/deliveredItemRef"},
      {"DateOptTime", "expires eventDetails/dates/rDate eventDetails/dates/exDate"},
      {"FlexAuthor", "metadataCreator creator contributor"},
      {"TruncatedDateTime", "contentCreated contentModified created personDetails/born "
          "personDetails/died organisationDetails/founded "
          "organisationDetails/dissolved geoAreaDetails/founded "
          "geoAreaDetails/dissolved POIDetails/created POIDetails/ceasedToExist "
          "objectDetails/created objectDetails/ceasedToExist"},
      {"FlexLocation", "located organisationDetails/location"},
      {"Flex1Party", "infoSource eventDetails/participant eventDetails/organiser "
          "eventDetails/newsCoverage/assignedTo"},
      {"Audience", "audience exclAudience"},
      {"partMeta", "partMeta"},
      {"Assert", "assert"},
      {"Label1", "title POIDetails/openHours POIDetails/capacity"},
      {"RelatedConcept", "mainConcept facetConcept broader narrower"},
      {"ConceptId", "conceptId"},
      {"ConceptName", "name"},
      {"SameAs", "sameAs"},
      {"FlexRelatedConcept", "related"},
      {"GeoCoordinates", "position POIDetails/position"},
      {"=string", "rb rp rt"},
      {"ContentMetadataAcD", "conceptItem/contentMeta knowledgeItem/contentMeta planningItem/contentMeta"},
      {"ContentMetadataAfD", "newsItem/contentMeta packageItem/contentMeta"},
      {"RemoteContent", "contentSet/remoteContent"},
      {"ContentMetadataCat", "catalogItem/contentMeta"},
      {"String", "newsMessage/header/transmitId"},
      {"IntlString", "language/name Address/postalCode"},
      {"PersonAffiliation", "personDetails/affiliation"},
      {"ContactInfo", "personDetails/contactInfo organisationDetails/contactInfo "
          "POIDetails/contactInfo eventDetails/contactInfo"},
      {"ElectronicAddress", "ContactInfo/email ContactInfo/fax"},
      {"ElectronicAddressTech", "ContactInfo/im ContactInfo/phone"},
      {"Address", "ContactInfo/address POIDetails/address"},
      {"Flex1Role", "Address/locality Address/area"},
      {"OrganisationAffiliation", "organisationDetails/affiliation"},
      {"QCode", "eventDetails/dates/confirmation"},
      {"Flex1Concept", "eventDetails/subject"},
      {"ApproximateDateTime", "eventDetails/newsCoverage/scheduled newsCoverage/planning/scheduled"},
  };
  /// Attributes that come together.
  static constexpr Lazy<SchemaNames, T> groups[] = {
      {"news", "creator creatoruri custom generated generator hascontent how howuri id "
          "modified rendition renditionuri why whyuri"},
      {"target", "contenttype contenttypestandardversion contenttypevariant "
          "contenttypevariantstandardversion format formatstandardversion formaturi "
          "href persistidref residref residrefformat residrefformaturi size title "
          "version"},
      {"common", "creator creatoruri custom how howuri id modified pubconstraint "
          "pubconstrainturi why whyuri"},
      {"i18n", "dir xml:lang"},
      {"authority", "authority authoritystatus authoritystatusuri"},
      {"quantify", "confidence derivedfrom relevance"},
      {"validity", "validfrom validto"},
      {"flex", "literal qcode type typeuri uri"},
      {"edit", "creator creatoruri id modified"},
      {"value", "value valuedatatype valueunit valueunituri"},
      {"qualify", "literal qcode role roleuri type typeuri uri"},
      {"content", "contenttype contenttypestandardversion contenttypevariant "
          "contenttypevariantstandardversion format formatstandardversion formaturi"},
      {"media", "colourdepth colourindicator colourindicatoruri colourspace colourspaceuri "
          "height heightunit heightunituri layoutorientation layoutorientationuri "
          "orientation videocodec videocodecuri width widthunit widthunituri"},
      {"characteristics", "audiobitrate audiochannels audiochannelsuri audiocodec audiocodecuri "
          "audiosamplerate audiosamplesize audiovbr charcount colourdepth "
          "colourindicator colourindicatoruri colourspace colourspaceuri duration "
          "durationunit durationunituri height heightunit heightunituri "
          "layoutorientation layoutorientationuri linecount orientation pagecount "
          "resolution videoaspectratio videoavgbitrate videocodec videocodecuri "
          "videodefinition videodefinitionuri videoframerate videosampling "
          "videoscaling videoscalinguri videoscan videovbr width widthunit "
          "widthunituri wordcount"},
      {"confirmation", "confirmationstatus confirmationstatusuri"},
      {"recurrence", "count freq interval until wkst"},
  };
  /// Simple types and the attributes that have them.
  static constexpr Lazy<SchemaNames, T> values[] = {
      {"boolean", "audiovbr custom hascontent videovbr"},
      {"day", "coversfrom coversto created generated modified retired schemecreated "
          "schememodified schemeretired timestamp until validfrom validto"},
      {"decimal", "latitude longitude scalemax scalemin videoframerate"},
      {"digit", "significance"},
      {"direction", "dir"},
      {"double", "radius"},
      {"frequency", "freq"},
      {"id", "id partid"},
      {"idref", "idref original root sourceidref"},
      {"idrefs", "contentrefs idrefs"},
      {"integer", "altitude x y"},
      {"iri", "accesstypeuri additionalInfo audiochannelsuri audiocodecuri authority "
          "authoritystatusuri colourindicatoruri colourspaceuri confirmationstatusuri "
          "creatoruri durationunituri encodinguri formaturi hashtypeuri heightunituri "
          "howuri href idformaturi interactiontypeuri jobtitleuri langid "
          "layoutorientationuri marketlabelsrcuri marketuri modeuri parturi radunituri "
          "ratertypeuri ratingtypeuri reluri renditionrefuri renditionuri reposroleuri "
          "representationuri residrefformaturi roleruri roleuri scaleunituri "
          "severityuri symbolsrcuri targeturi techuri timeunituri typeuri uri url "
          "valcalctypeuri valueunituri videocodecuri videodefinitionuri "
          "videoscalinguri whyuri widthunituri"},
      {"iris", "aspecturi environmenturi pubconstrainturi scopeuri"},
      {"language", "language tag"},
      {"natural", "charcount colourdepth height interactions linecount orientation pagecount "
          "rangefrom rank raters seq size width wordcount"},
      {"ncname", "alias"},
      {"normalized", "literal videoaspectratio videosampling"},
      {"percent", "confidence relevance"},
      {"positive", "audiobitrate audiosamplerate audiosamplesize chnlid count interval rangeto "
          "resolution version videoavgbitrate"},
      {"qcode", "accesstype audiochannels audiocodec authoritystatus colourindicator "
          "colourspace confirmationstatus creator durationunit encoding format "
          "hashtype heightunit how idformat interactiontype jobtitle layoutorientation "
          "market marketlabelsrc mode part qcode radunit ratertype ratingtype rel "
          "rendition renditionref reposrole representation residrefformat scaleunit "
          "severity symbolsrc target tech timeunit type valcalctype valueunit "
          "videocodec videodefinition videoscaling why widthunit"},
      {"qcodes", "aspect concepttype derivedfrom environment pubconstraint role scope"},
      {"qname", "valuedatatype"},
      {"scan", "videoscan"},
      {"string", "class conformance contenttype contenttypestandardversion contenttypevariant "
          "contenttypevariantstandardversion duration enctype end "
          "formatstandardversion generator gpsdatum guid guidref hreflang hreftype "
          "marketlabel persistidref preferredalias residref rev separator standard "
          "start symbol title value versioninfo"},
      {"tokens", "media"},
      {"truncated", "approxend approxstart"},
      {"version_number", "standardversion"},
      {"weekday", "wkst"},
  };
  // clang-format on
};

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley
