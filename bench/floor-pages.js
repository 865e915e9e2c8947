// The floor: pages written by hand, with the text, the first question and the scene of lesson 2 as they stand in the built
// site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const LESSON = 'two-pulls';
const floor = (name) => readFileSync(new URL(`floor/${name}.html`, import.meta.url), 'utf8');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const fill = (page, words) => page.replace(/\{\{(\w+)\}\}/g, (_, name) => words[name]);

const load = async (part) => {
	const options = { configFile: false, logLevel: 'error' };
	return (await runnerImport(`./lessons/1-see-the-dance/02-two-pulls/${part}.ts`, options)).module;
};

/** The sections of a built page, without what only scripts and styles need. */
function sectionsOf(root, path) {
	const bare = readFileSync(join(root, 'learn', path, 'index.html'), 'utf8')
		.replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
		.replace(/ (class|tabindex|hidden|aria-labelledby)="[^"]*"/g, '')
		.replace(/\s+/g, ' ');
	return [...bare.matchAll(/<section.*?<\/section>/g)].map(([section]) => section);
}

/** The scene by places, each with its words and choices. Of several ways that a choice may lead it takes the plain one. */
function placesOf(states) {
	const last = (one) => [one].flat().at(-1);
	const reached = (target) => (states[target].meta ? target : reached(last(states[target].always).target));
	const choicesOf = ({ on = {}, meta }) =>
		Object.entries(on)
			.map(([choice, ways]) => [choice, last(ways)])
			.map(([choice, { target, meta: said }]) => [meta.choices[choice], reached(target), said?.after ?? '']);
	const places = Object.entries(states).filter(([, { meta }]) => meta);
	return Object.fromEntries(
		places.map(([id, state]) => [id, { text: state.meta.text ?? '', choices: choicesOf(state) }])
	);
}

/**
 * The floor's pages by path.
 * @param {string} root the built site
 */
export async function floorPages(root) {
	const sections = sectionsOf(root, LESSON);
	// How the scene opens, and what stands below its button.
	const [, opening, summary] = /(<h1.*?<\/details>).*?(<details.*?<\/details>)/.exec(
		sectionsOf(root, `${LESSON}/scene`)[0]
	);
	const { quiz } = await load('quiz');
	const { scenario } = await load('scenario');
	const [question] = quiz.questions;
	const option = ({ id, text }) =>
		`<li><label><input type="radio" name="answer" value="${id}"><span>${escape(text)}</span></label></li>`;
	return {
		'/floor/reading/': fill(floor('reading'), { title: 'Two pulls', reading: sections.join('\n') }),
		'/floor/scene/': fill(floor('scene'), {
			opening,
			summary,
			first: JSON.stringify(scenario.config.initial),
			places: JSON.stringify(placesOf(scenario.config.states))
		}),
		'/floor/quiz/': fill(floor('quiz'), {
			prompt: escape(question.prompt),
			options: question.options.map(option).join(''),
			feedback: JSON.stringify(Object.fromEntries(question.options.map(({ id, feedback }) => [id, feedback])))
		})
	};
}
