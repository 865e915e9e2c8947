import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'sorting',
			id: 'heard-lost-or-planned',
			ideas: [18, 19],
			asks: 'Ideas 18 and 19, told apart by what comes back. Who goes by looks takes the hem and the window for distraction and the nod for listening; who thinks that a plan is always fixing mis-sorts the one that was asked for.',
			prompt:
				'Seven listeners. Go by what comes back, and not by how attentive or how kind they look. What happened to the story?',
			reread: { beat: 'four-answers-to-one-sentence' },
			groups: [
				{ id: 'heard', label: 'It was heard' },
				{ id: 'drifted', label: 'The listener had drifted off' },
				{ id: 'plan', label: 'It got a plan that nobody asked for' }
			],
			cards: [
				{
					id: 'hem',
					text: 'Noor sews at a hem and does not look up once. “And what did you tell her?” “That I’d ring,” says Ellis. “Then I sat in the van until it was dark.”',
					group: 'heard',
					feedback:
						'More of the story came. Busy hands and lowered eyes are how some people listen best, and Ellis did not have to be looked at.'
				},
				{
					id: 'nods',
					text: 'Arno has put his phone away, looks at his friend and nods. “So she’s off in March.” “In May. And it’s my father who is going.”',
					group: 'drifted',
					feedback:
						'He looks like a listener in a picture. The month and the person had both got lost, and now his friend has to begin again.'
				},
				{
					id: 'worst-room',
					text: '“And if you did the worst room first?” asks Bodil softly. “Mm, I could do that,” says her dad, and shows her the new lamp.',
					group: 'plan',
					feedback:
						'A plan with a question mark is still a plan. The “mm” and the lamp say that he had not asked how to do the rooms.'
				},
				{
					id: 'short-one',
					text: '“Which of the two would you sign?” asks Sipho. “The short one,” says Nesta at once. “Me too. I just can’t stand what it says about my boy.”',
					group: 'heard',
					feedback:
						'Sipho wanted an opinion, and had it in three words. Then came what hurt, and Nesta had not needed to dig for it.'
				},
				{
					id: 'window',
					text: 'Miriam looks out of the window for so long that Kai stops talking. “The brother who wrote, or the tall one?” “The one who wrote. He wants to come.”',
					group: 'heard',
					feedback:
						'She had every word. From outside, thinking and drifting can look alike. Her question shows which it was, and Kai went on.'
				},
				{
					id: 'how-lovely',
					text: '“How lovely for you,” says Ellen warmly, and squeezes Ugo’s arm. “I’ve just told you that they’re closing us,” says Ugo.',
					group: 'drifted',
					feedback:
						'The warmth is real and belongs to another piece of news. Distraction need not be cold, and it may come from a long day.'
				},
				{
					id: 'cousin',
					text: '“My cousin is a lawyer. I’ve already written to her for you.” “Oh. That’s kind,” says Idris. His story had only got as far as the stairs.',
					group: 'plan',
					feedback:
						'Idris had not said that anyone else might know. The help arrived before the story did, and it took with it what was his to pass on.'
				}
			]
		},
		{
			kind: 'find',
			id: 'packing-up-the-stall',
			ideas: [19, 20, 21],
			asks: 'Ideas 19 to 21: the turn from drawing out to fixing, and to stoking. Who listens for tone marks the plan that was asked for and Grace’s own joke, and passes over the plan that is dressed as news about dealers.',
			situation:
				'Saturday, and the market is closing. Wen helps Grace to pack up her fruit stall. Grace’s sister has sold their mother’s piano.',
			prompt:
				'Mark two of Wen’s lines: one that brings a plan nobody had asked for, and one that adds heat. Look also at what comes back.',
			reread: { beat: 'four-answers-to-one-sentence' },
			lines: [
				{
					id: 'forty',
					who: 'Grace',
					text: 'Forty, she got for it. I went to put my bag on it, and there was carpet.',
					feedback: 'She begins with a price and a bag. What it meant to her has not been said yet.'
				},
				{
					id: 'oh-grace',
					who: 'Wen',
					text: 'Oh, Grace.',
					feedback: 'Two words that ask nothing and mend nothing. Grace has room, and uses it.'
				},
				{
					id: 'four-feet',
					who: 'Grace',
					text: 'Darker than the rest. You could see where the feet had been.',
					feedback: 'She goes further in and tells what she saw. Her voice may be quite level.'
				},
				{
					id: 'dealers',
					who: 'Wen',
					text: 'Only three dealers in town take pianos, and they write down who buys.',
					mark: true,
					feedback:
						'It sounds like information, and it is a plan: go round and get it back. Grace was still with the carpet.'
				},
				{
					id: 'lid',
					who: 'Grace',
					text: 'Mm. Can you pass me that lid?',
					feedback: 'This is what comes back: a small noise and a lid. The story has stopped.'
				},
				{
					id: 'where-it-stood',
					who: 'Wen',
					text: 'There. Sorry. So you could see where it had stood.',
					feedback: 'The lid has told her. She drops her own idea and picks up the last thing that Grace had said.'
				},
				{
					id: 'on-sundays',
					who: 'Grace',
					text: 'I never even played it. Mum did, on Sundays, and badly. It was where you put your bag when you came home.',
					feedback: 'More of the story, and perhaps its middle. The door was still open after all.'
				},
				{
					id: 'nowhere',
					who: 'Wen',
					text: 'And now there’s nowhere to put it.',
					feedback:
						'Said back in Wen’s own words, and about more than a bag. Without a question mark it can still be put right.'
				},
				{
					id: 'christmas',
					who: 'Grace',
					text: 'That’s about it. Listen, what would you do at Christmas? Would you go?',
					feedback: 'Now she asks for something. The question is real, and she waits for the answer.'
				},
				{
					id: 'own-chair',
					who: 'Wen',
					text: 'I’d go late, leave before the singing and bring my own chair.',
					feedback: 'A plan in three steps, and a cheeky one. Grace had asked for it.'
				},
				{
					id: 'by-the-pudding',
					who: 'Grace',
					text: 'She’d have it sold by the pudding.',
					feedback: 'There is some heat in it, and a laugh. It is Grace’s own, so nobody has added it.'
				},
				{
					id: 'your-coat',
					who: 'Wen',
					text: 'And your coat with it. She’s been like that all her life.',
					mark: true,
					feedback:
						'Loyal, and funny at first. The second sentence brings in a whole life of it, and the talk leaves the piano.'
				},
				{
					id: 'skates',
					who: 'Grace',
					text: 'She has! She had my skates, did I tell you? I was nine years old!',
					feedback: 'The heat comes back, with an older charge. An hour may go by now, and the carpet is forgotten.'
				}
			]
		},
		{
			kind: 'write',
			id: 'wanda-with-her-shopping',
			ideas: [20],
			asks: 'Idea 20 and the objective “use an open invitation, a reflection and ears or ideas”. Who lacks it asks what happened and waits for an account, repeats her words, or comforts her with a plan.',
			situation:
				'Wanda, 62, lives upstairs and has sold the tickets at the swimming pool for twenty years. On the stairs, with her shopping, she says, “They’re putting in a machine. It’s nothing, really.” A little later she says, “I’m to show people how it works.”',
			prompt:
				'Write what you would say after each of her two lines. First leave her a way to tell you more, or not. Then say back what you heard, and let her choose whether to be listened to or helped.',
			reread: { beat: 'invite-say-back-ask-which' },
			models: [
				{
					id: 'quick-and-plain',
					text: '“Nothing? Give me that bag, and tell me or don’t.” Then: “Twenty years, and now you’re to show them the machine. Is that about it? Do you want a moan, or shall we think?”',
					note: 'Quick, and almost in her own words. It guesses at nothing, so it can hardly hurt her, and she may not hear from it what you understood. It suits a staircase.'
				},
				{
					id: 'with-a-guess',
					text: '“I’ve got ten minutes, if you’d like company.” Then: “And they want you, of all people, to explain it. Is that the bit that hurts, or is something else worse? I can just listen, or we can put our heads together.”',
					note: 'It guesses where it hurts, and she can put that right in one word. It is honest about the time. With a shopping bag in her hand it may be a good deal to answer.'
				}
			],
			checks: [
				{ id: 'way-out', text: 'Could she say no to the invitation without giving a reason?' },
				{ id: 'can-correct', text: 'Is what she told you said back in such a way that she can put it right?' },
				{
					id: 'heard-or-helped',
					text: 'Does she choose between being heard and being helped before any plan turns up?'
				}
			]
		},
		{
			kind: 'single',
			id: 'an-hour-and-its-good',
			ideas: [21],
			asks: 'Idea 21 with its evidence: being heard is one thing, less anger another. Who mixes them up infers calm from comfort, or no comfort from no calm, or turns an average into an order to calm down.',
			situation:
				'For an hour on the telephone Leander rages about his landlord. His sister Lidia listens. “Thanks,” he says at the end, “that did me good.” Lidia has read about the review of 154 studies.',
			prompt: 'Which of her thoughts fits the review without going beyond it?',
			reread: { beat: 'steam' },
			options: [
				{
					id: 'some-of-it-gone',
					text: '“It did him good, as he says himself. Some of the anger may have gone with it, or he’d hardly say so.”',
					feedback:
						'He spoke of good, and she hears calm. A person can be glad of company in an anger that has not moved at all.'
				},
				{
					id: 'does-not-follow',
					text: '“It did him good, as he says himself. He may be every bit as angry as he was before.”',
					right: true,
					feedback:
						'Two things that need not go together. The review measured anger. Whether the hour was worth having is another matter, and he has answered it.'
				},
				{
					id: 'not-much-good',
					text: '“He says that it did him good. The anger will still be all there, though, so it only felt like that.”',
					feedback:
						'That the anger may be all there fits the average; of one man it is a guess. The rest does not follow: an hour with a sister can be good for more than an anger.'
				},
				{
					id: 'calm-first-next-time',
					text: '“It did him good. Perhaps it could do even more, if another time I got him calm before I listened.”',
					feedback:
						'What calmed the body lowered anger, on average. The review does not say who should do that to whom, or that being heard has to wait for it.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'the-plot-and-the-key',
			ideas: [23],
			asks: 'Idea 23: a feeling needs no permission and gives no orders. Who lacks it lets the anger give the key back, lets the anger keep it, or does the right thing and forbids himself the feeling.',
			situation:
				'Corin is 64. The garden club has given his plot to the chairwoman’s nephew, and it wants the key of the club house back today. He stands at her door, furious, with the key in his hand.',
			prompt: 'Which thought fits what this lesson says about a feeling and an act?',
			reread: { beat: 'the-feeling-now-the-act-later' },
			options: [
				{
					id: 'civil-note',
					text: '“I’m furious, so the key goes through the door. I’ll do it quietly, and leave a civil note with it.”',
					feedback:
						'The manner has had a second look, and the act has not. It is the anger that gives the key back, however civil the note.'
				},
				{
					id: 'furious-and-the-clubs',
					text: '“I’m furious, and I won’t be done with it for weeks. The key is the club’s, so it goes through the door.”',
					right: true,
					feedback:
						'The anger keeps its full size, and the key goes back for a reason that would hold on a cheerful day too. Waiting is one way to keep the two apart. This is another.'
				},
				{
					id: 'no-anger-at-my-age',
					text: '“The key is the club’s, and it goes through the door. About a plot, at my age, I’d rather not be angry.”',
					feedback:
						'The act stands on its own feet here. The feeling has to make itself small, as if it needed a permission that he will not give it.'
				},
				{
					id: 'they-may-write',
					text: '“I’m furious, and as long as I am, the key stays with me. They may write to me for it, if they like.”',
					feedback:
						'This looks like the opposite of throwing it in. Again the anger has settled it, only the other way: keeping what is due today is an act too.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'which-sign-is-missing',
			ideas: [14],
			asks: 'Idea 14: openness is for where it is met with care. Three signs in the listener decide. Who goes by warmth or by equal telling finds fault with the neighbour and none with the brother or the friend at lunch.',
			situation: 'Four people have something tender to tell, and they have somebody in mind.',
			prompt:
				'Think of the three things that this lesson says to look for in the other person. Which one is missing in each case, if any? One choice fits nobody.',
			reread: { beat: 'to-whom-and-how-much' },
			columns: [
				{
					id: 'missing',
					label: 'What is missing',
					choices: [
						{ id: 'kind-answer', text: 'A kind answer before' },
						{ id: 'no-price', text: 'No price afterwards' },
						{ id: 'own-pace', text: 'The pace is left to the teller' },
						{ id: 'none', text: 'None of the three' },
						{
							id: 'told-in-return',
							text: 'Something told in return',
							feedback:
								'In studies of closeness both people told something. It is not among the three signs, though: a person who tells little can be a safe one to tell.'
						}
					]
				}
			],
			rows: [
				{
					id: 'brother',
					text: 'Nadim, 59, told his brother about the tablets, bit by bit. The brother drove him to the doctor twice. In their last quarrel he said, “You’re the one on tablets, so leave this to me.”',
					answers: { missing: 'no-price' },
					feedback:
						'The first answer was kind, and nobody hurried him. Later it was used against him. One time is enough to think twice about the next thing.'
				},
				{
					id: 'merel',
					text: 'Lior has been seeing Merel since June. She never presses him, and nothing he said has come back to hurt him. When he spoke of his father’s funeral, she asked where he had parked.',
					answers: { missing: 'kind-answer' },
					feedback:
						'It may have been her shyness. So far he has not seen how she meets something tender, and he could try something smaller, or wait.'
				},
				{
					id: 'at-lunch',
					text: 'Inez has told a friend at work two small things. He answered both with care, told nobody and never made her sorry. Each day at lunch he asks, “And the rest? You know you can trust me.”',
					answers: { missing: 'own-pace' },
					feedback:
						'All that he says about himself is true so far. But he is setting the speed. “You’ll hear it if I want to tell it” would be a fair answer.'
				},
				{
					id: 'neighbour',
					text: 'Wilma, 71, has told her neighbour this and that. “That’s hard,” he says, and he means it. He asks no more, it goes no further, and of himself he mentions only his knee.',
					answers: { missing: 'none' },
					feedback:
						'No great warmth, and all three signs. That is no duty to tell him. It only says that the ground has held so far.'
				}
			]
		},
		{
			kind: 'write',
			id: 'kept-and-kindly-said',
			ideas: [14],
			asks: 'Idea 14 from its other side: keeping something is as good as telling it. Who lacks it makes up a reason, tells half of it after all, or turns the person away together with the question.',
			situation:
				'Take a question that someone kind might ask you, or take Joaquin’s place. He is 34 and has had some tests at the hospital. In the lift a colleague who likes him asks, “And? What did they say?” He would rather keep it. With somebody who frightens you it is different: any words that keep you safe will do, and so will an excuse. “Nothing special” would be allowed here, too. This is practice in doing without it.',
			prompt: 'Write one or two sentences with which you (or Joaquin) keep it to yourself and stay friendly.',
			reread: { beat: 'to-whom-and-how-much' },
			models: [
				{
					id: 'another-subject',
					text: '“Thanks for asking. I’m keeping that one to myself. How did the move go?”',
					note: 'Thanks, a plain no and another subject, so that nobody has to stand there in silence. It says nothing about later. That is right if there is to be no later.'
				},
				{
					id: 'not-about-you',
					text: '“I don’t want to talk about it, and that has nothing to do with you. If I ever do, I’ll be the one to bring it up.”',
					note: 'It takes trouble over the other person’s feelings and keeps the pace in his own hands. “If I ever do” promises nothing. It may be more than a lift needs.'
				}
			],
			checks: [
				{ id: 'stays-with-you', text: 'Does it say that this stays with you, and is none of it told after all?' },
				{ id: 'no-second-question', text: 'Would the other person know that there is no need to ask again?' },
				{
					id: 'for-the-person',
					text: 'Is there a word in it for the person, so that the no is only about the subject?'
				}
			]
		},
		{
			kind: 'single',
			id: 'four-who-give-their-best',
			ideas: [15],
			asks: 'Repeats Lesson 5 at the limit of idea 15. Signs that she can see decide: a price, and days planned around it. Who goes by how little comes back, by a raised voice or by a key takes Greet, Edo or Hila.',
			repeats: 'telling-apart',
			prompt:
				'Four people give somebody their best, and not much comes back. To whom would “go on giving your best” be no advice at all? Think back to the signs in Lesson 5.',
			reread: { lesson: 'telling-apart', beat: 'a-pattern-has-two-free-people' },
			options: [
				{
					id: 'lunch-and-salt',
					text: 'Greet takes her mother lunch on Sundays and hears that it lacks salt. “Then cook!” shouts Greet. Some Sundays she leaves out, and on the next one the lunch lacks pepper.',
					feedback:
						'Little thanks, and a sharp tongue on both sides. Greet leaves Sundays out as she likes, and what she hears afterwards is about the lunch. Her best is hers to give or to save.'
				},
				{
					id: 'no-word-till-ten',
					text: 'Edo’s lodger says one word before ten in the morning and shuts his door on the second question. Edo has tried humming, silence and the newspaper. It is still one word.',
					feedback:
						'Nothing that Edo does changes it, in either direction, and nothing is asked of him. That is a person in the morning. Whether he goes on humming is a matter of taste.'
				},
				{
					id: 'friends-by-day',
					text: 'Edie cooks well and keeps the evenings light. After visits by her friends her wife shouted until two at night. Now she meets them while her wife is at work.',
					right: true,
					feedback:
						'Seeing her friends had a price, and she plans her days and evenings around it. Doing it better will not make her free. A service takes this seriously without any proof.'
				},
				{
					id: 'the-key-on-mondays',
					text: 'Hila fills the tank of the car that she shares with her brother. He never does. On Monday, his day, she asked for the key and got a soft “No”. On Tuesday, her day, he got the same from her.',
					feedback:
						'A key is kept, by a plan that binds both, and her no counts as much as his. The empty tank is a bad bargain, and a fair thing to bring up.'
				}
			]
		}
	]
});
