import { expect } from '@playwright/test';
import { By, error, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Answer } from '../src/domain/assessment.ts';
import { fitting, services } from './every-choice.ts';
import { everyEnd, everyWay, goInPage } from './every-path.ts';
import { handOffs } from './hand-offs.ts';
import { offlineAddress, pathTo } from './site.ts';
import { test } from './webkit-test.ts';

const soon = 10_000;
const everyNth = 15;

/** Waits until a page has the address. The driver then waits for the page before anything else. */
const arrive = (driver: WebDriver, address: string) =>
  driver.wait(async () => (await driver.getCurrentUrl()) === address, soon, address);

/** Waits for a title. Between two pages the driver has none and says so by an error: that is "not yet". */
const titled = (driver: WebDriver, title: string) =>
  driver.wait(async () => (await driver.getTitle().catch(() => '')) === title, soon, title);

/** Presses what a selector names as soon as it can be pressed: while the page is styled anew the driver says "not yet". */
async function click(driver: WebDriver, selector: string): Promise<void> {
  const found = await driver.wait(until.elementLocated(By.css(selector)), soon);
  const press = async () => {
    await found.click();
    return true;
  };
  const notYet = (problem: unknown) =>
    problem instanceof error.ElementNotInteractableError ? false : Promise.reject(problem);
  await driver.wait(() => press().catch(notYet), soon, selector);
}

/** What a visitor can see of what a selector names, in order. */
const visible = (driver: WebDriver, selector: string) =>
  driver.executeScript<WebElement[]>(
    (all: string) => [...document.querySelectorAll(all)].filter((each) => each.checkVisibility()),
    selector,
  );

async function answer(driver: WebDriver, answers: readonly Answer[]) {
  for (const [question, options] of answers) {
    for (const option of options)
      await click(driver, `[data-question="${question}"] input[value="${option}"]`);
  }
}

/** What a browser could keep of a visit. */
const kept = (driver: WebDriver) =>
  driver.executeAsyncScript(async (done: (kept: object) => void) =>
    done({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookie: document.cookie,
      name: window.name,
      state: history.state,
    }),
  );

test('script is off where it is meant to be @plain', async ({ driver }) => {
  await driver.get('http://elsewhere.test/');
  expect(await driver.getTitle()).toBe('Sunny');
});

for (const { who, answers, service, href } of handOffs) {
  test(`${who} from the home page in WebKit, and nobody else is asked for anything`, async ({
    driver,
    world,
  }) => {
    await driver.get(`${world.site}/`);
    await click(driver, 'main a[href="/find/"]');
    await arrive(driver, `${world.site}/find/`);
    await answer(driver, answers);
    const [first] = await visible(driver, '[data-outcome] [data-service]');
    expect(await first?.getAttribute('data-service')).toBe(service);
    const contact = `[data-outcome] [data-service="${service}"] a[href="${href}"]`;
    expect((await visible(driver, contact)).length).toBeGreaterThan(0);
    expect(world.asked).toEqual([]);
  });
}

test('a sample of all paths ends where it should in WebKit by style alone, for every nation @plain', async ({
  driver,
  world,
}) => {
  const isInSample = (_: unknown, at: number) => at % everyNth === 0;
  await driver.get(`${world.site}/find/`);
  const all = everyWay(false);
  const ends = await driver.executeScript(goInPage, { ...all, ways: all.ways.filter(isInSample) });
  expect(ends).toEqual(everyEnd.filter(isInSample));
  expect(ends).toHaveLength(18);
});

test('filters narrow the list in WebKit, and one button brings it back', async ({
  driver,
  world,
}) => {
  await driver.get(`${world.site}/directory/`);
  await click(driver, '.narrow summary');
  await click(driver, '#who-survivor');
  await click(driver, '#more-no-name');
  expect(await visible(driver, '.group [data-service]')).toHaveLength(
    fitting(['who-survivor', 'more-no-name']).length,
  );
  await click(driver, '[data-filters] button[type="reset"]');
  expect(await visible(driver, '.group [data-service]')).toHaveLength(services.length);
});

test('a service in the list leads to its page in WebKit, with its number', async ({
  driver,
  world,
}) => {
  await driver.get(`${world.site}/directory/`);
  await click(driver, '[data-results] [data-service="childline"] h3 a');
  await arrive(driver, `${world.site}/directory/childline/`);
  expect((await visible(driver, 'main a[href="tel:+448001111"]')).length).toBeGreaterThan(0);
});

test('a misspelt search finds its service in WebKit @script', async ({ driver, world }) => {
  await driver.get(`${world.site}/directory/`);
  await driver.findElement(By.css('input[type="search"]')).sendKeys('chidline');
  await driver.wait(until.elementLocated(By.css('[data-results] .because, mark')), soon);
  const [first] = await visible(driver, '[data-results] [data-service]');
  expect(await first?.getAttribute('data-service')).toBe('childline');
  expect(world.asked).toEqual([]);
});

test('the way out opens the neutral site in the same tab of WebKit, without saying where from', async ({
  driver,
  world,
}) => {
  await driver.get(`${world.site}/find/`);
  await click(driver, 'a[data-quick-exit]');
  await arrive(driver, world.neutral);
  expect(world.asked[0]).toEqual({ url: '/weather', from: 'nowhere' });
  expect(await driver.getAllWindowHandles()).toHaveLength(1);
});

test.describe('on the way back', () => {
  test.use({ pageLoadStrategy: 'none' });

  test('after the way out, Back shows no answer in WebKit @script', async ({ driver, world }) => {
    await driver.get(`${world.site}/`);
    await click(driver, 'main a[href="/find/"]');
    await answer(driver, pathTo('own-change'));
    await click(driver, 'a[data-quick-exit]');
    await titled(driver, 'Script runs');
    await driver.navigate().back();
    await arrive(driver, `${world.site}/`);
  });
});

test('Shift pressed three times leaves at once in WebKit @script', async ({ driver, world }) => {
  await driver.get(`${world.site}/urgent/`);
  // Keys are lost until the new window has answered for the first time.
  await driver.wait(() => driver.executeScript<boolean>('return document.hasFocus()'), soon);
  for (let press = 0; press < 3; press += 1)
    await driver.actions().keyDown(Key.SHIFT).keyUp(Key.SHIFT).perform();
  await arrive(driver, world.neutral);
});

test('the flow starts clean after going away and coming back in WebKit @script', async ({
  driver,
  world,
}) => {
  await driver.get(`${world.site}/find/`);
  await answer(driver, pathTo('own-change'));
  await driver.get(`${world.site}/privacy/`);
  await driver.navigate().back();
  await arrive(driver, `${world.site}/find/`);
  expect(await visible(driver, '[data-question] :checked, [data-outcome]')).toEqual([]);
});

test('WebKit keeps nothing of answers and a search @script', async ({ driver, world }) => {
  const nothing = { local: 0, session: 0, databases: 0, cookie: '', name: '', state: null };
  await driver.get(`${world.site}/find/`);
  await answer(driver, pathTo('own-change'));
  expect(await kept(driver)).toEqual(nothing);
  await driver.get(`${world.site}/directory/`);
  await driver.findElement(By.css('input[type="search"]')).sendKeys('my thoughts');
  await driver.wait(until.elementLocated(By.css('[data-results] mark')), soon);
  expect(await kept(driver)).toEqual(nothing);
  expect(await driver.manage().getCookies()).toEqual([]);
});

test('the file for use without a network leads to the seven hand-offs @H5', async ({ driver }) => {
  for (const { who, answers, service, href } of handOffs) {
    await driver.get('about:blank');
    await driver.get(`${offlineAddress('en')}#find`);
    await answer(driver, answers);
    const [first] = await visible(driver, 'form [data-main] [data-service]');
    expect(await first?.getAttribute('data-service'), who).toBe(service);
    expect(await visible(driver, `form [data-main] a[href="${href}"]`), who).not.toEqual([]);
  }
});

test('the file for use without a network searches, and holds the guides @H5 @script', async ({
  driver,
}) => {
  await driver.get(`${offlineAddress('en')}#directory`);
  const box = await driver.wait(until.elementLocated(By.css('[type="search"]')), soon);
  await driver.wait(until.elementIsVisible(box), soon);
  await box.sendKeys('i am 12');
  const found = '[data-results] [data-service]';
  const first = async () => (await visible(driver, found))[0]?.getAttribute('data-service');
  await driver.wait(async () => (await first()) === 'childline', soon, 'childline first');
  await driver.get(`${offlineAddress('en')}#guide-first-days`);
  await driver.wait(until.elementLocated(By.css('[data-guides] a')), soon);
  expect(await visible(driver, 'main > section a[href^="tel:"]')).not.toEqual([]);
});
