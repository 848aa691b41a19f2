// Which services need no name? The seven lines of the privacy label are attributes of a service.
const site = 'https://waymark.example';
const list = await (await fetch(`${site}/data/hsds/services`)).json();

for (const service of list.contents) {
  const label = service.attributes.filter((attribute) => attribute.link_type === 'privacy');
  const lines = label.map((attribute) => attribute.taxonomy_term.name);
  if (lines.includes('Name: Not needed')) console.log(`${service.name} (${lines.join('; ')})`);
}
