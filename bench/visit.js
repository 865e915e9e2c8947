import { probe } from './probe.js';
import { THROTTLE } from './watched-pages.js';

const WAIT_MILLIS = 20_000;

/**
 * Opens one page in a new tab and measures it. Times are milliseconds, sizes are bytes on the wire.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ url: string, watch: object, throttled: boolean, hold?: boolean, copying?: boolean, first?: boolean, settled?: object }} visit
 * `hold` acts only once the page has come to rest, `copying` while the first copy for working offline is being made.
 */
export async function visit(context, { url, watch, throttled, hold = false, copying = false, first = false, settled }) {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	try {
		const traffic = await watchTraffic(devtools);
		if (throttled) await throttle(devtools);
		const plan = hold ? { ...watch, live: 'element', press: watch.ready } : watch;
		await page.addInitScript(probe, plan);
		await page.goto(url, { waitUntil: 'commit', timeout: WAIT_MILLIS });
		await page.waitForFunction(() => window.bench?.live !== undefined, undefined, { timeout: WAIT_MILLIS });
		const liveAt = await page.evaluate(() => performance.timeOrigin + window.bench.live);
		// A repeat visit may stand at another question, which the choice does not answer.
		if (watch.live === 'submit' && first)
			await page.waitForFunction(() => window.bench.earlyFeedback !== undefined, undefined, { timeout: WAIT_MILLIS });
		await page.waitForLoadState('networkidle');
		if (copying) await page.evaluate(untilCopying);
		const found = await page.evaluate(() => ({ ...window.bench, press: undefined }));
		const answerableAt = liveAt - found.live + found.answerable;
		const pressed =
			settled && (hold || watch.live === 'press')
				? await page.evaluate(({ press, changed }) => window.bench.press(press, changed), settled)
				: undefined;
		await devtools.send('HeapProfiler.collectGarbage');
		const { usedSize } = await devtools.send('Runtime.getHeapUsage');
		return {
			paint: found.paint,
			answerable: found.answerable,
			live: found.live,
			kept: found.kept,
			earlyFeedback: found.earlyFeedback,
			settledFeedback: pressed,
			shifts: found.shifts,
			longestTask: Math.max(0, ...found.longTasks),
			heap: usedSize,
			bytesToAnswerable: traffic.bytesUntil(answerableAt),
			requestsToAnswerable: traffic.requestsUntil(answerableAt),
			bytes: traffic.bytesUntil(Infinity),
			requests: traffic.requestsUntil(Infinity),
			script: traffic.scriptUntil(Infinity)
		};
	} finally {
		await page.close();
	}
}

/** Runs in the page: waits until the service worker copies. */
async function untilCopying() {
	const copies = async () => (await navigator.serviceWorker.getRegistration())?.installing;
	while (!(await copies())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function throttle(devtools) {
	const bytesPerSecond = THROTTLE.bitsPerSecond / 8;
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: THROTTLE.latencyMillis,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.cpu });
}

/** Counts what the page asked for and got, by wall-clock time. */
async function watchTraffic(devtools) {
	const requests = new Map();
	const got = [];
	let offset;
	devtools.on('Network.requestWillBeSent', ({ requestId, timestamp, wallTime, type }) => {
		offset ??= wallTime - timestamp;
		requests.set(requestId, { at: (timestamp + offset) * 1000, type });
	});
	const take = (requestId, timestamp, bytes) =>
		got.push({ at: (timestamp + offset) * 1000, bytes, type: requests.get(requestId)?.type });
	const seen = new Map();
	devtools.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
		seen.set(requestId, (seen.get(requestId) ?? 0) + encodedDataLength);
		take(requestId, timestamp, encodedDataLength);
	});
	devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
		take(requestId, timestamp, encodedDataLength - (seen.get(requestId) ?? 0))
	);
	await devtools.send('Network.enable');
	const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
	return {
		bytesUntil: (at) => sum(got.filter((each) => each.at <= at)),
		scriptUntil: (at) => sum(got.filter((each) => each.at <= at && each.type === 'Script')),
		requestsUntil: (at) => [...requests.values()].filter((each) => each.at <= at).length
	};
}
