import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	gentle: true,
	kept: false,
	questions: [
		{
			kind: 'sorting',
			id: 'eight-lines',
			ideas: [16, 28, 29, 30],
			prompt:
				'Eight lines from eight lives. Which sound like a two-way pattern, which like harm, and where is there too little to say?',
			reread: { beat: 'in-harm-one-side-makes-the-rules' },
			groups: [
				{ id: 'pattern', label: 'Two-way pattern' },
				{ id: 'harm', label: 'Harm' },
				{ id: 'too-little', label: 'Not enough information' }
			],
			cards: [
				{
					id: 'sulks-then-says-so',
					text: 'Dev says no to the party. Marcus sulks for an evening, says so at breakfast and goes alone.',
					group: 'pattern',
					feedback:
						'Pattern. Dev could say no, Marcus said that the mood was his, and nobody paid for it afterwards. Sulking is unpleasant all the same.'
				},
				{
					id: 'checks-her-phone',
					text: '“Who is Jule?” asks Henk at breakfast. His girlfriend has told nobody about Jule. It is the third time, and she now deletes what she writes.',
					group: 'harm',
					feedback:
						'Harm. He knows what stood only in her phone, and she has begun to guard each line. He may be worried; it makes no difference to what reaches her.'
				},
				{
					id: 'parked-outside-work',
					text: 'Beatriz waits outside Lúcia’s work every day to see who comes out with her. “I only mind because I love you.”',
					group: 'harm',
					feedback:
						'Harm. Jealousy is often told as a proof of love, in songs too. Here one woman is watched at her work every day, and love does not change what watching does.'
				},
				{
					id: 'shouting-in-the-car-park',
					text: 'A couple shouted at each other in the car park last night.',
					group: 'too-little',
					feedback:
						'Not enough information. Nobody can tell from this who is free to say no and who pays for it later. Too little to say is a reason to ask someone, and no reason to wait until it is clear.'
				},
				{
					id: 'papers-in-the-desk',
					text: 'Silvia has never touched Anders. She keeps his residence papers and says that one call would end his stay.',
					group: 'harm',
					feedback:
						'Harm. Without a bruise, and to a man, it may go unseen. Keeping somebody’s papers and threatening to report him makes one person’s wishes into the other’s rules.'
				},
				{
					id: 'talk-now-or-later',
					text: 'Joan wants to talk at once and Kit wants to walk first. Some days Joan gives way, some days Kit does.',
					group: 'pattern',
					feedback:
						'Pattern. They pull in two directions and both get cross. Either can say no, and the giving way goes to and fro.'
				},
				{
					id: 'fewer-friends',
					text: 'Since he moved in with his boyfriend, Tibor hardly sees his friends.',
					group: 'too-little',
					feedback:
						'Not enough information. It may be new love, night shifts, or somebody’s rule. Too little to say is a reason to ask. “I’ve missed you, how are things?” is best said when he is alone, since a message may be read by somebody else.'
				},
				{
					id: 'easier-to-stay-in',
					text: '“I didn’t go on Friday,” says Bram, who is seventy-two. “If I go, he says nothing to me for three days, and I would rather have peace.”',
					group: 'harm',
					feedback:
						'Harm. Bram’s no costs him three days of silence, and he arranges his life around that. He says it so calmly that it sounds like a choice. A person can feel careful rather than afraid and still be harmed.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'four-acts',
			ideas: [16, 28, 29],
			prompt:
				'Silence, checking, “my limit”, “you overreact”: each of the four is here twice. Which are ordinary, and which are harm? Go by what the other person can see. The cards tell enough to say; in life there is often less, and that is reason enough to ask someone.',
			reread: { beat: 'four-acts-side-by-side' },
			groups: [
				{ id: 'ordinary', label: 'Ordinary' },
				{ id: 'harm', label: 'Harm' }
			],
			cards: [
				{
					id: 'silent-at-night',
					text: 'After a quarrel about the car Lena goes to bed without a word. At breakfast she says that she is still cross, and asks who is driving.',
					group: 'ordinary',
					feedback:
						'Ordinary. The silence passed by itself, she said what it was, and nobody had to give anything up to end it.'
				},
				{
					id: 'silent-until-she-cancels',
					text: 'Each time Mirjam visits her mother, her husband stops speaking. He speaks again when she has promised not to go next week.',
					group: 'harm',
					feedback:
						'Harm. Look at how it ends: only when she gives in. He may well be hurt. Her visits are what the silence takes away.'
				},
				{
					id: 'home-yet',
					text: '“Home yet?” writes Paolo when the roads are icy. “Yes. Stop fussing,” writes Jean, and Paolo stops.',
					group: 'ordinary',
					feedback: 'Ordinary. Jean can say stop, and it stops. Next winter Jean may well be the one who asks.'
				},
				{
					id: 'every-stop-explained',
					text: 'Rin sees on a map where Lou is, “so that I don’t worry”. Lou has to explain every stop. Nobody may ask where Rin has been.',
					group: 'harm',
					feedback:
						'Harm. Lou has to answer for each step, and may not ask. A map of Rin in exchange would not make it right. The reason sounds kind; whether it is true cannot be seen from Lou’s side.'
				},
				{
					id: 'out-of-the-room',
					text: '“When you have been drinking I won’t stay in the room,” says Ines to her brother. “I’ll be at our aunt’s.”',
					group: 'ordinary',
					feedback:
						'Ordinary, and a limit. It says what Ines will do. Her brother may be angry about it, and he still decides what he does.'
				},
				{
					id: 'my-limit-is-you',
					text: '“It’s my limit that you don’t see Matteo,” says Yasmin. Theo has known Matteo since school. There is no peace until he has cancelled.',
					group: 'harm',
					feedback:
						'Harm. It says what Theo must do with his own time, so it is a rule, whatever it is called. His no costs him his peace, and that ends only when he gives in.'
				},
				{
					id: 'third-time-scratch',
					text: '“You’re overreacting,” says Farah when Leo mentions the scratched table for the third time. “I am not,” says Leo, and they argue it out. On Sunday it is Leo who says it to her.',
					group: 'ordinary',
					feedback:
						'Ordinary, as told. It is an unkind line. Leo could contradict it on the spot, it cost him nothing, and both of them say it.'
				},
				{
					id: 'too-sensitive',
					text: 'When Suki says that something hurt, Martin tells her that she overreacts, and then that it never happened. She now thinks each sentence over before she says it.',
					group: 'harm',
					feedback:
						'Harm. It comes each time, it runs one way, and she plans her sentences around it. Martin may even believe what he says. That cannot be seen from her side, and it makes no difference to what happens to her.'
				}
			]
		},
		{
			kind: 'single',
			id: 'when-both-make-it',
			ideas: [15, 16, 22],
			prompt: 'A book says: “We shape together what happens between us.” When can that thought be of use?',
			reread: { beat: 'a-pattern-has-two-free-people' },
			options: [
				{
					id: 'free-and-unafraid',
					text: 'When both are free to say no, and unafraid',
					right: true,
					feedback:
						'Here it can help, because each may look at their own part without paying for it. Where one is afraid or controlled, looking for one’s own part is the wrong exercise.'
				},
				{
					id: 'always',
					text: 'Always, since it takes two to make a quarrel',
					feedback:
						'“It takes two” fits a quarrel about bins, so it is said of everything. Harm takes one. Applied to abuse the sentence would lay part of the blame on the person who is harmed, and it does not belong there.'
				},
				{
					id: 'nobody-hits',
					text: 'As long as neither of them hits the other',
					feedback:
						'Blows are the part that others can see, so many people look for them alone. Money, papers, friends, sleep and silence can be used to rule someone without a single blow, and then the sentence does not fit.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'asks-first',
			ideas: [16],
			situation:
				'For the third time a friend says, “I’ll have to check with my partner before I see anyone.” You are alone together, and unhurried.',
			prompt: 'Which line leaves the decision with your friend?',
			reread: { beat: 'what-not-to-do-with-this-page' },
			options: [
				{
					id: 'talk-with-both',
					text: '“Let me set up a talk with the two of you, so that we can clear the air.”',
					feedback:
						'It is meant well, and with two free people a talk can help. If one of them is controlled, whatever is said in front of the other may be paid for at home, so this is one to leave aside.'
				},
				{
					id: 'noticed-and-here',
					text: '“I’ve noticed, and I’m here. Want to look at a page with me some time?”',
					right: true,
					feedback:
						'It says what you saw, offers company and asks for nothing. Your friend may say no, and the offer still stands. Look at the page on a device that nobody else checks.'
				},
				{
					id: 'leave-now',
					text: '“You have to leave. Promise me you’ll do it this week.”',
					feedback:
						'Fear for a friend speaks like this. But it puts one order in the place of another, and the time around leaving can be the riskiest, so it is better planned with a specialist service, at your friend’s own pace.'
				}
			]
		},
		{
			kind: 'several',
			id: 'first-steps',
			ideas: [16, 22],
			prompt: 'Someone thinks that this lesson may be about their own home. Which are safe first steps?',
			reread: { beat: 'when-to-talk-to-someone-soon' },
			options: [
				{
					id: 'confront',
					text: 'Confront the other person with the evidence',
					feedback:
						'Honesty comes first in so many good books that this seems the brave thing. With someone who controls or frightens you it can raise the danger before there is a plan. Nothing needs to be proved to that person.'
				},
				{
					id: 'safe-device',
					text: 'Use a device that nobody else can open',
					right: true,
					feedback:
						'A friend’s device or one in a library can keep the search for help out of sight. Where there is none, a doctor or nurse who sees you alone may help you to reach a service.'
				},
				{
					id: 'trusted-person',
					text: 'Tell one person who will not pass it on',
					right: true,
					feedback:
						'One sentence is enough, and you decide what happens next. Choose someone who will not pass it on to the person you fear, even to help, and say so: “Please tell nobody.”'
				},
				{
					id: 'save-the-page',
					text: 'Save this page on the phone you share, to read it again',
					feedback:
						'It is natural to want it at hand. On a shared phone someone else may find it. The help page can be opened again from any other device.'
				},
				{
					id: 'specialist-service',
					text: 'Talk to a specialist service',
					right: true,
					feedback:
						'They know this ground, many of them are free and confidential, and you need not be sure or ready to do anything.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'being-certain',
			ideas: [16, 28],
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'two-fears' },
			statements: [
				{
					id: 'i-would-be-certain',
					text: '“If it were abuse, I would be certain.”',
					truth: false,
					feedback: {
						true: 'It seems as though something so serious must be plain to see. People in it can be unsure because there are good days, because they feel numb or loyal, or because they are told that it is nothing. Doubt does not mean that all is well; it is enough to talk to someone.',
						false:
							'Doubt is common, and it does not mean that all is well. Nobody has to be certain before they ask, and a service will not expect it.'
					}
				},
				{
					id: 'may-ask-unsure',
					text: '“I may talk to a service even if I only have a feeling that something is wrong.”',
					truth: true,
					feedback: {
						true: 'You may. A feeling is enough to begin with, and you may ask first what they do with what you tell them.',
						false:
							'It can seem as though one would be wasting their time. These services are there for people who wonder, too, and you may ask first what they do with what you tell them.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'which-fear',
			ideas: [28, 29],
			prompt: 'Which of these lines is the fear that this course is about?',
			reread: { beat: 'two-fears' },
			options: [
				{
					id: 'how-she-gets',
					text: '“I say yes because of how she gets when I don’t,” says Gareth.',
					feedback:
						'It can look like trouble with closeness, since a person keeps something back. But this is fear of what someone will do, and it concerns what a no costs. A service is the place for it, whatever the genders of the two.'
				},
				{
					id: 'story-straight',
					text: '“I get my story straight in the lift at night, so that he finds nothing to start on.”',
					feedback:
						'Any fear near the front door may seem to be a fear of intimacy. This one is about another person’s reaction, and somebody who plans around that deserves more than an exercise. The help page is for them.'
				},
				{
					id: 'wants-to-bolt',
					text: '“When he is tender I want to bolt. I say no to him whenever I like, and the day goes on.”',
					right: true,
					feedback:
						'Here it is the tenderness that alarms, and a no is said often and costs nothing. That is fear of being close. If it comes from something that was done to you, Lesson 11 may be nearer. Where tender evenings come by turns with frightening ones, the alarm may well be right.'
				}
			]
		}
	]
});
