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
			`${robin.name} asked and asked, and ${ash.name} drew off or found fault, more than once in the same week. One saw somebody leaving, the other saw no air. Now there is a bag by the door, and both of them are tired.`,
		later: () =>
			'Some weeks on, one mug hangs on its hook. The other has gone with its owner, and there is a pale ring where it stood.',
		teaches:
			'Where pressing meets pulling off, each makes the other’s fear look true. Nobody plans it. The way back begins small: stop, let the body settle, say one sentence about your own half.'
	},
	'frozen-apart': {
		title: 'Frozen apart',
		text: () =>
			'The answers got shorter, and the evenings were laid out so as not to meet. On the last of them one packs the blue bag and the other holds the door. They are careful with each other on the stairs.',
		later: () => 'Some weeks on, both mugs stand at the back of the shelf, clean, with dust on the rims.',
		teaches:
			'Coldness is the other road to the same place. In this sketch one person’s silence can be enough to get there. Two people who are far apart can still write one line, and need not.'
	},
	rhythm: {
		title: 'A rhythm',
		text: () =>
			'A wish could be said, a half could be owned, and room had a time on it. They were near, and then alone, and then near again, and it no longer had to be guessed which was coming.',
		later: () =>
			'Some weeks on, one mug is carried out to the step and the other stays. At nine they stand side by side, handles in.',
		teaches: 'In this sketch closeness lasted where there was room in it and the room had a time to come back.'
	},
	'no-room': {
		title: 'No room',
		text: ({ ash }) =>
			`The two are hardly ever apart, and ${ash.name} cannot say when a thought was last ${ash.their} own. From the street it looks like closeness. From inside it is a crowded lift.`,
		later: ({ ash }) => `Some weeks on, the two mugs share one saucer. ${ash.name} leaves ${ash.their} tea to go cold.`,
		teaches:
			'Standing very near for weeks filled one of the two, welcome as it was. An evening off, said aloud, was open to both in any week.'
	},
	'working-on-it': {
		title: 'Working on it',
		text: () =>
			'Something has been said aloud that used to run by itself, and there is enough trust to hold it. On a bad day the old moves still come first.',
		later: () =>
			'Some weeks on, a note leans against the sugar bowl with an answer in another hand. The answer is: “Thanks. Me too.”',
		teaches:
			'Twelve weeks were enough to say one’s own half aloud. They were not enough to be rid of the old moves, and that is ordinary.'
	},
	'near-unspoken': {
		title: 'Near, unspoken',
		text: () =>
			'It is warm at this table, and they laugh in the same places. Some things have stayed unsaid, each for its own reason, and the evenings are good. There is a Sunday in spring that both have written down.',
		later: () =>
			'Some weeks on, both mugs are warm, handles in. One of them reads aloud from the paper, and the other does the crossword in pen.',
		teaches:
			'Two people can be near without saying everything. What is kept may be private or may be waiting to be said, and only the one who keeps it knows which.'
	},
	'polite-distance': {
		title: 'Polite distance',
		text: () =>
			'Bills are paid and birthdays remembered. Most evenings each has a room and a lamp, and they say goodnight in the hall.',
		later: () =>
			'Some weeks on, there is a vase in the middle of the table, and a note beside it about whose turn it is to buy the flowers.',
		teaches:
			'Some people like this much room, and for them it is a good place. If one of the two misses the other, a wish can still be said in any week.'
	}
};

/** The words of an ending. A rhythm that one seat carried, or in which a wish was never said, is titled as such. */
export function endingWords(ending: EndingId, sides: OneSidedness): EndingWords {
	const words = wordsOf[ending];
	return missesAVoice(ending, sides) ? { ...words, title: 'A rhythm, one voice missing' } : words;
}
