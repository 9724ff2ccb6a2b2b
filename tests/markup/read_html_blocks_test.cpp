// galley: bodies in HTML become blocks
#include <string>
#include <string_view>

#include "markup/html_body.hpp"
#include "support/catch.hpp"

namespace {

using galley::markup::BlockReading;
using galley::markup::BlockReadOptions;
using galley::markup::LiftedKind;
using galley::markup::LiftedKinds;
using galley_test::body_of;
using galley_test::json_of_html;

std::string paragraph(const std::string& text) {
  return R"([{"type":"paragraph","text":)" + text + "}]";
}

}  // namespace

TEST_CASE("paragraphs") {
  CHECK(json_of_html("<p>a</p><p>b</p>") ==
        R"([{"type":"paragraph","text":"a"},{"type":"paragraph","text":"b"}])");
  CHECK(json_of_html("<p>a<p>b") == json_of_html("<p>a</p><p>b</p>"));
  CHECK(json_of_html("a<p>b</p>c") ==
        R"([{"type":"paragraph","text":"a"},{"type":"paragraph","text":"b"},)"
        R"({"type":"paragraph","text":"c"}])");
  CHECK(json_of_html("<div>a<section>b</section></div>") == json_of_html("<p>a</p><p>b</p>"));
  CHECK(json_of_html("<p></p><p> </p><p><br></p></p>") == "[]");
  CHECK(json_of_html("<p>&nbsp;</p>") == paragraph("\"\u00A0\""));
  CHECK(json_of_html("<P>a</P>") == paragraph("\"a\""));
  CHECK(json_of_html("<p class='x lead'>a</p>") ==
        R"([{"type":"paragraph","text":"a","role":"lead"}])");
}

TEST_CASE("blanks collapse as in HTML") {
  CHECK(json_of_html("<p> a \n\t b\r\n</p>") == paragraph("\"a b\""));
  CHECK(json_of_html("<p>a<b> b </b> c</p>") ==
        paragraph(R"(["a",{"text":" b ","marks":["strong"]},"c"])"));
  CHECK(json_of_html("<p><b>a</b> <i>b</i></p>") ==
        paragraph(R"([{"text":"a","marks":["strong"]}," ",{"text":"b","marks":["emphasis"]}])"));
  CHECK(json_of_html("<p><b>a </b></p>") == paragraph(R"([{"text":"a","marks":["strong"]}])"));
  CHECK(json_of_html("<p>a <b></b><i>b</i></p>") ==
        paragraph(R"(["a ",{"text":"b","marks":["emphasis"]}])"));
  CHECK(json_of_html("<p>a \u00A0 b</p>") == paragraph("\"a \u00A0 b\""));
  CHECK(json_of_html("<p>0123456789abcdef0123456789 b  c</p>") ==
        paragraph("\"0123456789abcdef0123456789 b c\""));
}

TEST_CASE("line breaks") {
  CHECK(json_of_html("<p>a <br> b<br/>c<br></p>") == paragraph(R"("a\nb\nc\n")"));
  CHECK(json_of_html("<br>a<br><br>b<br>") == paragraph(R"("a\n\nb")"));
  CHECK(json_of_html("<p>a</br>b</p>") == paragraph(R"("a\nb")"));
  CHECK(json_of_html("<p>a</ br>b</p>") == paragraph("\"ab\""));  // a comment to browsers
}

TEST_CASE("marks, links and languages") {
  CHECK(json_of_html("<p><strong>a</strong><em>b</em><code>c</code><sub>d</sub><sup>e</sup>"
                     "<mark>f</mark><q>g</q><s>h</s><u>i</u><small>j</small><cite>k</cite></p>") ==
        paragraph(R"([{"text":"a","marks":["strong"]},{"text":"b","marks":["emphasis"]},)"
                  R"({"text":"c","marks":["code"]},{"text":"d","marks":["sub"]},)"
                  R"({"text":"e","marks":["sup"]},{"text":"f","marks":["mark"]},)"
                  R"({"text":"g","marks":["quote"]},{"text":"h","marks":["strike"]},)"
                  R"({"text":"i","marks":["underline"]},{"text":"j","marks":["small"]},)"
                  R"({"text":"k","marks":["emphasis"]}])"));
  CHECK(
      json_of_html("<p><b><i>a</i>b</b></p>") ==
      paragraph(R"([{"text":"a","marks":["strong","emphasis"]},{"text":"b","marks":["strong"]}])"));
  CHECK(json_of_html("<p><b>a<i>b</b>c</i>d</p>") ==
        paragraph(R"([{"text":"a","marks":["strong"]},{"text":"b","marks":["strong","emphasis"]},)"
                  R"({"text":"c","marks":["emphasis"]},"d"])"));
  CHECK(
      json_of_html("<p><a href='https://h.example/?a&amp;b' title=t rel='noopener me'>a</a></p>") ==
      paragraph(R"([{"text":"a","href":"https://h.example/?a&b","title":"t","rel":"me"}])"));
  CHECK(json_of_html("<p><a href=/a>a<a href=/b>b</a>c</p>") ==
        paragraph(R"([{"text":"a","href":"/a"},{"text":"b","href":"/b"},"c"])"));
  CHECK(json_of_html("<p><a name=x>a</a></p>") == paragraph("\"a\""));
  CHECK(json_of_html("<p><span lang=fr>a<span>b</span>c</span>d<i dir=rtl>e</i></p>") ==
        paragraph(R"([{"text":"abc","language":"fr"},"d",)"
                  R"({"text":"e","marks":["emphasis"],"direction":"rtl"}])"));
  CHECK(
      json_of_html("<ul lang=fr><li>a</ul>") ==
      R"([{"type":"list","items":[[{"type":"paragraph","text":[{"text":"a","language":"fr"}]}]]}])");
}

TEST_CASE("marks end with their paragraph") {
  CHECK(json_of_html("<p><b>a<p>b") ==
        R"([{"type":"paragraph","text":[{"text":"a","marks":["strong"]}]},)"
        R"({"type":"paragraph","text":"b"}])");
  CHECK(json_of_html("<b><p>a</p><p>b</p></b>") ==
        R"([{"type":"paragraph","text":[{"text":"a","marks":["strong"]}]},)"
        R"({"type":"paragraph","text":[{"text":"b","marks":["strong"]}]}])");
}

TEST_CASE("an address that the policy refuses is dropped and its text kept") {
  const auto body = body_of("<p>x</p>\n<p>a<a href=' JavaScript:alert(1)'>b</a></p>");
  CHECK(galley_test::json_of(body.reading.blocks) ==
        R"([{"type":"paragraph","text":"x"},{"type":"paragraph","text":"ab"}])");
  REQUIRE(body.codes() == "url.scheme.rejected");
  CHECK(body.issues[0].path == "/body/1/text");
  CHECK(body.issues[0].position.line == 2);
  CHECK(body.issues[0].position.column == 5);
}

TEST_CASE("headings") {
  CHECK(json_of_html("<h1>a</h1><h2>b</h2><h6>c</h6>") ==
        R"([{"type":"heading","text":"a","level":2},{"type":"heading","text":"b","level":2},)"
        R"({"type":"heading","text":"c","level":6}])");
  CHECK(json_of_html("<h2>a<h3>b</h2>c") ==
        R"([{"type":"heading","text":"a","level":2},{"type":"heading","text":"b","level":3},)"
        R"({"type":"paragraph","text":"c"}])");
  CHECK(json_of_html("<h2>a<p>b") ==
        R"([{"type":"heading","text":"a","level":2},{"type":"paragraph","text":"b"}])");
  CHECK(json_of_html("<h2><p>a</p></h2>") == R"([{"type":"heading","text":"a","level":2}])");
  CHECK(json_of_html("<h2>a<br>b</h2>") == R"([{"type":"heading","text":"a\nb","level":2}])");
}

TEST_CASE("lists, with and without end tags") {
  const std::string nested =
      R"([{"type":"list","items":[[{"type":"paragraph","text":"a"}],)"
      R"([{"type":"paragraph","text":"b"},{"type":"list","ordered":true,"start":3,"items":)"
      R"([[{"type":"paragraph","text":"c"}]]}]]}])";
  CHECK(json_of_html("<ul><li>a</li><li>b<ol start=3><li>c</li></ol></li></ul>") == nested);
  CHECK(json_of_html("<ul><li>a<li>b<ol start=3><li>c</ol></ul>") == nested);
  CHECK(json_of_html("<ul><li>a<li>b</li><ol start=3><li>c</ol></ul>") == nested);
  CHECK(json_of_html("<ul><li><p>a</p><p>b</p></li><li></li></ul>") ==
        R"([{"type":"list","items":[[{"type":"paragraph","text":"a"},)"
        R"({"type":"paragraph","text":"b"}],[]]}])");
  CHECK(json_of_html("<li>a</li>") == paragraph("\"a\""));
  CHECK(json_of_html("<ul></ul>") == "[]");
  CHECK(json_of_html("<ul>a<li>b</ul>") ==
        R"([{"type":"list","items":[[{"type":"paragraph","text":"a"}],)"
        R"([{"type":"paragraph","text":"b"}]]}])");
  CHECK(json_of_html("<dl><dt>a<dd>b</dl>") == json_of_html("<p>a<p>b"));
}

TEST_CASE("quotes and who says them") {
  const std::string quote =
      R"([{"type":"quote","body":[{"type":"paragraph","text":"a"}],"attribution":"N"}])";
  CHECK(json_of_html("<figure class=g-quote><blockquote>a</blockquote>"
                     "<figcaption>N</figcaption></figure>") == quote);
  CHECK(json_of_html("<blockquote><p>a</p><footer>N</footer></blockquote>") == quote);
  CHECK(json_of_html("<blockquote><p>a</p><cite>N</cite></blockquote>") == quote);
  CHECK(json_of_html("<blockquote cite=https://h.example/>a</blockquote>") ==
        R"([{"type":"quote","body":[{"type":"paragraph","text":"a"}],)"
        R"("cite":"https://h.example/"}])");
  CHECK(json_of_html("<blockquote><p>a <cite>b</cite></p></blockquote>") ==
        R"([{"type":"quote","body":[{"type":"paragraph","text":)"
        R"(["a ",{"text":"b","marks":["emphasis"]}]}]}])");
  CHECK(json_of_html("<blockquote> </blockquote>") == "[]");
}

TEST_CASE("pictures and their captions") {
  CHECK(
      json_of_html("<img src=/a.jpg alt=b width=640 height='480px'>") ==
      R"([{"type":"image","renditions":[{"href":"/a.jpg","width":640,"height":480}],"alt":"b"}])");
  CHECK(json_of_html("<p>a<img src=/b>c</p>") ==
        R"([{"type":"paragraph","text":"a"},{"type":"image","renditions":[{"href":"/b"}]},)"
        R"({"type":"paragraph","text":"c"}])");
  const std::string figure =
      R"([{"type":"image","renditions":[{"href":"/a"}],"caption":)"
      R"({"text":["b ",{"text":"c","marks":["emphasis"]}],"credit":"D/E"}}])";
  for (const char* credit : {"<span class=g-credit>D/E</span>", "<small class=credit>D/E</small>",
                             "<div class='byline'>D/E</div>", "<p class=credit>D/E</p>"})
    CHECK(json_of_html("<figure><img src=/a><figcaption>b <i>c</i> " + std::string(credit) +
                       "</figcaption></figure>") == figure);
  CHECK(json_of_html("<figure><img src=/a><figcaption>b <i>c</i></figcaption>"
                     "<div class=byline>D/E</div></figure>") == figure);
  CHECK(json_of_html("<figure><figcaption>a</figcaption></figure>") ==
        R"([{"type":"image","caption":{"text":"a"}}])");
  CHECK(json_of_html("<figure></figure><img><img src='data:image/png;base64,AA'>") == "[]");
  CHECK(json_of_html("<img alt='' role=presentation src=/a>") ==
        R"([{"type":"image","renditions":[{"href":"/a"}],"is_decorative":true}])");
  CHECK(json_of_html("<figure><img src=/a><figcaption><p>b</p><p>c</p></figcaption></figure>") ==
        R"([{"type":"image","renditions":[{"href":"/a"}],"caption":{"text":"b\nc"}}])");
}

TEST_CASE("the label before a credit is the writer's") {
  BlockReadOptions options;
  options.picture_label = "Picture";
  CHECK(json_of_html("<figure><img src=/a><figcaption><span class=g-credit>Picture: B</span>"
                     "</figcaption></figure>",
                     options) ==
        R"([{"type":"image","renditions":[{"href":"/a"}],"caption":{"credit":"B"}}])");
}

TEST_CASE("pictures say which item they are") {
  const auto id_of = [](std::string_view html) {
    const auto blocks = body_of(html).reading.blocks;
    const galley::Image* image = blocks.empty() ? nullptr : blocks[0].get_if<galley::Image>();
    return image == nullptr ? std::string("none") : image->id;
  };
  CHECK(id_of("<figure><img src=/a data-residref=urn:x></figure>") == "urn:x");
  CHECK(id_of("<figure data-assoc-ref=image_01></figure>") == "image_01");
  CHECK(id_of("<figure data-assoc-ref=image_01><img src=/a></figure>") == "image_01");
  CHECK(id_of("<img data-uri=urn:y data-assoc-ref=b>") == "urn:y");
  CHECK(id_of("<!-- EMBED START Image {id: \"editor_0\"} --><figure><img src=/a></figure>"
              "<!-- EMBED END Image {id: \"editor_0\"} -->") == "editor_0");
  CHECK(id_of("<!-- EMBED START Image {id: \"editor_0\"} --><!-- EMBED END --><img src=/a>") == "");
}

TEST_CASE("the cover is marked as such") {
  const auto body = body_of("<p>a</p><figure class='g-figure g-cover'><img src=/a></figure>");
  CHECK(body.reading.cover == 1);
  CHECK(body_of("<figure><img src=/a></figure>").reading.cover == BlockReading::none);
}

TEST_CASE("video and sound") {
  CHECK(json_of_html("<figure><video src=/a.mp4 width=640><source src=/b.webm type=video/webm>"
                     "<p>old browser</p></video><figcaption>c</figcaption></figure>") ==
        R"([{"type":"image","kind":"video","renditions":[{"href":"/a.mp4","width":640},)"
        R"({"href":"/b.webm","media_type":"video/webm"}],"caption":{"text":"c"}}])");
  CHECK(json_of_html("<audio src=/a.mp3 controls></audio>b") ==
        R"([{"type":"image","kind":"audio","renditions":[{"href":"/a.mp3"}]},)"
        R"({"type":"paragraph","text":"b"}])");
}

TEST_CASE("tables") {
  CHECK(json_of_html("<table><caption>a</caption><thead><tr><th>b</th></tr></thead>"
                     "<tbody><tr><th>c</th><td colspan=2 rowspan=1><p>d</p><p>e</p></td></tr>"
                     "<tr></tr></tbody></table>") ==
        R"([{"type":"table","caption":"a","head":[{"cells":[{"text":"b"}]}],"rows":[{"cells":)"
        R"([{"text":"c","is_header":true},{"text":"d\ne","column_span":2}]}]}])");
  CHECK(json_of_html("<table><tr><td>a<td>b<tr><td>c</table>d") ==
        R"([{"type":"table","rows":[{"cells":[{"text":"a"},{"text":"b"}]},)"
        R"({"cells":[{"text":"c"}]}]},{"type":"paragraph","text":"d"}])");
  CHECK(
      json_of_html("<figure class=table><table><td>a</table><figcaption>b</figcaption></figure>") ==
      R"([{"type":"table","caption":"b","rows":[{"cells":[{"text":"a"}]}]}])");
}

TEST_CASE("what is in a table and can be no text stands behind it") {
  CHECK(json_of_html("<table>a<tr>b<td>c<img src=/d></table>") ==
        R"([{"type":"table","rows":[{"cells":[{"text":"c"}]}]},{"type":"paragraph","text":"a"},)"
        R"({"type":"paragraph","text":"b"},{"type":"image","renditions":[{"href":"/d"}]}])");
  CHECK(
      json_of_html("<table><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</table>") ==
      R"([{"type":"table","rows":[{"cells":[{"text":"a\nb\nc\nd"},{"text":"e"}]}]}])");
  CHECK(json_of_html("<td>a</td><tr>b") == json_of_html("<p>a<p>b"));
}

TEST_CASE("preformatted text keeps its blanks") {
  CHECK(json_of_html("<pre>\n a\r\n  b\n</pre>") ==
        R"([{"type":"preformatted","text":" a\n  b\n"}])");
  CHECK(json_of_html("<pre><code>a</code>\nb<br>c</pre>") ==
        R"([{"type":"preformatted","text":"a\nb\nc"}])");
  CHECK(body_of("<pre><code>a</code></pre>").codes() == "markup.style.dropped");
}

TEST_CASE("asides, dividers, embeds and links between paragraphs") {
  CHECK(json_of_html("<aside class=g-aside><h2>a</h2><p>b</p></aside>") ==
        R"([{"type":"aside","title":"a","body":[{"type":"paragraph","text":"b"}]}])");
  CHECK(json_of_html("a<hr>b") ==
        R"([{"type":"paragraph","text":"a"},{"type":"divider"},{"type":"paragraph","text":"b"}])");
  CHECK(json_of_html("<p class=g-embed><a href=https://h.example/v rel=noopener>a</a></p>") ==
        R"([{"type":"embed","url":"https://h.example/v","title":"a"}])");
  CHECK(json_of_html("<p class=g-interstitial><a href=/a hreflang=fr>b</a></p>") ==
        R"([{"type":"interstitial","link":{"title":"b","href":"/a","language":"fr"}}])");
  CHECK(json_of_html("<iframe src=https://player.vimeo.com/video/7 title=a>b</iframe>") ==
        R"([{"type":"embed","url":"https://player.vimeo.com/video/7","title":"a"}])");
}

TEST_CASE("elements of dpa's own") {
  CHECK(json_of_html("<p>a</p><dnl-image ref='urn:x' caption='b' creditline='C/ea' />"
                     "<dnl-youtubeembed src='https://www.youtube-nocookie.com/embed/d'/>") ==
        R"([{"type":"paragraph","text":"a"},)"
        R"({"type":"image","id":"urn:x","caption":{"text":"b","credit":"C/ea"}},)"
        R"({"type":"embed","provider":"youtube",)"
        R"("url":"https://www.youtube-nocookie.com/embed/d"}])");
  CHECK(json_of_html("<dnl-wgchart src='javascript:x'></dnl-wgchart>a") == paragraph("\"a\""));
}

TEST_CASE("frames of other hosts are removed unless they are listed") {
  const std::string frame = "<iframe src='https://www.youtube.com/embed/x'></iframe>";
  const auto body = body_of("<p>a</p>" + frame);
  CHECK(body.reading.blocks.size() == 1);
  REQUIRE(body.has("markup.element.removed", "/body/1"));
  CHECK(body.issues[0].message.find("www.youtube.com") != std::string::npos);
  BlockReadOptions options;
  options.embed_hosts.push_back("www.youtube.com");
  CHECK(json_of_html(frame, options) ==
        R"([{"type":"embed","url":"https://www.youtube.com/embed/x"}])");
}

TEST_CASE("what is no text of the story is removed with its content, and said so") {
  for (const char* name : {"script", "style", "template", "noscript", "iframe", "object", "svg",
                           "math", "textarea", "title", "xmp", "noembed", "select"}) {
    const std::string tag = name;
    const auto body =
        body_of("a<" + tag + "><p>b</p></" + tag + ">c<hr><" + tag + ">d</" + tag + ">");
    INFO(tag);
    REQUIRE(!body.reading.blocks.empty());
    const bool is_title = tag == "title";
    CHECK(body.reading.blocks.size() == (is_title ? 3U : 2U));
    CHECK(body.issues.size() == (is_title ? 1U : 2U));
    CHECK(body.issues[0].code == "markup.element.removed");
  }
  CHECK(json_of_html("a<svg><svg></svg>b</svg>c<embed src=x>d<plaintext>e</plaintext>f") ==
        paragraph("\"acd\""));
}

TEST_CASE("whole documents") {
  const auto body = body_of(
      "<!doctype html><html lang=sv-SE><head><meta charset=utf-8><title>a &amp; b</title>"
      "<link rel=x></head><body dir=ltr><p>c</p><p lang=sv-se>d</p></body></html>");
  CHECK(galley_test::json_of(body.reading.blocks) ==
        R"([{"type":"paragraph","text":"c"},{"type":"paragraph","text":"d"}])");
  CHECK(body.reading.language == "sv-SE");
  CHECK(body.reading.title == "a & b");
  CHECK(body.codes() == "");
}

TEST_CASE("headline and deck are not repeated in the body") {
  BlockReadOptions options;
  options.headline = "Harbour  reopens";
  options.deck = "After the storm";
  const std::string html =
      "<img src=/a><h1>Harbour reopens</h1><h2>After\nthe storm</h2><p>b</p>"
      "<h2>Harbour reopens</h2>";
  const auto body = body_of(html, options);
  REQUIRE(body.reading.blocks.size() == 3);
  CHECK(body.reading.blocks[2].is<galley::Heading>());
  REQUIRE(body.reading.lifted.size() == 2);
  CHECK(body.reading.lifted[0].kind == LiftedKind::headline);
  CHECK(body.reading.lifted[1].kind == LiftedKind::deck);
  options.lift = {};
  CHECK(body_of(html, options).reading.blocks.size() == 5);
}

TEST_CASE("parts of other fields are lifted where that is asked for") {
  const std::string html =
      "<header><time>1.1.</time><h1>H</h1><h3>K</h3><p class=byline>By <b>A</b></p></header>"
      "<section><p class='teaser'>T</p>"
      "<p><span class=dateline>Bonn <span class=credit>(ea)</span> - </span>Text</p></section>";
  BlockReadOptions options;
  options.headline = "H";
  CHECK(body_of(html, options).reading.blocks.size() == 6);
  options.lift = LiftedKinds::all();
  const auto body = body_of(html, options);
  CHECK(galley_test::json_of(body.reading.blocks) == paragraph("\"Text\""));
  std::string lifted;
  for (const auto& part : body.reading.lifted)
    lifted += std::to_string(static_cast<int>(part.kind)) + part.text + "|";
  CHECK(lifted == "61.1.|0H|6K|3By A|4T|5Bonn (ea) -|");
}

TEST_CASE("malformed UTF-8 is replaced, with a warning") {
  const auto body = body_of(
      "<p>a\xFF"
      "b</p>");
  CHECK(galley_test::json_of(body.reading.blocks) == paragraph("\"a\uFFFD"
                                                               "b\""));
  CHECK(body.codes() == "html.encoding.malformed");
  CHECK(json_of_html("\xEF\xBB\xBF<p>a") == paragraph("\"a\""));
}

TEST_CASE("a text that ends within a tag loses the tag") {
  const auto body = body_of("<p>a<b class='x");
  CHECK(galley_test::json_of(body.reading.blocks) == paragraph("\"a\""));
  CHECK(body.has("html.tag.unfinished", "/body"));
}
