import type { Source } from '#lib/course/evidence.ts';

/**
 * Every source that a claim rests on, and how far it was read. No full text was read: `abstract` means the abstract or
 * record, `secondary` a report of it, `known` that only its bibliographic data are known.
 */
export const sources = {
	'ackerman-2011': {
		cite: 'Ackerman, Griskevicius & Li (2011). Let’s get serious: Communicating commitment in romantic relationships. Journal of Personality and Social Psychology 100(6), 1079–1094.',
		seen: 'abstract'
	},
	'amato-keith-1991a': {
		cite: 'Amato & Keith (1991). Parental divorce and adult well-being: A meta-analysis. Journal of Marriage and the Family 53(1), 43–58.',
		seen: 'abstract'
	},
	'amato-keith-1991b': {
		cite: 'Amato & Keith (1991). Parental divorce and the well-being of children: A meta-analysis. Psychological Bulletin 110(1), 26–46.',
		seen: 'abstract'
	},
	'anderson-2025': {
		cite: 'Anderson and colleagues (2025). Meta-analysis of satisfaction in monogamous and non-monogamous relationships (exact title not seen). Journal of Sex Research.',
		seen: 'secondary'
	},
	'atallah-2021': {
		cite: 'Atallah, Haydar, Jabbour, Kfoury & Sader (2021). The effectiveness of psychological interventions alone, or in combination with phosphodiesterase-5 inhibitors, for the treatment of erectile dysfunction. Arab Journal of Urology 19(3), 310–322.',
		seen: 'abstract'
	},
	'avery-clark-2019': {
		cite: 'Avery-Clark, Weiner & Adams-Clark (2019). Sensate focus for sexual concerns: An updated, critical literature review. Current Sexual Health Reports 11, 84–94.',
		seen: 'abstract'
	},
	'bancroft-janssen-2000': {
		cite: 'Bancroft & Janssen (2000). The dual control model of male sexual response. Neuroscience & Biobehavioral Reviews 24(5), 571–579.',
		seen: 'known'
	},
	'barlow-1986': {
		cite: 'Barlow (1986). Causes of sexual dysfunction: The role of anxiety and cognitive interference. Journal of Consulting and Clinical Psychology 54(2), 140–148.',
		seen: 'abstract'
	},
	'basson-2000': {
		cite: 'Basson (2000). The female sexual response: A different model. Journal of Sex & Marital Therapy 26(1), 51–65.',
		seen: 'abstract'
	},
	'brock-lawrence-2009': {
		cite: 'Brock & Lawrence (2009). Too much of a good thing: Underprovision versus overprovision of partner support. Journal of Family Psychology 23(2), 181–192.',
		seen: 'abstract'
	},
	'brotto-yule-2011': {
		cite: 'Brotto & Yule (2011). Physiological and subjective sexual arousal in self-identified asexual women. Archives of Sexual Behavior 40(4), 699–712.',
		seen: 'abstract'
	},
	'burnett-2018': {
		cite: 'Burnett et al. (2018). Erectile dysfunction: AUA guideline. Journal of Urology 200(3), 633–641.',
		seen: 'abstract'
	},
	'cao-2022': {
		cite: 'Cao, Ma, Li, Liang, Wu, Chi, Li & Zhou (2022). Childhood emotional maltreatment and adulthood romantic relationship well-being: A multilevel, meta-analytic review. Trauma, Violence, & Abuse.',
		seen: 'abstract'
	},
	'chaplin-aldao-2013': {
		cite: 'Chaplin & Aldao (2013). Gender differences in emotion expression in children: A meta-analytic review. Psychological Bulletin 139(4), 735–765.',
		seen: 'abstract'
	},
	'christensen-heavey-1990': {
		cite: 'Christensen & Heavey (1990). Gender and social structure in the demand/withdraw pattern of marital conflict. Journal of Personality and Social Psychology 59(1), 73–81.',
		seen: 'known'
	},
	'christensen-shenk-1991': {
		cite: 'Christensen & Shenk (1991). Communication, conflict, and psychological distance in nondistressed, clinic, and divorcing couples. Journal of Consulting and Clinical Psychology 59(3), 458–463.',
		seen: 'abstract'
	},
	'craske-2014': {
		cite: 'Craske, Treanor, Conway, Zbozinek & Vervliet (2014). Maximizing exposure therapy: An inhibitory learning approach. Behaviour Research and Therapy 58, 10–23.',
		seen: 'abstract'
	},
	'del-giudice-2011': {
		cite: 'Del Giudice (2011). Sex differences in romantic attachment: A meta-analysis. Personality and Social Psychology Bulletin 37(2), 193–214.',
		seen: 'abstract'
	},
	'descutner-thelen-1991': {
		cite: 'Descutner & Thelen (1991). Development and validation of a Fear-of-Intimacy Scale. Psychological Assessment 3(2), 218–225.',
		seen: 'abstract'
	},
	'dewitte-2015': {
		cite: 'Dewitte, Van Lankveld, Vandenberghe & Loeys (2015). Sex in its daily relational context. Journal of Sexual Medicine 12.',
		seen: 'abstract'
	},
	'dewitte-2021': {
		cite: 'Dewitte, Bettocchi, Carvalho, Corona et al. (2021). A psychosocial approach to erectile dysfunction: Position statements from the ESSM. Sexual Medicine 9(6), 100434.',
		seen: 'abstract'
	},
	'dindia-allen-1992': {
		cite: 'Dindia & Allen (1992). Sex differences in self-disclosure: A meta-analysis. Psychological Bulletin 112(1), 106–124.',
		seen: 'abstract'
	},
	'downey-1998': {
		cite: 'Downey, Freitas, Michaelis & Khouri (1998). The self-fulfilling prophecy in close relationships. Journal of Personality and Social Psychology 75(2), 545–560.',
		seen: 'abstract'
	},
	'endendijk-2016': {
		cite: 'Endendijk, Groeneveld, Bakermans-Kranenburg & Mesman (2016). Gender-differentiated parenting revisited. PLoS ONE 11(7), e0159193.',
		seen: 'abstract'
	},
	'fanselow-pennington-2018': {
		cite: 'Fanselow & Pennington (2018). A return to the psychiatric dark ages with a two-system framework for fear. Behaviour Research and Therapy 100, 24–29.',
		seen: 'known'
	},
	'fletcher-kerr-2010': {
		cite: 'Fletcher & Kerr (2010). Through the eyes of love: Reality and illusion in intimate relationships. Psychological Bulletin 136(4), 627–658.',
		seen: 'abstract'
	},
	'frost-forrester-2013': {
		cite: 'Frost & Forrester (2013). Closeness discrepancies in romantic relationships. Personality and Social Psychology Bulletin 39(4), 456–469.',
		seen: 'secondary'
	},
	'fruhauf-2013': {
		cite: 'Frühauf, Gerger, Schmidt, Munder & Barth (2013). Efficacy of psychological interventions for sexual dysfunction. Archives of Sexual Behavior 42(6), 915–933.',
		seen: 'abstract'
	},
	'girme-2018': {
		cite: 'Girme, Agnew, VanderDrift, Harvey, Rholes & Simpson (2018). The ebbs and flows of attachment. Journal of Personality and Social Psychology 114(3), 397–421.',
		seen: 'abstract'
	},
	'hawkins-2002': {
		cite: 'Hawkins, Carrère & Gottman (2002). Marital sentiment override: Does it influence couples’ perceptions? Journal of Marriage and Family 64(1), 193–201.',
		seen: 'abstract'
	},
	'hoeg-2018': {
		cite: 'Høeg, Johansen, Christensen, Frederiksen et al. (2018). Early parental loss and intimate relationships in adulthood: A nationwide study. Developmental Psychology.',
		seen: 'abstract'
	},
	'hogue-2019': {
		cite: 'Hogue, Rosen, Bockaj, Impett & Muise (2019). Sexual communal motivation in couples coping with low sexual interest/arousal. PLoS ONE 14(7), e0219768.',
		seen: 'abstract'
	},
	'holley-2010': {
		cite: 'Holley, Sturm & Levenson (2010). Exploring the basis for gender differences in the demand-withdraw pattern. Journal of Homosexuality 57(5), 666–684.',
		seen: 'abstract'
	},
	'hook-2003': {
		cite: 'Hook, Gerstein, Detterich & Gridley (2003). How close are we? Measuring intimacy and examining gender differences. Journal of Counseling & Development 81(4), 462–472.',
		seen: 'secondary'
	},
	'hyde-2005': {
		cite: 'Hyde (2005). The gender similarities hypothesis. American Psychologist 60(6), 581–592.',
		seen: 'abstract'
	},
	'impett-2005': {
		cite: 'Impett, Peplau & Gable (2005). Approach and avoidance sexual motives. Personal Relationships 12, 465–482.',
		seen: 'abstract'
	},
	'impett-2019': {
		cite: 'Impett, Muise & Harasymchuk (2019). Giving in the bedroom. Journal of Social and Personal Relationships 36(8).',
		seen: 'known'
	},
	'kim-2018': {
		cite: 'Kim, Muise & Impett (2018). The relationship implications of rejecting a partner for sex kindly versus having sex reluctantly. Journal of Social and Personal Relationships 35(4).',
		seen: 'abstract'
	},
	'kjaervik-bushman-2024': {
		cite: 'Kjærvik & Bushman (2024). A meta-analytic review of anger management activities that increase or decrease arousal. Clinical Psychology Review 109, 102414.',
		seen: 'abstract'
	},
	'laurenceau-1998': {
		cite: 'Laurenceau, Barrett & Pietromonaco (1998). Intimacy as an interpersonal process. Journal of Personality and Social Psychology 74(5), 1238–1251.',
		seen: 'abstract'
	},
	'ledoux-pine-2016': {
		cite: 'LeDoux & Pine (2016). Using neuroscience to help understand fear and anxiety: A two-system framework. American Journal of Psychiatry 173(11), 1083–1093.',
		seen: 'abstract'
	},
	'linschoten-2016': {
		cite: 'Linschoten, Weiner & Avery-Clark (2016). Sensate focus: A critical literature review. Sexual and Relationship Therapy 31(2), 230–247.',
		seen: 'abstract'
	},
	'logan-2021': {
		cite: 'Logan (2021). Examining relationship and abuse tactics associated with nonfatal strangulation experiences before and after a protective order. Violence and Gender 8(2), 95–103.',
		seen: 'abstract'
	},
	'mallory-2019': {
		cite: 'Mallory, Stanton & Handy (2019). Couples’ sexual communication and dimensions of sexual function. Journal of Sex Research 56(7), 882–898.',
		seen: 'abstract'
	},
	'mallory-2022': {
		cite: 'Mallory (2022). Dimensions of couples’ sexual communication, relationship satisfaction, and sexual satisfaction. Journal of Family Psychology 36(3), 358–371.',
		seen: 'abstract'
	},
	'manbeck-2020': {
		cite: 'Manbeck, Kanter, Kuczynski, Maitland & Corey (2020). Fear-of-intimacy in the interpersonal process model. Journal of Social and Personal Relationships 37(4), 1317–1339.',
		seen: 'abstract'
	},
	'marigold-2007': {
		cite: 'Marigold, Holmes & Ross (2007). More than words: Reframing compliments from romantic partners. Journal of Personality and Social Psychology 92(2), 232–248.',
		seen: 'abstract'
	},
	'mark-lasslo-2018': {
		cite: 'Mark & Lasslo (2018). Maintaining sexual desire in long-term relationships. Journal of Sex Research 55(4–5), 563–581.',
		seen: 'abstract'
	},
	'mashek-2011': {
		cite: 'Mashek, Le, Israel & Aron (2011). Wanting less closeness in romantic relationships. Basic and Applied Social Psychology 33(4), 333–345.',
		seen: 'abstract'
	},
	'masters-johnson-1970': {
		cite: 'Masters & Johnson (1970). Human Sexual Inadequacy. Little, Brown.',
		seen: 'abstract'
	},
	'melin-salkovskis-2025': {
		cite: 'Melin & Salkovskis (2025). Sensitivity to betrayal and new intimate relationship building in survivors of intimate partner violence. Psychology and Psychotherapy: Theory, Research and Practice. (Authors’ names not confirmed.)',
		seen: 'secondary'
	},
	'melnik-2007': {
		cite: 'Melnik, Soares & Nasello (2007). Psychosocial interventions for erectile dysfunction. Cochrane Database of Systematic Reviews, CD004825.',
		seen: 'abstract'
	},
	'mikulincer-shaver-2016': {
		cite: 'Mikulincer & Shaver (2016). Attachment in Adulthood (2nd ed.). Guilford.',
		seen: 'abstract'
	},
	'muise-goss-2024': {
		cite: 'Muise & Goss (2024). Does too much closeness dampen desire? Current Directions in Psychological Science.',
		seen: 'secondary'
	},
	'murray-1996': {
		cite: 'Murray, Holmes & Griffin (1996). The benefits of positive illusions. Journal of Personality and Social Psychology 70(1), 79–98.',
		seen: 'abstract'
	},
	'overall-mcnulty-2017': {
		cite: 'Overall & McNulty (2017). What type of communication during conflict is beneficial for intimate relationships? Current Opinion in Psychology 13, 1–5.',
		seen: 'abstract'
	},
	'papp-2009': {
		cite: 'Papp, Kouros & Cummings (2009). Demand-withdraw patterns in marital conflict in the home. Personal Relationships 16(2), 285–300.',
		seen: 'abstract'
	},
	'pyke-2020': {
		cite: 'Pyke (2020). Sexual performance anxiety. Sexual Medicine Reviews 8(2), 183–190.',
		seen: 'abstract'
	},
	'riazi-manouchehri-2024': {
		cite: 'Riazi & Manouchehri (2024). The mediating role of mentalization and integrative self-knowledge in the relationship between childhood trauma and fear of intimacy. Frontiers in Psychology.',
		seen: 'abstract'
	},
	'sanford-rowatt-2004': {
		cite: 'Sanford & Rowatt (2004). When is negative emotion positive for relationships? Personal Relationships.',
		seen: 'abstract'
	},
	'schrodt-2014': {
		cite: 'Schrodt, Witt & Shimkowski (2014). A meta-analytical review of the demand/withdraw pattern of interaction. Communication Monographs 81(1), 28–58.',
		seen: 'secondary'
	},
	'sherman-thelen-1996': {
		cite: 'Sherman & Thelen (1996). Fear of Intimacy Scale: Validation and extension with adolescents. Journal of Social and Personal Relationships 13(4), 507–521.',
		seen: 'abstract'
	},
	'simpson-rholes-2017': {
		cite: 'Simpson & Rholes (2017). Adult attachment, stress, and romantic relationships. Current Opinion in Psychology 13, 19–24.',
		seen: 'abstract'
	},
	'sims-meana-2010': {
		cite: 'Sims & Meana (2010). Why did passion wane? Journal of Sex & Marital Therapy 36(4).',
		seen: 'secondary'
	},
	'stansfield-williams-2021': {
		cite: 'Stansfield & Williams (2021). Coercive control between intimate partners: An application to nonfatal strangulation. Journal of Interpersonal Violence 36(9–10), NP5105–NP5124.',
		seen: 'abstract'
	},
	'swann-1994': {
		cite: 'Swann, De La Ronde & Hixon (1994). Authenticity and positivity strivings in marriage and courtship. Journal of Personality and Social Psychology 66(5), 857–869.',
		seen: 'known'
	},
	'swann-chapter': {
		cite: 'Swann, Chang-Schneider & Angulo. Self-verification in relationships as an adaptive process (book chapter).',
		seen: 'abstract'
	},
	'thelen-2000': {
		cite: 'Thelen, Vander Wal, Thomas & Harmon (2000). Fear of intimacy among dating couples. Behavior Modification 24(2), 223–240.',
		seen: 'abstract'
	},
	'under-pressure-2024': {
		cite: 'Under pressure: Men’s and women’s sexual performance anxiety in the sexual interactions of adult couples (2024; authors not seen). Journal of Sex Research, doi 10.1080/00224499.2024.2357587.',
		seen: 'abstract'
	},
	'vaillancourt-morel-2024': {
		cite: 'Vaillancourt-Morel, Bussières, Nolin & Daspe (2024). Partner effects of childhood maltreatment. Trauma, Violence, & Abuse 25(2), 1150–1167.',
		seen: 'abstract'
	},
	'vowels-mark-2020': {
		cite: 'Vowels & Mark (2020). Strategies for mitigating sexual desire discrepancy in relationships. Archives of Sexual Behavior 49(3).',
		seen: 'abstract'
	},
	'wahring-2024': {
		cite: 'Wahring, Simpson & Van Lange (online 2024). Romantic relationships matter more to men than to women. Behavioral and Brain Sciences.',
		seen: 'secondary'
	},
	'waldinger-schulz-2006': {
		cite: 'Waldinger & Schulz (2006). Linking hearts and minds in couple interactions. Journal of Family Psychology 20(3), 494–504.',
		seen: 'abstract'
	},
	'widom-2018': {
		cite: 'Widom et al. (2018). Does adult attachment style mediate the relationship between childhood maltreatment and mental and physical health outcomes? Child Abuse & Neglect, doi 10.1016/j.chiabu.2017.05.002.',
		seen: 'abstract'
	},
	'zell-2015': {
		cite: 'Zell, Krizan & Teeter (2015). Evaluating gender similarities and differences using metasynthesis. American Psychologist 70(1), 10–20.',
		seen: 'abstract'
	}
} satisfies Record<string, Source>;

/** The three articles whose ideas the course takes up and weighs, in its own words. */
export const articles = [
	{
		title: '5 Ways to Deal with a Partner’s Fear of Intimacy',
		credit:
			'Adapted from ideas in “5 Ways to Deal with a Partner’s Fear of Intimacy”, Psychology Today, blog Compassion Matters, November 2012.',
		note: 'The same text appeared as “5 Strategies for Dealing With Your Partner’s Fear of Intimacy” at PsychAlive, and as “The Push and Pull of Building Intimacy in a Relationship” at Love TV. Title, outlet and month were confirmed through a mirrored copy. The author is probable only: the blog is known as Lisa Firestone’s, but the byline was not seen. The copy used here ends after three of five strategies.'
	},
	{
		title: 'Fear of Intimacy in Men: Cause, Relationship Problems, Tips',
		credit:
			'Adapted from ideas in “Fear of Intimacy in Men: Cause, Relationship Problems, Tips”, Psychology Today, blog Insight Is 20/20, 15 April 2013, reviewed by Davia Sills.',
		note: 'The course met this text under the title “Why Men Fear Intimacy”; where that title was used was not found. Title, outlet and date are confirmed. The author is probable only: the blog is known as Seth Meyers’s, but the byline was not seen. The copy used here lacks its later sections.'
	},
	{
		title: 'The Fears of Sex We Want to Banish',
		credit: 'Source article, author not verified.',
		note: 'Outlet, date and author could not be found, so none is named.'
	}
] satisfies { title: string; credit: string; note: string }[];
