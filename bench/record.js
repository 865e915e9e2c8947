// node bench/record.js — what a long record costs: medians in ms of the processor's time, in Node and without a disk.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const EVENTS = [1_000, 5_000, 50_000];
const LESSONS = 15;
const RUNS = 7;

const load = async (/** @type {string} */ path) =>
	(await runnerImport(fileURLToPath(new URL(`../src/lib/${path}`, import.meta.url)), { configFile: false })).module;
const { eventSet } = await load('progress/event-set.ts');
const { joinKnown, nothingKnown } = await load('progress/known.ts');
const { progressFormat, readEvents, versionOf } = await load('progress/migrations.ts');
const { recordOf } = await load('progress/record.ts');
const { secondCopy } = await load('device/second-copy.ts');
const { fakeDirectory } = await load('device/fake-directory.ts');

/** What a learner does with one lesson: some thirty events. */
function lessonOnce(lesson, round) {
	const run = `run-${round}`;
	const answer = (each) => ({
		...{ kind: 'question.answered', lesson, question: `question-${each}` },
		answer: { kind: 'single', chosen: 'ask' }
	});
	const choice = (step) => ({ kind: 'choice.made', lesson, run, step, choice: 'ask' });
	const times = (count, happening) => Array.from({ length: count }, (_, each) => happening(each));
	return [
		{ kind: 'lesson.opened', lesson },
		...times(6, (index) => ({ kind: 'beat.reached', lesson, beat: `beat-${index}`, index })),
		...times(8, answer),
		{ kind: 'run.started', lesson, run },
		...times(10, choice),
		{ kind: 'ending.reached', lesson, run, ending: 'repair' },
		{ kind: 'note.saved', lesson, note: 'reflection', text: 'I went on tidying, and looked at the wall.' },
		{ kind: 'lesson.finished', lesson }
	];
}

/** So many events of one device, as storage gives them: in no order that helps. */
function history(count) {
	const events = [];
	for (let round = 0; events.length < count; round += 1)
		for (const happening of lessonOnce(`lesson-${round % LESSONS}`, round)) {
			const seq = events.length + 1;
			const id = `${((seq * 2654435761) >>> 0).toString(16)}-${seq}`;
			events.push({ ...happening, id, device: 'device', seq, at: seq * 1000, epoch: 0 });
		}
	events.length = count;
	return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function median(work) {
	const taken = [];
	for (let run = 0; run < RUNS; run += 1) {
		const began = process.cpuUsage();
		await work(run);
		const { user, system } = process.cpuUsage(began);
		taken.push((user + system) / 1000);
	}
	return Number(taken.sort((a, b) => a - b)[Math.floor(RUNS / 2)].toFixed(1));
}

const table = {};
for (const count of EVENTS) {
	const events = history(count);
	const set = eventSet(events);
	const known = joinKnown(nothingKnown, events);
	const further = (run) => ({
		...{ ...lessonOnce('lesson-1', 0)[8], id: `further-${run}`, device: 'device' },
		...{ seq: count + 1, at: (count + 1) * 1000, epoch: 0 }
	});
	const directory = fakeDirectory();
	const base = '';
	const copy = secondCopy({ base, directory: directory.open });
	await copy.append(events);
	table[count] = {
		'read from storage': await median(() => readEvents(events, versionOf(progressFormat))),
		join: await median(() => eventSet(events)),
		reduce: await median(() => recordOf(set)),
		'one further answer': await median((run) => joinKnown(known, [further(run)])),
		'read the second copy': await median(() => secondCopy({ base, directory: directory.open }).load()),
		'its part in the answer': await median((run) => copy.append([further(run)])),
		'bytes kept': Math.max(...[...directory.files.values()].map((text) => text.length))
	};
}
console.table(table);
