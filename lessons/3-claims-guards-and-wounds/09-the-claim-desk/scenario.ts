import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-claim-desk',
	initial: 'workingTitle',
	context: start({ accuracy: 4, fairness: 5, time: 9 }),
	meta: {
		title: 'The claim desk',
		seat: 'the junior producer',
		people: [
			{ name: 'You', about: 'the junior producer, three weeks in' },
			{ name: 'Dele', about: 'he/him, 47, host of the evening show' },
			{ name: 'Marit', about: 'she/her, 60, editor, owner of the pencil. She uses a wheelchair.' },
			{ name: 'Owen', about: 'he/him, 33, a caller. He has a boyfriend.' }
		],
		setting:
			'A community radio station, one afternoon before a live evening show. The clock over the desk counts steps and not minutes, so take as long as you like over each.',
		example: [
			'Asha writes the newsletter of a town library. Her colleague Colm has left her a headline: “Women tell everything, men tell nothing.” He has a paragraph about his parents to go with it.',
			'She asks where it comes from. Behind it stands a review of many studies of how much people tell others about themselves. Women told slightly more, on average: of a hundred pairs of a woman and a man, the woman would have told more in about 55.',
			'She asks what that means. On the scale it is less than “small”. She draws two hills on tracing paper, one over the other, and can hardly see that there are two. Colm’s parents are a good story, and she asks whether he would like to tell it as a story.',
			'The headline becomes: “Who tells more? Women, by a hair, on average. Your neighbour may differ.” Colm finds it longer. Then he reads it again and says that his father, come to think of it, told everything to the dog.'
		],
		summary: [
			'A catchy title says “proves”. You can approve it, ask which science, or try to drop the topic.',
			'The study behind it had straight dating couples rate themselves. Men’s average was higher; women’s higher scores went with breaking up by six months. It cannot say why.',
			'A therapist’s impression is a question worth checking. Used as proof it claims too much, and dismissed it is treated unfairly.',
			'Other findings pull the other way: girls higher about dating partners in a teenage sample, small gaps in a large review, the same chase and retreat in same-sex couples.',
			'An average cannot tell a caller about himself and his boyfriend. His story can be kept as a story.',
			'A careful closing line says what is known and how well. “Identical after all” claims too much, “it’s complicated” says nothing, and a mistake on air can be put right.'
		],
		picture: { near: 'fairness', open: 'accuracy', strain: 'time' },
		helpLink: false
	},
	states: {
		workingTitle: {
			meta: {
				text: 'On the whiteboard, in Dele’s large hand, stands tonight’s title: Science proves men fear intimacy. “It’s only a title,” says Dele, rather quickly, through a samosa. The grease is turning the running order to glass. You have nine steps until the show.',
				choices: {
					approve: 'Approve it; it’s catchy',
					askWhich: 'Ask which science',
					dropTopic: 'Suggest dropping the topic altogether'
				}
			},
			on: {
				approve: {
					target: 'tornPaper',
					actions: { type: 'shift', params: { accuracy: -2, fairness: -1, time: -1 } },
					meta: { after: 'It goes into the trailer. It is catchy, and nothing holds it up.' }
				},
				askWhich: {
					target: 'study',
					actions: { type: 'shift', params: { accuracy: +1, time: -1 } },
					meta: {
						after: '“A study,” says Dele. “There’s a study.” You find it. The claim is about to meet its source.'
					}
				},
				dropTopic: {
					target: 'cousin',
					actions: { type: 'shift', params: { time: -1 } },
					meta: {
						after: 'That would be safe, and a fair question would lose its hour. Dele does not want to let it go.'
					}
				}
			}
		},
		tornPaper: {
			meta: {
				text: 'Marit has the running order on her knee. “Proves?” she says, and underlines the word until the paper tears. Then she holds the pencil out to you.',
				choices: {
					keepProves: 'Keep it; listeners will recognise it',
					oneStudyFound: 'Swap in “one study found”',
					flipIt: 'Flip it: men crave closeness most'
				}
			},
			on: {
				keepProves: {
					target: 'draft',
					actions: { type: 'shift', params: { accuracy: -1, time: -1 } },
					meta: { after: 'They will. But a thing can be familiar and still not have been shown.' }
				},
				oneStudyFound: {
					target: 'study',
					actions: { type: 'shift', params: { accuracy: +2, time: -1 } },
					meta: { after: 'Smaller, and nearer the truth. “Now I’d like to know which,” says Marit, so you look.' }
				},
				flipIt: {
					target: 'cousin',
					actions: { type: 'shift', params: { accuracy: -1, time: -1 } },
					meta: {
						after:
							'One review does argue something like it. As a title it is a new overclaim, facing the other way. Dele reaches for his phone.'
					}
				}
			}
		},
		study: {
			meta: {
				text: 'The study is on your screen: dating couples, a woman and a man in each, and a questionnaire on fear of intimacy. The men’s average is higher. Further down stands another line. It was women’s higher scores that went with breaking up by six months.',
				also: [
					{ when: { type: 'flag', params: 'read' }, text: 'Your marks from the first reading are still in the margin.' }
				],
				choices: {
					checkMethod: 'Check who took part and what was measured',
					headlineOnly: 'Take the headline, skip the method',
					askDele: 'Ask Dele whether it fits his life'
				}
			},
			on: {
				checkMethod: {
					target: 'otherFindings',
					actions: [
						{ type: 'shift', params: { accuracy: +2, time: -1 } },
						{ type: 'setFlag', params: 'read' }
					],
					meta: {
						after:
							'Self-report, one kind of couple, no word on why. It goes on one card in the big hand you use for Dele.'
					}
				},
				headlineOnly: {
					target: 'draft',
					actions: { type: 'shift', params: { accuracy: -1, time: -1 } },
					meta: { after: 'That is half a finding. It fits nicely on the running order.' }
				},
				askDele: {
					target: 'cousin',
					actions: { type: 'shift', params: { accuracy: -1, time: -1 } },
					meta: { after: '“Like a glove,” says Dele, and looks at the samosa. It fits. Most things do.' }
				}
			}
		},
		cousin: {
			meta: {
				text: 'Dele is scrolling for a number. “My cousin’s been a therapist for years. She sees these men every week. She’d say it’s true.”',
				choices: {
					putOnAsProof: 'Put her on as proof',
					useAsQuestion: 'Use it as a question worth checking',
					dismissThem: 'Dismiss it: therapists would say that'
				}
			},
			on: {
				putOnAsProof: {
					target: 'draft',
					actions: { type: 'shift', params: { accuracy: -2, time: -1 } },
					meta: { after: 'She would be good on air. It is experience, dressed up as data.' }
				},
				useAsQuestion: {
					target: 'otherFindings',
					actions: { type: 'shift', params: { accuracy: +1, time: -1 } },
					meta: {
						after:
							'You write it at the top of a page with a question mark behind it, which is where good hunches belong.'
					}
				},
				dismissThem: {
					target: 'draft',
					actions: { type: 'shift', params: { fairness: -1, time: -1 } },
					meta: {
						after:
							'Dele puts the phone down without a word. That was unfair to her, and it has not made the draft any more accurate.'
					}
				}
			}
		},
		otherFindings: {
			meta: {
				text: 'You find more. In a teenage sample girls scored higher about the people they dated, and boys about friends of their own sex. A large review of how adults bond found small gaps. And in same-sex couples there is the same chase and the same retreat.',
				choices: {
					useTwo: 'Use two findings that pull the other way',
					keepAgreeing: 'Keep only what agrees with the title',
					explainOverlap: 'Explain overlap: two hills, one almost on the other'
				}
			},
			on: {
				useTwo: {
					target: 'owenOnTheLine',
					actions: [
						{ type: 'shift', params: { accuracy: +2, fairness: +1, time: -1 } },
						{ type: 'setFlag', params: 'other' }
					],
					meta: { after: 'The page gets more crowded and more honest. Marit gives it a tick, which is rare.' }
				},
				keepAgreeing: {
					target: 'draft',
					actions: { type: 'shift', params: { accuracy: -2, time: -1 } },
					meta: { after: 'What is left is very clear. It has been picked like cherries.' }
				},
				explainOverlap: {
					target: 'owenOnTheLine',
					actions: { type: 'shift', params: { accuracy: +1, fairness: +1, time: -1 } },
					meta: {
						after:
							'You hold two sheets of tracing paper against the window. “Oh,” says Dele. It is an average without a stereotype.'
					}
				}
			}
		},
		draft: {
			meta: {
				text: 'The draft comes back from Dele’s desk. Men are afraid, it says now; women are not. In the margin, in pencil, stands: “All? None?”',
				locked: {
					backToStudy: 'The hand of the clock is too near the top for another look at the study.'
				},
				choices: {
					runIt: 'Run it',
					rewrite: 'Rewrite: “some”, “on average”, “we cannot say why”',
					backToStudy: 'Go back to the study'
				}
			},
			on: {
				runIt: {
					target: 'letters',
					meta: { after: 'You nod, and it is typed. An hour later it is on the air.' }
				},
				rewrite: {
					target: 'owenOnTheLine',
					actions: { type: 'shift', params: { accuracy: +2, fairness: +1, time: -1 } },
					meta: {
						after:
							'Three small hedges go in, and each of them carries information. It reads better than you had feared.'
					}
				},
				backToStudy: {
					guard: { type: 'atLeast', params: { time: 3 } },
					target: 'study',
					actions: { type: 'shift', params: { time: -1 } },
					meta: { after: 'It takes a step you had meant for coffee. A second look.' }
				}
			}
		},
		owenOnTheLine: {
			meta: {
				text: 'The trailer has been running since three, and line two is lit. It is Owen, 33, on his break. “Does my boyfriend’s fear not count? And is mine only there because I’m a bloke?”',
				also: [
					{
						when: { type: 'flag', params: 'called' },
						text: 'It is his second call this afternoon. He has been thinking about the first.'
					}
				],
				choices: {
					nameTheLimit: '“An average can’t tell us about you two.”',
					dataIsData: '“The data is the data.”',
					askHisStory: 'Ask what he has noticed; keep it as his story'
				}
			},
			on: {
				nameTheLimit: {
					target: 'closingLine',
					actions: [
						{ type: 'shift', params: { fairness: +2, time: -1 } },
						{ type: 'setFlag', params: 'called' }
					],
					meta: {
						after: '“No,” says Owen slowly. “That’s a relief, actually.” It was the right limit, and it was put kindly.'
					}
				},
				dataIsData: {
					target: 'closingLine',
					actions: [
						{ type: 'shift', params: { fairness: -2, time: -1 } },
						{ type: 'setFlag', params: 'called' }
					],
					meta: {
						after: 'It is, and it is not about him. There is a polite pause, and the light on line two goes out.'
					}
				},
				askHisStory: {
					target: 'closingLine',
					actions: [
						{ type: 'shift', params: { fairness: +1, time: -1 } },
						{ type: 'setFlag', params: 'called' }
					],
					meta: {
						after:
							'“He goes quiet in the car,” says Owen, “and I talk about football.” You write “Owen’s story” over it, and ask before you keep it.'
					}
				}
			}
		},
		closingLine: {
			meta: {
				text: 'Headphones on. Marit rolls up to the glass, lays her pencil on a blank card and slides it over to you: one closing line for the listeners.',
				also: [
					{
						when: { type: 'flag', params: 'read' },
						text: 'The card about the study lies beside it, in your big hand.'
					},
					{
						when: { type: 'flag', params: 'other' },
						text: 'The two findings that pull the other way are in the script already.'
					}
				],
				locked: {
					someFear:
						'You try the line aloud, and it rings hollow. Something earlier in the script has not been checked, or is not fair yet.',
					checkLate:
						'Either the study is already marked in your hand, or the red lamp is about to come on; there is no step left for it.'
				},
				choices: {
					someFear: '“Some people fear closeness; ask what each of them learned.”',
					identical: '“Men and women are identical after all!”',
					complicated: '“It’s complicated.”',
					checkLate: 'Check the study before closing'
				}
			},
			on: {
				someFear: {
					guard: { type: 'atLeast', params: { accuracy: 7, fairness: 6 } },
					target: 'claimAndCaveat',
					meta: { after: 'Claim and caveat come in one breath. It is a breath of ordinary length.' }
				},
				identical: {
					target: 'overcorrected',
					meta: { after: 'It sounds generous. It is one more overclaim, and it faces the other way.' }
				},
				complicated: {
					target: 'vague',
					meta: { after: 'It is, no doubt. Then the red lamp goes off, and nobody knows more than before.' }
				},
				checkLate: {
					guard: {
						type: 'all',
						params: [
							{ type: 'atLeast', params: { time: 2 } },
							{ type: 'not', params: { type: 'flag', params: 'read' } }
						]
					},
					target: 'study',
					actions: { type: 'shift', params: { time: -1 } },
					meta: { after: '“Late,” says Marit, “but better,” and holds the studio door.' }
				}
			}
		},
		letters: {
			meta: {
				text: 'It aired. In the morning there are two messages on the desk. One is from a listener: “My husband heard it and has gone quiet.” The other is from a researcher: “That is not what the study found.”',
				choices: {
					correctOnAir: 'Correct it on air: what was found, what wasn’t shown',
					ignoreThem: 'Ignore both messages',
					moreAnecdotes: 'Defend it with more anecdotes'
				}
			},
			on: {
				correctOnAir: {
					target: 'correction',
					actions: { type: 'shift', params: { accuracy: +3 } },
					meta: { after: 'It takes Dele forty seconds to say. Trust can grow from a correction.' }
				},
				ignoreThem: {
					target: 'circulatingClip',
					meta: { after: 'The messages go under the samosa bag. The clip keeps circulating.' }
				},
				moreAnecdotes: {
					target: 'circulatingClip',
					actions: { type: 'shift', params: { accuracy: -1 } },
					meta: { after: 'Dele has three uncles, and tells about each. It gets louder without getting truer.' }
				}
			}
		},
		claimAndCaveat: {
			type: 'final',
			meta: {
				ending: 'success',
				title: 'Claim with its caveats',
				text: 'Dele reads the line just as it stands. Then he takes off his headphones, although he is still on air, and says, “I had some learning of my own to do there.” Behind the glass the pencil stops.',
				also: [
					{
						when: { type: 'flag', params: 'other' },
						text: 'The first message of the evening asks where one can read more about the girls.'
					}
				],
				later:
					'The same desk. “One study found” still stands in the corner of the whiteboard, in Marit’s pencil, with a box round it so that nobody wipes it off.',
				teaches: 'A careful sentence can still be one that people remember.'
			}
		},
		correction: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'The correction',
				text: '“Last night we told you that men are afraid and women are not,” says Dele into the microphone. “One study of straight dating couples found a higher average for men. It can’t say why, and it can’t tell you about your husband.” The researcher writes back with one word: “Thanks.”',
				later: 'The same desk. The running order has a new first line, already printed: Corrections, two minutes.',
				teaches: 'Being wrong in public and putting it right teaches more than being vague.'
			}
		},
		vague: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'It’s complicated',
				text: 'Nobody rings. A listener at an ironing board waits for the rest of the sentence, and gets the weather.',
				also: [
					{
						when: { type: 'flag', params: 'other' },
						text: 'The two findings went by in the middle, and nothing at the end picked them up.'
					}
				],
				later: 'The same desk. Marit’s card lies by the glass with nothing on it, and somebody uses it under a mug.',
				teaches: 'Vagueness is not caution. Say what is known, and how well.'
			}
		},
		circulatingClip: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The clip that circulates',
				text: 'Forty seconds of the show travel on without the rest of it. Somewhere somebody holds a phone across a breakfast table and says, “See?” The way back is still open: one correction, at the same hour, in the same voice.',
				later:
					'The same desk. The number of plays is pinned to the noticeboard, and under the pin are two letters that nobody has answered.',
				teaches: 'Overclaims travel, and they land on people.'
			}
		},
		overcorrected: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'Overcorrected',
				text: 'It gets a cheer from somebody in the corridor. Owen, on his bus home, frowns: at the start of the show there were differences, and at the end there are none.',
				later:
					'The same desk. There are two tears in the old running order now, one under “proves” and one under “identical”.',
				teaches: 'Small average differences are neither huge nor nothing.'
			}
		}
	}
});
