import type { Page } from '@playwright/test';
import { everyEngine, inChromium } from '../firefox.ts';
import { test } from '../offline-site.ts';
import { open } from '../page.ts';
import { expect } from '../test.ts';
import { giveVoice } from '../voice.ts';

// The network can go only where a test has a server of its own.
test.use({ served: { folder: 'build-bread', base: '' } });

const LOAF = 'A brown loaf on a table, opened along three cuts';

/** Opens a reading and reads on until all of it is there. */
async function openWhole(page: Page, lesson: string): Promise<void> {
	await open(page, `learn/${lesson}/`);
	const [readOn, onward] = [
		page.getByRole('button', { name: 'Read on' }),
		page.getByRole('link', { name: 'On to the questions' })
	];
	await expect(readOn.or(onward)).toBeVisible();
	while (await readOn.isVisible()) await readOn.press('Enter');
	await expect(onward).toBeVisible();
}

/** How long a recording is, as its player finds: it asks for a range of it. */
const lengthOf = (page: Page): Promise<number> =>
	page.locator('audio').evaluate(
		(audio: HTMLAudioElement) =>
			new Promise<number>((resolve, reject) => {
				audio.onloadedmetadata = () => resolve(audio.duration);
				audio.onerror = () => reject(new Error('The recording cannot be played.'));
				audio.preload = 'metadata';
				audio.load();
			})
	);

/** The picture is there, and where its place was kept. */
async function seesLoaf(page: Page): Promise<void> {
	const picture = page.getByRole('img', { name: LOAF });
	const height = () => picture.evaluate((image: HTMLImageElement) => image.getBoundingClientRect().height);
	const kept = await height();
	expect(kept).toBeGreaterThan(100);
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	expect(await height()).toBe(kept);
	// Never the form that is for old browsers, which is not kept either.
	expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.(avif|webp)$/);
	await expect(page.getByText('Three cuts, three openings')).toBeVisible();
}

/** What is heard can be read, and is opened without a mouse. */
async function readsRecording(page: Page): Promise<void> {
	const words = page.getByText('Two knocks on the bottom of a loaf.');
	await expect(words).toBeHidden();
	// Another key first: Enter twice within a moment is taken for one press, and the first read on.
	const opener = page.getByText('Read it instead');
	await opener.press('Shift');
	await opener.press('Enter');
	await expect(words).toBeVisible();
	expect(await lengthOf(page)).toBeCloseTo(0.3, 1);
}

test(
	'pictures and recordings are seen, read and heard, and are there with the network off',
	everyEngine,
	async ({ profile, goOffline }) => {
		test.slow();
		const context = await profile.start();
		const page = await context.newPage();
		await openWhole(page, 'the-bake');
		await seesLoaf(page);
		await readsRecording(page);
		await open(page, 'about/');
		await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
		await goOffline(context);

		await openWhole(page, 'the-bake');
		await seesLoaf(page);
		await readsRecording(page);
		await openWhole(page, 'flour-and-water');
		await expect(page.getByRole('img', { name: 'Strands that cross hold three bubbles between them' })).toBeVisible();
		await open(page, './');
		await expect(page.getByRole('img', { name: 'A loaf with three cuts' })).toBeVisible();
	}
);

// Firefox cannot be shown a page as it is printed.
test('on paper a transcript stands open, and no player is printed', inChromium, async ({ profile }) => {
	const page = await (await profile.start()).newPage();
	await page.goto('learn/the-bake/paper/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Two knocks on the bottom of a loaf.')).toBeVisible();
	await expect(page.locator('audio')).toBeHidden();
	await expect(page.getByRole('img', { name: LOAF })).toBeVisible();
	await expect(page.getByRole('img', { name: 'A loaf with three cuts' })).toBeVisible();
});

test('reading aloud says what a picture shows, unless it is closed', async ({ page }) => {
	const told = await giveVoice(page, { ends: true });
	for (const [lesson, shows, caption] of [
		['the-bake', LOAF, 'Three cuts, three openings'],
		['flour-and-water', 'Strands that cross hold three bubbles', 'The net holds what the yeast gives off']
	] as const) {
		await openWhole(page, lesson);
		await page.getByRole('button', { name: 'Read aloud' }).click();
		await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
		const text = (await told()).join('\n');
		expect(text).toContain(shows);
		expect(text).toContain(caption);
	}
	// The guess is closed still, with a picture in its answer.
	const answer = 'A dough that has spread over the board';
	expect((await told()).join('\n')).not.toContain(answer);
	await page.getByText('What happens to a dough that is made without yeast').click();
	await expect(page.getByRole('img', { name: answer })).toBeVisible();
	await page.getByRole('button', { name: 'Read aloud' }).click();
	expect((await told()).join('\n')).toContain(answer);
});
