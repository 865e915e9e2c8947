import { lessonsWith, loadCourse } from './course.ts';
import { pressEarly, pressMiddle, type SayingLink } from './saying-links.ts';
import { test } from './test.ts';

/* Links that the second course does not have: of an activity, of the simulator and of a door. */

const { lessons } = await loadCourse();
/** The number of the last lesson behind a door after which one comes that is not. */
const lastBehindDoor =
	lessons.findLast(
		({ module }, at) => module.confirmation && lessons[at + 1]?.module.confirmation === undefined && lessons[at + 1]
	)?.number ?? 0;

const LINKS: SayingLink[] = [
	{ path: `learn/${lessonsWith('activity.ts')[0]}/scene/`, name: 'Go on', shown: { step: 'Try it' } },
	{
		path: `learn/${lessonsWith('simulator.ts')[0]}/scene/`,
		name: 'Go on without playing',
		inside: 'Skip it and read what it shows',
		late: {},
		shown: { step: 'Two seats' }
	},
	{
		path: `learn/${lessons[lastBehindDoor - 1]?.id}/`,
		name: `That is enough: on to Lesson ${lastBehindDoor + 1}`,
		late: {},
		shown: { lesson: `Lesson ${lastBehindDoor}`, as: 'skipped' }
	}
];

for (const link of LINKS) {
	test(`“${link.name}” in ${link.path} with the middle button`, ({ page }) => pressMiddle(page, link));
	if (link.late) continue;
	test(`“${link.name}” in ${link.path} before the scripts have come`, ({ page }) => pressEarly(page, link));
}
