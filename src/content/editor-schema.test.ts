import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { contentFiles } from './content-files.ts';
import { editorFiles, editorSchema } from './editor-schema.ts';
import { knownIds } from './known-ids.ts';
import { problemsAfter } from './problems-after.fixtures.ts';

const ids = knownIds('content');
const formats = { date: true, email: true, uri: true } as const;
const ajv = new Ajv({ formats, keywords: ['errorMessage', 'patternErrorMessage'] });
const rules = Object.values(contentFiles).map(({ glob, schema }) => ({
  files: globSync(glob),
  isValid: ajv.compile(editorSchema(schema, ids)),
}));

/** What the schema of a file says of a text in its place. */
function refusal(file: string, text: string): string | undefined {
  const rule = rules.find(({ files }) => files.includes(file));
  assert.ok(rule, `${file} has no schema`);
  return rule.isValid(parse(text)) ? undefined : ajv.errorsText(rule.isValid.errors);
}

describe('the settings of editors', () => {
  const written = editorFiles(ids);

  test('are what the schemas and the content give', () => {
    for (const [file, wanted] of Object.entries(written)) {
      assert.deepEqual(
        JSON.parse(readFileSync(file, 'utf8')),
        JSON.parse(JSON.stringify(wanted)),
        `${file} is old: run npm run format`,
      );
    }
  });

  test('hold no schema that is not made', () => {
    const made = Object.keys(written).filter((file) => file.startsWith('.vscode/schemas/'));
    assert.deepEqual(globSync('.vscode/schemas/*').sort(), made.sort());
  });

  test('give every YAML file of the content exactly one schema', () => {
    for (const file of globSync('content/**/*.{yaml,yml}')) {
      const { length } = rules.filter(({ files }) => files.includes(file));
      assert.equal(length, 1, `${file}: give it one line in src/content/content-files.ts`);
    }
  });

  test('say nothing against the content', () => {
    for (const file of rules.flatMap(({ files }) => files))
      assert.equal(refusal(file, readFileSync(file, 'utf8')), undefined, file);
  });

  test('offer the ids there are, and a hint at each field of a service', () => {
    const { properties = {}, definitions } = editorSchema(
      contentFiles['service']?.schema ?? assert.fail(),
      ids,
    );
    for (const [name, field] of Object.entries(properties))
      assert.ok(typeof field === 'object' && field.description, name);
    assert.match(JSON.stringify(definitions), /"enum":\[.*"childline".*"enum":\[/);
    assert.match(JSON.stringify(properties['organization']), /#\/definitions\/organization/);
  });
});

describe('an editor and the build both refuse', () => {
  const service = 'services/childline.yaml';
  const cases: [what: string, file: string, before: string | RegExp, after: string][] = [
    ['a name that is not known', service, 'chat_url:', 'chat_link:'],
    ['a word that cannot stand there', service, 'status: active', 'status: activ'],
    ['a field that is missing', service, /^bank_holidays.*\n/m, ''],
    ['a date that does not exist', service, "'2026-11-22'", "'2026-02-30'"],
    ['a topic that does not exist', service, '[young-people]', '[yung-people]'],
    ['a service that does not exist', 'assessment.yaml', '[childline]', '[child-line]'],
    ['a question that does not exist', 'assessment.yaml', 'next: child-talk', 'next: child-tlk'],
    ['words for no service', 'locales/en/services.yaml', /^childline:/m, 'childlines:'],
    [
      'a picture that is not drawn',
      'locales/en/easy/assessment.yaml',
      '{ child: I am',
      '{ baby: I am',
    ],
  ];
  for (const [what, file, before, after] of cases) {
    test(what, () => {
      const path = join('content', file);
      assert.ok(refusal(path, readFileSync(path, 'utf8').replace(before, after)));
      const problems = problemsAfter(file, (text) => text.replace(before, after));
      assert.ok(problems.some((line) => line.includes(file)));
    });
  }
});
