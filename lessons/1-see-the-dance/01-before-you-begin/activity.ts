import { defineActivity } from '#lib/course/activity.ts';

export const activity = defineActivity({
	kind: 'practise-exit',
	title: 'Leave this page, once, for practice',
	intro: [
		'There is a button named “Leave this page” on every screen of the course. It swaps what you see for an ordinary page that has nothing to do with it. You can try it here, where nothing is at stake, so that your hand knows where it is.',
		'It does not clear your browser’s history. Somebody who looks there can still see that the course was open. The names of its pages are kept plain for that reason. If anyone checks your device, a different device is safer than any button.',
		'Nothing you have done gets lost when you leave. To come back, open the course again in the way you did today. You may also skip this, since the button will be there either way.'
	]
});
