// galley: what each type of the NewsML-G2 schema may hold (2.35, power conformance)
//
// Facts of IPTC's NewsML-G2_2.35-spec-All-Power.xsd (CC BY 4.0, IPTC), in a notation of ours.
// Content is a sequence of `one!`, `optional?`, `many*`, `some+`, each a choice of elements
// (`a|b*`) or of others: `##other` of another namespace, `##any`, `##nar` of this one. `~` lets
// text stand between them; `=type` is text alone. Attributes are names, `@group`s and `##other`;
// `!` is required, and `name:type` has another type than the name has elsewhere.
#pragma once
#include <cstddef>
#include <string_view>

#include <galley/core/lazy.hpp>

namespace galley {
inline namespace v0 {
namespace newsml {
namespace detail {

/// A type of elements, named as its element where that is the only one.
struct SchemaType {
  std::string_view name;
  std::string_view content;
  std::string_view attributes;
};

template <class T = void>
struct SchemaTypes {
  // clang-format off
  static constexpr Lazy<SchemaType, T> rows[] = {
      {"conceptItem",
       "##signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta! "
       "contentMeta? assert* inlineRef* derivedFrom|derivedFromValue* concept?",
       "@i18n conformance guid! standard! standardversion! version ##other"},
      {"ContentMetadataAcD",
       "icon* urgency? contentCreated? contentModified? digitalSourceType? "
       "located|infoSource|creator|contributor|audience|exclAudience|altId|rating|"
       "userInteraction* language|keyword|subject|slugline|headline|description* "
       "contentMetaExtProperty* ##other*",
       "@common @i18n ##other"},
      {"knowledgeItem",
       "##signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta! "
       "contentMeta? partMeta* assert* inlineRef* derivedFrom|derivedFromValue* "
       "conceptSet? schemeMeta?",
       "@i18n conformance guid! standard! standardversion! version ##other"},
      {"conceptSet", "concept*", "@common ##other"},
      {"schemeMeta",
       "sameAsScheme|name|definition|note|related|schemeMetaExtProperty* ##other*",
       "@common @authority concepttype preferredalias schemecreated schememodified "
       "schemeretired uri! ##other"},
      {"Flex2Ext",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @value @i18n @validity rel reluri ##other"},
      {"newsItem",
       "##signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta! "
       "contentMeta? partMeta* assert* inlineRef* derivedFrom|derivedFromValue* "
       "contentSet?",
       "@i18n conformance guid! standard! standardversion! version ##other"},
      {"ContentMetadataAfD",
       "icon* urgency? contentCreated? contentModified? digitalSourceType? "
       "located|infoSource|creator|contributor|audience|exclAudience|altId|rating|"
       "userInteraction* "
       "language|genre|keyword|subject|slugline|headline|dateline|by|creditline|"
       "description* contentMetaExtProperty* ##other*",
       "@common @i18n ##other"},
      {"contentSet", "inlineXML|inlineData|remoteContent*", "@common original ##other"},
      {"contentSet/inlineXML", "##any?", "@characteristics @news @content @i18n ##other"},
      {"contentSet/inlineData", "=string",
       "@characteristics @news @content @i18n encoding encodinguri ##other"},
      {"RemoteContent",
       "channel* altId* altLoc* hash* signal* remoteContentExtProperty* ##other*",
       "@characteristics @target @news @validity language ##other"},
      {"RemoteContent/channel", "",
       "@characteristics @common chnlid language role:qcode roleuri type typeuri"},
      {"packageItem",
       "##signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta! "
       "contentMeta? partMeta* assert* inlineRef* derivedFrom|derivedFromValue* "
       "groupSet?",
       "@i18n conformance guid! standard! standardversion! version ##other"},
      {"groupSet", "group+", "@common root! ##other"},
      {"groupSet/group",
       "groupRef|itemRef|conceptRef|title|signal|edNote|groupExtProperty|##other*",
       "@common @i18n mode modeuri role:qcode roleuri ##other"},
      {"groupSet/group/groupRef", "", "@common idref! ##other"},
      {"Link1", "##any*",
       "@target @common @i18n @validity guidref hreftype rank rel reluri ##other"},
      {"groupSet/group/conceptRef", "name|hierarchyInfo*", "@common @flex @i18n ##other"},
      {"planningItem",
       "##signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta! "
       "contentMeta? assert* inlineRef* derivedFrom|derivedFromValue* newsCoverageSet?",
       "@i18n conformance guid! standard! standardversion! version ##other"},
      {"newsCoverageSet", "newsCoverage+", "@common"},
      {"catalogItem",
       "##signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta! "
       "contentMeta? catalogContainer!",
       "@i18n conformance guid! standard! standardversion! version ##other"},
      {"ContentMetadataCat",
       "contentCreated? contentModified? creator|contributor|altId* ##other*",
       "@common @i18n ##other"},
      {"catalogContainer", "catalog!", ""},
      {"newsMessage", "header! itemSet!", "##other"},
      {"newsMessage/header",
       "sent! catalogRef|catalog* sender? transmitId? priority? origin? "
       "timestamp|destination|channel|signal|headerExtProperty* ##other*",
       "@common ##other"},
      {"DateTime", "=time", "@common ##other"},
      {"newsMessage/header/catalogRef", "title*", "@common href! ##other"},
      {"newsMessage/header/sender", "=string", "@common @flex role:qcode roleuri ##other"},
      {"String", "=string", "@common ##other"},
      {"newsMessage/header/priority", "=digit", "@common ##other"},
      {"newsMessage/header/origin", "=string", "@common @flex role:qcode roleuri ##other"},
      {"newsMessage/header/timestamp", "=time", "@common role:string ##other"},
      {"newsMessage/header/destination", "=string", "@common @flex role:qcode roleuri ##other"},
      {"newsMessage/header/channel", "=string", "@common @flex role:qcode roleuri ##other"},
      {"newsMessage/itemSet", "##nar+", "@common ##other"},
      {"catalog", "title* scheme+",
       "@common @authority additionalInfo guid:iri url version:natural ##other"},
      {"catalog/scheme", "sameAsScheme|name|definition|note|sameAs*",
       "@common @authority alias! schemecreated schememodified schemeretired uri! ##other"},
      {"catalog/scheme/sameAs", "=iri", "@common"},
      {"sameAsScheme", "=iri", "@common"},
      {"catalogRef", "title*", "@common href! ##other"},
      {"RightsInfo",
       "accountable? copyrightHolder? "
       "copyrightNotice|usageTerms|link|rightsInfoExtProperty|rightsExpressionXML|"
       "rightsExpressionData* dataMining? ##other*",
       "@common @i18n @validity aspect aspecturi idrefs scope scopeuri ##other"},
      {"FlexPerson",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* personDetails? ##other*",
       "@common @flex @i18n ##other"},
      {"FlexParty",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* personDetails|organisationDetails? ##other*",
       "@common @flex @i18n ##other"},
      {"RightsBlock", "~ a|span|ruby|br|inline|##other*",
       "@common @i18n href media role roleuri ##other"},
      {"rightsExpressionXML", "##declared!", "@common langid!"},
      {"rightsExpressionData", "=string", "@common enctype! langid!"},
      {"Flex", "name|hierarchyInfo*", "@common @flex @i18n ##other"},
      {"ItemMetadata",
       "itemClass! provider! versionCreated! firstCreated? embargoed? pubStatus? role? "
       "fileName? generator* profile? service* title* edNote* memberOf* instanceOf* "
       "signal* altRep* deliverableOf* hash* expires* origRep* incomingFeedId* "
       "metadataCreator? link* itemMetaExtProperty* ##other*",
       "@common @i18n ##other"},
      {"QualRel", "name|hierarchyInfo|related*", "@common @i18n qcode uri ##other"},
      {"DateTimeOrNull", "=time_or_none", "@common ##other"},
      {"Qual", "name|hierarchyInfo*", "@common @i18n qcode uri ##other"},
      {"fileName", "=normalized", "@common ##other"},
      {"generator", "=normalized", "@common @i18n role:qcode roleuri versioninfo ##other"},
      {"VersionedString", "=normalized", "@common @i18n versioninfo ##other"},
      {"Block", "~ a|span|ruby|br|inline|##other*", "@common @i18n media role roleuri ##other"},
      {"Flex1",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @i18n ##other"},
      {"signal",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @i18n severity severityuri ##other"},
      {"altRep", "=iri",
       "@common @content @validity representation representationuri size ##other"},
      {"hash", "=string", "@common hashtype hashtypeuri scope:qcode scopeuri:iri"},
      {"DateOptTime", "=day", "@common ##other"},
      {"origRep", "=iri", "@common accesstype accesstypeuri reposrole reposroleuri"},
      {"incomingFeedId", "", "@common qcode role:qcode roleuri uri ##other"},
      {"FlexAuthor",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* personDetails|organisationDetails? ##other*",
       "@common @flex @i18n jobtitle jobtitleuri role roleuri:iris ##other"},
      {"urgency", "=digit", "@common ##other"},
      {"TruncatedDateTime", "=truncated", "@common ##other"},
      {"icon", "", "@media @target @common rendition renditionuri ##other"},
      {"FlexLocation",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* geoAreaDetails|POIDetails? ##other*",
       "@common @flex @i18n ##other"},
      {"Flex1Party",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* personDetails|organisationDetails? ##other*",
       "@common @flex @i18n role roleuri:iris ##other"},
      {"Audience",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @quantify @i18n significance ##other"},
      {"altId",
       "=string",
       "@common @i18n environment environmenturi idformat idformaturi role:qcode "
       "roleuri type typeuri version:string ##other"},
      {"rating",
       "",
       "@common raters ratertype ratertypeuri ratingtype ratingtypeuri scalemax! "
       "scalemin! scaleunit scaleunituri valcalctype valcalctypeuri value:decimal! "
       "##other"},
      {"userInteraction", "", "@common interactions! interactiontype interactiontypeuri ##other"},
      {"language", "name*", "@common rank role roleuri:iris tag! ##other"},
      {"IntlString", "=normalized", "@common @i18n ##other"},
      {"genre",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other* bag? mainConcept? facetConcept*",
       "@common @flex @quantify @i18n rank ##other"},
      {"keyword", "=normalized",
       "@common @i18n confidence rank relevance role roleuri:iris ##other"},
      {"subject",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other* bag? mainConcept? facetConcept*",
       "@common @flex @quantify @i18n rank ##other"},
      {"slugline", "=normalized",
       "@common @i18n confidence rank relevance role:qcode roleuri separator ##other"},
      {"headline", "~ a|span|ruby|inline|##other*",
       "@common @i18n confidence media rank relevance role roleuri:iris ##other"},
      {"dateline", "~ a|span|ruby|inline|##other*",
       "@common @i18n media rank role roleuri:iris ##other"},
      {"by", "~ a|span|ruby|inline|##other*",
       "@common @i18n media rank role roleuri:iris ##other"},
      {"creditline", "=normalized", "@common @i18n rank ##other"},
      {"description", "~ a|span|ruby|br|inline|##other*",
       "@common @i18n confidence media rank relevance role roleuri ##other"},
      {"partMeta",
       "icon* timeDelim* regionDelim? role? urgency? contentCreated? contentModified? "
       "digitalSourceType? "
       "located|infoSource|creator|contributor|audience|exclAudience|altId|rating|"
       "userInteraction* "
       "language|genre|keyword|subject|slugline|headline|dateline|by|creditline|"
       "description* partMetaExtProperty* signal* edNote* link* ##other*",
       "@i18n contentrefs creator creatoruri custom how howuri modified partid seq why "
       "whyuri ##other"},
      {"partMeta/timeDelim", "",
       "@common end! renditionref renditionrefuri start! timeunit timeunituri ##other"},
      {"partMeta/regionDelim", "", "@common height width:integer x y ##other"},
      {"Assert", "##any*", "@common @i18n literal qcode uri ##other"},
      {"inlineRef",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @quantify @i18n idrefs! ##other"},
      {"derivedFrom",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @i18n idrefs ##other"},
      {"derivedFromValue", "=string", "@common idrefs! sourceidref!"},
      {"Label1", "~ a|span|ruby|inline|##other*",
       "@common @i18n media role roleuri:iris ##other"},
      {"bag", "bit+", "@common @i18n ##other"},
      {"bag/bit", "", "@common @quantify qcode significance:percent type typeuri uri ##other"},
      {"RelatedConcept", "name|hierarchyInfo* facet|related|sameAs*",
       "@common @flex @i18n @validity rank rel reluri ##other"},
      {"RelatedConcept/related", "name|hierarchyInfo* related*",
       "@common @flex @value @i18n @validity rank rel reluri ##other"},
      {"RelatedConcept/related/related", "name|hierarchyInfo*",
       "@common @flex @value @i18n @validity rank rel reluri ##other"},
      {"altLoc", "=iri", "@common role:qcode roleruri type typeuri ##other"},
      {"hierarchyInfo", "=tokens", "@common ##other"},
      {"concept",
       "conceptId! type? name+ definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* hasInstrument* "
       "personDetails|organisationDetails|geoAreaDetails|POIDetails|objectDetails|"
       "eventDetails? conceptExtProperty* ##other*",
       "@common @i18n ##other"},
      {"ConceptId", "", "@common created qcode retired uri ##other"},
      {"ConceptName", "=normalized",
       "@common @i18n @validity part parturi role roleuri:iris ##other"},
      {"definition", "~ a|span|ruby|br|inline|##other*",
       "@common @i18n @validity media role roleuri ##other"},
      {"note", "~ a|span|ruby|br|inline|##other*",
       "@common @i18n @validity media role roleuri ##other"},
      {"facet", "name|hierarchyInfo*", "@common @flex @i18n @validity rel reluri ##other"},
      {"SameAs", "name|hierarchyInfo*", "@common @flex @i18n @validity ##other"},
      {"FlexRelatedConcept", "name|hierarchyInfo* facet|related|sameAs* bag?",
       "@common @flex @value @i18n @validity rank rel reluri ##other"},
      {"FlexRelatedConcept/related", "name|hierarchyInfo* related*",
       "@common @flex @value @i18n @validity rank rel reluri ##other"},
      {"FlexRelatedConcept/related/related", "name|hierarchyInfo*",
       "@common @flex @value @i18n @validity rank rel reluri ##other"},
      {"personDetails", "born? died? affiliation|contactInfo* ##other*", "@common ##other"},
      {"PersonAffiliation",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* organisationDetails? ##other*",
       "@common @flex @i18n @validity role:qcode roleuri ##other"},
      {"ContactInfo", "email|im|phone|fax|web|address|note* ##other*",
       "@common role roleuri:iris ##other"},
      {"ElectronicAddress", "=string", "@common role roleuri:iris ##other"},
      {"ElectronicAddressTech", "=string", "@common role roleuri:iris tech techuri ##other"},
      {"ContactInfo/web", "=iri", "@common role roleuri:iris ##other"},
      {"Address", "line* locality* area* country? postalCode? worldRegion?",
       "@common role roleuri:iris ##other"},
      {"Address/line", "=normalized", "@common @i18n role:qcode roleuri ##other"},
      {"Flex1Role",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @i18n role:qcode roleuri ##other"},
      {"organisationDetails",
       "founded? dissolved? location|affiliation|contactInfo|hasInstrument* ##other*",
       "@common ##other"},
      {"OrganisationAffiliation",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* organisationDetails? ##other*",
       "@common @flex @i18n @validity role:qcode roleuri ##other"},
      {"hasInstrument",
       "",
       "@common market marketlabel marketlabelsrc marketlabelsrcuri marketuri rank "
       "symbol! symbolsrc symbolsrcuri type:qcodes typeuri:iris"},
      {"geoAreaDetails", "position? founded? dissolved? line|circle|polygon* ##other*",
       "@common ##other"},
      {"geoAreaDetails/line", "position+", "@common"},
      {"geoAreaDetails/circle", "position!", "@common radius! radunit radunituri"},
      {"geoAreaDetails/polygon", "position+", "@common"},
      {"GeoCoordinates", "##other*", "@common altitude gpsdatum latitude! longitude! ##other"},
      {"POIDetails",
       "position? address? openHours? capacity? contactInfo|access|details* created? "
       "ceasedToExist? ##other*",
       "@common ##other"},
      {"objectDetails", "created? copyrightNotice|creator* ceasedToExist? ##other*",
       "@common ##other"},
      {"eventDetails",
       "dates! eventStatus? occurStatus? newsCoverageStatus? "
       "registration|keyword|accessStatus|participationRequirement|subject|location|"
       "participant|organiser|contactInfo|language|newsCoverage* ##other*",
       "@common ##local"},
      {"eventDetails/dates", "start! end|duration? rDate|rRule* exDate|exRule* confirmation?",
       "@common"},
      {"eventDetails/dates/start", "=moment",
       "@common @confirmation approxend approxstart ##other"},
      {"eventDetails/dates/end", "=moment",
       "@common @confirmation approxend approxstart ##other"},
      {"eventDetails/dates/duration", "=duration", "@common @confirmation"},
      {"eventDetails/dates/rRule", "", "@common count freq! interval until wkst ##other"},
      {"eventDetails/dates/exRule", "", "@common count freq! interval until wkst ##other"},
      {"QCode", "", "@common qcode uri ##other"},
      {"eventDetails/participationRequirement",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other*",
       "@common @flex @i18n role:qcode roleuri ##other"},
      {"Flex1Concept",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* ##other* bag? mainConcept? facetConcept*",
       "@common @flex @quantify @i18n ##other"},
      {"eventDetails/location",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* geoAreaDetails|POIDetails? ##other*",
       "@common @flex @i18n role:qcode roleuri ##other"},
      {"eventDetails/newsCoverage",
       "g2contentType? itemClass? assignedTo* scheduled? service* edNote* "
       "language|genre|keyword|subject|slugline|headline|dateline|by|creditline|"
       "description* ##other*",
       "role:qcode roleuri"},
      {"eventDetails/newsCoverage/g2contentType", "=string", "@common"},
      {"ApproximateDateTime", "=moment", "@common approxend approxstart ##other"},
      {"event", "name+ definition|note|facet* sameAs|broader|narrower|related* eventDetails!",
       "@common ##other"},
      {"events", "event+", "@common ##other"},
      {"newsCoverage", "planning+ delivery? newsCoverageExtProperty* ##other*",
       "@edit custom how howuri why whyuri"},
      {"newsCoverage/planning",
       "g2contentType? itemClass? itemCount? assignedTo* scheduled? service* "
       "language|genre|keyword|subject|slugline|headline|dateline|by|creditline|"
       "description* edNote* newsContentCharacteristics? urgency? audience* "
       "exclAudience* planningExtProperty* ##other*",
       "@common coversfrom coversto"},
      {"newsCoverage/planning/g2contentType", "=string", "@common"},
      {"newsCoverage/planning/itemCount", "", "@common rangefrom! rangeto!"},
      {"newsCoverage/planning/assignedTo",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* personDetails|organisationDetails? ##other*",
       "@common @flex @i18n coversfrom coversto role roleuri:iris ##other"},
      {"newsCoverage/planning/newsContentCharacteristics", "",
       "@characteristics @common @content"},
      {"delivery", "deliveredItemRef+ ##other*", "@common ##other"},
      {"hopHistory", "hop+", "@common ##other"},
      {"hopHistory/hop", "party? action*", "@common seq timestamp ##other"},
      {"hopHistory/hop/party",
       "name|definition|note|facet|remoteInfo|hierarchyInfo* "
       "sameAs|broader|narrower|related* personDetails|organisationDetails? ##other*",
       "@common @flex @i18n ##other"},
      {"hopHistory/hop/action", "name|hierarchyInfo|related*",
       "@common @i18n qcode target targeturi timestamp uri ##other"},
      {"pubHistory", "published+", "@common"},
      {"pubHistory/published", "timestamp? name|related|publishedExtProperty|##other*",
       "@common literal qcode uri"},
      {"pubHistory/published/timestamp", "=truncated", "@common ##other"},
      {"br", "", "@common ##other"},
      {"a", "~ inline|span|ruby|##other*",
       "@common @i18n class href hreflang rel:string rev ##other"},
      {"span", "~ ruby|##other*", "@common @i18n class ##other"},
      {"inline", "~ span|ruby|##other*", "@common @flex @quantify @i18n class ##other"},
      {"ruby", "rb! rp? rt! rp?", "@common @i18n ##other"},
  };
  // clang-format on
  static constexpr std::size_t size = sizeof rows / sizeof *rows;
};

}  // namespace detail
}  // namespace newsml
}  // namespace v0
}  // namespace galley
