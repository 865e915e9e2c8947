import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'rewind',
	initial: 'headphones',
	context: start({ insight: 3, tension: 5, closeness: 5 }),
	meta: {
		title: 'Rewind',
		seat: 'Tobias',
		people: [
			{ name: 'Tobias', about: 'he/him, 35, electrician. He has been up since five.' },
			{ name: 'Amara', about: 'she/her, 34, lab technician. So has she.' }
		],
		setting:
			'One evening between bath time and the late feed. The baby is seven months old and asleep for now. A film of the last ten minutes can be played back, in four short clips.',
		example: [
			'In another kitchen Ravi and Henrik have been together for nine years, and it is the end of the month. Henrik gets up and begins to wipe the hob. Ravi dislikes this more than he can explain, because Henrik only ever wipes the hob when they are talking about money.',
			'Ravi does not follow him with the bill. He goes back one minute and looks at himself. He had read the heating figure out twice. He had said “as usual”. When Henrik started to say something about his brother, Ravi’s eyes had gone back to the column of numbers.',
			'He guesses: that may have felt like an exam. Then he says his part, and nothing after it. “I read that out like a teacher, and I talked over your brother.” The cloth slows down. “He wants to borrow again,” says Henrik.',
			'For a month Ravi tries one thing: before any figures, he asks how the week was. He has decided to notice one thing too, which is whether he knows the answer when he goes to bed. Henrik still wipes the hob now and then. Some hobs need it.'
		],
		summary: [
			'When Amara leaves the room, Tobias can follow, scroll, or play the last minute back and look at himself.',
			'He may find a third reminder, a glance at the phone or three unasked solutions. Under each is a wish that he could have said.',
			'Looking at more than one clip shows which change would matter most to her; one change from one clip is a good beginning too.',
			'His part lands best as one sentence without a “but”. A question about how the minute was for her works as well.',
			'Keeping score at the sink settles nothing, even where the sum is right. A calm list at an agreed time can.',
			'Some evenings are about seven months of broken nights, or about fear, and then the right step is help from outside.'
		],
		picture: { near: 'closeness', open: 'insight', strain: 'tension' }
	},
	states: {
		headphones: {
			meta: {
				text: 'In the kitchen the bottles stand in ranks like a parade, and the baby monitor’s green light breathes in and out. Amara puts her headphones in and leaves the room. One lead catches on the door handle; she frees it without looking back. Of all the things she does, this is the one Tobias likes least.',
				choices: {
					follow: 'Follow her and ask why she always does this',
					rewind: 'Play it back: what happened in the minute before?',
					scroll: 'Scroll until she comes back'
				}
			},
			on: {
				follow: {
					target: 'flatAnswer',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: { after: 'The word “always” gets to the bedroom before he does. It closes the door from the inside.' }
				},
				rewind: {
					target: 'filmStrip',
					actions: { type: 'shift', params: { insight: +1 } },
					meta: { after: 'He stays where he is. His attention comes back to the only person in the room.' }
				},
				scroll: {
					target: 'flatAnswer',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: {
						after: 'A man he went to school with has bought a boat. Two people, two screens, one wall between them.'
					}
				}
			}
		},
		flatAnswer: {
			meta: {
				text: 'Amara is in the kitchen again with the washing basket on her hip. “Nothing,” she says, before anyone has asked. “I’m tired.” She says it to the socks.',
				also: [
					{
						when: { type: 'atLeast', params: { tension: 8 } },
						text: 'The monitor crackles, and both of them hold their breath until it is quiet.'
					}
				],
				choices: {
					charge: '“You’re always tired.”',
					halfFirst: '“I’d like to look at my half first.”',
					explainNaps: 'Explain how the naps could be planned better'
				}
			},
			on: {
				charge: {
					target: 'sink',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'She had told him how she was. Now it is something she has been accused of.' }
				},
				halfFirst: {
					target: 'filmStrip',
					actions: { type: 'shift', params: { insight: +1 } },
					meta: {
						after: 'She looks up from the socks. Nothing has been asked of her, and her shoulders notice it first.'
					}
				},
				explainNaps: {
					target: 'sink',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'It is a good plan, with times. Nobody had ordered it.' }
				}
			}
		},
		filmStrip: {
			meta: {
				text: 'Tobias runs the last ten minutes through his head like a strip of film. There are four clips: his own voice at the bottles, his eyes on the phone when she began about her mother, her story from work with his fingers counting out an answer, and her mood, grey from end to end. Where does he look?',
				also: [
					{ when: { type: 'flag', params: 'tone' }, text: 'The edge in his own voice is still in his ear.' },
					{ when: { type: 'flag', params: 'phone' }, text: 'He can still see her stop in the middle of a word.' },
					{ when: { type: 'flag', params: 'fix' }, text: 'He can still see her nod, a little smaller each time.' }
				],
				choices: {
					hearVoice: 'At his voice, on the third reminder about the bottles',
					seeEyes: 'At his eyes, on the phone as she began about her mother',
					seeSolutions: 'At her story from work, and his three solutions',
					seeMood: 'At her mood in general'
				}
			},
			on: {
				hearVoice: {
					target: 'thirdReminder',
					actions: [
						{ type: 'shift', params: { insight: +2 } },
						{ type: 'setFlag', params: 'tone' }
					],
					meta: { after: 'The first “bottles” is news. The third has an edge you could open a letter with.' }
				},
				seeEyes: {
					target: 'loweredEyes',
					actions: [
						{ type: 'shift', params: { insight: +2 } },
						{ type: 'setFlag', params: 'phone' }
					],
					meta: { after: '“Mum rang, and she …” He sees her stop there, wait, and pick up a bib instead.' }
				},
				seeSolutions: {
					target: 'threeSolutions',
					actions: [
						{ type: 'shift', params: { insight: +2 } },
						{ type: 'setFlag', params: 'fix' }
					],
					meta: {
						after:
							'At “firstly” she nods. At “secondly” she nods and shrinks. At “thirdly” she is already reaching for the headphones.'
					}
				},
				seeMood: {
					target: 'flatAnswer',
					actions: { type: 'shift', params: { insight: -1 } },
					meta: { after: 'He watches it twice. It is grey both times, and nothing in it is his to change.' }
				}
			}
		},
		thirdReminder: {
			meta: {
				text: 'Three reminders in eight minutes. In the clip Tobias points at each bottle as he speaks, as if one of them might try to leave. What was the wish under it?',
				choices: {
					nameWorry: '“I’m afraid we’re dropping things.”',
					claimRole: '“Without me nothing gets done.”',
					leaveVoice: 'Look at another clip'
				}
			},
			on: {
				nameWorry: {
					target: 'bathEdge',
					actions: { type: 'shift', params: { insight: +1 } },
					meta: {
						after:
							'So that is what it was. A reminder can only be obeyed, and a worry can be shared. He goes to find her.'
					}
				},
				claimRole: {
					target: 'sink',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'He says it to the bottles, but the kitchen is small. The reminder has hardened into a job.' }
				},
				leaveVoice: {
					target: 'filmStrip',
					meta: { after: 'One clip is rarely the whole minute. He lets the strip run on.' }
				}
			}
		},
		loweredEyes: {
			meta: {
				text: 'Amara had started on something hard. In the clip she is looking at Tobias, and Tobias is looking down, his face lit blue from below.',
				choices: {
					askAgain: '“I missed your start. Would you begin again?”',
					checkingTime: '“I was only checking the time.”',
					leaveEyes: 'Look at another clip'
				}
			},
			on: {
				askAgain: {
					target: 'bathEdge',
					actions: { type: 'shift', params: { insight: +1, closeness: +1 } },
					meta: {
						after:
							'He calls it softly along the hall, because of the baby. “In a minute,” says her voice, and it does sound like a minute. Some starts can be answered late.'
					}
				},
				checkingTime: {
					target: 'sink',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'He was. It was 19:42. It is also beside the point, and she tells him so.' }
				},
				leaveEyes: {
					target: 'filmStrip',
					meta: { after: 'He keeps looking. The strip has other frames with him in them.' }
				}
			}
		},
		threeSolutions: {
			meta: {
				text: 'Somebody at the lab had put Amara’s results on a slide without her name. She had wanted company, and Tobias had counted out a plan on three fingers. In the clip he looks pleased with the third one.',
				choices: {
					askWhich: '“Next time I’ll ask: ideas or ears?”',
					defendCare: '“Solutions are how I care. She should know that.”',
					leaveFingers: 'Look at another clip'
				}
			},
			on: {
				askWhich: {
					target: 'bathEdge',
					actions: { type: 'shift', params: { insight: +1 } },
					meta: {
						after:
							'It is one short question, and it would have saved him three fingers of guessing. He goes to find her.'
					}
				},
				defendCare: {
					target: 'sink',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: {
						after:
							'He meant well, and he did mean it. It still went past what she needed, and the bottles get the rest.'
					}
				},
				leaveFingers: {
					target: 'filmStrip',
					meta: { after: 'He keeps looking. There was more in those ten minutes than a plan.' }
				}
			}
		},
		bathEdge: {
			meta: {
				text: 'Amara is sitting on the edge of the bath, folding a towel that is folded already. One headphone is in and one is out. Tobias stands on the mat with wet patches coming through his socks. What does he bring?',
				locked: {
					ownPart:
						'Tobias opens his mouth and finds a feeling there, but no sentence yet. He has seen too little of his own film.'
				},
				choices: {
					ownPart: 'His part, in one sentence, with no “but”',
					partAndHers: 'His part, and then hers',
					askBefore: 'A question: what was it like just before you left?'
				}
			},
			on: {
				ownPart: {
					guard: { type: 'atLeast', params: { insight: 6 } },
					target: 'lateFeed',
					actions: { type: 'shift', params: { tension: -2, closeness: +2 } },
					meta: {
						after: 'He says it and stops. There is nothing in it to defend against. The second headphone comes out.'
					}
				},
				partAndHers: {
					target: 'sink',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: {
						after:
							'She was nodding until the “but”. The second half cancels the first, and they carry the rest to the kitchen.'
					}
				},
				askBefore: {
					target: 'lateFeed',
					actions: { type: 'shift', params: { closeness: +1, insight: +1 } },
					meta: { after: '“Like being marked,” she says after a while. It is a clip he did not have.' }
				}
			}
		},
		sink: {
			meta: {
				text: 'They stand at the sink, he with the brush and she with the towel, and both of them talk to the tap. “The bottles aren’t done,” he says. “I can count,” says Amara. The monitor’s light breathes between them.',
				choices: {
					rewindLate: 'Play the minute back after all',
					quarterHour: 'Fifteen minutes apart, monitor in hand, then come back',
					throwTally: 'List aloud everything he has done since five',
					callForHelp: 'Stop. They are running on empty; ask for help tonight'
				}
			},
			on: {
				rewindLate: {
					target: 'filmStrip',
					actions: { type: 'shift', params: { tension: -1 } },
					meta: { after: '“Hang on,” says Tobias, and puts the brush down. Later than ideal still counts.' }
				},
				quarterHour: {
					target: 'bathEdge',
					actions: { type: 'shift', params: { tension: -2 } },
					meta: {
						after:
							'“Fifteen minutes. I’ll come and find you.” He sits on the stairs with the monitor on his knee and feels his neck let go.',
						alwaysOpen: true
					}
				},
				throwTally: {
					target: 'tally',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: {
						after: 'Fourteen items cross the sink. The sum may well be right, but thrown like this it settles nothing.'
					}
				},
				callForHelp: {
					target: 'nightShift',
					meta: {
						after:
							'“I don’t think this is about bottles,” says Tobias. “I think we need a night.” Not every stand-off has a lesson in it.',
						alwaysOpen: true
					}
				}
			}
		},
		tally: {
			always: [{ guard: { type: 'atLeast', params: { tension: 9 } }, target: 'scoreboard' }, { target: 'flatAnswer' }]
		},
		lateFeed: {
			meta: {
				text: 'At the late feed Amara has the baby on her arm, and Tobias holds the bottle at the angle she likes. “All right,” she says. “So what would be different?” He can try one change for a week, and it has to be one that is his to make.',
				locked: {
					compareClips: 'He has watched one clip at most. There is nothing yet to hold it against.'
				},
				choices: {
					compareClips: 'Compare the clips; pick the one she would feel most',
					keepOne: 'One change, from the one moment that stays with him',
					waitForHer: 'Wait for her to change first',
					putDown: 'Put the exercise down: this is not his alone to mend'
				}
			},
			on: {
				compareClips: {
					guard: { type: 'countOf', params: { flags: ['tone', 'phone', 'fix'], atLeast: 2 } },
					target: 'fittingLever',
					actions: { type: 'shift', params: { closeness: +1 } },
					meta: {
						after: 'He holds one against the other and asks himself which she would have felt most. He chooses once.'
					}
				},
				keepOne: {
					target: 'oneLever',
					actions: { type: 'shift', params: { closeness: +1 } },
					meta: { after: 'It is so small that he nearly doesn’t say it. It can be kept, at that size.' }
				},
				waitForHer: {
					target: 'afterYou',
					meta: { after: '“Let’s see how the week goes,” says Tobias, and watches her to see. Nothing moves.' }
				},
				putDown: {
					target: 'nightShift',
					meta: {
						after:
							'He turns it over once more and finds no lever that would be long enough. The exercise has a limit, and he has reached it.',
						alwaysOpen: true
					}
				}
			}
		},
		fittingLever: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'The lever that fits',
				text: '“That one,” says Amara, almost before Tobias has finished. The baby drinks and stares at the lamp.',
				also: [
					{
						when: { type: 'flag', params: 'phone' },
						text: 'From tomorrow the phone will spend the hour after the bath in his toolbox, under the pliers.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'phone' } },
						text: 'From tomorrow he will ask “ideas or ears?”, and then wait until she has chosen.'
					}
				],
				later:
					'The same kitchen. The bottles still stand in ranks. The headphones hang on the door handle, and on most evenings they stay there until Amara has got to the end of her sentence.',
				teaches:
					'What you do yourself is the part you can move today. Looking at more than one clip can show you which change would matter.'
			}
		},
		oneLever: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'One lever',
				text: 'It is one thing, and Tobias says it in nine words. Amara does not say whether it is the right one. She says, “Okay,” and moves her foot so that it rests against his.',
				later:
					'The same kitchen. A strip of squared paper hangs beside the monitor with a cross for every evening he remembered. There are two gaps in it, and nobody has filled them in.',
				teaches: 'One change that is kept does more than five that were promised.'
			}
		},
		scoreboard: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The scoreboard',
				text: 'Amara has a list as well, and hers goes back to the spring. They read them out across the sink, and somewhere in the second half the baby wakes up. It need not end there. Tobias could put one item of his own down first, and name a time for the list.',
				later:
					'The same kitchen. Two lists hang side by side on the fridge, and the vaccination card is somewhere underneath.',
				teaches:
					'Who does how much is a fair question. It deserves a calm list at a set time, and it gets lost in a fight at the sink.'
			}
		},
		afterYou: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'After you',
				text: 'Amara is watching too, it turns out. All week they hold doors open for each other, and nobody goes through.',
				later: 'The same kitchen. The headphones have been given a hook of their own, beside the door.',
				teaches: 'Two people who wait for each other to begin can wait a long time.'
			}
		},
		nightShift: {
			type: 'final',
			meta: {
				ending: 'safety',
				title: 'Not yours to fix alone',
				text: 'Tobias lets the film be. The house has a baby of seven months in it, and two people who have not slept through a night since she came. He writes to his sister: could you take one night? Amara reads it over his shoulder and adds “please”.',
				later:
					'The same kitchen. On Thursdays a third coat hangs in the hall, and somebody who slept the night before gives the late feed.',
				teaches:
					'Looking at your part does not mean taking the blame. If either parent stays flat or low after a birth, it is worth telling a doctor or health visitor, and too little sleep is reason enough to ask anyone for one night. If you are afraid, go to the help page; this exercise is not for that.'
			}
		}
	}
});
