import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProofCache, proverHash } from './proof-cache.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'proofs-'))));
afterEach(async () => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), text);
}
const cache = (prover = 'a prover', anew?: boolean) =>
	new ProofCache(join(folder, 'kept/proofs.json'), folder, prover, anew);

/** Proves `of` in one check, and returns how often anything had to be proved for it. */
async function check(
	of: unknown,
	{ prover, anew, says = 'sound' }: { prover?: string; anew?: boolean; says?: string } = {}
) {
	const proofs = cache(prover, anew);
	const result = await proofs.of('a scene', of, () => ({ says }));
	proofs.save(true);
	return { result, provedAnew: proofs.provedAnew };
}

describe('proofs that are kept', () => {
	it('are taken over where nothing has changed', async () => {
		expect(await check({ rise: 1 })).toEqual({ result: { says: 'sound' }, provedAnew: ['a scene'] });
		// What would be found now does not matter: it is not asked for.
		expect(await check({ rise: 1 }, { says: 'a fault' })).toEqual({ result: { says: 'sound' }, provedAnew: [] });
	});

	it('are not taken over where what they are of has changed, nor from another prover, nor where that is asked', async () => {
		await check({ rise: 1 });
		for (const changed of [() => check({ rise: 2 }), () => check({ rise: 2 }, { prover: 'another' })])
			expect((await changed()).provedAnew).toEqual(['a scene']);
		await check({ rise: 1 });
		expect((await check({ rise: 1 }, { anew: true })).provedAnew).toEqual(['a scene']);
		expect((await check({ rise: 1 })).provedAnew).toEqual([]);
	});

	it('keep faults as well as their absence', async () => {
		await check({ rise: 1 }, { says: 'a fault' });
		expect((await check({ rise: 1 })).result).toEqual({ says: 'a fault' });
	});

	it('are proved anew where the file was broken off', async () => {
		await check({ rise: 1 });
		const file = join(folder, 'kept/proofs.json');
		await writeFile(file, (await readFile(file, 'utf8')).slice(0, -9));
		expect((await check({ rise: 1 })).provedAnew).toEqual(['a scene']);
	});

	it('stay for other lessons where one is checked, and go with a lesson that is gone', async () => {
		const both = cache();
		for (const name of ['one', 'two']) await both.of(name, name, () => 0);
		both.save(true);
		const one = cache();
		await one.of('one', 'one', () => 0);
		one.save(false);
		const two = cache();
		await two.of('two', 'two', () => 0);
		expect(two.provedAnew).toEqual([]);
		two.save(true);
		const again = cache();
		await again.of('one', 'one', () => 0);
		expect(again.provedAnew).toEqual(['one']);
	});
});

describe('what a simulator depends on', () => {
	const PROOF = 'lessons/1-a/01-b/simulator/proof.ts';

	it('is each file that its proof leads to within the course', async () => {
		await write(
			'1-a/01-b/simulator/proof.ts',
			"import { a } from './model/a.ts';\nexport { b } from '#lessons/1-a/b.ts';"
		);
		await write('1-a/01-b/simulator/model/a.ts', "import '../../../c.ts';\nimport { x } from 'xstate';");
		await write('1-a/b.ts', '');
		await write('1-a/c.ts', '');
		await write('1-a/other.ts', '');
		expect(Object.keys(cache().sourcesOf(PROOF) ?? {}).sort()).toEqual([
			PROOF.replace('proof.ts', 'model/a.ts'),
			PROOF,
			'lessons/1-a/b.ts',
			'lessons/1-a/c.ts'
		]);
	});

	it('cannot be told where a file is missing or an import is computed', async () => {
		await write('1-a/01-b/simulator/proof.ts', "import './gone.ts';");
		expect(cache().sourcesOf(PROOF)).toBeUndefined();
		await write('1-a/01-b/simulator/proof.ts', 'await import(name);');
		expect(cache().sourcesOf(PROOF)).toBeUndefined();
		await write('1-a/01-b/simulator/proof.ts', "import.meta.glob('./*.ts');");
		expect(cache().sourcesOf(PROOF)).toBeUndefined();
	});
});

describe('the hash of what proves', () => {
	it('changes with any program of the engine and with the versions of what it uses, not with a test', async () => {
		await write('src/lib/scenario/proof.ts', '1');
		await write('package-lock.json', '1');
		const hashes = [proverHash(folder)];
		await write('src/lib/scenario/proof.test.ts', '1');
		expect(proverHash(folder)).toBe(hashes[0]);
		for (const [path, text] of [
			['src/lib/scenario/proof.ts', '2'],
			['src/lib/course/fields.ts', '1'],
			['package-lock.json', '2']
		] as const) {
			await write(path, text);
			hashes.push(proverHash(folder));
		}
		expect(new Set(hashes).size).toBe(4);
	});
});
