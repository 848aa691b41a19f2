import { expect, test } from '@playwright/test';
import { easyPath, easyServices } from '../src/domain/easy.ts';
import { handOffs } from './hand-offs.ts';
import { addresses, answer, content, pathTo, servicesIn } from './site.ts';

/* Easy Read: the same help in short words, one idea a line, each with its picture. */

const easyAddresses = addresses.filter((address) => address.startsWith('/easy/'));
const flow = easyPath('/find/');

for (const { who, answers, service, href } of handOffs) {
  test(`in Easy Read ${who} in at most three answers @journey`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Easy Read' }).click();
    await page.getByRole('link', { name: 'Find who can help me' }).click();
    await page.waitForLoadState();
    await answer(page, answers);
    const first = page.locator('[data-outcome]:visible [data-service]:visible').first();
    await expect(first).toHaveAttribute('data-service', service);
    await expect(first.locator(`a[href="${href}"]`).first()).toBeVisible();
  });
}

test('every end of the flow in Easy Read shows the same services as the ordinary one, in its order', async ({
  page,
}) => {
  const outcomes = Object.keys(content.assessment.outcomes);
  const shownIn = async (address: string) => {
    await page.goto(address);
    return page
      .locator('[data-outcome]')
      .evaluateAll((all) =>
        all.map((outcome) => [
          outcome.getAttribute('data-outcome'),
          [...outcome.querySelectorAll('[data-service], .crisis-line p:first-child')].map(
            (place) =>
              `${place.getAttribute('data-service') ?? place.textContent} ${place.className}`,
          ),
        ]),
      );
  };
  const withoutKind = (all: unknown) => JSON.stringify(all).replaceAll(/ card(-main)?\b/g, '');
  const easy = await shownIn(flow);
  expect(easy).toHaveLength(outcomes.length);
  expect(withoutKind(easy)).toEqual(withoutKind(await shownIn('/find/')));
});

test('every question in Easy Read has the answers of the ordinary one, which lead to the same places', async ({
  page,
}) => {
  const answersAt = async (address: string) => {
    await page.goto(address);
    return page
      .locator('[data-question]')
      .evaluateAll((all) =>
        all.map((question) => [
          question.getAttribute('data-question'),
          [...question.querySelectorAll('input')].map(({ type, value }) => `${type} ${value}`),
          [...question.querySelectorAll('.option-link')].map((link) => link.getAttribute('href')),
        ]),
      );
  };
  const easy = await answersAt(flow);
  expect(easy).toHaveLength(Object.keys(content.assessment.questions).length);
  expect(easy).toEqual(await answersAt('/find/'));
});

test('every idea stands in a line of its own beside a picture that is drawn', async ({ page }) => {
  for (const address of easyAddresses) {
    await page.goto(address);
    const { ideas, bare, missing } = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.idea')];
      const drawn = (use: Element) => document.querySelector(`symbol${use.getAttribute('href')} *`);
      return {
        ideas: lines.length,
        bare: lines.filter((line) => !line.querySelector('svg use')).length,
        missing: [...document.querySelectorAll('use')]
          .filter((use) => !drawn(use))
          .map((use) => use.getAttribute('href')),
      };
    });
    expect(ideas, address).toBeGreaterThan(3);
    expect({ address, bare, missing }).toEqual({ address, bare: 0, missing: [] });
  }
});

test('a picture says nothing to a screen reader that the words do not say', async ({ page }) => {
  await page.goto(easyPath('/directory/childline/'));
  const pictures = page.locator('main svg');
  expect(await pictures.count()).toBeGreaterThan(5);
  for (const picture of await pictures.all())
    await expect(picture).toHaveAttribute('aria-hidden', 'true');
});

test('what is passed on stands before the number, but in an emergency the number comes first', async ({
  page,
}) => {
  await page.goto(flow);
  await answer(page, pathTo('own-change'));
  const [main] = servicesIn('scotland', 'own-change');
  const card = page.locator(`[data-outcome]:visible [data-service="${main}"]`);
  const words = `${await card.textContent()}`;
  const { text } = content.source.easy.services['stop-it-now-helpline']?.private ?? {
    text: 'none',
  };
  expect(words.indexOf(text)).toBeGreaterThan(-1);
  expect(words.indexOf(text)).toBeLessThan(words.indexOf('Phone 0808 1000 900'));
  await page.goto(easyPath('/urgent/'));
  const emergency = `${await page.locator('[data-service="emergency-999"]').textContent()}`;
  expect(emergency.indexOf('Phone 999')).toBeLessThan(emergency.indexOf('danger'));
});

test('each page in Easy Read has a way to the ordinary one, and that one back', async ({
  page,
}) => {
  const withTwin = ['/', '/find/', '/urgent/', '/directory/childline/'] as const;
  for (const address of withTwin) {
    await page.goto(address);
    const menu = page.getByRole('navigation', { name: 'Main pages' });
    await menu.getByRole('link', { name: 'Easy Read' }).click();
    await expect(page).toHaveURL(easyPath(address));
    await menu.getByRole('link', { name: 'Without pictures' }).click();
    await expect(page).toHaveURL(address);
  }
  await page.goto('/privacy/');
  await expect(page.getByRole('link', { name: 'Easy Read' })).toHaveAttribute('href', '/easy/');
});

test('every service the flow shows has a page in Easy Read', async ({ page }) => {
  const services = easyServices(content.assessment);
  const wanted = services.map((id) => easyPath(`/directory/${id}/`));
  expect(easyAddresses.filter((address) => address.includes('directory')).sort()).toEqual(
    wanted.sort(),
  );
  await page.goto(flow);
  const links = page.locator('.card-name a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(100);
  expect(hrefs.filter((href) => !wanted.includes(href as `/${string}`))).toEqual([]);
});
