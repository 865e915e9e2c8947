import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'estimate',
			id: 'under-the-calm',
			ideas: [1, 2, 3, 24, 56],
			situation:
				'Five weeks from Robin’s diary, played in the two-seat sketch. Week 1: I gave Ash room and said when I would be back. Ash told me something true. Week 2, a tiring one for both: I said once that I’d love Saturday. Ash said something tender. Week 3: I said it again, once. Ash said it was good to hear, and the mugs stood side by side. Week 4: Ash brought me soup, and I took it in. Then Ash said, “I need two days,” and was back on the third. Week 5: I said that I’d love the whole weekend. Ash smiled and stayed. I feel no alarm at all.',
			prompt: 'How full was Ash at the end of week 5? A guess is all that anyone can make here.',
			reread: { beat: 'what-the-other-seat-cannot-see' },
			min: 0,
			max: 10,
			step: 1,
			unit: 'out of 10',
			answer: 7,
			near: 1,
			ends: ['Plenty of room', 'No room left'],
			feedback: {
				low: 'From Robin’s seat all was well, so a low number tempts. It was 7. In this sketch standing very near for weeks fills the stepping-back seat, even when the nearness is welcome, and Ash had asked for two days once. Beyond that it is not Robin’s work to guess: whoever is full again can say so again.',
				near: 'It was 7. Ash had asked for two days in week 4, and in week 5 nothing was said. It is not Robin’s work to read Ash. Whoever is full can say so, and whoever wonders can ask.',
				high: 'The two days may have sounded like the end of something. It was 7: full, and still near. Ash had smiled and meant it. Someone can like being close and have little room left, both at once.'
			}
		},
		{
			kind: 'ordering',
			id: 'nearer-and-further',
			ideas: [14, 22, 36, 42],
			situation:
				'Now you sit in the stepping-back seat, in four weeks when you were not yet full. Robin was friendly in each of them.',
			prompt:
				'Put your four moves in order, from the one that brought the two mugs nearest to the one that moved them furthest apart.',
			reread: { beat: 'two-mugs-on-one-table' },
			steps: [
				{
					id: 'tell',
					text: 'You told Robin a small true thing: the visit home had gone badly.',
					feedback:
						'Two steps nearer, the most of the four. Lowering a guard a little, with someone who receives it well, counts for much in this sketch. It is never owed.'
				},
				{
					id: 'take-in',
					text: 'Robin said, “I love our Sundays.” You let it stand and said, “Good to hear.”',
					feedback: 'One step nearer. It can look as if you did nothing, but letting a kind word in is a move.'
				},
				{
					id: 'signal',
					text: 'You said, “I need tonight to myself. I’ll ring on Thursday at six.” At six you rang.',
					feedback:
						'One step further off, and Robin’s alarm went down, because the way back had a time. More distance is not always a loss.'
				},
				{
					id: 'silent',
					text: 'You let the phone ring until Friday, without a word.',
					feedback:
						'Two steps further off, and Robin’s alarm went up. It got you room, as the signal did, and left Robin to guess. Where someone frightens you, going silent can be the right thing; this sketch is not about that.'
				}
			]
		},
		{
			kind: 'single',
			id: 'same-words',
			ideas: [16, 24, 26, 28],
			situation:
				'In week 1 Robin says, “I’d love to see you on Saturday,” and Ash comes closer. Week 2 is a tiring one, and very near. In week 3 Robin says the same words in the same voice. “Not this week,” says Ash, and is away for two days.',
			prompt: 'In the sketch, why did the same move end so differently?',
			reread: { beat: 'what-the-other-seat-cannot-see' },
			options: [
				{
					id: 'luck',
					text: 'It was luck; such things can go either way',
					feedback:
						'From one seat it does look like chance. There are no dice in this sketch. In week 1 Ash had room left, and by week 3 there was next to none.'
				},
				{
					id: 'character',
					text: 'It shows what kind of person Ash really is',
					feedback:
						'It is a quick thought. In this sketch only one thing differs, which is how full Ash was. In life, warm weeks and cold ones by turns can have other grounds. If you spend your days working out which it will be, Lesson 5 is the place.'
				},
				{
					id: 'inner-state',
					text: 'It met a different inner state in the other seat',
					right: true,
					feedback:
						'Yes. In week 1 Ash had room; after a tiring week, very near, there was little left. Robin did nothing wrong by asking, and could not see it. Asking “have you room for a wish?” is one way to find out.'
				},
				{
					id: 'once-too-often',
					text: 'A wish should be said once, and must never be repeated',
					feedback:
						'It sounds like a safe rule to draw. Said once in a week, a wish is not a chase, and in this sketch the two never find a rhythm unless wishes are said. What had changed was how full Ash was.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'bent-news',
			ideas: [8, 10, 16],
			situation: 'Week 9, from Robin’s diary. Robin is hurt, and not afraid of Ash.',
			prompt: 'Mark the three places where a filter is at work.',
			reread: { beat: 'four-cards-one-story' },
			pieces: [
				{
					id: 'tuesday',
					text: 'On Tuesday Ash did not ring, though we had said Tuesday.',
					feedback:
						'It is a complaint, so it may look like part of a case. It is something that happened, with a day to it, and it may be complained of.'
				},
				{
					id: 'hurt',
					text: 'I was hurt, and I would like to say so.',
					feedback:
						'Strong feelings can make one suspect a filter. This is a feeling and a wish, spoken as Robin’s own, and nothing has been bent.'
				},
				{
					id: 'never',
					text: 'Ash never rings; that is simply how Ash is.',
					flaw: true,
					feedback:
						'One Tuesday has become “never” and then a character. The next line in the same diary speaks against it.'
				},
				{
					id: 'thursday',
					text: 'On Thursday at six Ash rang and asked how the interview had gone.',
					feedback: 'Good news in a bitter page is easy to read past. It stands there as it happened.'
				},
				{
					id: 'duty',
					text: 'Out of duty, obviously.',
					flaw: true,
					feedback:
						'Here good news is bent to fit the file. It might be duty. “Obviously” is the sign that nobody has asked.'
				},
				{
					id: 'soup',
					text: 'There was soup on my step again, so Ash must be hiding something.',
					flaw: true,
					feedback:
						'The soup is a fact and the hiding is made up to go with it. Robin is not afraid of Ash, so this is a filter. Where kindness comes by turns with harm, mistrusting it is good sense.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'seven-apart',
			ideas: [22, 23, 27, 29, 30, 48],
			situation:
				'The mugs stand far apart, at seven out of ten. Both of you are worn out after ten weeks, neither of you is afraid, and last week you pressed while the other went silent. You meet on the stairs.',
			prompt: 'What might you say?',
			reread: { beat: 'after-a-bad-start' },
			options: [
				{
					id: 'now',
					text: '“We can’t go on like this. Sit down with me, we’re sorting it out right now.”',
					feedback:
						'The wish to mend it is real, and more effort seems the obvious way. With both of you spent, pressing tonight is likely to be the next round of the same thing.'
				},
				{
					id: 'your-half',
					text: '“I pressed, fine, but you’re the one who vanished for days. Tomorrow at seven?”',
					feedback:
						'It comes close: there is a half, and a time. The “but” takes the half back, and the other now has something to fend off on the stairs.'
				},
				{
					id: 'wait',
					text: '“Never mind. These things sort themselves out with time.”',
					feedback:
						'It sounds calm, and sometimes time does help. But nothing is said and no day is named, so both are left to guess, and quiet can pass for peace.'
				},
				{
					id: 'time',
					text: '“I pressed you last week; that’s mine. We’re both worn out. Tomorrow at seven?”',
					right: true,
					feedback:
						'A half owned, room for two tired people, and a time to come back. The feeling is still there and need not be obeyed tonight. It may be answered or not.'
				}
			]
		},
		{
			kind: 'single',
			id: 'not-a-game',
			ideas: [16, 28, 29],
			repeats: 'telling-apart',
			prompt: 'Four people would like to play their own bond in the two seats. For whom is the sketch the wrong place?',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'nine-messages',
					text: '“He sends me nine messages. I write, ‘Enough now,’ and none comes. By Friday I’m the one who fusses.”',
					feedback:
						'It is uncomfortable and it goes round. “Enough” works, and both know both seats. The sketch is made for that.'
				},
				{
					id: 'cool-for-a-week',
					text: '“We’ve been cool for a week. Last time she rang, the time before I did, and nobody had to say sorry first.”',
					feedback:
						'A week is long, so it is fair to look twice. Neither had to give anything up, and each has ended it in turn. That is the cooling spiral.'
				},
				{
					id: 'find-the-move',
					text: '“When I’m late he stops the money for the week. I want to find the move after which he stays calm.”',
					right: true,
					feedback:
						'Yes. Being late costs her the week’s money. His calm is not hers to earn, and no game can tell her how to be safe. The services on the help page can plan with her; Lesson 5 says more.'
				},
				{
					id: 'slammed-door',
					text: '“She slammed a door on Monday, and I did on Tuesday. On Wednesday I said no to lunch with her parents, and she went without me, whistling.”',
					feedback:
						'Slamming doors is nothing to be proud of. But in that same week a no was said, and nothing followed. If one of them were afraid, it would be another matter.'
				}
			]
		},
		{
			kind: 'several',
			id: 'what-holds-up',
			ideas: [15, 33, 34, 39, 41, 43, 50, 55, 57, 58, 59, 60],
			situation:
				'Robin has collected eight lines from books and magazines, about men, old hurt and sex. Some of them keep to what is known; some go too far.',
			prompt: 'Which statements are supported, with the caveat they carry? There may be more than one.',
			reread: { beat: 'near-is-not-always-close' },
			options: [
				{
					id: 'men-built',
					text: 'Research has found the reason why men are made to fear closeness, although some of them hide the fear better than others.',
					feedback:
						'It has a familiar ring, and familiar is not the same as shown. No study has found a cause, most average differences are small, and there are findings that pull the other way.'
				},
				{
					id: 'one-questionnaire',
					text: 'In one study of straight dating couples, men scored higher on average for fear of intimacy. It tells us nothing certain about any one man.',
					right: true,
					feedback:
						'Supported, in just this careful form: one study, self-report, an average. In that same study it was women’s higher scores that went with breaking up by six months.'
				},
				{
					id: 'hurt-first',
					text: 'Whoever has not worked through an old hurt cannot bear a relationship, although with enough treatment most people get there in the end.',
					feedback:
						'It sounds wise and asks for patience. That it must come first has not been shown: treatment helps many people, and a safe relationship and time can help alongside. The wish for closeness often goes on all the while.'
				},
				{
					id: 'hurt-modest',
					text: 'Emotional abuse in childhood goes with less well-being in adult relationships. The link is modest on average, and most people are not doomed.',
					right: true,
					feedback:
						'Supported, with its caveat. A modest average can hide very different lives, and it takes nothing away from what anyone went through.'
				},
				{
					id: 'sibling',
					text: '“Like a brother or sister” means that someone is afraid of being close, even where they sincerely believe that it is a preference.',
					feedback:
						'It is one possible reading among at least nine, from just what it says to who somebody is. Taken as the only one it explains every answer, so it cannot lose, and that makes it weak.'
				},
				{
					id: 'day-to-day',
					text: 'Day to day, closeness and desire usually rise together in the couples studied, and nobody can say what that means for one pair.',
					right: true,
					feedback:
						'Supported as a link, and the wider question is still contested. What makes a life rich, with sex or without, is not for a study to say.'
				},
				{
					id: 'giving',
					text: 'In studies of couples, keenness to please went with satisfaction and pleasing at one’s own expense did not. A liking for giving can be real.',
					right: true,
					feedback:
						'Supported as a difference on average. From outside nobody can tell which it is in one person, and nobody owes receiving.'
				},
				{
					id: 'at-once',
					text: 'A fear about sex has to be faced at once. After a few months of avoiding it, going back in small steps is no longer possible.',
					feedback:
						'There is something in it: avoiding can keep a fear going. But “at once” is too simple, and nobody has shown that it is ever too late. Small steps, freely chosen, are better supported for a fear of failing, with a doctor where the body is concerned. After sexual violence this course gives none, and pressure has no place in any of it.'
				}
			]
		}
	]
});
