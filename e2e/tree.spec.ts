import { expect, test } from '@playwright/test';
import { answer, pathTo } from './site.ts';

/* What a screen reader is given, in its order: landmarks, headings, names. Words of facts stand in other specs. */

test('the first question is one group, named by its heading, with every answer by its own words', async ({
  page,
}) => {
  await page.goto('/find/');
  await expect(page.locator('[data-question="who"]')).toMatchAriaSnapshot(`
    - group "What brings you here?":
      - heading "What brings you here?" [level=2]
      - paragraph: /Why we ask/
      - paragraph: Right now
      - radio "Someone is in danger right now"
      - paragraph: If you are under 18
      - radio "I am under 13"
      - radio "I am 13 to 17"
      - paragraph: If it is about you, and you are 18 or over
      - radio "Thoughts I do not want keep coming, and they frighten me"
      - radio "I am worried about my own thoughts or what I do"
      - radio "The police arrested me or want to talk to me"
      - radio "Something was done to me, lately or long ago"
      - radio "I saw or was sent something online that should not be there"
      - paragraph: If it is about someone else
      - radio "I am worried about someone close to me, or the police came for them"
      - radio "I am worried about a child"
      - radio "My child or teenager may have done something"
      - paragraph: Something else
      - radio "I am asking as part of my work"
      - radio "I am outside the UK"
      - radio "I am not sure, or I would rather not say"
  `);
});

test('an outcome says what it is, then who helps first and how, then who else', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, pathTo('child-online-now'));
  await expect(page.locator('[data-outcome="child-online-now"]')).toMatchAriaSnapshot(`
    - heading "You can tell Childline about this" [level=2]
    - paragraph: /not your fault/
    - article:
      - paragraph: First
      - heading "Childline" [level=3]:
        - link "Childline"
      - paragraph: Open day and night, every day
      - paragraph:
        - strong: "What they keep private:"
      - paragraph: /What you can say first/
      - list:
        - listitem:
          - link "Call 0800 1111"
        - listitem:
          - link "Chat online"
    - heading "Until you reach someone" [level=3]
    - heading "Also there for you" [level=3]
    - article:
      - heading "CEOP Safety Centre" [level=4]
      - paragraph: /not an emergency service/
    - paragraph: /call 999/
  `);
});

test('the page of a service has its headings in order, its numbers in lists and its label in a table', async ({
  page,
}) => {
  await page.goto('/directory/childline/');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - paragraph:
          - link "All services"
        - heading "Childline" [level=1]
        - heading "Who it is for" [level=2]
        - heading "What they keep private" [level=2]
        - heading "How to reach them" [level=2]
        - heading "With your voice" [level=3]
        - list:
          - listitem:
            - link "Call 0800 1111"
        - heading "Without your voice" [level=3]
        - list:
          - listitem:
            - link "Chat online"
        - heading "What happens when you get in touch" [level=2]
        - table "How private it is":
          - caption:
            - heading "How private it is" [level=2]
          - rowgroup:
            - row:
              - rowheader "Name"
              - cell "Not needed"
        - heading "When they are open" [level=2]
        - table "Phone"
        - region "A small card to print"
  `);
});

test('every page begins with the way past the links, the way out, and help in danger, each in its landmark', async ({
  page,
}) => {
  for (const address of ['/', '/find/', '/urgent/', '/guides/kids-picture/']) {
    await page.goto(address);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Skip to the main part"
      - banner:
        - link "Leave this site. Opens a weather page."
        - link "Waymark"
      - complementary "Danger now":
        - paragraph:
          - link "Call 999"
        - group: Other ways
      - navigation "Main pages":
        - list
      - main
      - contentinfo:
        - navigation "Languages"
    `);
  }
});
