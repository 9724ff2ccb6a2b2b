// galley: the names of the model, for headers that only pass them on
#pragma once

namespace galley {
inline namespace v0 {

struct Article;
struct Bundle;
struct Caption;
struct Extension;
struct Image;
struct Issue;
struct Limits;
struct Person;
struct Profile;
struct RelatedLink;
struct Rendition;
struct Rights;
struct Rule;
struct Topic;
class Extensions;
class Path;
class SourceMap;
class Text;
class Timestamp;
template <class T>
class Box;
template <class T>
class Result;
namespace detail {
template <class>
class BasicBlock;
}

}  // namespace v0
}  // namespace galley
