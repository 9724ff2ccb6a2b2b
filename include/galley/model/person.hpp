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
inline constexpr FieldList<&Person::name, &Person::kind, &Person::role, &Person::id, &Person::url,
                           &Person::email, &Person::job_title, &Person::logo, &Person::extensions>
    fields<Person>{{{"name"},
                    {"kind"},
                    {"role", Use::code},
                    {"id", Use::identifier},
                    {"url", Use::url},
                    {"email", Use::code},
                    {"job_title"},
                    {"logo"},
                    {"extensions"}}};

}  // namespace v0
}  // namespace galley
