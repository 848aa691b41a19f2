// Who in Scotland answers the phone day and night?
const site = 'https://waymark.example';
const list = await (await fetch(`${site}/data/hsds/services`)).json();

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';
const inScotland = list.contents.filter((service) =>
  service.service_areas.some((area) => area.name === 'Scotland'),
);
for (const service of inScotland) {
  const isAlwaysOpen = service.schedules.some(
    ({ attending_type, byday, opens_at, closes_at }) =>
      attending_type === 'call' &&
      byday === everyDay &&
      opens_at === '00:00' &&
      closes_at === '23:59',
  );
  const numbers = service.contacts.flatMap((contact) => contact.phones);
  const [voice] = numbers.filter((phone) => phone.type === 'voice');
  if (isAlwaysOpen) console.log(`${service.name}: ${voice.number}`);
}
