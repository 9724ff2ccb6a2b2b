// galley: pages through the Nu HTML checker and html-validate; any message is a failure
// usage: node validate.mjs PAGE...   (.xhtml is checked as XML too; tools from GALLEY_NODE_MODULES)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { giveUp } from './browser.mjs';

const modules = resolve(process.env.GALLEY_NODE_MODULES || 'build/validators/node_modules');
const jar = join(modules, 'vnu-jar/build/dist/vnu.jar');
if (!existsSync(jar) || !existsSync(join(modules, 'html-validate'))) giveUp(`no vnu-jar and html-validate in ${modules}`);
try {
  execFileSync('java', ['-version'], { stdio: 'ignore' });
} catch {
  giveUp('no java');
}

const pages = process.argv.slice(2);
const isXml = (name) => name.endsWith('.xhtml');
let messages = 0;

// Every line that vnu prints is a message, an information included.
function nu(files, ...options) {
  if (files.length === 0) return;
  const { stderr } = spawnSync('java', ['-jar', jar, ...options, ...files], { encoding: 'utf8' });
  const lines = stderr.split('\n').filter(Boolean);
  for (const line of lines) console.log(line);
  messages += lines.length;
}
const markup = pages.filter((name) => !isXml(name));
nu(markup);
nu(pages.filter(isXml), '--xml');

const { HtmlValidate } = await import(createRequire(join(modules, 'x.js')).resolve('html-validate'));
const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'] });
for (const page of markup) {
  const report = await validator.validateString(readFileSync(page, 'utf8'), page);
  for (const result of report.results) {
    for (const { line, column, message, ruleId } of result.messages) {
      console.log(`${page}:${line}:${column}: ${message} (${ruleId})`);
      ++messages;
    }
  }
}

// Negative control: a page with faults of both kinds must not pass.
const before = messages;
const control = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><img src="x"><h1>a</h1><h3>b</h3></body></html>';
const { stderr } = spawnSync('java', ['-jar', jar, '-'], { input: control, encoding: 'utf8' });
const seenByNu = stderr.split('\n').filter((line) => /error/.test(line)).length;
const seenByOther = (await validator.validateString(control, 'control')).errorCount;
if (!seenByNu || !seenByOther) {
  console.log(`a faulty page passed: vnu ${seenByNu}, html-validate ${seenByOther}`);
  ++messages;
}
console.log(`${pages.length} pages: ${before} messages`);
process.exitCode = messages ? 1 : 0;
