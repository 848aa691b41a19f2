// What changed in which service since a day?
const site = 'https://waymark.example';
const since = '2026-11-22';
const feed = await (await fetch(`${site}/data/changes.json`)).json();

for (const { title, date_published, content_text, _waymark } of feed.items) {
  const day = date_published.slice(0, 10);
  const changed = _waymark.fields.length > 0;
  if (changed && day >= since) console.log(`${day} ${title}: ${content_text}`);
}
