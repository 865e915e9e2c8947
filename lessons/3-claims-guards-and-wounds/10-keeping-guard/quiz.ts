import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'reading-a-guard',
			ideas: [3, 36, 42],
			situation:
				'Two friends thank Gwen, 74, for forty years of birthday cakes. She gets as far as the second sentence. Then she makes a joke about her oven and goes to see about the kettle.',
			prompt: 'How does this lesson read her guard?',
			reread: { beat: 'it-worked-once' },
			options: [
				{
					id: 'coldness',
					text: 'As coldness that shows what she is like',
					feedback:
						'The kitchen door did swing shut, so it looks that way. A habit in one kind of moment says little about a whole character, and a joke about an oven may be a warm one.'
				},
				{
					id: 'no-love',
					text: 'As proof that these friends do not mean much to her',
					feedback:
						'From the outside it can feel like that. But people can guard most closely what matters most to them. What somebody does with their hands does not tell us how much they love.'
				},
				{
					id: 'learned',
					text: 'As protection she learned, and may still need',
					right: true,
					feedback:
						'Yes. It worked somewhere, so it stayed. It may now set a ceiling on how much thanks gets through, or she may like things that way; only she can say.'
				},
				{
					id: 'damage',
					text: 'As damage, since every guard is an old wound',
					feedback:
						'This one sounds kind, and now and then there is a hurt behind a guard. Many guards come from ordinary lessons, and calling all of them wounds makes patients of people who are quite well.'
				}
			]
		},
		{
			kind: 'estimate',
			id: 'the-more-controlled-child',
			ideas: [37],
			situation:
				'A review put together 126 studies of how parents control sons and daughters. Picture a hundred pairs, each of a boy and a girl taken at random.',
			prompt:
				'Going by the average in that review, in how many of the hundred pairs is the boy the more controlled child?',
			reread: { beat: 'parents-friends-screens' },
			min: 0,
			max: 100,
			step: 1,
			unit: 'of 100 pairs',
			answer: 52,
			near: 3,
			ends: ['always the girl', 'always the boy'],
			feedback: {
				low: 'In about 52. Many people expect that girls are kept on a shorter lead, and in some families they are. On average over these studies the boy was controlled a very little more. Control is not all that parents do: the review did not count remarks about tears.',
				near: 'Yes, in about 52, where 50 would be no difference at all. Control is not all that parents do: the review did not count remarks about tears, and single families may be far from the average.',
				high: 'In about 52, so the difference hardly shows. We remember the families in which it did. Control is not all that parents do: the review did not count remarks about tears.'
			}
		},
		{
			kind: 'matching',
			id: 'message-and-guard',
			ideas: [36, 37],
			prompt: 'Four people tell what they took in as children. Which line belongs to whom today?',
			reread: { beat: 'what-children-are-told' },
			columns: [
				{
					id: 'guard',
					label: 'The guard, in its owner’s words',
					choices: [
						{ id: 'never-disagrees', text: '“I have not disagreed with anyone at work since 2009.”' },
						{ id: 'goes-quiet', text: '“When it gets sad I go quiet. People think I’m bored.”' },
						{
							id: 'says-it',
							text: '“If I’m sad I tell somebody, and then I’m less sad.”',
							feedback:
								'A good line, and people do say it who heard all four messages as children. It describes no guard, so it belongs to nobody here.'
						},
						{ id: 'others-news', text: '“Ask me about any of my friends. Ask about me and I’ll fetch the drinks.”' },
						{ id: 'carries-alone', text: '“I moved house by myself, with the wardrobe.”' }
					]
				}
			],
			rows: [
				{
					id: 'dont-cry',
					text: 'Leah was the eldest of five girls: “Don’t cry.”',
					answers: { guard: 'goes-quiet' },
					feedback: 'If tears are not allowed, silence is the nearest thing that is. Girls are told this one as well.'
				},
				{
					id: 'be-nice',
					text: 'Tomas had a father with a short temper: “Be nice.”',
					answers: { guard: 'never-disagrees' },
					feedback:
						'Being nice kept the peace, and not disagreeing became the habit. It is often told as a girl’s lesson; Tomas learned it as well.'
				},
				{
					id: 'hide-it',
					text: 'Sacha is non-binary. No one said it aloud: “Hide who you are.”',
					answers: { guard: 'others-news' },
					feedback:
						'Somebody who must not be seen can become very good at looking at others. That may have kept Sacha safe, and it may still be needed in some places.'
				},
				{
					id: 'no-burden',
					text: 'Jamal had a brother who was ill: “Don’t be a burden.”',
					answers: { guard: 'carries-alone' },
					feedback:
						'A child who must not add to the load may go on carrying everything alone. It is a skill, and it can be a lonely one.'
				}
			]
		},
		{
			kind: 'single',
			id: 'good-sense-today',
			ideas: [36, 42],
			repeats: 'telling-apart',
			prompt:
				'Four people say little about themselves at home. For whom is the guard good sense today, because of how somebody there treats them?',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'widower',
					text: 'Since his wife died Mr Sato tells his daughters about the weather. They ring, and they do not mind.',
					feedback:
						'It may be grief, habit or plain taste. His daughters take the weather as it comes, so nobody in this room makes him pay for anything.'
				},
				{
					id: 'quoted-back',
					text: 'What Hanne tells her brother in a weak hour is quoted at her in the next quarrel. She has asked him to stop. He laughs.',
					right: true,
					feedback:
						'Yes. She can see what happens to what she tells, and her no to it does not count. Her guard needs no work. It fits her brother.'
				},
				{
					id: 'teased-at-school',
					text: 'Malik was teased for crying at school. Joss has never teased him, and waits. He still says “fine”.',
					feedback:
						'A guard from a schoolyard may still be standing in a kitchen where nobody needs it. He may look at it or leave it. Joss is not the reason.'
				},
				{
					id: 'argues-loudly',
					text: 'Lotte and her mother argue loudly about everything. Lotte keeps her love life to herself. “None of your business!” “True!”',
					feedback:
						'It is loud, and loud can be frightening. Here Lotte says no to her mother’s face, and her mother agrees with her.'
				}
			]
		},
		{
			kind: 'several',
			id: 'the-play-chain',
			ideas: [37],
			prompt:
				'“Boys compete in their games, so as men they are less at ease with closeness.” What would make this claim stronger? Choose all that would.',
			reread: { beat: 'the-story-about-play' },
			options: [
				{
					id: 'more-examples',
					text: 'A hundred more stories of men who played rough and now keep quiet',
					feedback:
						'A hundred stories feel like weight. But we collect the ones that fit, and the quiet men who played gently never get into the pile.'
				},
				{
					id: 'follow-up',
					text: 'Following the same children until they are grown',
					right: true,
					feedback: 'Only then do we see which came first, instead of asking adults to remember.'
				},
				{
					id: 'both-measured',
					text: 'Measuring both the play and the later closeness',
					right: true,
					feedback: 'Without both ends nobody can say how strongly they hang together.'
				},
				{
					id: 'rivals',
					text: 'Checking other explanations, such as friends, school or what was going on at home',
					right: true,
					feedback: 'Something else may bring about both the kind of play and the kind of closeness.'
				},
				{
					id: 'sounds-right',
					text: 'Asking many adults whether it sounds right to them',
					feedback: 'That tells us how familiar the story is. A story can be known to everybody and still be untested.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'size-of-differences',
			ideas: [32],
			repeats: 'the-claim-desk',
			prompt: 'From the lesson before this one: true or false, and how sure are you?',
			reread: { lesson: 'the-claim-desk', beat: 'two-hills' },
			statements: [
				{
					id: 'mostly-large',
					text: 'Most psychological differences between women and men are large.',
					truth: false,
					feedback: {
						true: 'It is easy to think so, because differences are what gets told. When many studies are put together, most average gaps are small or close to zero, and the two groups overlap widely.',
						false:
							'Right. When many studies are put together, most average gaps are small or close to zero. Small is not none, and an average says nothing about one person.'
					}
				},
				{
					id: 'real-and-overlapping',
					text: 'An average difference can be real while the two groups overlap nearly everywhere.',
					truth: true,
					feedback: {
						true: 'It can. With a small gap, for example, about 92 of 100 parts of the two hills overlap.',
						false:
							'“Real” sounds as though one ought to see it in anybody. With a small gap about 92 of 100 parts of the two hills overlap, and the small gap between the middles is there all the same.'
					}
				}
			]
		}
	]
});
