import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { filesWith, lessonText } from './files-for-tests.ts';
import { renderReading } from './lesson-reading.ts';
import { readCourse } from './read-course.ts';
import { sentMedia } from './sent-media.ts';

const FOLDER = 'lessons/1-start/01-first';
const DRAWING = '<svg viewBox="0 0 9 9"><circle id="a" r="3"/></svg>';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nKnock.\n';
const bytes = (content: string | number) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content).fill(1);
const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#c8643f' } });

/** A course in whose first lesson these lines stand, after two beats, with these files beside them. */
async function filesBeside(lines: string[], beside: Record<string, string | Uint8Array>) {
	const texts = Object.entries(beside).flatMap(([name, content]) =>
		typeof content === 'string' ? [[`${FOLDER}/${name}`, content]] : []
	);
	const media = Object.entries(beside).map(([name, content]) => [
		`${FOLDER}/${name}`,
		typeof content === 'string' ? bytes(content) : content
	]);
	const text = lessonText({ title: 'First' }, '', ...lines);
	return filesWith(
		{ [`${FOLDER}/lesson.md`]: text, ...(Object.fromEntries(texts) as Record<string, string>) },
		{},
		Object.fromEntries(media) as Record<string, Uint8Array>
	);
}
const faults = async (lines: string[], beside: Record<string, string | Uint8Array> = {}) =>
	(await readCourse(await filesBeside(lines, beside))).faults.map((fault) =>
		describeFault(fault).replace(`${FOLDER}/`, '')
	);
const lessonWith = async (lines: string[], beside: Record<string, string | Uint8Array>) => {
	const files = await filesBeside(lines, beside);
	const { course, faults } = await readCourse(files);
	expect(faults).toEqual([]);
	return { files, lesson: course.lessons[0]! };
};
const htmlOf = async (lines: string[], beside: Record<string, string | Uint8Array>) =>
	renderReading((await lessonWith(lines, beside)).lesson, '/x')[1]?.html.replace('<p>Second.</p> ', '');

/** Where the added lines begin. */
const LINE = lessonText({ title: 'First' }).split('\n').length + 2;
const AT = `lesson.md:${LINE}:1:`;
const recording = (name: string) => `<Recording of="${name}" />`;

describe('a photograph', () => {
	it('is shown in several forms, none larger than it is, with its place kept', async () => {
		const beside = { 'kitchen.jpg': new Uint8Array(await photo(1200, 800).jpeg().toBuffer()) };
		expect(await htmlOf(['![A "kitchen"](kitchen.jpg "At night")'], beside)).toBe(
			'<figure class="picture"><picture>' +
				'<source type="image/avif" srcset="/x/learn/first/files/kitchen.jpg.480.avif 480w, /x/learn/first/files/kitchen.jpg.960.avif 960w" sizes="(min-width: 44rem) 40rem, 92vw"/>' +
				'<source type="image/webp" srcset="/x/learn/first/files/kitchen.jpg.960.webp 960w" sizes="(min-width: 44rem) 40rem, 92vw"/>' +
				'<img src="/x/learn/first/files/kitchen.jpg.960.jpg" width="960" height="640" alt="A &quot;kitchen&quot;" loading="lazy" decoding="async"/>' +
				'</picture> <figcaption>At night</figcaption></figure>'
		);
	});

	it.each([
		[300, 'small.png', ['small.png.300.avif', 'small.png.300.webp', 'small.png.300.png']],
		[480, 'a.webp', ['a.webp.480.avif', 'a.webp.480.webp', 'a.webp.480.png']],
		[700, 'a.jpeg', ['a.jpeg.480.avif', 'a.jpeg.700.avif', 'a.jpeg.700.webp', 'a.jpeg.700.jpg']]
	])('of %i pixels, %s, is sent as %j', async (width, name, forms) => {
		const format = name.endsWith('png') ? 'png' : name.endsWith('webp') ? 'webp' : 'jpeg';
		const file = new Uint8Array(await photo(width, 100).toFormat(format).toBuffer());
		const { files, lesson } = await lessonWith([`![A wall](${name})`], { [name]: file });
		for (const form of forms) {
			const sent = await sentMedia(files, lesson, form);
			const found = await sharp(sent?.bytes).metadata();
			expect([found.width, sent?.type]).toEqual([
				Number(/\.(\d+)\./.exec(form)?.[1]),
				`image/${found.format === 'heif' ? 'avif' : found.format}`
			]);
		}
		for (const other of [name, `${name}.960.avif`, 'lesson.md', '../quiz.ts'])
			expect(await sentMedia(files, lesson, other)).toBeUndefined();
	});

	it('stands upright, and tells nobody where it was taken', async () => {
		const taken = photo(300, 200)
			.withExif({ IFD0: { Make: 'A camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
			.withMetadata({ orientation: 6 });
		const { files, lesson } = await lessonWith(['![A wall](wall.jpg)'], {
			'wall.jpg': new Uint8Array(await taken.jpeg().toBuffer())
		});
		expect(lesson.media.get('wall.jpg')?.file).toMatchObject({ width: 200, height: 300 });
		for (const name of ['wall.jpg.200.avif', 'wall.jpg.200.webp', 'wall.jpg.200.jpg']) {
			const { width, height, exif, orientation } = await sharp(
				(await sentMedia(files, lesson, name))?.bytes
			).metadata();
			expect([width, height, exif, orientation ?? 1]).toEqual([200, 300, undefined, 1]);
		}
	});

	it('is refused where it is none, or larger than anybody needs', async () => {
		expect(await faults(['![A wall](wall.jpg)'], { 'wall.jpg': bytes(20) })).toEqual([
			'wall.jpg: cannot be read as a picture; save it anew'
		]);
		expect(await faults(['![A wall](wall.jpg)'], { 'wall.jpg': bytes(8_000_001) })).toContain(
			'wall.jpg: has 8001 kB; expected at most 8000 kB: scale it down to 2000 pixels or so'
		);
	});
});

describe('a drawing', () => {
	it('stands in the page, with ids of its own', async () =>
		expect(await htmlOf(['![A leaf](oak-leaf.svg)'], { 'oak-leaf.svg': DRAWING })).toBe(
			'<figure class="picture"><svg class="drawing" role="img" aria-label="A leaf" viewBox="0 0 9 9"><circle id="first-oak-leaf-a" r="3"/></svg> </figure>'
		));

	it('has no words as an ornament', async () =>
		expect(await htmlOf(['![](leaf.svg "ornament")'], { 'leaf.svg': DRAWING })).toContain(
			'<svg class="drawing" aria-hidden="true"'
		));

	it('stands in a component as well', async () =>
		expect(
			await htmlOf(['<Guess ask="Why?">', '', '![A leaf](leaf.svg)', '', '</Guess>'], { 'leaf.svg': DRAWING })
		).toContain('<div class="guess-answer"><figure class="picture"><svg'));

	it('is refused, with line and column, for what may not be in it', async () =>
		expect(
			await faults(['![A leaf](leaf.svg)'], { 'leaf.svg': '<svg viewBox="0 0 9 9">\n <script></script></svg>' })
		).toEqual(['leaf.svg:2:2: has <script>; take it out']));

	it('is refused where it would fill the page', async () =>
		expect(
			await faults(['![A leaf](leaf.svg)'], {
				'leaf.svg': `<svg viewBox="0 0 9 9"><path d="${'M0 0'.repeat(5000)}"/></svg>`
			})
		).toEqual(['leaf.svg: has 21 kB; expected at most 20 kB: draw it with fewer points, or save it as a photograph']));
});

describe('a recording', () => {
	const heard = { 'lift.mp3': bytes(9), 'lift.transcript.md': 'One *word*.\n\nTwo.\n' };

	it('has its words below it', async () =>
		expect(await htmlOf([recording('lift.mp3')], heard)).toBe(
			'<div class="recording"><audio class="no-print" controls="" preload="none" aria-label="Recording"><source src="/x/learn/first/files/lift.mp3" type="audio/mpeg"/></audio> <details><summary>Read it instead</summary> <div class="transcript"><p>One <em>word</em>.</p> <p>Two.</p></div></details></div>'
		));

	it('is sent as it is', async () => {
		const { files, lesson } = await lessonWith([recording('lift.mp3')], heard);
		expect(await sentMedia(files, lesson, 'lift.mp3')).toEqual({ bytes: bytes(9), type: 'audio/mpeg' });
		expect(await sentMedia(files, lesson, 'lift.transcript.md')).toBeUndefined();
	});

	it('of pictures has captions as well', async () => {
		const seen = { 'lift.mp4': bytes(9), 'lift.transcript.md': 'One.', 'lift.vtt': CAPTIONS };
		expect(await htmlOf([recording('lift.mp4')], seen)).toContain(
			'<source src="/x/learn/first/files/lift.mp4" type="video/mp4"/> <track kind="captions" label="Captions" src="/x/learn/first/files/lift.vtt" default=""/></video>'
		);
		const { files, lesson } = await lessonWith([recording('lift.mp4')], seen);
		expect(await sentMedia(files, lesson, 'lift.vtt')).toEqual({ bytes: bytes(CAPTIONS), type: 'text/vtt' });
	});

	it.each([
		[
			'no transcript',
			{ 'lift.mp3': bytes(9) },
			'lift.transcript.md: is missing; write down what is heard in lift.mp3, for those who cannot hear it'
		],
		[
			'an empty transcript',
			{ ...heard, 'lift.transcript.md': ' \n' },
			'lift.transcript.md: is empty; write down what is heard in lift.mp3, for those who cannot hear it'
		],
		[
			'a heading in it',
			{ ...heard, 'lift.transcript.md': 'One.\n\n### Two' },
			'lift.transcript.md:3:1: has a heading; expected plain paragraphs'
		],
		[
			'a component in it',
			{ ...heard, 'lift.transcript.md': 'A <Term of="a">b</Term>.' },
			'lift.transcript.md:1:3: has <Term>; expected plain words'
		],
		[
			'a picture in it',
			{ ...heard, 'lift.transcript.md': '![a](b.png)' },
			'lift.transcript.md:1:1: has a picture; expected plain paragraphs'
		],
		[
			'code in it',
			{ ...heard, 'lift.transcript.md': 'A {#if b}.' },
			'lift.transcript.md:1:3: {#if b} is Svelte, and a reading runs no code; take it out, or write it between ` and `'
		],
		['nothing to hear', { ...heard, 'lift.mp3': bytes(0) }, 'lift.mp3: is empty; put the recording there'],
		[
			'too much to hear',
			{ ...heard, 'lift.mp3': bytes(5_000_001) },
			'lift.mp3: has 5001 kB; expected at most 5000 kB: record it in mono with fewer bits, or cut it, as every learner keeps it'
		],
		['captions that are none', { ...heard, 'lift.vtt': 'Knock.' }, 'lift.vtt:1: expected WEBVTT as the first line'],
		[
			'empty captions',
			{ ...heard, 'lift.vtt': 'WEBVTT\n' },
			'lift.vtt:1: has no caption; write a line such as 00:00.000 --> 00:02.000, and one below it'
		]
	])('is refused with %s', async (_, beside, message) =>
		expect(await faults([recording('lift.mp3')], beside)).toContain(message)
	);

	it('of pictures is refused without captions', async () =>
		expect(await faults([recording('lift.webm')], { 'lift.webm': bytes(9), 'lift.transcript.md': 'One.' })).toEqual([
			'lift.vtt: is missing; lift.webm is shown with captions (WebVTT)'
		]));
});

describe('a file', () => {
	it.each([
		['![A leaf](leaf.svg)', {}, [`${AT} leaf.svg does not lie beside lesson.md; put the file there`]],
		[
			'![A leaf](laef.svg)',
			{ 'leaf.svg': DRAWING, 'notes.txt': '' },
			[
				`${AT} laef.svg does not lie beside lesson.md; did you mean leaf.svg?`,
				'leaf.svg: is shown nowhere; write ![What it shows](leaf.svg) in lesson.md, or take it away',
				'notes.txt: is of no type that a lesson shows; expected jpg, jpeg, png, webp, svg, mp3, m4a, ogg, wav, mp4, webm'
			]
		],
		[recording('leaf.svg'), {}, [`${AT} leaf.svg is a picture; write ![What it shows](leaf.svg)`]],
		[
			recording('lift.flac'),
			{},
			[`${AT} lift.flac is of no type that is played; expected mp3, m4a, ogg, wav, mp4, webm`]
		],
		[
			'Words.',
			{ 'lift.mp3': bytes(9) },
			['lift.mp3: is shown nowhere; write <Recording of="lift.mp3" /> in lesson.md, or take it away']
		],
		[
			'Words.',
			{ 'lift.transcript.md': 'One.' },
			[
				'lift.transcript.md: belongs to no recording of the text; write <Recording of="lift.mp3" /> in lesson.md, or take it away'
			]
		]
	])('is missed or left over: %s', async (line, beside, expected) =>
		expect((await faults([line], beside as Record<string, string | Uint8Array>)).sort()).toEqual(expected.sort())
	);

	it('may be shown twice', async () =>
		expect(await faults(['![A leaf](leaf.svg)', '', '![It again](leaf.svg)'], { 'leaf.svg': DRAWING })).toEqual([]));
});

describe('a plate', () => {
	const MODULE = 'lessons/1-start/module.md';
	const PLATE = 'lessons/1-start/plate.svg';
	const read = async (texts: Record<string, string>) => {
		const { course, faults } = await readCourse(filesWith(texts));
		return { plates: course.plates, faults: faults.map(describeFault) };
	};
	const withWords = '---\ntitle: Start\nplate: Two forms\n---\n\nA paragraph.\n';

	it('stands with its words', async () => {
		const { plates, faults } = await read({ [MODULE]: withWords, [PLATE]: DRAWING });
		expect(faults).toEqual([]);
		expect([...plates].map(([id, { words }]) => [id, words])).toEqual([['start', 'Two forms']]);
	});

	it('is not there without a file, or without words', async () => {
		expect((await read({ [MODULE]: withWords })).faults).toEqual([
			`${PLATE}: is missing; draw it, or take plate out of the front matter of module.md`
		]);
		expect((await read({ [PLATE]: DRAWING })).faults).toEqual([
			`${MODULE}:1: lacks plate: say there what plate.svg beside it shows`
		]);
	});

	it('is refused for what may not be in it', async () =>
		expect((await read({ [MODULE]: withWords, [PLATE]: '<svg viewBox="0 0 1 1" onload="a()"></svg>' })).faults).toEqual(
			[`${PLATE}:1:1: has onload="…", which would run a script; take it out`]
		));
});
