// What newslint says of the text that the library was made for, once it is read:   node first_article.mjs NEWSLINT CONVERT TEXT
import { existsSync } from 'node:fs';
import { equal, finish, run, skip } from './lint.mjs';

const [newslint, convert, text] = process.argv.slice(2);
if (!existsSync(text)) skip(`no ${text}`);
const read = run(convert, ['--from', 'text', '--to', 'native', text]);
equal(read.status, 0, 'it is read');
const lint = run(newslint, ['--from', 'native', '--report', 'json', '-'], read.out);
const findings = lint.out.trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
equal(findings.map((f) => `${f.severity} ${f.code} ${f.path}`), [
  'error article.published.missing /published',
  'warning article.author.missing /authors',
  'warning article.language.missing /language',
  'error cover.rendition.missing /cover/renditions',
  'warning image.alt.repeats /cover/alt',
  'warning image.rendition.missing /body/5/renditions',
  'warning image.alt.repeats /body/5/alt',
  'info text.quotes.mixed /body/11/text',
  'warning link.href.missing /related/0/href',
  'warning link.href.missing /related/1/href',
  'warning link.href.missing /related/2/href',
], 'findings of the profile publish');
equal(lint.status, 1, 'it may not be published yet');
finish();
