// galley: measures a written page in Chromium: line length, sideways scroll, contrast, picture ties
// usage: node layout_check.mjs PAGE.html...   (CHROMIUM=path to use another browser)
// Prints one line per page, width and colour scheme; exit 1 if a figure misses its bar.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, needBrowser } from './browser.mjs';

const widths = [320, 768, 1280];

// Runs inside the browser. Each frame holds the page at one width.
function measure() {
  const rgb = (text) => (text.match(/[\d.]+/g) || []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = rgb(color).map((v) => {
      const s = v / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const background = (win, node) => {
    for (; node; node = node.parentElement) {
      const color = win.getComputedStyle(node).backgroundColor;
      const parts = rgb(color);
      if (parts.length < 4 || parts[3] > 0) return color;
    }
    return 'rgb(255,255,255)';
  };
  // Characters per line of one paragraph, its last line left out.
  const lines = (doc, node) => {
    const counts = [];
    let top = null;
    const walker = doc.createTreeWalker(node, 4);
    const range = doc.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      for (let i = 0; i < text.length; ++i) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0 && box.height === 0) continue;
        if (top === null || Math.abs(box.top - top) > box.height / 2) {
          counts.push(0);
          top = box.top;
        }
        ++counts[counts.length - 1];
      }
    }
    return counts.slice(0, -1);
  };
  const frames = [...document.querySelectorAll('iframe')];
  return frames.map((frame) => {
    const win = frame.contentWindow;
    const doc = frame.contentDocument;
    const root = doc.documentElement;
    const all = [];
    for (const p of doc.querySelectorAll('.g-body > p:not(:first-of-type)')) all.push(...lines(doc, p));
    const colours = {};
    for (const node of doc.body.querySelectorAll('*')) {
      if (![...node.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
      const color = win.getComputedStyle(node).color;
      const value = contrast(color, background(win, node));
      const role = node.closest('.g-kicker,.g-label') ? 'accent'
        : node.closest('.g-deck,.g-meta,.g-credit,.g-rights,figcaption') ? 'secondary' : 'text';
      colours[role] = Math.min(colours[role] || 99, value);
    }
    const article = doc.querySelector('.galley');
    const ring = win.getComputedStyle(article).getPropertyValue('--g-focus');
    const probe = doc.createElement('i');
    probe.style.color = ring;
    article.append(probe);
    const focus = contrast(win.getComputedStyle(probe).color, background(win, article));
    probe.remove();
    // A caption stands within 1.5 lines of its picture and is nearer to it than to what follows.
    const ties = [...doc.querySelectorAll('figure:has(img) > figcaption')].map((caption) => {
      const picture = caption.parentElement.querySelector('img').getBoundingClientRect();
      const text = doc.createRange();
      text.selectNodeContents(caption);
      const box = text.getBoundingClientRect();
      const next = caption.parentElement.nextElementSibling;
      const after = next ? next.getBoundingClientRect().top - box.bottom : 999;
      return { gap: box.top - picture.bottom, after };
    });
    return {
      width: root.clientWidth,
      scroll: Math.max(root.scrollWidth, doc.body.scrollWidth),
      mean: all.length ? all.reduce((a, b) => a + b, 0) / all.length : 0,
      longest: Math.max(0, ...all),
      faces: new Set([...doc.body.querySelectorAll('*')].filter((n) => !n.closest('code,pre'))
        .map((n) => win.getComputedStyle(n).fontFamily)).size,
      ...colours, focus, ties,
    };
  });
}

function run(page, scheme) {
  const source = pathToFileURL(resolve(page));
  const frames = widths.map((w) => `<iframe style="border:0;width:${w}px;height:900px" src="${source}"></iframe>`);
  return ask(`${frames.join('')}<script>${measure}
const answer = measure;</script>`, { dark: scheme === 'dark' });
}

needBrowser();
const bars = { light: { text: 17.1, secondary: 6.96, accent: 8.0 }, dark: { text: 14.8, secondary: 8.1, accent: 8.5 } };
let failures = 0;
const fail = (text) => { ++failures; console.log(`  FAIL ${text}`); };
for (const page of process.argv.slice(2)) {
  for (const scheme of ['light', 'dark']) {
    for (const m of run(page, scheme)) {
      const f = (v) => (v === undefined ? '-' : v.toFixed(2));
      console.log(`${page} ${scheme} ${m.width}px scroll ${m.scroll} line ${f(m.mean)} (longest ${m.longest}) faces ${m.faces} ` +
        `text ${f(m.text)} secondary ${f(m.secondary)} accent ${f(m.accent)} focus ${f(m.focus)}`);
      if (m.scroll > m.width) fail('the page scrolls sideways');
      if (m.width >= 768 && m.mean && (m.mean < 60 || m.mean > 75)) fail('line length outside 60 to 75');
      if (m.faces > 2) fail('more than two typefaces');
      if (m.focus < 3) fail('focus ring below 3');
      for (const role of Object.keys(bars[scheme]))
        if (m[role] !== undefined && m[role] < bars[scheme][role]) fail(`${role} contrast below ${bars[scheme][role]}`);
      for (const tie of m.ties) if (tie.gap < 0 || tie.gap > 30 || tie.after <= tie.gap) fail(`a caption is not tied to its picture: ${JSON.stringify(tie)}`);
    }
  }
}
process.exitCode = failures ? 1 : 0;
