import { expect, test } from '@playwright/test';
import { addresses, content } from './site.ts';

const services = [...content.locales.en.services.values()];
const names = services.map(({ name }) => name);
const numbers = services.flatMap(({ phones }) => phones.map(({ number }) => number));

test('no page leaves a number, or a name that stands alone, to a translator @plain', async ({
  page,
}) => {
  for (const address of addresses) {
    await page.goto(address);
    const left = await page.evaluate(
      ({ names, numbers }) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode as Text;
          const isKept = parentElement?.closest('script, [translate="no"]');
          const isName = names.includes(data.trim());
          const isNumber = numbers.some((number) => number.length > 3 && data.includes(number));
          if (!isKept && (isName || isNumber)) found.push(data);
        }
        return found;
      },
      { names, numbers },
    );
    expect(left, address).toEqual([]);
  }
});
