// Validates articles, one a line, against a schema, and shows that the schema refuses what is broken:
//   node validate.mjs SCHEMA FILE
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [schema, file] = process.argv.slice(2);
const modules = process.env.GALLEY_NODE_MODULES ?? '';
if (!existsSync(join(modules, 'ajv'))) {
  const required = process.env.GALLEY_REQUIRE_CONFORMANCE;
  console.log(`${required ? 'MISSING' : 'SKIPPED'}: no ajv in ${modules}`);
  process.exit(required ? 1 : 77);
}
const Ajv = createRequire(join(modules, 'x.js'))('ajv/dist/2020').default;
const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));

let count = 0;
let failures = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue;
  ++count;
  if (validate(JSON.parse(line))) continue;
  if (++failures <= 10) console.log(`article ${count}:`, JSON.stringify(validate.errors).slice(0, 400));
}
console.log(`${count} articles, ${failures} not valid`);

const broken = [
  {}, { galley: 2 }, { galley: 1, headline: 1 }, { galley: 1, urgency: 'high' }, { galley: 1, urgency: 1.5 },
  { galley: 1, kind: 'poem' }, { galley: 1, authors: {} }, { galley: 1, cover: { renditions: [{ width: 3000000000 }] } },
  { galley: 1, body: [{}] }, { galley: 1, body: [{ type: 'paragraph', text: [{ marks: ['bold'] }] }] },
  { galley: 1, body: [{ type: 'list', items: [[{ type: 'heading', level: 'two' }]] }] },
];
const accepted = broken.filter((article) => validate(article));
for (const article of accepted) console.log('accepted:', JSON.stringify(article));
process.exit(count > 0 && failures === 0 && accepted.length === 0 ? 0 : 1);
