// The SARIF 2.1.0 of newslint before the official schema, and what the schema cannot say:   node sarif.mjs NEWSLINT
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { check, equal, finish, run, skip } from './lint.mjs';

const newslint = process.argv[2];
const modules = process.env.GALLEY_NODE_MODULES ?? '';
const schema = join(modules, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
if (!existsSync(join(modules, 'ajv-draft-04')) || !existsSync(schema)) skip(`no ajv-draft-04 or @microsoft/jest-sarif in ${modules}`);
const require = createRequire(join(modules, 'x.js'));
const Ajv = require('ajv-draft-04').default ?? require('ajv-draft-04');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(require('ajv-formats').default ?? require('ajv-formats'))(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

const files = ['examples/data/broken.json', 'tests/fixtures/xml/newsml/message_with_pictures.xml', 'examples/data/harbour.txt'];
const profiles = [[], ['--profile', 'accessibility'], ['--profile', 'draft', '--profile', 'newsml']];
for (const options of profiles)
  for (const names of [[files[0]], files, [files[1]], ['nowhere at all.json']]) {
    const log = JSON.parse(run(newslint, ['--report', 'sarif', ...options, ...names]).out);
    check(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    inspect(log, names);
  }
equal(JSON.parse(run(newslint, ['--report', 'sarif', files[0]]).out).runs[0].results.length, 10, 'findings');

/// Codes have their rules, places are in the files, and the report in text says the same.
function inspect(log, names) {
  equal([log.version, log.runs.length], ['2.1.0', 1], 'one run of version 2.1.0');
  const [only] = log.runs;
  const { driver } = only.tool;
  equal([driver.name, only.columnKind, /^\d+\.\d+\.\d+$/.test(driver.version)], ['newslint', 'unicodeCodePoints', true], 'the tool');
  equal(new Set(driver.rules.map((rule) => rule.id)).size, driver.rules.length, 'each rule once');
  const used = new Set();
  for (const result of only.results) {
    const rule = driver.rules[result.ruleIndex];
    used.add(result.ruleIndex);
    equal(rule?.id, result.ruleId, 'ruleIndex leads to ruleId');
    check(rule.shortDescription.text.length > 6 && rule.help.text.length > 6, `${rule.id} is explained`);
    check(['error', 'warning', 'note'].includes(result.level), `level ${result.level}`);
    check(result.message.text !== '', 'a message');
    equal(result.locations.length, 1, 'one place');
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    check(names.includes(decodeURIComponent(uri)) && !uri.includes(' '), `the file ${uri}`);
    const { region } = result.locations[0].physicalLocation;
    const text = existsSync(decodeURIComponent(uri)) ? readFileSync(decodeURIComponent(uri), 'utf8') : '';
    const line = region && [...(text.split('\n')[region.startLine - 1] ?? '')];
    check(!region || (region.startColumn >= 1 && region.startColumn <= line.length + 1), `region ${JSON.stringify(region)}`);
    const [logical] = result.locations[0].logicalLocations ?? [];
    check(!logical || logical.fullyQualifiedName.startsWith('/'), 'the path is a JSON Pointer');
  }
  equal(used.size, driver.rules.length, 'no rule without a result');
}

// The control: the schema refuses what is broken.
const good = () => JSON.parse(run(newslint, ['--report', 'sarif', files[0]]).out);
for (const [what, change] of [
  ['no version', (log) => delete log.version], ['another version', (log) => (log.version = '2.0.0')],
  ['no runs', (log) => delete log.runs], ['no tool', (log) => delete log.runs[0].tool],
  ['no name', (log) => delete log.runs[0].tool.driver.name], ['level info', (log) => (log.runs[0].results[0].level = 'info')],
  ['no message', (log) => delete log.runs[0].results[0].message], ['a further member', (log) => (log.runs[0].results[0].severity = 1)],
  ['line 0', (log) => (log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0)],
  ['line as text', (log) => (log.runs[0].results[0].locations[0].physicalLocation.region.startLine = '3')],
  ['index -2', (log) => (log.runs[0].results[0].ruleIndex = -2)],
]) {
  const log = good();
  change(log);
  check(!validate(log), `the schema lets pass: ${what}`);
}

finish();
