// galley: reads the pages of all attack vectors with a browser's parsers and looks for what got through
// usage: node attack_check.mjs FOLDER   (holds the attacks-N.js of write_attacks)
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, needBrowser } from './browser.mjs';

// Runs inside the browser. Names are read through the prototype: a page may shadow them on the elements.
function inspect(pages) {
  const elements = new Set(('html head meta title link style body header main article p h1 h2 h3 h4 h5 h6 a time div ' +
    'figure img figcaption span blockquote ol ul li table caption thead tbody tr th td pre aside hr br footer nav ' +
    'strong em code sub sup mark q s u small').split(' '));
  const attributes = new Set(('lang dir class data-galley charset name content rel href hreflang datetime src srcset ' +
    'sizes width height alt fetchpriority loading decoding title cite start scope colspan rowspan role aria-label ' +
    'xmlns xml:lang').split(' '));
  const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
  const getter = (proto, name) => {
    const { get } = Object.getOwnPropertyDescriptor(proto, name);
    return (node) => get.call(node);
  };
  const nameOf = getter(Element.prototype, 'localName');
  const spaceOf = getter(Element.prototype, 'namespaceURI');
  const attributesOf = getter(Element.prototype, 'attributes');
  const textOf = getter(Node.prototype, 'textContent');
  const xhtml = 'http://www.w3.org/1999/xhtml';
  const faults = [];
  let seen = 0, addresses = 0;
  for (const { page, expected, is_xhtml } of pages) {
    const fault = (what) => { if (faults.length < 20) faults.push({ what, expected: expected.slice(0, 200), is_xhtml }); };
    const doc = new DOMParser().parseFromString(page, is_xhtml ? 'application/xhtml+xml' : 'text/html');
    let styles = 0;
    const check = (url) => {
      ++addresses;
      let parsed = null;
      try { parsed = new URL(url, 'https://base.example/x/'); } catch { fault(`address ${url}`); return; }
      if (!protocols.has(parsed.protocol)) fault(`scheme ${parsed.protocol}`);
      if (parsed.username || parsed.password) fault(`user in ${url}`);
    };
    for (const node of doc.getElementsByTagName('*')) {
      ++seen;
      const name = nameOf(node);
      if (spaceOf(node) !== xhtml) fault(`namespace of ${name}`);
      if (!elements.has(name)) fault(`element ${name}`);
      styles += name === 'style';
      for (const { name: key, value } of attributesOf(node)) {
        if (!attributes.has(key)) fault(`attribute ${key} of ${name}`);
        if (key === 'href' || key === 'src' || key === 'cite') check(value);
        if (key === 'srcset') for (const part of value.split(', ')) {
          const found = /^(\S+) [1-9][0-9]*w$/.exec(part);
          if (found) check(found[1]); else fault(`srcset ${value}`);
        }
        if (key === 'lang' && !/^[A-Za-z0-9-]+$/.test(value)) fault(`lang ${value}`);
        if (key === 'datetime' && !/^[0-9TZ:.+-]+$/.test(value)) fault(`datetime ${value}`);
      }
    }
    if (styles !== 1) fault(`${styles} style elements`);
    const show = (selector, text) => {
      const node = doc.querySelector(selector);
      if (!node || textOf(node) !== text) fault(`text of ${selector}: ${node && textOf(node).slice(0, 100)}`);
    };
    show('h1', expected);
    show('.g-kicker', expected);
    show('.g-deck', expected);
    show('.g-rights', expected);
    show('pre', expected);
    show('.g-embed', expected);
    const once = expected.replaceAll('\n', '');
    show('.g-caption', once + once + once);
    const image = doc.querySelector('img');
    if (image && image.getAttribute('alt') !== expected) fault('alt');
    const comments = doc.createTreeWalker(doc, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
    if (comments.nextNode()) fault('a comment, section or instruction');
  }
  return { pages: pages.length, seen, addresses, faults };
}

needBrowser();
const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => /^attacks-\d+\.js$/.test(name));
if (files.length === 0) throw new Error(`no attacks in ${folder}`);
const sum = { pages: 0, seen: 0, addresses: 0, faults: 0 };
for (const file of files) {
  const data = pathToFileURL(resolve(join(folder, file))).href;
  const answer = ask(`<script src="${data}"></script><script>${inspect}
const answer = () => inspect(pages);</script>`);
  for (const fault of answer.faults) console.log(JSON.stringify(fault));
  sum.pages += answer.pages;
  sum.seen += answer.seen;
  sum.addresses += answer.addresses;
  sum.faults += answer.faults.length;
}
// Negative controls: pages of another kind must be caught, or the check is worth nothing.
const bad = ['<p onclick="x">y</p>', '<script>x</script>', '<a href="javascript:x">y</a>', '<svg></svg>', '<!-- x -->',
  '<form><input name="attributes"></form>', '<iframe></iframe>'];
const controls = bad.map((body) => ask(`<script>${inspect}
const answer = () => inspect([{ page: ${JSON.stringify(`<!DOCTYPE html><style></style><h1>x</h1><p class="g-kicker">x</p><p class="g-deck">x</p><p class="g-rights">x</p><pre>x</pre><p class="g-embed">x</p><span class="g-caption">xxx</span>${body}`).replaceAll('<', '\\u003c')}, expected: 'x', is_xhtml: false }]);</script>`).faults.length);
const missed = controls.filter((count) => count === 0).length;
console.log(`${sum.pages} pages, ${sum.seen} elements, ${sum.addresses} addresses: ${sum.faults} faults; ${missed} of ${bad.length} controls missed`);
process.exitCode = sum.faults || missed ? 1 : 0;
