import { expect, test } from './attack.ts';
import { answer, answersIn, bringBackup, earlier, openQuiz, recorded } from './learner.ts';

const EACH = 200;

for (const count of [2, 3])
	test(`${count} tabs write ${EACH} answers each at the same time`, async ({ profile, report }) => {
		await bringBackup(await profile.start());
		const pages = await Promise.all(Array.from({ length: count }, () => profile.context.newPage()));
		for (const page of pages) await openQuiz(page);
		await Promise.all(pages.map((page) => answer(page, EACH)));
		const wanted = earlier.length + count * EACH;
		const [page] = pages;
		if (!page) throw new Error('There is no tab.');
		const kept = answersIn(await recorded(page));
		report({ attack: `${count} tabs, ${EACH} answers each`, trials: 1, saved: count * EACH, lost: wanted - kept });
		expect(kept).toBe(wanted);
		await profile.close();
		expect(answersIn(await recorded(await profile.start())), 'after a new start').toBe(wanted);
	});
