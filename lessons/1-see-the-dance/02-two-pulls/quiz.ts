import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'pre-commonest-answer',
			ideas: [3, 56],
			prompt:
				'An online survey asked 732 adults in the US and Canada how close they were to a partner, and how close they wished to be. A guess is welcome: which answer was the commonest?',
			reread: { beat: 'how-near-is-near-enough' },
			options: [
				{
					id: 'just-right',
					text: '“About as close as I would like.”',
					feedback:
						'It would be pleasant, and it came second: about 37 in 100 said so. More people, about 57 in 100, had less closeness than they wanted.'
				},
				{
					id: 'too-much',
					text: '“Closer than I would like.”',
					feedback:
						'Stories about people who feel crowded are easy to remember. In this survey about 5 in 100 gave that answer, while about 57 in 100 wanted more closeness than they had.'
				},
				{
					id: 'too-little',
					text: '“Less close than I would like.”',
					right: true,
					feedback:
						'Yes, about 57 in 100 said this, 37 had what they wanted and 5 had more. It is one online survey, known to us from reports of it, so it cannot speak for everyone.'
				},
				{
					id: 'even',
					text: 'The three answers came out about even.',
					feedback:
						'A careful guess when one cannot know. The answers were far apart, though: about 57 in 100 wanted more closeness, 37 had what they wanted and 5 had more than that.'
				}
			]
		},
		{
			kind: 'single',
			id: 'spot-the-dance',
			ideas: [1],
			prompt: 'In which of these do you see approach and retreat?',
			reread: { beat: 'a-key-on-the-table' },
			options: [
				{
					id: 'brothers',
					text: 'Amir suggests a monthly call to his brother, who is busy. Amir suggests a weekly one. His brother stops picking up.',
					right: true,
					feedback:
						'Yes. Each step makes the next one bigger: Amir reaches, his brother moves off, Amir reaches harder. Neither needs to be at fault for it to go round.'
				},
				{
					id: 'window',
					text: 'Two colleagues share an office. One likes the window open, the other shut, and they argue about it every morning.',
					feedback:
						'There is a conflict here, and it goes round every morning. But it is about cold air. Neither is trying to get nearer, and neither is moving off.'
				},
				{
					id: 'friends-drift',
					text: 'Two friends move to different towns. The letters grow shorter on both sides, and after a year they stop.',
					feedback:
						'The distance grows here too, but nobody is chasing and nobody is stepping back from a chase. Sometimes people simply drift.'
				},
				{
					id: 'free-evening',
					text: 'Tess asks to come by tonight. “I need a quiet one. Friday instead?” says Lou. “Friday,” says Tess, and goes to bed early.',
					feedback:
						'One asks and the other says no, which looks like the first step. But the dance needs a second one. Here a limit was stated, heard and kept.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'limit-rejection-neither',
			ideas: [1, 56],
			prompt:
				'Six short answers, each with its tone and with what came next. Which are limits, which rejections, which neither?',
			reread: { beat: 'limit-or-rejection' },
			groups: [
				{ id: 'limit', label: 'A limit' },
				{ id: 'rejection', label: 'A rejection' },
				{ id: 'neither', label: 'Neither' }
			],
			cards: [
				{
					id: 'sunday-alone',
					text: '“I need Sunday alone. See you Monday?” Said warmly, with a hand on your arm.',
					group: 'limit',
					feedback:
						'A limit. It says when and how much, and there is something to hold on to. It may sting all the same; needing room does not mean less love.'
				},
				{
					id: 'no-more-suppers',
					text: '“I don’t want to have supper with you any more.” Said evenly. The next week the chair stays empty.',
					group: 'rejection',
					feedback:
						'A rejection: it is about you, and about the whole of it. It was said without cruelty, and it was meant. People are allowed to say this, and it is allowed to hurt.'
				},
				{
					id: 'on-a-bus',
					text: '“Can’t talk.” Typed in a hurry. Twenty minutes later: “Sorry, was getting off the bus. What’s up?”',
					group: 'neither',
					feedback:
						'Neither. Two words can look like a closed door, and what came next shows that somebody only had her hands full.'
				},
				{
					id: 'not-that-story',
					text: '“I’d rather not talk about my father.” Said quietly. Then she pours you more tea and asks about your week.',
					group: 'limit',
					feedback:
						'A limit, on one subject. No reason was given and none is needed. The tea says that you yourself are welcome.'
				},
				{
					id: 'anyone-but-you',
					text: '“I’d have asked anyone else first.” Said with a shrug. Then he turns to the others and goes on talking.',
					group: 'rejection',
					feedback: 'A rejection. Nothing here says how much or when. It says who, and the turned back underlines it.'
				},
				{
					id: 'mmm',
					text: '“Mm.” Said to the screen, in the last minute of the match. Then: “Now. Say it again?”',
					group: 'neither',
					feedback:
						'Neither. It is easy to hear a verdict in half a syllable. The attention was elsewhere for a minute, and then it came back.'
				}
			]
		},
		{
			kind: 'single',
			id: 'what-went-with-unhappiness',
			ideas: [3, 56],
			prompt: 'In the same survey, what went with being less happy?',
			reread: { beat: 'how-near-is-near-enough' },
			options: [
				{
					id: 'little',
					text: 'Little closeness as such, however much or little the person wished for',
					feedback:
						'It fits the idea that closer is always better. What went with being less happy was the gap, so somebody who has little and wants little may be quite content.'
				},
				{
					id: 'gap',
					text: 'A wide gap, in either direction, between the closeness wanted and had',
					right: true,
					feedback:
						'Yes. Too little for one’s own wishes and too much for them both went with being less happy. What counts as much differs from person to person, and the survey cannot show a cause.'
				},
				{
					id: 'much',
					text: 'Much closeness as such, however much or little the person wished for',
					feedback:
						'It fits the idea that closeness smothers. What went with being less happy was the gap, so somebody who has much and wants much may be quite content.'
				}
			]
		},
		{
			kind: 'ordering',
			id: 'from-wish-to-complaint',
			ideas: [1, 4],
			situation:
				'Emil would like his housemate to eat with him now and then. He has never said so. On Thursday they quarrel about a saucepan.',
			prompt: 'Put the steps in the order in which they usually come.',
			reread: { beat: 'where-a-kept-back-wish-goes' },
			steps: [
				{
					id: 'wish',
					text: 'Emil wishes for company at supper and keeps it to himself.',
					feedback: 'Here it begins, and nobody can see it. The quarrel about the saucepan did not come from nowhere.'
				},
				{
					id: 'hope',
					text: 'He cooks for two and hopes that it will be noticed.',
					feedback:
						'A hint feels safer than a question, because nobody can say no to it. Nobody can say yes to it either.'
				},
				{
					id: 'disappointment',
					text: 'His housemate says it smells good, and takes a sandwich upstairs.',
					feedback:
						'To the housemate nothing has happened. To Emil an answer has been given, to something he never asked.'
				},
				{
					id: 'complaint',
					text: '“You always leave me your dirty saucepan.”',
					feedback:
						'The wish comes out at last, dressed as a charge. It is easier to be cross about a pan than to say one was lonely.'
				},
				{
					id: 'defence',
					text: '“I washed it on Tuesday!”',
					feedback:
						'Whoever is charged defends. Now the talk is about washing up, and the wish is further away than before.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'taking-praise-in',
			ideas: [2],
			situation:
				'You have sat with a friend through a long evening at the hospital. In the car park she says, “You have no idea how good it is to have you here.” You would like to let that in, and you feel awkward.',
			prompt: 'What do you say next?',
			reread: { beat: 'receiving-is-a-move' },
			options: [
				{
					id: 'joke',
					text: '“It was the vending machine I came for, really.”',
					feedback:
						'A joke lets the heat out, and friends forgive it. It also hands the words back before they arrive. Receiving looks passive, yet there was something to do here.'
				},
				{
					id: 'thanks',
					text: '“Thank you.” Then one slow breath before you look for the car keys.',
					right: true,
					feedback:
						'Yes. Two words and a breath give hers time to arrive. Wanting less is allowed too: “Thanks, I’m not good with praise” is a limit, and a fair one.'
				},
				{
					id: 'return',
					text: '“No, no, you’re the one who is good to me. Think of all you did last winter!”',
					feedback:
						'It sounds generous, as if a gift were a debt to be paid at once. Hers goes by without having been opened.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'ceilings-and-steps-back',
			ideas: [3, 6],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'the-parts-can-change-hands' },
			statements: [
				{
					id: 'ceiling-means-damage',
					text: 'A ceiling on closeness is always a sign of past damage.',
					truth: false,
					feedback: {
						true: 'It tempts because some ceilings were built as cover, long ago. Others are a preference, or a long week. Nobody has shown how often it is which, and from outside it cannot be seen.',
						false:
							'Right, “always” goes too far. Some ceilings were built as cover; others are a preference, or a long week.'
					}
				},
				{
					id: 'stepping-back-means-fear',
					text: 'The one who steps back is the one who is afraid.',
					truth: false,
					feedback: {
						true: 'Stepping back is easy to see, so fear gets looked for there. But someone who keeps reaching may be frightened too, and someone who steps back may only be tired. It can be either, both or neither.',
						false:
							'Right. Fear has no fixed owner: it may sit in the one who reaches, in the one who steps back, in both or in neither.'
					}
				}
			]
		}
	]
});
