import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printEmbed } from './embed.ts';

const embed = {
  heading: 'Worried & "alone"?',
  text: 'Less < more.',
  link: 'Find help',
  danger: 'In danger?',
  url: 'https://waymark.example',
  call: { label: 'Call 999', href: 'tel:999' },
};

describe('printEmbed', () => {
  test('writes what it says as text, whatever signs are in it', () => {
    const html = printEmbed(embed, 'en-GB');
    assert.match(html, /<strong>Worried &amp; &quot;alone&quot;\?<\/strong>/);
    assert.match(html, /Less &lt; more\./);
  });

  test('says its language, and leads out without saying from where', () => {
    const html = printEmbed(embed, 'en-GB');
    assert.match(html, /^<div lang="en-GB"/);
    assert.match(
      html,
      /<a href="https:\/\/waymark\.example\/" rel="noopener noreferrer" referrerpolicy="no-referrer">/,
    );
  });

  test('has no style attribute where a strict policy would refuse it', () => {
    assert.match(printEmbed(embed, 'en-GB'), / style="/);
    assert.doesNotMatch(printEmbed(embed, 'en-GB', false), /style/);
  });
});
