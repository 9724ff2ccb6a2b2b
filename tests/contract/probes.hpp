// galley: every field of the model, set alone, at every place of an article where it can stand.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <galley/model/article.hpp>

namespace contract {

/// One step on the way from the article to a field. `field` is empty for a block as a whole.
struct Step {
  std::string type;
  std::string field;
  std::string path;

  std::string name() const { return field.empty() ? type : type + '.' + field; }
};
using Route = std::vector<Step>;

/// What surrounds the field: the least that is shown (seeds.hpp), or nothing but its parents.
enum class Context { seeded, bare };
inline constexpr Context contexts[] = {Context::seeded, Context::bare};

/// How a part of an article is got at: looked for, or made where it is missing.
enum class Way { find, seeded, bare };
using Reach = std::function<void*(galley::Article&, Way)>;

/// What can be done with any field of one type.
struct FieldKind {
  virtual ~FieldKind() = default;
  virtual bool holds_text() const = 0;
  /// What a page shows of each value to try, if it is text.
  virtual std::vector<std::string> tokens(const std::string& name, galley::Use use) const = 0;
  virtual void clear(void* field) const = 0;
  virtual void set(void* field, const std::string& name, galley::Use use, std::size_t i) const = 0;
  virtual void set_text(void* field, const std::string& text) const = 0;
  virtual bool equal(const void* a, const void* b) const = 0;
};

class Probe {
 public:
  Probe(Route route, galley::Use use, Reach reach, const FieldKind& kind)
      : route_(std::move(route)), use_(use), reach_(std::move(reach)), kind_(&kind) {
    tokens_ = kind_->tokens(name(), use);
  }

  /// The last step is the field itself.
  const Route& route() const { return route_; }
  const std::string& path() const { return route_.back().path; }
  std::string name() const { return route_.back().name(); }
  /// Values to try: what is seen of each, or empty where it is no text.
  const std::vector<std::string>& tokens() const { return tokens_; }
  bool holds_text() const { return kind_->holds_text(); }

  /// The article without the field, with one of the values, or with any text in it.
  galley::Article without(Context context) const;
  galley::Article with(Context context, std::size_t value) const;
  galley::Article with_text(Context context, const std::string& text) const;
  /// Do two articles agree in this field?
  bool same(const galley::Article& a, const galley::Article& b) const;

 private:
  Route route_;
  galley::Use use_;
  Reach reach_;
  const FieldKind* kind_;
  std::vector<std::string> tokens_;
};

/// All probes; made once.
const std::vector<Probe>& probes();

}  // namespace contract
