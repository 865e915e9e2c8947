import type { EndingId } from './model.ts';
import type { Line } from './person.ts';
import { missesAVoice, type OneSidedness } from './tally.ts';

export interface EndingWords {
	title: string;
	text: Line;
	/** The one visible difference some weeks on. */
	later: Line;
	teaches: string;
}

const wordsOf: Record<EndingId, EndingWords> = {
	'chased-apart': {
		title: 'Chased apart',
		text: ({ robin, ash }) =>
			`${robin.name} reached harder each time ${ash.name} drew off, and ${ash.name} drew off further each time ${robin.name} reached. One saw somebody leaving, the other saw no air. Each was right about what they saw, and neither saw the whole of it.`,
		later: () =>
			'Some weeks on, one mug hangs on its hook. The other has gone with its owner, and there is a pale ring where it stood.',
		teaches:
			'Where pressing meets pulling off, each makes the other’s fear look true. Nobody plans it. The way back begins small: stop, let the body settle, say one sentence about your own half.'
	},
	'frozen-apart': {
		title: 'Frozen apart',
		text: () =>
			'First it was quiet, then it was cold. There was no last quarrel, only shorter answers and evenings laid out so as not to meet. When the door closed it made hardly any sound.',
		later: () => 'Some weeks on, both mugs stand at the back of the shelf, clean, with dust on the rims.',
		teaches:
			'Coldness is the other road to the same place. It keeps hurt out, and repair as well. One person’s silence can be enough to get there.'
	},
	rhythm: {
		title: 'A rhythm',
		text: () =>
			'A wish could be said, a half could be owned, and room had a time on it. They were near, and then alone, and then near again, and it no longer had to be guessed which was coming.',
		later: () =>
			'Some weeks on, one mug is carried out to the step and the other stays. At nine they stand side by side, handles in.',
		teaches: 'Closeness holds better with room in it, if the room has a time to come back.'
	},
	'no-room': {
		title: 'No room',
		text: ({ ash }) =>
			`The two are hardly ever apart, and ${ash.name} cannot say when a thought was last ${ash.their} own. From the street it looks like closeness. From inside it is a crowded lift.`,
		later: ({ ash }) => `Some weeks on, the two mugs share one saucer. ${ash.name} leaves ${ash.their} tea to go cold.`,
		teaches:
			'Near is not the same as close. Most of us can bear so much at a time, and a limit that is said in good time keeps the nearness worth having.'
	},
	'working-on-it': {
		title: 'Working on it',
		text: () =>
			'Something has been said aloud that used to run by itself, and there is enough trust to hold it. On a bad day the old moves still come first. They are noticed sooner.',
		later: () =>
			'Some weeks on, a note leans against the sugar bowl with an answer in another hand. The answer is: “Thanks. Me too.”',
		teaches: 'Change takes longer than a season. To name the loop is where it starts, and that is a good place to be.'
	},
	'near-unspoken': {
		title: 'Near, unspoken',
		text: () =>
			'It is warm at this table, and they laugh in the same places. Something lies beside the bread that neither of them picks up. With every week it gets a little harder to begin.',
		later: () =>
			'Some weeks on, both mugs are warm, handles in, and between them there is an envelope that nobody has opened.',
		teaches: 'Warmth is worth a great deal and does not say everything. Two people can be gentle and still be hiding.'
	},
	'polite-distance': {
		title: 'Polite distance',
		text: () =>
			'Nobody shouts. Bills are paid and birthdays remembered. They pass in the hall like good neighbours, and each has stopped asking.',
		later: () =>
			'Some weeks on, there is a vase in the middle of the table. It is easier to see the flowers than across.',
		teaches: 'Quiet is not yet peace. What is avoided for long enough becomes part of the furniture.'
	}
};

/** The words of an ending. A rhythm that one seat carried, or in which a wish was never said, is titled as such. */
export function endingWords(ending: EndingId, sides: OneSidedness): EndingWords {
	const words = wordsOf[ending];
	return missesAVoice(ending, sides) ? { ...words, title: 'A rhythm, one voice missing' } : words;
}
