import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexNames, linkNames } from './linked-text.ts';

const names = indexNames([
  { name: 'Childline', href: '/childline/' },
  { name: 'NSPCC Helpline', href: '/nspcc/' },
  { name: 'Stop It Now (USA)', href: '/usa/' },
  { name: '999', href: '/999/' },
  { name: 'Shore', href: '/shore/' },
  { name: '111 option 2', href: '/111/' },
]);
const links = (text: string) =>
  linkNames(text, names)
    .filter(({ href }) => href !== null)
    .map(({ text: piece, href }) => `${piece} ${href}`);

describe('linkNames', () => {
  test('links the services a sentence names, and loses no letter of it', () => {
    const text = 'It is not for children: Childline is. Adults can call the NSPCC helpline.';
    assert.deepEqual(links(text), ['Childline /childline/', 'NSPCC helpline /nspcc/']);
    assert.equal(
      linkNames(text, names)
        .map(({ text: piece }) => piece)
        .join(''),
      text,
    );
  });

  test('reads a name with signs in it as it stands', () => {
    assert.deepEqual(links('There is Stop It Now (USA) too.'), ['Stop It Now (USA) /usa/']);
  });

  test('leaves short numbers, words inside words and common words alone', () => {
    assert.deepEqual(links('Call 999. Childlines on the shore.'), []);
  });

  test('links no name that leads to the page itself', () => {
    assert.deepEqual(linkNames('Childline is here.', names, '/childline/'), [
      { text: 'Childline is here.', href: null },
    ]);
  });

  test('finds a name that begins with a number by its first word', () => {
    assert.deepEqual(links('You can call 111 option 2 at night.'), ['111 option 2 /111/']);
  });

  test('gives nothing for no text', () => {
    assert.deepEqual(linkNames('', names), []);
  });
});
