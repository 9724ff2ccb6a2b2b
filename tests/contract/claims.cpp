#include <algorithm>
#include <set>
#include <string>

#include "contract/misfits.hpp"
#include "contract/probes.hpp"
#include "contract/silences.hpp"
#include "contract/written.hpp"
#include "support/issues.hpp"

namespace contract {
namespace {

using galley::Fate;

constexpr std::string_view dropped_code = "format.field.dropped";

bool shows(const std::string& text, const std::string& shown) {
  return text.find(shown) != std::string::npos;
}

/// Everything said but the notes at that place, to compare two writes by.
std::multiset<std::string> other_notes(const galley::Issues& issues, const std::string& path) {
  std::multiset<std::string> others;
  for (const galley::Issue& issue : issues)
    if (issue.path != path) others.insert(issue.code + " at " + issue.path);
  return others;
}

class ClaimCheck {
 public:
  ClaimCheck(const Subject& subject, Complaints& complaints)
      : subject_(subject), complaints_(complaints) {}

  void run() {
    for (const Probe& probe : probes()) {
      if (const Step* step = dropped_at(probe.route()))
        dropped(probe, *step);
      else
        carried(probe, fate_of(probe.route().back()));
    }
    for (const std::string& row : silences_.unused(subject_.name))
      complaints_.push_back(subject_.name +
                            ": no longer lost, so take it out of silences.cpp: " + row);
  }

 private:
  Fate fate_of(const Step& step) const {
    if (!step.field.empty()) return subject_.claims.at(step.name()).fate;
    if (subject_.dropped_types.count(step.type) != 0) return Fate::dropped;
    return keeps_all_of(step.type) ? Fate::kept : Fate::changed;
  }
  /// A block comes back as such a block only if the format promises so for all that it holds.
  bool keeps_all_of(const std::string& type) const {
    const std::string start = type + '.';
    for (auto it = subject_.claims.lower_bound(start);
         it != subject_.claims.end() && it->first.compare(0, start.size(), start) == 0; ++it)
      if (it->second.fate != Fate::kept) return false;
    return true;
  }
  /// The first step that the format drops speaks for all below.
  const Step* dropped_at(const Route& route) const {
    for (const Step& step : route)
      if (fate_of(step) == Fate::dropped) return &step;
    return nullptr;
  }
  std::string where(const Probe& probe) const {
    return subject_.name + ": " + probe.name() + " at " + probe.path();
  }
  void complain(const Probe& probe, const std::string& what) {
    complaints_.push_back(where(probe) + ": " + what);
  }

  void dropped(const Probe& probe, const Step& step) {
    for (Context context : contexts) {
      const Written without = write(subject_, probe.without(context), where(probe), complaints_);
      for (std::size_t i = 0; i < probe.tokens().size(); ++i) {
        const Written with = write(subject_, probe.with(context, i), where(probe), complaints_);
        if (with.ok != without.ok || with.text != without.text)
          complain(probe, "claimed dropped, but changes what is written" + told(with.issues));
        const std::size_t notes = galley_test::count_issues(with.issues, dropped_code, step.path);
        if (with.ok && notes != 1)
          complain(probe, std::to_string(notes) + " notes of its loss at " + step.path +
                              ", not one" + told(with.issues));
        if (other_notes(with.issues, step.path) != other_notes(without.issues, step.path))
          complain(probe, "claimed dropped, but raises other issues" + told(with.issues));
      }
    }
  }

  /// kept, changed and depends: something of it must be in the output.
  void carried(const Probe& probe, Fate fate) {
    bool is_seen = false;
    for (Context context : contexts) {
      const Written without = write(subject_, probe.without(context), where(probe), complaints_);
      for (std::size_t i = 0; i < probe.tokens().size(); ++i) {
        const galley::Article article = probe.with(context, i);
        const Written with = write(subject_, article, where(probe), complaints_);
        if (galley_test::count_issues(with.issues, dropped_code, probe.path()) != 0)
          complain(probe, "claimed carried, but noted as dropped");
        is_seen = is_seen || (fate == Fate::depends && says_its_code(probe, with.issues));
        if (!with.ok || with.text == without.text) continue;
        const bool must_be_told = fate != Fate::changed;
        is_seen = is_seen || !must_be_told || shows(with.text, probe.tokens()[i]);
        if (must_be_told && subject_.can_read) reads_back(probe, article, with.text);
      }
    }
    const bool is_excused = !is_seen && silences_.excuse(subject_.name, probe);
    if (is_excused) return;
    const std::string claimed = "claimed " + std::string(to_string(fate));
    if (!is_seen) complain(probe, claimed + ", but nothing of it is written");
    if (fate == Fate::depends) raises_its_code(probe);
  }

  void reads_back(const Probe& probe, const galley::Article& article, const std::string& text) {
    const galley::Result<galley::Article> back = subject_.read(text, {});
    if (!back)
      complain(probe, "what was written cannot be read" + told(back.issues()));
    else if (!probe.same(article, *back))
      complain(probe, "claimed kept, but does not read back equal");
  }

  /// At the field, or around it.
  bool says_its_code(const Probe& probe, const galley::Issues& issues) const {
    const std::string_view code = subject_.claims.at(probe.name()).reason;
    for (const galley::Issue& issue : issues) {
      const std::size_t common = std::min(issue.path.size(), probe.path().size());
      if (issue.code == code && issue.path.compare(0, common, probe.path(), 0, common) == 0)
        return true;
    }
    return false;
  }

  void raises_its_code(const Probe& probe) {
    const std::string code(subject_.claims.at(probe.name()).reason);
    galley::Article unfit;
    if (!make_misfit(code, probe, unfit)) {
      complain(probe, "no fixture raises " + code + "; add one to tests/contract/misfits.cpp");
      return;
    }
    const Written written = write(subject_, unfit, where(probe), complaints_);
    if (says_its_code(probe, written.issues)) return;
    complain(probe, "claims to raise " + code + " for an unfit value, but does not" +
                        told(written.issues));
  }

  const Subject& subject_;
  Complaints& complaints_;
  Silences silences_;
};

}  // namespace

Complaints check_claims(const Subject& subject) {
  Complaints complaints;
  if (subject.can_write) ClaimCheck(subject, complaints).run();
  return complaints;
}

}  // namespace contract
