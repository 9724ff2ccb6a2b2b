// galley: what nearly every test program calls, compiled once for all of them
//
// The library is a header, so every file of tests would compile the readers and writers that it
// calls anew: most of the time that building the tests took. Of what is declared here the
// definitions stand in compiled_once.cpp. A test of what is inside a format compiles that itself.
#pragma once
#include <string>
#include <string_view>

#include "support/generate.hpp"

#include <galley/formats.hpp>
#include <galley/galley.hpp>
#include <galley/markup/read_html_blocks.hpp>
#include <galley/validate/fix.hpp>
#include <galley/xml/newsml/check.hpp>

#ifndef GALLEY_TEST_INSTANCE
#define GALLEY_TEST_INSTANCE extern template
#endif

namespace galley {
inline namespace v0 {

GALLEY_TEST_INSTANCE Issues validate<Article>(const Article&, const Profile&, const SourceMap*,
                                              const Limits&);
GALLEY_TEST_INSTANCE Issues apply_fixes<Article>(Article&, const Issues&);
GALLEY_TEST_INSTANCE bool operator==<Article>(const Article&, const Article&);
GALLEY_TEST_INSTANCE Result<void> xml_text::check<void>(std::string_view, const Limits&,
                                                        const xml_text::ReaderOptions&);
GALLEY_TEST_INSTANCE markup::BlockReading markup::read_html_blocks<void>(std::string_view,
                                                                         markup::BlockReadOptions,
                                                                         IssueList&, const Path&);

namespace native {
GALLEY_TEST_INSTANCE Result<Article> read<Article>(std::string_view, const ReadOptions&);
GALLEY_TEST_INSTANCE Result<void> write<Article>(const Article&, std::string&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<std::string> write<Article>(const Article&, const WriteOptions&);
}  // namespace native

namespace ninjs {
GALLEY_TEST_INSTANCE Result<Article> read<Article>(std::string_view, const ReadOptions&);
GALLEY_TEST_INSTANCE Result<Bundle> read_all<void>(std::string_view, const ReadOptions&);
GALLEY_TEST_INSTANCE Result<void> write<void>(const Article&, std::string&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<std::string> write<void>(const Article&, const WriteOptions&);
}  // namespace ninjs

namespace html {
GALLEY_TEST_INSTANCE Result<void> write<void>(const Article&, std::string&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<std::string> write<void>(const Article&, const WriteOptions&);
}  // namespace html

namespace html_fragment {
GALLEY_TEST_INSTANCE Result<void> write<void>(const Article&, std::string&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<std::string> write<void>(const Article&, const WriteOptions&);
}  // namespace html_fragment

namespace plain_text {
GALLEY_TEST_INSTANCE Result<Article> read<void>(std::string_view, const ReadOptions&);
GALLEY_TEST_INSTANCE Result<void> write<void>(const Article&, std::string&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<std::string> write<void>(const Article&, const WriteOptions&);
}  // namespace plain_text

namespace newsml {
GALLEY_TEST_INSTANCE Result<Article> read<void>(std::string_view, const ReadOptions&);
GALLEY_TEST_INSTANCE Result<Bundle> read_all<void>(std::string_view, const ReadOptions&);
GALLEY_TEST_INSTANCE Result<void> write<void>(const Article&, std::string&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<std::string> write<void>(const Article&, const WriteOptions&);
GALLEY_TEST_INSTANCE Result<void> check<void>(std::string_view, const Limits&);
}  // namespace newsml

}  // namespace v0
}  // namespace galley

namespace galley_test {

GALLEY_TEST_INSTANCE galley::Article Generator::make<galley::Article>();

}  // namespace galley_test
