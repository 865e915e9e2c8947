import { expect, test } from 'vitest';
import { StandBack } from './stand-back.ts';

/** A clock that goes on only by waiting; `while` is called for each wait. */
function clock(during: (now: number) => void = () => undefined) {
	let now = 1000;
	const standBack = new StandBack(
		() => now,
		async (millis) => {
			const until = now + millis;
			during(now);
			now = until;
		}
	);
	return { standBack, now: () => now };
}

test('nobody acts: it goes on at once', async () => {
	const { standBack, now } = clock();
	await standBack.rest();
	expect(now()).toBe(1000);
});

test('somebody has acted: it waits until they have not for a second and a half', async () => {
	let acts = 3;
	const { standBack, now } = clock(() => {
		if (acts-- > 0) standBack.acted();
	});
	standBack.acted();
	await standBack.rest();
	expect(now()).toBe(2500);
	expect(acts).toBeLessThan(3);
});

test('somebody who acts without a pause holds it up for twenty seconds, no longer', async () => {
	const times: number[] = [];
	let time = 1000;
	const standBack: StandBack = new StandBack(
		() => time,
		async (millis) => {
			times.push(millis);
			time += Math.min(millis, 500);
			standBack.acted();
		}
	);
	standBack.acted();
	await standBack.rest();
	expect(time).toBe(21_000);
	expect(times.length).toBeGreaterThan(10);
});
