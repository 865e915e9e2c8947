// node bench/record.js — what a long record costs: medians in ms of the processor's time, in Node and without a disk.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { history, lessonOnce } from './history.js';

const EVENTS = [1_000, 5_000, 50_000];
const RUNS = 7;

const load = async (/** @type {string} */ path) =>
	(await runnerImport(fileURLToPath(new URL(`../src/lib/${path}`, import.meta.url)), { configFile: false })).module;
const { eventSet, mergeEvents } = await load('progress/event-set.ts');
const { mergeIntoLog, emptyLog } = await load('progress/log-state.ts');
const { progressFormat, readEvents, versionOf } = await load('progress/migrations.ts');
const { projectionOf } = await load('progress/projection.ts');
const { mirror } = await load('device/mirror.ts');
const { fakeDirectory } = await load('device/fake-directory.ts');

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
	const known = mergeIntoLog(emptyLog, events, mergeEvents);
	const further = (run) => ({
		...{ ...lessonOnce('lesson-1', 0)[8], id: `further-${run}`, device: 'device' },
		...{ seq: count + 1, order: (count + 1) * 1000, at: (count + 1) * 1000, epoch: 0 }
	});
	const directory = fakeDirectory();
	const base = '';
	const copy = mirror({ base, directory: directory.open });
	await copy.append(events);
	table[count] = {
		'read from storage': await median(() => readEvents(events, versionOf(progressFormat))),
		merge: await median(() => eventSet(events)),
		project: await median(() => projectionOf(set)),
		'one further answer': await median((run) => mergeIntoLog(known, [further(run)], mergeEvents)),
		'read the mirror': await median(() => mirror({ base, directory: directory.open }).load()),
		'its part in the answer': await median((run) => copy.append([further(run)])),
		'bytes kept': Math.max(...[...directory.files.values()].map((text) => text.length))
	};
}
console.table(table);
