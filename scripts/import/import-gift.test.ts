import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importGift, tallyOf } from './import-gift.ts';
import { fieldsAtFault, filled, writtenQuiz } from './written-quiz-for-tests.ts';

const imported = (text: string, hasAsks = false) => importGift(text, { file: 'q.gift', hasAsks });

/** The one question of a text, as it is written, with the names of what it misses and its notes. */
async function one(text: string) {
	const { source, questions, faults } = await imported(text);
	expect(faults).toEqual([]);
	expect(questions).toHaveLength(1);
	const [question] = questions;
	return {
		written: writtenQuiz(source).questions[0],
		missing: question!.missing.map(({ field }) => field.replace('questions.0.', '')),
		notes: question!.notes
	};
}

const WITH_ALL_FEEDBACK = `
::Tomb:: Who is buried in Grant’s tomb? {
	=no one #Right: he lies above the ground.
	~Grant #His tomb holds him, and yet he is not buried.
}

::Rivers:: Which are rivers? { ~%50%Rhine #Yes. ~%50%Elbe #Yes. ~%-100%Baikal #A lake. }

The sun is a star. {T#It is one, and the nearest.#Yes, the nearest.}

Two plus {=two#Yes. =2 =%0%five#One too many. =%0%*#Count again.} is four.

Who painted it? {=Vermeer#Yes. =%0%*#Look at the light.}

How many? {#=5:1#Near. ~#Far.}

Join. { =cat -> fish =dog -> bone = -> hay }

Write about rain. {}
`;

describe('a GIFT file', () => {
	it('that has feedback everywhere fits our format once the listed gaps are filled', async () => {
		const { source, questions, faults } = await imported(WITH_ALL_FEEDBACK, true);
		expect(faults).toEqual([]);
		expect(questions.map(({ kind }) => kind)).toEqual([
			...['single', 'several', 'single', 'cloze', 'cloze', 'estimate', 'matching', 'write']
		]);
		const missing = questions.flatMap((question) => question.missing);
		const quiz = writtenQuiz(source);
		const listed = missing.map(({ field }) => field);
		for (const field of fieldsAtFault(quiz)) expect(listed).toContain(field);
		expect(fieldsAtFault(filled(quiz, missing))).toEqual([]);
		// What has feedback in the file is not asked for.
		expect(listed.filter((field) => field.includes('feedback'))).toEqual([
			'questions.6.columns.0.choices.2.feedback',
			'questions.6.rows.0.feedback',
			'questions.6.rows.1.feedback'
		]);
	});

	it('is written with a comment in the place of each thing that is missing, and its line is told', async () => {
		const { source = '', questions } = await imported('Is it? {=yes#Because. ~no}', true);
		const lines = source.split('\n');
		expect(questions[0]!.missing.map(({ line }) => lines[line - 1]!.trim())).toEqual([
			'// YOUR WORDS: ideas: the numbers of the ideas it asks about',
			'// YOUR WORDS: asks: why it cannot be answered without those ideas',
			'// YOUR WORDS: reread: where to read it again, as in { beat: … }, if the reading has it',
			'// YOUR WORDS: feedback: why it tempts, what is true'
		]);
		expect(questions[0]!.missing.at(-1)!.field).toBe('questions.0.options.1.feedback');
		expect(source.startsWith("import { defineQuiz } from '#lib/quiz/question.ts';\n\nexport const quiz")).toBe(true);
		expect(source).toContain("{ id: 'yes', text: 'yes', right: true, feedback: 'Because.' }");
	});

	it('asks for asks only where the course wants it', async () => {
		expect((await one('So? {T}')).missing).not.toContain('asks');
	});

	it('reads the same with the line ends of another system', async () => {
		const unix = await imported(WITH_ALL_FEEDBACK);
		expect(await imported(WITH_ALL_FEEDBACK.replaceAll('\n', '\r\n'))).toEqual(unix);
		expect(await imported(WITH_ALL_FEEDBACK.replaceAll('\n', '\r'))).toEqual(unix);
	});

	it('without a question writes nothing', async () => {
		const result = await imported('// Nothing yet\n\n');
		expect(result.source).toBeUndefined();
		expect(tallyOf(result)).toBe('0 questions in the file: 0 written.');
	});
});

describe('a multiple choice', () => {
	it('whose only right answer has a weight is a single', async () => {
		const { written, notes } = await one('Q? {~%100%a ~%50%b ~c}');
		expect(written).toMatchObject({ kind: 'several' });
		expect(notes).toEqual(['the right answers are worth 100 % and 50 % in the file; here all count alike']);
		expect((await one('Q? {~%100%a ~c}')).written).toMatchObject({ kind: 'single' });
	});
	it('says where a part-right answer is wrong here', async () => {
		const { written, notes } = await one('Q? {=a ~%25%b ~c}');
		expect(written).toMatchObject({ kind: 'single', options: [{ right: true }, { id: 'b' }, { id: 'c' }] });
		expect(notes).toEqual(['“b” is worth 25 % in the file; here it is wrong']);
	});
	it('with several right answers says that all are to be ticked', async () => {
		const { written, notes } = await one('Q? {=a =b ~c}');
		expect(written).toMatchObject({ kind: 'several' });
		expect(notes).toEqual(['each right answer is enough in the file; here all of them are to be ticked']);
	});
	it.each([
		['Q? {~a ~b}', 'right: true on the option that is right'],
		['Q? {~a}', 'a second option']
	])('%s misses options', async (text, words) => {
		const { questions } = await imported(text);
		expect(questions[0]!.missing).toContainEqual(expect.objectContaining({ field: 'questions.0.options', words }));
	});
	it('in a sentence keeps the place of its gap', async () => {
		const { written } = await one('Grant is {~buried =entombed} in a tomb.');
		expect(written).toMatchObject({ kind: 'single', prompt: 'Grant is ___ in a tomb.' });
	});
});

describe('a true or false', () => {
	it.each([
		['{T#wrong#right}', { true: 'right', false: 'wrong' }, 'true'],
		['{FALSE#wrong#right}', { false: 'right', true: 'wrong' }, 'false']
	])('%s has the feedback for the wrong answer first', async (answers, feedback, right) => {
		const { written } = await one(`It is so. ${answers}`);
		const options = written!.options as { id: keyof typeof feedback; right?: true; feedback: string }[];
		for (const option of options) expect(option.feedback).toBe(feedback[option.id]);
		expect(options.find((option) => option.right)!.id).toBe(right);
	});
});

describe('a short answer', () => {
	it.each([
		['Two plus {=two} is four.', 'Two plus ___ is four.'],
		['It ends with a {=dot}.', 'It ends with a ___.'],
		['Un{=able} to go.', 'Un___ to go.'],
		['The capital is _____. {=Paris}', 'The capital is ___.']
	])('%s has its gap in the sentence, and the prompt is the author’s', async (text, sentence) => {
		const { written, missing } = await one(text);
		expect(written).toMatchObject({ kind: 'cloze', sentence });
		expect(written).not.toHaveProperty('prompt');
		expect(missing).toContain('prompt');
	});
	it('without a gap in it is a prompt with a gap of its own', async () => {
		expect((await one('Who? {=Grant}')).written).toMatchObject({ prompt: 'Who?', sentence: '___', accept: ['Grant'] });
	});
	it('with two gaps leaves the sentence to the author', async () => {
		const { missing, written } = await one('A ___ and a ___. {=b}');
		expect(missing).toContain('sentence');
		expect(written).not.toHaveProperty('sentence');
	});
	it('makes misses of answers that are in part right or not at all', async () => {
		const { written, notes } = await one('Who? {=Grant =%50%Grand#Nearly. =%0%Lee#Another general.}');
		expect(written).toMatchObject({
			accept: ['Grant'],
			misses: [
				{ when: ['Grand'], feedback: 'Nearly.' },
				{ when: ['Lee'], feedback: 'Another general.' }
			]
		});
		expect(notes).toEqual(['“Grand” is worth 50 % in the file; here it is a miss with its own feedback']);
	});
	it.each([
		[
			'{=+#Plus.}',
			'has the answer “+” without a letter or a digit, left out, nor its feedback, “Plus.”; a single could ask it'
		],
		['{=colo*r}', 'has the answer “colo*r”, whose * stands for anything: left out; write out what is right'],
		[`{=${'a'.repeat(201)}}`, 'has an answer of more than 200 letters, left out']
	])('says that a cloze cannot hold %s', async (answers, note) => {
		const { missing, notes } = await one(`Which? ${answers}`);
		expect(notes).toEqual([note]);
		expect(missing).toContain('accept');
	});
	it('keeps the feedback of a second right answer in a comment', async () => {
		const { source } = await imported('Who? {=Grant#One. =Ulysses#Two.}');
		expect(source).toContain('// In the file, for another right answer: Two.');
	});
});

describe('a number', () => {
	it.each([
		['{#3:2}', 3, 2],
		['{#1..5}', 3, 2],
		['{#3.141..3.142}', 3.1415, 0.0005],
		['{#-4}', -4, 0],
		['{#=1822:0 =%50%1822:2}', 1822, 0]
	])('%s is an estimate', async (answers, answer, near) => {
		const { written, missing } = await one(`How many? ${answers}`);
		expect(written).toMatchObject({ kind: 'estimate', answer, near });
		expect(missing).toEqual(expect.arrayContaining(['min', 'max', 'step', 'unit', 'feedback.low']));
	});
	it('says which further answers it has left out', async () => {
		expect((await one('When? {#=1822:0 =%50%1822:2#Near.}')).notes).toEqual([
			'has a further answer, 1822 ± 2 for 50 %, with the feedback “Near.”; left out, since an estimate has one'
		]);
	});
});

it('a matching has a column, and a match without a left side is a spare', async () => {
	const { written, missing } = await one('Join. {=cat\\: -> cat\\: food =dog -> bone =wolf -> bone = -> hay}');
	expect(written).toMatchObject({
		kind: 'matching',
		columns: [{ choices: [{ text: 'cat: food' }, { id: 'bone' }, { id: 'hay' }] }],
		rows: [{ text: 'cat:' }, { answers: { match: 'bone' } }, { answers: { match: 'bone' } }]
	});
	expect(missing).toEqual(
		expect.arrayContaining(['columns.0.label', 'columns.0.choices.2.feedback', 'rows.2.feedback'])
	);
});

it('an essay is a prompt, and the rest is missing', async () => {
	const { written, missing } = await one('Write about rain. {}');
	expect(written).toEqual({ kind: 'write', id: 'write-about-rain', prompt: 'Write about rain.' });
	expect(missing).toEqual(['ideas', 'reread', 'models', 'checks']);
});

describe('a question', () => {
	it('is called by its title, and no two alike', async () => {
		const { source } = await imported(
			'::Chapter 1: Rain::A? {T}\n\n::Chapter 1: Rain::B? {T}\n\n::雨::C? {T}\n\n//[id:old-one]\nD? {T}'
		);
		expect(writtenQuiz(source).questions.map(({ id }) => id)).toEqual([
			...['chapter-1-rain', 'chapter-1-rain-2', 'question', 'old-one']
		]);
	});
	it('keeps general feedback and comments as comments, and says so', async () => {
		const { source, questions } = await imported('// From the book\nA? {T####All in all.} // till here');
		for (const words of ['a comment: From the book', 'a comment: till here', 'general feedback: All in all.'])
			expect(source).toContain(`// In the file, ${words}\n`);
		expect(questions[0]!.notes).toEqual(['has general feedback, which no kind here has; it stands in a comment']);
	});
	it('may have comments between its answers', async () => {
		expect((await one('A? {\n=b\n// not sure\n~c\n}')).written).toMatchObject({
			options: [{ text: 'b' }, { text: 'c' }]
		});
	});
	it('has its escaped signs as they are meant', async () => {
		const { written } = await one('What is 2 \\= \\{1\\, 2\\} \\~ \\# \\: \\\\ ? {=a\\=b ~&&058; ~c}');
		expect(written).toMatchObject({
			prompt: 'What is 2 = {1\\, 2} ~ # : \\ ?',
			options: [{ text: 'a=b' }, { text: '&&058;' }, { text: 'c' }]
		});
	});
	it('may have signs unescaped where Moodle takes them as text', async () => {
		const { written } = await one('[html]<p class="x">Is 12:30 = noon?</p> {=no: later#At 12:00. ~yes}');
		expect(written).toMatchObject({
			prompt: 'Is 12:30 = noon?',
			options: [{ text: 'no: later', feedback: 'At 12:00.' }, {}]
		});
	});
	it('says what its words lost', async () => {
		const { written, notes } = await one('[html]<p>Is <b>1 &lt; 2</b>?<img src\\="x.png" alt\\="A sum"></p> {T}');
		expect(written).toMatchObject({ prompt: 'Is 1 < 2?' });
		expect(notes).toEqual(['lost what plain text cannot show: emphasis, the image x.png (“A sum”)']);
	});
	it('with nothing but a picture has no empty prompt', async () => {
		const { written, missing } = await one('[html]<img src\\="x.png"> {T}');
		expect(written).not.toHaveProperty('prompt');
		expect(missing).toContain('prompt');
	});
	it('cannot break out of its quotes or comments', async () => {
		const text = '\'; throw 1; // */ ${x} ` \u2028 \\n " </script>';
		const { source } = await imported(`// ${text}\n${text.replace(/[{}]/g, '\\$&')} {=a#'b ~c}`);
		expect(writtenQuiz(source).questions[0]!.prompt).toContain("'; throw 1; // */ ${x} `");
	});
});

describe('what is not understood', () => {
	it.each([
		['A? {=b ~c', 4, 'expected } before the blank line that ends the question'],
		['A? =b ~c}', 9, 'found } without a {; one that is text is written \\}'],
		['A? {T}}', 7, 'found } without a {; one that is text is written \\}'],
		['A? {=b {c} ~d}', 8, 'found { inside the answers; expected } first, or \\{ where it is text'],
		['A? {T} B? {F}', 11, 'found a second {; expected a blank line before the next question, or \\{ where it is text'],
		['A? {Tokyo}', 6, 'expected {T} or {F}; another answer begins with =, as in {=Tokyo}'],
		[
			'A? {~%200%b ~c}',
			7,
			'expected a weight of -100 to 100 between two percent signs, as in %50%; an answer cannot begin with % otherwise'
		],
		['A? {#five}', 5, 'expected a number here, as in {#3}, {#3:0.5} or {#2.5..3.5}']
	])('in %s has its place', async (text, column, message) => {
		const { faults, source } = await imported(`X? {T}\n\n${text}\n\nY? {T}`);
		expect(faults).toEqual([{ file: 'q.gift', line: 3, column, message }]);
		expect(writtenQuiz(source).questions).toHaveLength(2);
	});
	it('because of a blank line in its answers is one question, and not two', async () => {
		const { faults, questions, leftOut } = await imported('A? {\n=b\n\n~c\n}\n\nB? {T}');
		expect(faults).toEqual([
			{ file: 'q.gift', line: 3, message: 'is a blank line inside the { } of a question; expected none there' }
		]);
		expect([questions.length, leftOut.length]).toEqual([1, 0]);
	});
	it('has its place below comments too', async () => {
		const { faults } = await imported('// one\nA? {\n// two\n=b {\n}');
		expect(faults).toMatchObject([{ line: 4, column: 4 }]);
	});
});

it('all that stands in the file is counted', async () => {
	const result = await imported('$CATEGORY: $course$/top\nA? {T}\n\nRead this.\n\nB? {Tokyo}');
	expect(tallyOf(result)).toBe(
		'4 questions in the file: 1 written, 2 left out (line 1: a category, “$course$/top”; line 4: a description, “Read this.”), 1 not understood (line 6: expected {T} or {F}; another answer begins with =, as in {=Tokyo}).'
	);
});

describe('any text', () => {
	const signs = fc.constantFrom(
		...[
			'::',
			'{',
			'}',
			'{',
			'}',
			'=',
			'~',
			'#',
			'####',
			'->',
			'%50%',
			'%',
			'\\',
			'\\n',
			'\n',
			'\n\n',
			'\r\n',
			'T',
			'F'
		],
		...[
			'a',
			'b c',
			'die Antwort',
			'_',
			'___',
			':',
			'..',
			'1',
			'2.5',
			'[html]',
			'[markdown]',
			'[plain]',
			'<b>',
			'<img src=x>'
		],
		...[
			'&amp;',
			'&#x110000;',
			'&uuml;',
			'*',
			'**',
			'//',
			'$CATEGORY:',
			' ',
			'\u00a0',
			'\ufeff',
			'\u2028',
			'\ud800',
			'constructor'
		]
	);
	const text = fc.oneof(
		fc.array(signs, { maxLength: 40 }).map((each) => each.join('')),
		// Questions as they could be, with anything in their words.
		fc
			.array(
				fc.tuple(
					fc.array(signs, { maxLength: 5 }),
					fc.array(fc.tuple(fc.constantFrom('=', '~', '=a ->', '~%50%'), signs))
				)
			)
			.map((all) => all.map(([stem, answers]) => `${stem.join('')} {${answers.flat().join('')}}`).join('\n\n')),
		fc.string({ unit: 'binary' })
	);

	it('becomes questions that say what they miss, or faults with a line', () =>
		fc.assert(
			fc.asyncProperty(text, async (written) => {
				const { source, questions, leftOut, faults } = await imported(written, true);
				const lines = written.split(/\r\n|\n|\r/);
				for (const { line = 0, message } of faults) {
					expect(lines[line - 1]).toBeDefined();
					expect(message).toMatch(/expected|found|ends/);
				}
				const isAsked = lines.some((line) => !/^[ \t]*$/.test(line) && !/^\s*\/\//.test(line));
				expect(questions.length + leftOut.length + faults.length > 0).toBe(isAsked);
				expect(source === undefined).toBe(questions.length === 0);
				if (source === undefined) return;
				const quiz = writtenQuiz(source);
				expect(quiz.questions).toHaveLength(questions.length);
				const missing = questions.flatMap((question) => question.missing);
				const listed = missing.map(({ field }) => field);
				for (const field of fieldsAtFault(quiz)) expect(listed).toContain(field);
				const sourceLines = source.split('\n');
				for (const { line, field } of missing)
					if (!/\d$/.test(field))
						expect(sourceLines[line - 1]).toContain(`// YOUR WORDS: ${field.split('.').at(-1)!}:`);
			}),
			{ numRuns: 100 }
		));
});
