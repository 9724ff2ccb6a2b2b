// galley: the built-in stylesheet of HTML pages, one constant without external loads
#pragma once
namespace galley {
inline namespace v0 {
namespace html {

/// The stylesheet of `html::write`, and for sites that show fragments: every rule is bound to
/// `.galley` (the article) or `.g-page` (the page around it). Two typefaces, light and dark, print,
/// right-to-left through logical properties. It holds no `<` and no `&`, so the same bytes stand in
/// HTML and in XHTML.
///
/// The measure is in em and the x-height is fixed (`font-size-adjust`), so a line holds 60 to 75
/// characters whichever of the serif faces a reader's system has. Contrast on paper: text 17.4,
/// secondary 7.4, accent 9.5, focus ring 5.2; at night 14.9, 9.1, 9.4, 8.5 (the least of each).
inline constexpr char stylesheet[] =
    // Colours and the two faces.
    ".galley,.g-page{--g-ink:#101013;--g-soft:#54545b;--g-line:#d5d3cd;--g-paper:#fdfdfb;"
    "--g-tint:#f6f5f1;--g-accent:#86133a;--g-focus:#1768d1;color:var(--g-ink);"
    "font:clamp(1.0625rem,.98rem + .35vw,1.25rem)/1.58 Charter,\"Charis SIL\",Georgia,"
    "\"Noto Serif\",\"Liberation Serif\",serif;font-size-adjust:.48}\n"
    ".g-kicker,.g-label,.g-byline,.g-meta,.g-rights,.g-note,.g-topics,.g-interstitial,.g-embed,"
    ".galley :is(figcaption,table){font-family:\"Helvetica Neue\",Roboto,Arial,system-ui,"
    "sans-serif;font-size:.84em;line-height:1.45}\n"
    // The page: a nameplate over an Oxford rule.
    ".g-page{margin:0;background:var(--g-paper)}\n"
    ".g-page>*{box-sizing:border-box;max-inline-size:66rem;margin-inline:auto}\n"
    ".g-masthead{padding:1.1rem 1rem .9rem;border-block-end:1px solid;text-align:center;"
    "font-size:1.5em;line-height:1.2;font-weight:700}\n"
    ".g-page>main{border-block-start:4px solid}\n"
    ".g-masthead+main{margin-block-start:2px}\n"
    // Links are underlined in running text, and on hover everywhere.
    ":is(.galley,.g-masthead) a{color:inherit;text-decoration:underline 1px var(--g-accent);"
    "text-underline-offset:.2em}\n"
    ".g-masthead a,.galley :is(header,footer) a{text-decoration-color:#0000}\n"
    ":is(.galley,.g-masthead) a:hover{color:var(--g-accent);text-decoration-color:currentcolor}"
    "\n"
    ":is(.galley,.g-masthead) :focus-visible{outline:3px solid var(--g-focus);"
    "outline-offset:3px}\n"
    // One column between gutters; the cover runs across them.
    ".galley{overflow-wrap:break-word}\n"
    ".galley>*{display:grid;grid-template-columns:minmax(1rem,1fr) minmax(0,var(--g-measure,"
    "29.5em)) minmax(1rem,1fr)}\n"
    ".galley>*>*{grid-column:2;min-inline-size:0;margin:0}\n"
    // The head of the story.
    ".galley>header{--g-measure:44rem;padding-block:2.4rem 1.7rem;text-align:center}\n"
    ".galley h1{font-size:clamp(2rem,1.2rem + 3.6vw,3.5rem);line-height:1.08;"
    "letter-spacing:-.015em}\n"
    ".galley :is(h1,h2,h3,h4,h5,h6,.g-deck),.g-cover figcaption{text-wrap:balance}\n"
    ".g-kicker,.galley .g-label{margin:0 0 .8em;color:var(--g-accent);font-size:.76em;"
    "font-weight:700;letter-spacing:.08em;text-transform:uppercase}\n"
    "[dir=rtl] :is(h1,.g-kicker,.g-label){letter-spacing:0;line-height:1.3}\n"
    ".g-deck{padding-block-start:1rem;font-size:1.2em;line-height:1.42}\n"
    ".g-byline{padding-block-start:1.3rem;font-weight:700}\n"
    ".g-meta{padding-block-start:.3rem}\n"
    ".g-deck,.g-meta,.g-rights,.galley figcaption{color:var(--g-soft)}\n"
    // The body: the first paragraph leads, a small square ends the story.
    ".g-body>*{margin-block-end:1.05em}\n"
    ".g-lead,.g-body>p:first-of-type{font-size:1.14em;line-height:1.5}\n"
    ".g-body>p:last-child:after{content:\"\";display:inline-block;margin-inline-start:.5em;"
    "border:.24em solid var(--g-accent)}\n"
    ".galley :is(h2,h3,h4,h5,h6){margin:.9em 0 .4em;font-size:1.3em;line-height:1.22}\n"
    ".galley :is(h3,h4,h5,h6){font-size:1.1em}\n"
    ".galley :is(blockquote,li,td) p,.galley li>:is(ul,ol){margin:0 0 .4em}\n"
    ".g-body :is(ul,ol){padding-inline-start:1.4em}\n"
    ".galley hr{inline-size:4rem;margin:.8em auto 1.8em;border:0;border-block-start:1px solid}"
    "\n"
    ".galley pre{padding:.8rem 1rem;background:var(--g-tint);font-size:.85em;"
    "white-space:pre-wrap}\n"
    // Pictures and their words; a caption whose picture has no address stands between rules.
    ".galley figure{margin:0}\n"
    ".g-body>:is(figure,aside){margin-block:.5em 1.6em}\n"
    ".g-body>.g-cover{grid-column:1/-1;margin-block-start:0}\n"
    ".galley img{display:block;inline-size:100%;block-size:auto;background:var(--g-tint)}\n"
    ".galley figcaption{padding-block-start:.6em}\n"
    ".g-cover figcaption{max-inline-size:44rem;margin:auto;padding-inline:1rem;"
    "text-align:center}\n"
    ".g-credit{display:inline-block}\n"
    ".g-caption{color:var(--g-ink)}\n"
    ".g-pictureless figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;"
    "gap:0 1.5em;padding:.7em 0;border-block:1px solid var(--g-line)}\n"
    // Quotes, asides, tables, links between paragraphs.
    ".g-quote{padding-inline-start:1.3rem;border-inline-start:3px solid var(--g-accent)}\n"
    ".galley blockquote{margin:0;font-size:1.2em;line-height:1.4}\n"
    ".galley .g-quote .g-quote blockquote{font-size:1em}\n"
    ".g-aside{padding:.4rem 1.2rem;background:var(--g-tint);border-block-start:3px solid;"
    "font-size:.92em}\n"
    ".g-table{overflow-x:auto}\n"
    ".galley table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "\n"
    ".galley caption{padding-block-end:.5em;font-weight:700;text-align:start}\n"
    ".galley :is(th,td){padding:.45em .8em .45em 0;border-block-end:1px solid var(--g-line);"
    "text-align:start;vertical-align:top}\n"
    ".g-interstitial,.g-embed{padding-block:.7rem;border-block:1px solid var(--g-line);"
    "font-weight:700}\n"
    // The foot: related stories in columns, topics in a row.
    ".galley>footer{--g-measure:62rem;padding-block:1rem 3rem}\n"
    ".g-related,.g-topics{padding-block:.8rem 1.6rem;border-block-start:3px solid}\n"
    ".galley>footer ul{display:grid;gap:0 2.2rem;grid-template-columns:repeat(auto-fit,"
    "minmax(min(100%,15rem),1fr));margin:0;padding:0;list-style:none}\n"
    ".g-related li{padding-block:.7rem;border-block-start:1px solid var(--g-line);"
    "line-height:1.3;font-weight:700}\n"
    ".g-topics{border-block-start:1px solid var(--g-line)}\n"
    ".galley .g-topics ul{display:flex;flex-wrap:wrap}\n"
    ".g-topics li{padding-block:.3rem}\n"
    ".g-note{padding-block-end:1.2rem}\n"
    // Narrow screens, night, paper.
    "@media(max-width:40rem){.galley>header,.g-cover figcaption{text-align:start}}\n"
    "@media(prefers-color-scheme:dark){.galley,.g-page{--g-ink:#f0f0ed;--g-soft:#b6b6b4;"
    "--g-line:#3c3c40;--g-paper:#141416;--g-tint:#1c1c1f;--g-accent:#f3a3b8;--g-focus:#7ab3ff}"
    ".galley img{filter:brightness(.9)}}\n"
    "@media print{.galley,.g-page{--g-ink:#000;--g-soft:#333;--g-line:#999;--g-accent:#000;"
    "--g-paper:#fff;font-size:9.5pt;line-height:1.42}.g-page>*{max-inline-size:none}.g-body{"
    "display:block;columns:2;column-gap:8mm;text-align:justify;hyphens:auto}.g-body>:not(p){"
    "break-inside:avoid}p{orphans:3;widows:3}h2{break-after:avoid}.g-body>.g-cover{"
    "column-span:all}.g-cover img{max-block-size:9cm;object-fit:cover}.g-related,.g-topics,"
    ".g-interstitial,.g-embed{display:none}}\n";

}  // namespace html
}  // namespace v0
}  // namespace galley
