import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installPackages } from './install-packages.ts';
import { fileOf, type PageWords, type Passage } from './read-passages.ts';

const packages = { 'govuk-frontend': '6.6.0', nunjucks: '3.2.4' };

/** As much of nunjucks as is used: the templates of govuk-frontend are written for it. */
interface Nunjucks {
  configure: (folder: string, options: { autoescape: boolean }) => Templates;
}
interface Templates {
  renderString: (template: string, values: object) => string;
}

/** The style and the scripts stand where "Get started" of govuk-frontend's documentation puts them. */
const template = `{% extends "govuk/template.njk" %}
{% from "govuk/components/radios/macro.njk" import govukRadios %}
{% from "govuk/components/checkboxes/macro.njk" import govukCheckboxes %}
{% block pageTitle %}{{ title }}{% endblock %}
{% block head %}<link rel="stylesheet" href="/stylesheets/govuk-frontend.min.css">{% endblock %}
{% block content %}
{% for part in parts %}
{% if part.html %}{{ part.html | safe }}
{% elif part.isSeveral %}{{ govukCheckboxes(part.choice) }}
{% else %}{{ govukRadios(part.choice) }}{% endif %}
{% endfor %}
{% endblock %}
{% block bodyEnd %}
<script type="module" src="/javascripts/govuk-frontend.min.js"></script>
<script type="module">
  import { initAll } from '/javascripts/govuk-frontend.min.js'
  initAll()
</script>
{% endblock %}`;

const headingSizes = ['', 'xl', 'l', 'm', 's', 's', 's'];
const linked = (html: string) => html.replaceAll('<a ', '<a class="govuk-link" ');

/** What the template is given for a passage: HTML with the classes of the typography, or values of a component. */
function partFor(passage: Passage): object {
  switch (passage.kind) {
    case 'heading': {
      const { level, html } = passage;
      const size = `govuk-heading-${headingSizes[level]}`;
      return { html: `<h${level} class="${size}">${linked(html)}</h${level}>` };
    }
    case 'paragraph':
      return { html: `<p class="govuk-body">${linked(passage.html)}</p>` };
    case 'list': {
      const items = passage.items.map((item) => `<li>${linked(item)}</li>`);
      return { html: `<ul class="govuk-list govuk-list--bullet">${items.join('')}</ul>` };
    }
    case 'choice': {
      const { name, legend, options, isSeveral } = passage;
      const fieldset = { legend: { html: legend, classes: 'govuk-fieldset__legend--m' } };
      const items = options.map((html, value) => ({ value: `${value}`, html }));
      return { isSeveral, choice: { name, idPrefix: name, fieldset, items } };
    }
  }
}

/**
 * Builds pages with GOV.UK Frontend, by address, with the words of ours, and gives their folder: its page template with
 * header and footer, its precompiled style and script, its radios and checkboxes, its typography. `/404.html` is one of them.
 */
export function buildGovuk(pages: ReadonlyMap<string, PageWords>): string {
  const folder = installPackages('govuk', packages);
  const site = join(folder, 'site');
  const library = join(folder, 'node_modules/govuk-frontend/dist');
  for (const [from, to] of [
    ['assets', 'assets'],
    ['govuk-frontend.min.css', 'stylesheets/govuk-frontend.min.css'],
    ['govuk-frontend.min.js', 'javascripts/govuk-frontend.min.js'],
  ] as const)
    cpSync(join(library, 'govuk', from), join(site, to), { recursive: true });
  const nunjucks = createRequire(join(folder, 'package.json'))('nunjucks') as Nunjucks;
  const templates = nunjucks.configure(library, { autoescape: true });
  for (const [address, { title, passages }] of pages) {
    const file = join(site, fileOf(address));
    mkdirSync(dirname(file), { recursive: true });
    const html = templates.renderString(template, { title, parts: passages.map(partFor) });
    writeFileSync(file, html);
  }
  return site;
}
