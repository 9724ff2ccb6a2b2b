// galley: people and organisations, with the role they have in a story
#pragma once
#include <string>
#include <string_view>

#include <galley/core/enum_names.hpp>
#include <galley/model/box.hpp>
#include <galley/model/extensions.hpp>
#include <galley/model/rendition.hpp>

namespace galley {
inline namespace v0 {

enum class PersonKind : unsigned char { unspecified, person, organisation };
template <>
inline constexpr std::string_view enum_names<PersonKind>[] = {"unspecified", "person",
                                                              "organisation"};

/// An author, contributor, creator, publisher or source.
struct Person {
  std::string name;
  PersonKind kind = PersonKind::unspecified;
  std::string role;  ///< a code or word of the source: "author", "photographer"
  std::string id;
  std::string url;
  std::string email;
  std::string job_title;
  Box<Rendition> logo;  ///< for organisations
  Extensions extensions;
};
template <>
inline constexpr auto fields<Person> =
    field_list(field<&Person::name>("name"), field<&Person::kind>("kind"),
               field<&Person::role>("role", Use::code), field<&Person::id>("id", Use::identifier),
               field<&Person::url>("url", Use::url), field<&Person::email>("email", Use::code),
               field<&Person::job_title>("job_title"), field<&Person::logo>("logo"),
               field<&Person::extensions>("extensions"));

}  // namespace v0
}  // namespace galley
