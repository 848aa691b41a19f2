import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { z } from 'astro/zod';
import { assessmentSchema } from '../schemas/assessment.ts';
import { easyAssessmentSchema } from '../schemas/easy.ts';
import { lawSchema } from '../schemas/law.ts';
import { serviceSchema } from '../schemas/service.ts';
import { siteSchema } from '../schemas/site.ts';
import { servicesWordsSchema, uiWordsSchema } from '../schemas/words.ts';
import { ContentError, proveYaml } from './read-yaml.ts';

type Mistake = [what: string, before: string | RegExp, after: string, expected: RegExp];

/** What is said of a real file after one change to it, a line each. */
function said(file: string, schema: z.ZodType, [, before, after]: Mistake): string {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(before, after);
  assert.notEqual(changed, text, 'the change must change something');
  try {
    proveYaml(file, changed, schema);
  } catch (error) {
    assert.ok(error instanceof ContentError, String(error));
    for (const line of error.problems) assert.ok(line.startsWith(`${file}: `), line);
    return error.problems.map((line) => line.slice(file.length + 2)).join('\n');
  }
  return 'nothing';
}

const inService: Mistake[] = [
  ['a tab', '  contact: true', '\tcontact: true', /^line 13: begins with a tab: .* two spaces/],
  ['no colon', 'organization: nspcc', 'organization nspcc', /^line 2: has no name with a colon/],
  ['no space after a colon', 'status: a', 'status:a', /^line 3: .* write it as "name: value"$/],
  ['a second colon', 'name: Ch', 'name: Line: Ch', /^line 1: has a second colon: .* in quotes$/],
  ['an open quote', 'name: Ch', "name: 'Ch", /^line 1: has a quote that is not closed: close it$/],
  [
    'an open quote further down',
    'chat_url: h',
    'chat_url: "h',
    /^line 26: has a quote that is not/,
  ],
  ['an apostrophe in quotes', 'name: Childline', "name: 'Child's'", /^line 1: .* double quotes/],
  [
    'no colon after a long text in quotes',
    "'2026-09-21'",
    "'2026\n  text'\nlost",
    /^line 40: has no name with a colon/,
  ],
  ['an open quote on many lines', "'2026-09-21'", "'2026\n  text", /^line 38: has a quote that is/],
  [
    'a name that stands twice',
    'status:',
    'name: X\nstatus:',
    /^line 3: .* already stands further up/,
  ],
  [
    'too much space',
    '  hours: true',
    '    hours: true',
    /^line 13: is followed by a line .* right/,
  ],
  ['too little space', '  hours: true', ' hours: true', /^line 14: does not line up/],
  ['an open bracket', '[young-people]', '[young-people', /^line 6: .* close the bracket$/],
  [
    'a missing comma',
    '[en, cy]',
    '["en" "cy"]',
    /^line 10: lacks a comma between two entries: add it$/,
  ],
  ['a star', 'name: Ch', 'name: *Ch', /^line 1: has a text that begins with "\*": .* quotes$/],
  ['a sign at the beginning', 'name: Ch', 'name: @Ch', /^line 1: .* put the text in quotes$/],
  ['an exclamation mark', 'name: Ch', 'name: !Ch', /^line 1: .* begins with "!"/],
  ['a backslash', 'name: Childline', 'name: "a\\q"', /^line 1: has a backslash in double quotes/],
  ['a line of dashes', 'status:', '---\nstatus:', /^line 3: is a line of ---/],
  [
    'a number without quotes',
    "'0800 1111'",
    '08001111',
    /^line 20: phones #1 number must be text: put it in quotes$/,
  ],
  [
    'hyphens in a number',
    '0800 1111',
    '0800-1111',
    /^line 20: phones #1 number must be digits and single/,
  ],
  ['a date in another order', "'2026-11-22'", '22/11/2026', /^line 4: assured_date must be a date/],
  ['a day that does not exist', "'2026-11-22'", '2026-02-30', /^line 4: .* a date that exists/],
  ['a year alone', "'2026-11-22'", '2026', /^line 4: assured_date must be a date that exists/],
  [
    'a name that is not known',
    'unconfirmed:',
    'doubts:',
    /^line \d+: the file does not know "doubts": correct the spelling or remove it$/m,
  ],
  [
    'a line that is missing',
    /^bank_holidays.*\n/m,
    '',
    /^bank_holidays is missing: add it \(must be one of: open, closed, unknown\)$/,
  ],
  [
    'a line that is missing further in',
    /^ +type: voice\n/m,
    '',
    /^line 20: phones #1 type is missing: add it/,
  ],
  [
    'a misspelt word',
    'status: active',
    'status: activ',
    /^line 3: status must be one of: active, unconfirmed$/,
  ],
  [
    'true for yes',
    'recording: unknown',
    'recording: true',
    /^line 18: privacy\.recording must be one of: yes, no, depends, unknown$/,
  ],
  [
    'yes for true',
    'contact: true',
    'contact: yes',
    /^line 13: publish\.contact must be true or false, without quotes$/,
  ],
  [
    'an age in quotes',
    'maximum_age: 18',
    "maximum_age: '18'",
    /^line 9: maximum_age must be a number without quotes$/,
  ],
  [
    'a time in words',
    "opens_at: '00:00'",
    'opens_at: 9am',
    /^line 35: schedules #1 opens_at must be a time in quotes, from '00:00' to '24:00'$/,
  ],
  [
    'a day in English',
    '[MO,',
    '[Monday,',
    /^line 34: schedules #1 byday #1 must be one of: MO, TU/,
  ],
  [
    'one for a list',
    '[young-people]',
    'young-people',
    /^line 5: topics must be a list, each entry/,
  ],
  ['an empty list', '[young-people]', '[]', /^line 5: topics has too few: it must be 1 or more$/],
  [
    'nothing after a colon',
    'name: Childline',
    'name:',
    /^line 1: name is empty: write it after the colon \(must be text\)$/,
  ],
  [
    'an address without https',
    'url: https://www',
    'url: www',
    /must be a full address that begins with https:\/\/$/,
  ],
  [
    'capitals in an id',
    'nspcc',
    'NSPCC',
    /^line 2: organization must be small letters, digits and hyphens/,
  ],
  ['an empty file', /.*/s, '', /^the file is empty: write something/],
];

const elsewhere: [file: string, schema: z.ZodType, mistake: Mistake][] = [
  [
    'site.yaml',
    siteSchema,
    [
      'an e-mail address',
      'corrections@',
      'corrections at ',
      /^line 9: report_email must be an e-mail address/,
    ],
  ],
  [
    'site.yaml',
    siteSchema,
    ['a date in words', '2027-11-01', '1 May', /^line 12: security_expires must be a date/],
  ],
  [
    'law.yaml',
    lawSchema,
    [
      'years in words',
      'max_penalty: null',
      'max_penalty: 5 years',
      /max_penalty must be a number without quotes, or must be one of: life$/,
    ],
  ],
  [
    'assessment.yaml',
    assessmentSchema,
    [
      'an option without next',
      'next: danger-now, ',
      '',
      /^line 47: questions\.who\.options\.danger\.next is missing: add it/,
    ],
  ],
  [
    'assessment.yaml',
    assessmentSchema,
    [
      'too many services',
      '[childline]',
      '[a, b, c, d]',
      /services has too many: it must be 3 or fewer$/,
    ],
  ],
  [
    'assessment.yaml',
    assessmentSchema,
    [
      'an unknown nation',
      'england:',
      'ireland:',
      /^line 24: equivalents\.nhs-24-111 does not know "ireland"/,
    ],
  ],
  [
    'assessment.yaml',
    assessmentSchema,
    [
      'capitals in the id of a question',
      ' child-what:',
      ' Child_what:',
      /^line 61: questions\.Child_what cannot have this name: it must be small letters/,
    ],
  ],
  [
    'locales/en/services.yaml',
    servicesWordsSchema,
    [
      'no summary',
      /^childline:\n +summary.*/m,
      'childline:',
      /^line 78: childline\.summary is missing: add it \(must be text\)$/,
    ],
  ],
  [
    'locales/en/services.yaml',
    servicesWordsSchema,
    [
      'an empty summary',
      /^childline:\n +summary.*/m,
      "childline:\n  summary: ''",
      /^line 79: childline\.summary is empty: write something$/,
    ],
  ],
  [
    'locales/en/ui.yaml',
    uiWordsSchema,
    [
      'a number for a text',
      /^ {2}skip:.*/m,
      '  skip: 5',
      /^line \d+: site\.skip must be text: put it in quotes/,
    ],
  ],
  [
    'locales/en/easy/assessment.yaml',
    easyAssessmentSchema,
    [
      'two ideas in one line',
      '{ child: I',
      '{ heart: Yes, child: I',
      /^line 16: .*under-13 must be one picture and one sentence/,
    ],
  ],
];

describe('proveYaml names the line and the remedy for', () => {
  for (const mistake of inService) {
    test(mistake[0], () =>
      assert.match(said('content/services/childline.yaml', serviceSchema, mistake), mistake[3]),
    );
  }
  for (const [file, schema, mistake] of elsewhere) {
    test(`${mistake[0]} in ${file}`, () =>
      assert.match(said(`content/${file}`, schema, mistake), mistake[3]));
  }
});
