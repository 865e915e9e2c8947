import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranged } from './ranged.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 256);
const whole = (length: number) => new Response(bytes(length), { headers: { 'content-type': 'audio/mpeg' } });

describe('a range of a kept file', () => {
	it.each([
		['bytes=0-', 0, 10],
		['bytes=4-', 4, 10],
		['bytes=2-5', 2, 6],
		['bytes=8-99', 8, 10],
		['bytes=-3', 7, 10],
		['bytes=-99', 0, 10]
	])('is for %s that of %i to %i', async (asked, start, end) => {
		const answer = await ranged(asked, whole(10));
		expect(answer.status).toBe(206);
		expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/10`);
		expect(answer.headers.get('content-type')).toBe('audio/mpeg');
		expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes(10).slice(start, end));
	});

	it.each([null, 'bytes=-', 'bytes=0-1,4-5', 'lines=1-2'])('is for %j the whole', async (asked) => {
		const answer = await ranged(asked, whole(10));
		expect(answer.status).toBe(200);
		expect((await answer.arrayBuffer()).byteLength).toBe(10);
	});

	it.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])('is refused for %s', async (asked) => {
		const answer = await ranged(asked, whole(10));
		expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10']);
	});

	it('is not looked for in what is no whole file', async () =>
		expect((await ranged('bytes=0-1', new Response(null, { status: 503 }))).status).toBe(503));

	it('has, with the rest, all of the file', () =>
		fc.assert(
			fc.asyncProperty(fc.integer({ min: 2, max: 300 }), fc.nat(), async (length, cut) => {
				const at = 1 + (cut % (length - 1));
				const parts = [await ranged(`bytes=0-${at - 1}`, whole(length)), await ranged(`bytes=${at}-`, whole(length))];
				const found = await Promise.all(parts.map(async (part) => [...new Uint8Array(await part.arrayBuffer())]));
				expect(found.flat()).toEqual([...bytes(length)]);
			})
		));
});
