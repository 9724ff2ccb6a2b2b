#include "contract/misfits.hpp"

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
