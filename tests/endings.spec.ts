import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
import { lessonsWith, loadLesson } from './course.ts';
import { inChromium } from './firefox.ts';
import { open } from './page.ts';
import { SceneLearner } from './scene-learner.ts';
import { pathsToEndings } from './scene-paths.ts';
import { expect, test } from './test.ts';

for (const id of lessonsWith('scenario.ts')) {
	test(`every ending of ${id} by its shortest path`, inChromium, async ({ page }) => {
		const { scene, module } = await loadLesson(id);
		const paths = pathsToEndings(scene as SceneConfig);
		const learner = new SceneLearner(page);
		await open(page, `learn/${id}/scene/`);
		if (module.confirmation) await page.getByRole('button', { name: 'Yes, go on' }).click();
		await learner.begin();
		for (const [at, path] of paths.entries()) {
			await learner.take(path.steps);
			await learner.sees(path);
			await expect(page.getByText(`${at + 1} of ${paths.length} endings found`)).toBeVisible();
			await page.getByRole('button', { name: 'Play from the start' }).click();
		}
		await expect(page.getByText(paths[0]?.steps[0]?.situation ?? '')).toBeVisible();
	});
}
