import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import {
  easierWords,
  easyPath,
  easyServices,
  isEasy,
  ordinaryPath,
  withoutPictures,
} from './easy.ts';

describe('easyPath and ordinaryPath', () => {
  test('lead from a page to the same page in Easy Read and back', () => {
    for (const path of ['/', '/find/', '/directory/childline/'] as const) {
      assert.ok(isEasy(easyPath(path)));
      assert.equal(ordinaryPath(easyPath(path)), path);
    }
    assert.equal(isEasy('/easier/'), false);
  });
});

describe('easierWords', () => {
  const words = { find: { back: 'Return', on: 'Continue' }, home: 'Home' };

  test('takes the easier words and leaves the others', () => {
    assert.deepEqual(easierWords(words, { find: { back: 'Back' } }), {
      find: { back: 'Back', on: 'Continue' },
      home: 'Home',
    });
  });

  test('keeps a key that the words do not know, so that it can be found', () => {
    assert.deepEqual(easierWords({ home: 'Home' }, { away: { far: 'Far' } }), {
      home: 'Home',
      away: { far: 'Far' },
    });
  });
});

describe('withoutPictures', () => {
  test('gives the words as the ordinary flow has them', () => {
    const words = withoutPictures({
      questions: {
        who: {
          title: 'Who?',
          picture: 'person',
          why: 'To help.',
          sections: {},
          options: { me: { picture: 'person', text: 'Me' } },
        },
      },
      outcomes: {
        end: {
          title: 'Help',
          why: [
            { picture: 'talk', text: 'They talk.' },
            { picture: 'listen', text: 'They listen.' },
          ],
          say: 'Hello.',
          until: [{ picture: 'heart', text: 'Rest.' }],
        },
      },
    });
    assert.deepEqual(words.questions['who']?.options, { me: 'Me' });
    assert.equal(words.outcomes['end']?.why, 'They talk. They listen.');
    assert.equal(words.outcomes['end']?.until, 'Rest.');
  });
});

describe('easyServices', () => {
  test('names all that the flow shows, and the ways to reach 999', () => {
    const { assessment } = loadContent();
    const services = easyServices(assessment);
    for (const id of ['childline', 'samaritans', 'lifeline-ni', 'text-999', 'bsl-999'])
      assert.ok(services.includes(id), id);
    assert.equal(new Set(services).size, services.length);
  });
});
