import assert from 'node:assert/strict';
import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { problemsAfter, problemsIn } from './content/problems-after.fixtures.ts';
import { loadContent } from './content.ts';

describe('loadContent', () => {
  const content = loadContent();

  test('reads the published content', () => {
    const files = globSync('content/services/*.yaml').map((file) => basename(file, '.yaml'));
    assert.deepEqual([...content.facts.keys()].sort(), files.sort());
    assert.deepEqual([...content.locales.en.services.keys()].sort(), files.sort());
    assert.ok(content.bankHolidays.divisions.scotland.some(({ date }) => date === '2026-11-30'));
  });

  test('shows no number, address or hour that is not to be published', () => {
    const shown = JSON.stringify([...content.locales.en.services.values()]);
    const hidden = [...content.facts.values()].flatMap((facts) => [
      ...facts.phones.filter(({ status }) => status === 'unverified').map(({ number }) => number),
      ...(facts.publish.contact
        ? []
        : [...facts.phones.map(({ number }) => number), facts.url ?? 'no-address']),
    ]);
    assert.ok(hidden.length >= 5);
    for (const fact of hidden) assert.ok(!shown.includes(`"${fact}"`), fact);
  });

  test('gives every service that can be reached a source and a check date', () => {
    for (const { id, publish, sources, assured_date } of content.facts.values()) {
      assert.ok(!publish.contact || sources.length > 0, id);
      assert.match(assured_date, /^\d{4}-\d\d-\d\d$/, id);
    }
  });

  test('keeps every phone number in exactly one file and one place', () => {
    const numbers = [...content.facts.values()].flatMap(({ id, phones }) =>
      phones.map(({ number }) => ({ id, number })),
    );
    const shared = new Set(['999', '101', '111']);
    const own = numbers.filter(({ number }) => !shared.has(number)).map(({ number }) => number);
    assert.deepEqual(own, [...new Set(own)]);
  });
});

describe('loadContent of unsound content', () => {
  const cases: [what: string, file: string, change: (text: string) => string, expected: RegExp][] =
    [
      [
        'a number that is no number',
        'services/childline.yaml',
        (text) => text.replace('0800 1111', '0800-1111'),
        /services\/childline\.yaml: line 20: phones #1 number must be digits and single spaces/,
      ],
      [
        'a change that is newer than the last check',
        'services/childline.yaml',
        (text) => text.replace("date: '2026-11-22'\n    fields", "date: '2026-11-23'\n    fields"),
        /services\/childline\.yaml: changes has 2026-11-23, which is after assured_date: set assured_date/,
      ],
      [
        'a field that does not exist',
        'services/childline.yaml',
        (text) => `telephone: yes\n${text}`,
        /services\/childline\.yaml: line 1: the file does not know "telephone": correct the spelling or remove it/,
      ],
      [
        'a field that is missing',
        'services/childline.yaml',
        (text) => text.replace(/^assured_date.*\n/m, ''),
        /services\/childline\.yaml: assured_date is missing: add it/,
      ],
      [
        'text that is not YAML',
        'services/childline.yaml',
        (text) => text.replace('name: Childline', 'name: "Childline'),
        /services\/childline\.yaml: line 1: has a quote that is not closed: close it/,
      ],
      [
        'an address that was taken over',
        'services/text-999.yaml',
        (text) => text.replace(/^url: .*/m, 'url: https://www.emergencysms.org.uk/'),
        /services\/text-999\.yaml: line \d+: url is an address that was taken over or is dead/,
      ],
      [
        'an organization that does not exist',
        'services/childline.yaml',
        (text) => text.replace('organization: nspcc', 'organization: nspc'),
        /services\/childline\.yaml: organization "nspc" does not exist: add it to content\/organizations/,
      ],
      [
        'contact details without a source',
        'services/childline.yaml',
        (text) => text.replace(/^sources:[\s\S]*?(?=^conflicts:)/m, 'sources: []\n'),
        /services\/childline\.yaml: sources are empty but its contact details are shown/,
      ],
      [
        'a service without words',
        'locales/en/services.yaml',
        (text) => text.replace(/^childline:/m, 'childlines:'),
        /locales\/en\/services\.yaml: service "childline" has no words: add them/,
      ],
      [
        'an option that leads nowhere',
        'assessment.yaml',
        (text) => text.replace('next: child-talk', 'next: child-tlk'),
        /assessment\.yaml: question "child-what", option "low" leads to "child-tlk", which does not exist/,
      ],
      [
        'an outcome with an unknown service',
        'assessment.yaml',
        (text) => text.replace('services: [childline]', 'services: [child-line]'),
        /assessment\.yaml: outcome "child-own" names "child-line", which is not in content\/services/,
      ],
      [
        'crisis help that is not there',
        'assessment.yaml',
        (text) => text.replace('crisis: young', 'crisis: yung'),
        /assessment\.yaml: outcome "[\w-]+" wants crisis help "yung", which is not there: add it under crisis/,
      ],
      [
        'an equivalent that is no service',
        'assessment.yaml',
        (text) => text.replace('england: nhs-111-england-wales', 'england: nhs-111'),
        /assessment\.yaml: equivalents of "nhs-24-111" names "nhs-111", which is not in content\/services/,
      ],
      [
        'an option without words',
        'locales/en/assessment.yaml',
        (text) => text.replace(/^ {6}talk: I just want.*\n/m, ''),
        /locales\/en\/assessment\.yaml: question "child-what", option "talk" has no words: add them/,
      ],
      [
        'a path of a child that ends at a service for adults',
        'assessment.yaml',
        (text) =>
          text.replace('services: [childline]', 'services: [childline, stop-it-now-helpline]'),
        /assessment\.yaml: R4: outcome "child-own" shows "stop-it-now-helpline".*who=under-13 "I am under 13" > child-what=own-worry "I am worried/,
      ],
      [
        'search words for an unknown service',
        'search/en.yaml',
        (text) => text.replace(/^ {2}samaritans:/m, '  samaritan:'),
        /search\/en\.yaml: service "samaritan" does not exist: correct the id or remove it/,
      ],
      [
        'a labelled query with an unknown service',
        'queries/en/tuning.yaml',
        (text) => `${text}- { query: new words, accept: [samaritan] }\n`,
        /queries\/en\/tuning\.yaml: "new words" names service "samaritan", which does not exist: correct/,
      ],
      [
        'a labelled query that contradicts itself',
        'queries/en/tuning.yaml',
        (text) => `${text}- { query: new words, accept: [childline], forbid: [childline] }\n`,
        /queries\/en\/tuning\.yaml: "new words" both accepts and forbids "childline": remove it from one/,
      ],
      [
        'a labelled query that stands there twice',
        'queries/en/tuning.yaml',
        (text) =>
          `${text}- { query: new words, accept: [shore] }\n- { query: New words, accept: [shore] }\n`,
        /queries\/en\/tuning\.yaml: "New words" stands there twice: remove one/,
      ],
    ];
  for (const [what, file, change, expected] of cases) {
    test(`names the file, the place and the remedy for ${what}`, () => {
      const problems = problemsAfter(file, change);
      assert.match(problems.join('\n'), expected);
      for (const line of problems) assert.ok(!line.includes('\n'), 'one line a problem');
    });
  }

  test('says of a service without words only that, not what each sentence would be', () => {
    const problems = problemsAfter('locales/en/services.yaml', (text) =>
      text.replace(/^childline:\n( {2}.*\n)+/m, ''),
    );
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems.join(), /service "childline" has no words: add them$/);
  });

  test('names a file whose name cannot be an id', () => {
    const problems = problemsIn((copy) =>
      writeFileSync(join(copy, 'services/New Service.yml'), ''),
    );
    assert.match(
      problems.join(),
      /New Service\.yml: the name must be small letters, digits and hyphens, and end in \.yaml/,
    );
  });

  test('names a file that is missing', () => {
    assert.throws(() => loadContent('nowhere'), /site\.yaml: is missing: create it/);
  });

  test('names all broken files at once', () => {
    const problems = problemsIn((copy) => {
      for (const id of ['childline', 'samaritans']) {
        writeFileSync(join(copy, `services/${id}.yaml`), 'name: 1\n');
      }
    });
    assert.match(problems.join(), /childline\.yaml[\s\S]*samaritans\.yaml/);
  });

  test('refuses an onion address with anything after it', () => {
    const [problem] = problemsAfter(
      'site.yaml',
      (text) => `${text}onion_url: http://${'a'.repeat(56)}.onion/find/\n`,
    );
    assert.match(problem ?? '', /site\.yaml.*onion_url.*without a path/s);
  });

  test('refuses a shown fact that no source names', () => {
    const problems = problemsAfter('services/childline.yaml', (text) =>
      text.replaceAll(/(fields: .*)phones/g, '$1cost'),
    );
    assert.deepEqual(problems, [
      'content/services/childline.yaml: shows "phones" but no source names it in fields: add the source or take the fact out',
    ]);
  });

  test('refuses an answer of a privacy label that depends on something unsaid', () => {
    const problems = problemsAfter('services/childline.yaml', (text) =>
      text
        .replace('recording: unknown', 'recording: depends')
        .replace('fields: [', 'fields: [privacy.recording, '),
    );
    assert.match(
      problems.join('\n'),
      /service "childline" answers "depends" to privacy.recording without saying more: add childline.conditions.recording/,
    );
  });

  test('refuses words about an answer that is not known', () => {
    const problems = problemsAfter('services/childline.yaml', (text) =>
      text.replace('seen: depends', 'seen: unknown'),
    );
    assert.match(
      problems.join('\n'),
      /service "childline" has conditions.seen, but privacy.seen is "unknown"/,
    );
  });

  test('refuses a service that closes and names nobody for that time', () => {
    const problems = problemsAfter('services/napac.yaml', (text) =>
      text.replace(/when_closed: .*/, 'when_closed: []'),
    );
    assert.match(problems.join('\n'), /napac.yaml: when_closed names nobody in "scotland"/);
  });
});
