// The assessment: from the first question, which answers lead straight to an end, and to whom?
const site = 'https://waymark.example';
const get = async (path) => (await fetch(`${site}/data/${path}`)).json();
const [graph, words] = await Promise.all([get('assessment.json'), get('assessment/en.json')]);

console.log(words.questions[graph.start].title);
for (const [answer, { next }] of Object.entries(graph.questions[graph.start].options)) {
  const says = words.questions[graph.start].options[answer];
  const end = graph.outcomes[next];
  console.log(`${says}: ${end ? end.services.join(', ') : words.questions[next].title}`);
}
