import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/* For tests: a small course whose files can be spoilt one by one. */

/** Texts of files by their paths from the course's root. */
export type CourseFiles = Record<string, string>;

const beat = (heading: string) => `## ${heading}\n\n${'Plain words. '.repeat(45).trim()}\n`;
const ALL_IDEAS = '1, 2, 3';

export const FRONT_MATTER = `title: A lesson
objectives:
  - Tell one
  - Tell another
minutes: 10
ideas: [${ALL_IDEAS}]
contentNote: none
summary:
  - One.
  - Another.
`;

export const READING = `
${beat('A key on the table')}
<Evidence of="claim" />

A <Term of="limit">limit</Term> says how much.

${['Two', 'Three', 'Four', 'Five', 'Six'].map(beat).join('\n')}`;

export const lessonFile = (frontMatter = FRONT_MATTER, reading = READING) => `---\n${frontMatter}---\n${reading}`;

export const QUIZ = `import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'first',
			ideas: [${ALL_IDEAS}],
			prompt: 'Which?',
			reread: { beat: 'two' },
			options: [
				{ id: 'a', text: 'A', right: true, feedback: 'Yes.' },
				{ id: 'b', text: 'B', feedback: 'No.' }
			]
		},
		{
			kind: 'cloze',
			id: 'second',
			ideas: [1],
			prompt: 'Fill it.',
			sentence: 'A ___.',
			accept: ['word'],
			feedback: { right: 'Yes.', wrong: 'No.' }
		}
	]
});
`;

export const SCENE = `import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-door',
	initial: 'hall',
	context: start({ warmth: 4 }),
	meta: {
		title: 'The door',
		seat: 'Ann',
		people: [{ name: 'Ann', about: 'Stands in the hall.' }],
		setting: 'A hall.',
		example: ['Once.'],
		summary: ['One.', 'Two.'],
		picture: { near: 'warmth', open: 'warmth', strain: 'warmth' }
	},
	states: {
		hall: {
			meta: {
				text: 'A hall.',
				choices: { knock: 'Knock', wait: 'Wait', leave: 'Leave' },
				locked: { knock: 'Not yet.' }
			},
			on: {
				knock: { target: 'tea', guard: { type: 'atLeast', params: { warmth: 6 } }, meta: { after: 'Yes.' } },
				wait: { target: 'hall', actions: { type: 'shift', params: { warmth: 1 } }, meta: { after: 'So.' } },
				leave: { target: 'street', meta: { after: 'So.', alwaysOpen: true } }
			}
		},
		tea: { type: 'final', meta: { ending: 'repair', title: 'A', text: 'A.', later: 'A.', teaches: 'A.' } },
		street: { type: 'final', meta: { ending: 'drift', title: 'B', text: 'B.', later: 'B.', teaches: 'B.' } }
	}
});
`;

export const WHOLE_COURSE: CourseFiles = {
	'lessons/course.ts': `export const course = {
	title: 'Whole',
	tagline: 'A course',
	description: 'One lesson.',
	endings: { repair: { says: 'a repair', good: true }, drift: { says: 'drifting apart' } },
	privacy: ['Kept here.']
};
`,
	'lessons/course-id.ts': `export const courseId = 'whole';\n`,
	'lessons/ideas.ts': `export const ideas = {\n\t1: 'One.',\n\t2: 'Two.',\n\t3: 'Three.'\n};\n`,
	'lessons/sources.ts': `export const sources = {\n\tbook: { cite: 'A book.', seen: 'known' }\n};\n`,
	'lessons/claims.ts': `export const claims = {
	claim: { says: 'So.', ideas: [1], rating: 'weak', verdict: 'Weak', caveat: 'Seen once.', sources: ['book'] }
};
`,
	'lessons/glossary.ts': `export const glossary = {\n\tlimit: { term: 'Limit', means: 'How much.' }\n};\n`,
	'lessons/1-start/module.md': '---\ntitle: Start\n---\n\nOne paragraph.\n',
	'lessons/1-start/01-first/lesson.md': lessonFile(),
	'lessons/1-start/01-first/quiz.ts': QUIZ,
	'lessons/1-start/01-first/scenario.ts': SCENE
};

/** Writes files into a new folder for as long as `use` takes. */
export async function withCourse<T>(
	files: Record<string, string | Uint8Array>,
	use: (root: string) => Promise<T>
): Promise<T> {
	const root = await mkdtemp(join(tmpdir(), 'closer-course-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), text);
		}
		return await use(root);
	} finally {
		await rm(root, { recursive: true });
	}
}
