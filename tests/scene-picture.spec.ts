import { expect, test, type Page } from '@playwright/test';
import { outcomeAt } from '#lib/scenario/outcomes.ts';
import { look } from './look.ts';
import { firstLesson } from './course.ts';
import { begin, choose } from './scene-page.ts';

/** A lesson whose scene has a picture, and a first choice that changes the shape of its edge, which strain does. */
async function choiceThatMoves(): Promise<{ id: string; label: string }> {
	const { id, scene } = await firstLesson(({ scene }) => Boolean(scene?.meta.picture));
	const first = scene?.states[scene.initial];
	if (!first || !('on' in first)) throw new Error(`The scene of ${id} does not begin with a situation.`);
	const strain = `"${scene.meta.picture?.strain}"`;
	const moving = Object.keys(first.on).find((choice) =>
		JSON.stringify(outcomeAt(scene, scene.initial, choice, scene.context)?.actions ?? []).includes(strain)
	);
	if (moving === undefined) throw new Error(`No first choice in ${id} changes ${strain}.`);
	return { id, label: first.meta.choices[moving] ?? '' };
}

/** The properties that begin to change while something is done. */
async function changesDuring(page: Page, what: () => Promise<void>): Promise<string[]> {
	await page.evaluate(() => {
		const seen = new Set<string>();
		document.addEventListener('transitionrun', (event) => {
			if (event.target instanceof SVGPathElement) seen.add(event.propertyName);
			document.body.dataset.changes = [...seen].join(' ');
		});
	});
	await what();
	// A frame finds the new style, the next tells that it has begun.
	const frame = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	for (let frames = 0; frames < 3; frames += 1) await frame();
	return ((await page.locator('body').getAttribute('data-changes')) ?? '').split(' ');
}

test('the picture moves with a choice, and says in words what changed', { tag: '@moving' }, async ({ page }) => {
	await look(page, { reducedMotion: 'no-preference' });
	const { id, label } = await choiceThatMoves();
	await begin(page, id);
	const picture = page.getByRole('figure').filter({ has: page.getByRole('img', { name: /^Two forms/ }) });
	const before = await picture.locator('path').first().getAttribute('d');
	const changes = await changesDuring(page, async () => {
		await choose(page, label);
		await expect(picture).toContainText(/(come|move|grow|close up|edge gets)/);
	});
	expect(changes).toContain('d');
	expect(await picture.locator('path').first().getAttribute('d')).not.toBe(before);
});

test('the picture stands still where motion is unwelcome, and says the same', async ({ page }) => {
	await look(page, { reducedMotion: 'reduce' });
	const { id, label } = await choiceThatMoves();
	await begin(page, id);
	const picture = page.getByRole('figure').filter({ has: page.getByRole('img', { name: /^Two forms/ }) });
	const changes = await changesDuring(page, async () => {
		await choose(page, label);
		await expect(picture).toContainText(/(come|move|grow|close up|edge gets)/);
	});
	expect(changes).not.toContain('d');
});
