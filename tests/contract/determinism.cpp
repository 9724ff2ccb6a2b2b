#include <clocale>
#include <cstdlib>
#include <ctime>
#include <locale>
#include <string>

#include "contract/samples.hpp"
#include "contract/written.hpp"

namespace contract {
namespace {

/// What a format makes of all samples: texts, issues and what is read back, as one string.
std::string everything(const Subject& subject, const std::vector<galley::Article>& articles,
                       bool backwards) {
  std::vector<std::string> made(articles.size());
  for (std::size_t n = 0; n < articles.size(); ++n) {
    const std::size_t i = backwards ? articles.size() - 1 - n : n;
    std::string text;
    const galley::Result<void> written = subject.write(articles[i], text, {});
    for (const galley::Issue& issue : written.issues()) text += to_string(issue) + '\n';
    if (subject.can_read && written) {
      const galley::Result<galley::Article> back = subject.read(text, {});
      for (const galley::Issue& issue : back.issues()) text += to_string(issue) + '\n';
      if (back) (void)subject.write(*back, text, {}).has_value();
    }
    made[i] = std::move(text);
  }
  std::string all;
  for (const std::string& one : made) all += one + '\0';
  return all;
}

/// Numbers as no C locale writes them, for code that formats by streams.
struct OddNumbers : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\1"; }
  std::string do_truename() const override { return "wahr"; }
};

class Surroundings {
 public:
  Surroundings() : locale_(std::locale()) {}
  Surroundings(const Surroundings&) = delete;
  Surroundings& operator=(const Surroundings&) = delete;
  ~Surroundings() {
    std::locale::global(locale_);
    std::setlocale(LC_ALL, "C");
  }

 private:
  std::locale locale_;
};

void set_time_zone(const char* zone) {
#if defined(_WIN32)
  (void)zone;
#else
  if (zone != nullptr)
    setenv("TZ", zone, 1);
  else
    unsetenv("TZ");
  tzset();
#endif
}

}  // namespace

Complaints check_determinism(const Subject& subject) {
  Complaints complaints;
  if (!subject.can_write) return complaints;
  const std::vector<galley::Article> articles = samples(24);
  const std::string first = everything(subject, articles, false);
  const auto compare = [&](const std::string& when, bool backwards = false) {
    if (everything(subject, articles, backwards) != first)
      complaints.push_back(subject.name + ": other output " + when);
  };
  compare("the second time");
  compare("in another order", true);
  const Surroundings restored;
  std::locale::global(std::locale(std::locale(), new OddNumbers));
  compare("under a global std::locale with odd numbers");
  for (const char* name : {"de_DE.UTF-8", "tr_TR.UTF-8"})
    if (std::setlocale(LC_ALL, name) != nullptr) compare(std::string("under the locale ") + name);
  const char* const set = std::getenv("TZ");
  const std::string zone = set == nullptr ? "" : set;
  for (const char* other : {"Pacific/Kiritimati", "XYZ+11:30"}) {
    set_time_zone(other);
    compare(std::string("in the time zone ") + other);
  }
  set_time_zone(set == nullptr ? nullptr : zone.c_str());
  return complaints;
}

}  // namespace contract
