// The floor: pages written by hand, with the text and the first question of lesson 2 as they stand in the built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const LESSON = 'two-pulls';
const floor = (name) => readFileSync(new URL(`floor/${name}.html`, import.meta.url), 'utf8');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const fill = (page, words) => page.replace(/\{\{(\w+)\}\}/g, (_, name) => words[name]);

/**
 * The floor's pages by path.
 * @param {string} root the built site
 */
export async function floorPages(root) {
	const built = readFileSync(join(root, 'learn', LESSON, 'index.html'), 'utf8');
	const bare = built
		.replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
		.replace(/ (class|tabindex|hidden|aria-labelledby)="[^"]*"/g, '');
	const sections = [...bare.matchAll(/<section[\s\S]*?<\/section>/g)].map(([section]) => section.replace(/\s+/g, ' '));
	const { module } = await runnerImport('./lessons/1-see-the-dance/02-two-pulls/quiz.ts', {
		configFile: false,
		logLevel: 'error'
	});
	const [question] = module.quiz.questions;
	const option = ({ id, text }) =>
		`<li><label><input type="radio" name="answer" value="${id}"><span>${escape(text)}</span></label></li>`;
	return {
		'/floor/reading/': fill(floor('reading'), { title: 'Two pulls', reading: sections.join('\n') }),
		'/floor/quiz/': fill(floor('quiz'), {
			prompt: escape(question.prompt),
			options: question.options.map(option).join(''),
			feedback: JSON.stringify(Object.fromEntries(question.options.map(({ id, feedback }) => [id, feedback])))
		})
	};
}
