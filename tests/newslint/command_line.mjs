// Exit status, reports and fixes of newslint:   node command_line.mjs NEWSLINT
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, equal, finish, run } from './lint.mjs';

const newslint = process.argv[2];
const broken = 'examples/data/broken.json';
const folder = mkdtempSync(join(tmpdir(), 'newslint-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
function file(name, content) {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const lint = (...args) => run(newslint, args);

// ---- exit status: 0 clean, 1 an error among the findings, 2 misused
const story = {
  galley: 1, id: 'urn:example:2026:ferry', language: 'en-GB', headline: 'Ferry returns to the island', byline: 'By B. Muster',
  published: '2026-05-04T17:02:00Z', body: [{ type: 'paragraph', text: 'The ferry sailed at noon.' }],
};
const clean = file('clean.json', JSON.stringify(story));
equal(lint(clean), { status: 0, out: '', errors: '' }, 'a clean article');
const warned = lint(file('warned.json', JSON.stringify({ ...story, byline: '' })));
equal(warned.status, 0, 'warnings alone are no failure');
check(warned.out.includes(': warning: '), 'warnings are printed');
equal(lint(broken).status, 1, 'errors');
equal(lint(clean, broken).status, 1, 'errors in the second file');
equal(lint(broken, clean).status, 1, 'errors in the first file');
equal(lint(join(folder, 'nowhere.json')).status, 1, 'no such file');
equal(lint(file('odd.bin', '\x07\x08')).status, 1, 'no format looks like this');
equal(lint(file('cut.json', '{"galley":1,')).status, 1, 'a file that ends too early');
for (const misuse of [[], ['--nowhere', 'x', clean], ['--profile', 'nothing', clean], ['--report', 'xml', clean],
  ['--from', 'nothing', clean], ['--profile'], ['--profile', 'publish']]) {
  const result = lint(...misuse);
  equal([result.status, result.out], [2, ''], `misuse ${misuse.join(' ')}`);
  check(result.errors.includes('usage: newslint'), 'the usage is told');
}
for (const profile of ['draft', 'publish', 'accessibility', 'newsml'])
  check(lint().errors.includes(profile), `the usage names ${profile}`);
equal(run(newslint, ['-'], readFileSync(broken)).out.replaceAll('-:', `${broken}:`), lint(broken).out, 'standard input');

// ---- text: the caret stands below the place that line and column name
function carets(out, source) {
  const rows = source.split('\n');
  const lines = out.split('\n');
  let seen = 0;
  lines.forEach((line, i) => {
    const place = line.match(/^[^:]*:(\d+):(\d+): (error|warning|info): .* \[[a-z_]+\.[a-z_]+\.[a-z_]+(?: at \/\S*)?\]$/);
    if (!place) return;
    ++seen;
    const shown = lines[i + 1].slice(4);
    const caret = lines[i + 2].indexOf('^') - 4;
    const row = [...rows[place[1] - 1]];
    const from = row.join('').indexOf(shown);
    check(lines[i + 1].startsWith('  |') && from >= 0, `the line is of the source: ${lines[i + 1]}`);
    equal(from + caret, place[2] - 1, `the caret of ${line}`);
  });
  return seen;
}
equal(carets(lint(broken).out, readFileSync(broken, 'utf8')), 10, 'findings with a caret');
const shifted = lint(broken).out.replace(/^( *\|) ( *)\^$/m, '$1 $2 ^');
check(shifted !== lint(broken).out, 'the control shifts a caret');

// ---- json: one finding a line, the same as in the text
const findings = lint('--report', 'json', broken).out.trim().split('\n').map((line) => JSON.parse(line));
equal(findings.length, 10, 'findings as JSON');
equal(Object.keys(findings[0]), ['file', 'severity', 'code', 'path', 'message', 'line', 'column', 'fixes'], 'members');
equal([findings[0].code, findings[0].path, findings[0].line, findings[0].column, findings[0].severity],
  ['language.tag.malformed', '/language', 3, 13, 'error'], 'the first finding');

// ---- profiles: together they report a place once
const both = lint('--profile', 'draft', '--profile', 'publish', '--report', 'json', broken).out.trim().split('\n');
equal(new Set(both.map((line) => JSON.parse(line)).map((f) => f.code + f.path)).size, both.length, 'no finding twice');
const newsml = lint('--profile', 'newsml', '--report', 'json', broken).out.trim().split('\n').map((line) => JSON.parse(line));
const named = (list, code) => list.filter((f) => f.code === code).map((f) => f.path);
equal(named(newsml, 'newsml.provider.missing'), ['/publisher'], 'newsml: provider');
equal(named(newsml, 'newsml.version_created.missing'), ['/modified'], 'newsml: version');
equal(named(newsml, 'article.author.missing'), [], 'newsml: nothing of other profiles');

// ---- the profile newsml judges a document of that format itself, where it stands
const message = 'tests/fixtures/xml/newsml/message_with_pictures.xml';
const xml = readFileSync(message, 'utf8');
const odd = file('odd.xml', xml.replace('<versionCreated>', '<urgency>12</urgency><versionCreated>'));
const judged = lint('--profile', 'newsml', odd);
equal(judged.status, 1, 'newsml: an element out of place');
check(judged.out.includes('error: `urgency` may not stand here; next comes `versionCreated`'), `newsml: ${judged.out}`);
check(carets(judged.out, readFileSync(odd, 'utf8')) > 0, 'newsml: a place in the source');
equal(lint('--profile', 'newsml', message).status, 0, `newsml: the message is valid\n${lint('--profile', 'newsml', message).out}`);
check(!lint('--profile', 'publish', odd).out.includes('may not stand here; next'), 'publish does not ask the schema');

// ---- --fix: certain remedies are written back, and nothing else is touched
const fixed = join(folder, 'fixed.json');
copyFileSync(broken, fixed);
const fixing = lint('--fix', fixed);
check(/^newslint: .*fixed\.json: [1-9]\d* fixed\n$/.test(fixing.errors), `it says how many: ${fixing.errors}`);
const [before, after] = [broken, fixed].map((name) => JSON.parse(readFileSync(name, 'utf8')));
equal(after.language, 'en-GB', 'the language');
equal(after.headline, 'Ferry returns to the island', 'the headline');
equal(after.cover.renditions[0].media_type, 'image/jpeg', 'the media type');
equal(after.body.length, before.body.length - 1, 'the empty paragraph');
equal([after.id, after.created, after.published, after.cover.alt], [before.id, before.created, before.published, before.cover.alt],
  'what has no certain remedy');
const left = lint('--report', 'json', fixed).out.trim().split('\n').map((line) => JSON.parse(line));
equal(left.filter((f) => f.fixes > 0), [], 'no fix is left');
equal(left.filter((f) => f.code === 'timestamp.order.reversed').length, 1, 'what a person has to decide is left');
const twice = readFileSync(fixed, 'utf8');
equal([lint('--fix', fixed).errors, readFileSync(fixed, 'utf8')], ['', twice], 'a second time there is nothing to do');
equal(lint('--fix', fixed).status, 1, 'what is left counts');
const text = file('story.txt', 'Ferry returns\n\nThe ferry sailed at noon.\n');
check(lint('--from', 'text', '--fix', text).out.includes('format.fix.unavailable'), 'only native JSON is written');
equal(readFileSync(text, 'utf8'), 'Ferry returns\n\nThe ferry sailed at noon.\n', 'and the text is as it was');

finish();
