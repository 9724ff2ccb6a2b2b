#include "contract/misfits.hpp"

#include <string>
#include <utility>

#include "contract/seeds.hpp"

#include <galley/core/limits.hpp>

namespace contract {
namespace {

using galley::Article;

/// The probed field holds this text.
template <const char* text>
Article with_text(const Probe& probe) {
  return probe.with_text(Context::seeded, text);
}
constexpr char script_address[] = "javascript:alert(1)";
constexpr char no_language[] = "en_GB!";
constexpr char no_uri[] = "not a uri";
constexpr char no_time[] = "last Friday";

/// The probed list of blocks holds quotes within quotes, past the limit.
Article with_deep_quotes(const Probe& probe) {
  Article article = probe.with(Context::seeded, 0);
  std::vector<galley::Block> body;
  seed(body);
  for (std::size_t i = 0; i < galley::Limits{}.block_nesting + 1; ++i) {
    galley::Quote quote;
    quote.body = std::move(body);
    body.clear();
    body.emplace_back(std::move(quote));
  }
  for (galley::Block& block : article.body) {
    if (auto* quote = block.get_if<galley::Quote>()) quote->body = body;
    if (auto* aside = block.get_if<galley::Aside>()) aside->body = body;
    if (auto* list = block.get_if<galley::List>()) list->items = {body};
  }
  return article;
}

/// A picture without any file.
Article without_files(const Probe& probe) { return probe.without(Context::seeded); }

/// Authors whom the printed byline does not name.
Article with_byline_of_others(const Probe& probe) {
  Article article = probe.with(Context::seeded, 0);
  article.byline = "By B. Muster";
  return article;
}

Article with_private_note(const Probe& probe) {
  Article article = probe.with(Context::seeded, 0);
  for (galley::EditorNote& note : article.editor_notes) note.is_public = false;
  return article;
}

/// Calls `f(image)` for each picture that the article holds at its usual places.
template <class F>
void each_picture(Article& article, F&& f) {
  if (article.cover) f(*article.cover);
  for (galley::Image& image : article.other_media) f(image);
  for (galley::Block& block : article.body)
    if (auto* image = block.get_if<galley::Image>()) f(*image);
}

/// Numbers past their range, words outside of their vocabulary, an embargo without an end.
Article with_unfit_value(const Probe& probe) {
  const std::string name = probe.name();
  if (probe.holds_text()) return probe.with_text(Context::seeded, "no such value");
  if (name.find("pub_status") != std::string::npos) return probe.with(Context::seeded, 2);
  Article article = probe.with(Context::seeded, 200);
  if (article.embargo) article.embargo->until = {};
  each_picture(article, [](galley::Image& image) {
    if (image.item && image.item->embargo) image.item->embargo->until = {};
  });
  return article;
}

/// A topic that does not say what kind it is.
Article with_first_value_cleared(const Probe& probe) {
  Article article = probe.without(Context::seeded);
  return article;
}

/// Two texts where a format has one.
Article with_second_text(const Probe& probe) {
  Article article = probe.with(Context::seeded, 0);
  const auto twice = [](auto& list) {
    if (!list.empty()) list.push_back(list.front());
  };
  twice(article.rights.notices);
  twice(article.rights.usage_terms);
  twice(article.editor_notes);
  each_picture(article, [&](galley::Image& image) {
    if (image.rights) twice(image.rights->notices);
    if (image.rights) twice(image.rights->usage_terms);
    if (image.item) twice(image.item->editor_notes);
  });
  return article;
}

/// A caption of which a word is emphasised.
Article with_marked_caption(const Probe& probe) {
  Article article = probe.with(Context::seeded, 0);
  each_picture(article, [](galley::Image& image) {
    image.caption.text.append(" at last", galley::Mark::emphasis);
  });
  return article;
}

/// A library picture whose caption does not call it one.
Article with_first_value(const Probe& probe) { return probe.with(Context::seeded, 0); }

struct Misfit {
  std::string_view code;
  Article (*make)(const Probe&);
};

constexpr Misfit misfits[] = {
    {"url.scheme.rejected", &with_text<script_address>},
    {"html.language.invalid", &with_text<no_language>},
    {"html.time.invalid", &with_text<no_time>},
    {"newsml.version_created.invalid", &with_text<no_time>},
    {"html.author.unprinted", &with_byline_of_others},
    {"html.note.withheld", &with_private_note},
    {"image.rendition.missing", &without_files},
    {"limit.block_nesting.exceeded", &with_deep_quotes},
    {"plain_text.image.archive_unsaid", &with_first_value},
    {"ninjs.uri.invalid", &with_text<no_uri>},
    {"ninjs.time.invalid", &with_text<no_time>},
    {"ninjs.loss.value", &with_unfit_value},
    {"ninjs.loss.place", &with_first_value},
    {"ninjs.extension.dropped", &with_first_value},
    {"ninjs.topic.assumed", &with_first_value_cleared},
    {"ninjs.topic.approximated", &with_first_value},
    {"ninjs.text.joined", &with_second_text},
    {"ninjs.text.flattened", &with_marked_caption},
    {"ninjs.byline.assumed", &with_first_value},
    {"ninjs.body.rewritten", &with_first_value},
};

}  // namespace

bool make_misfit(std::string_view code, const Probe& probe, Article& article) {
  for (const Misfit& misfit : misfits) {
    if (misfit.code != code) continue;
    article = misfit.make(probe);
    return true;
  }
  return false;
}

}  // namespace contract
