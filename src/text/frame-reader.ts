import { type Chunk, chunksOf, type VerbGroup } from './chunks.ts';
import { REPORTING_VERBS } from './clauses.ts';
import { settleGaps, settleSpeakers, settleSubjects } from './frame-gaps.ts';
import type { Frame, FramePhrase, FrameRelation, Gap, Prepositional } from './frames.ts';
import { assemble, isTime, startsClause } from './noun-chains.ts';
import type { TaggedWord } from './tagger.ts';
import { termOf } from './terms.ts';
import { carriesClause } from './verb-finiteness.ts';
import { isBe, isDo, isHave } from './verb-forms.ts';

/** A frame while it is being read. */
export type Draft = { -readonly [K in keyof Frame]: Frame[K] } & {
  objects: FramePhrase[];
  prepositions: Prepositional[];
  /** A preposition without a phrase behind it: "what was it fined for". */
  stranded: string | null;
};

/** A clause that is being read: it waits for its verb while `frame` is -1. */
export interface Level {
  readonly relation: FrameRelation;
  readonly governor: number;
  subject: FramePhrase | null;
  /** Its latest frame with a tense. */
  frame: number;
  /** What "who" or "which" stands for. */
  readonly antecedent: FramePhrase | null;
  /** The preposition of "in which", "where" for "where"; null for a bare "which". */
  readonly through: string | null;
  /** Stands before the clause that it belongs to. */
  readonly fronted: boolean;
  /** What stands before its verb. */
  readonly before: Prepositional[];
}

/** What a question asks for, as it stands at its front. */
export interface Asked extends FramePhrase {
  readonly wh: number;
  readonly noun: number;
  readonly preposition: string | null;
}

/** Verbs whose object does what the infinitive says: "asked the court to ban". */
const OBJECT_CONTROL = new Set(
  'ask tell urge forc allow order persuad enabl caus lead requir want expect help permit encourag invit advis instruct warn forbid compel'.split(
    ' ',
  ),
);

/** Nouns that an infinitive says more about: "plans to build" names no builder. */
const PLANS =
  /^(?:plans?|proposals?|laws?|bills?|powers?|rights?|duty|duties|ways?|permission|orders?|money|funds?|need)$/;

/** Verbs whose object is told what "that" opens (stems), and nouns that say what it opens. */
const INFORMING = /^(?:persuad|convinc|inform|assur|notifi|remind|teach|show|tell|warn|promis|advis|satisfi)/;
const SAYING_NOUNS =
  /^(?:signs?|evidence|claims?|facts?|beliefs?|ideas?|proof|warnings?|hopes?|fears?|risks?|suggestions?|reports?|chance|conclusion|concerns?|view|theory|grounds?)$/;

/** Reads the frames of the words of one sentence. */
export function readFrames(words: readonly TaggedWord[]): readonly Frame[] {
  const reader = new FrameReader(words);
  return reader.read();
}

class FrameReader {
  readonly #words: readonly TaggedWord[];
  readonly #chunks: readonly Chunk[];
  readonly #frames: Draft[] = [];
  #levels: Level[] = [];
  #asked: Asked | null = null;
  #source: FramePhrase | null = null;
  /** The phrase of place or time that was read behind a comma or "and": it may belong to the clause that follows. */
  #front: { readonly frame: Draft; readonly added: Prepositional; readonly joint: Chunk } | null = null;
  /** The phrase read last, that "who" and an apposition speak of. */
  #latest: FramePhrase | null = null;

  constructor(words: readonly TaggedWord[]) {
    this.#words = words;
    this.#chunks = chunksOf(words);
  }

  read(): readonly Frame[] {
    this.#open({ relation: 'main', governor: -1 });
    for (let k = 0; k < this.#chunks.length; ) k = this.#step(k);
    settleGaps(this.#words, this.#frames, this.#asked);
    settleSubjects(this.#words, this.#frames);
    settleSpeakers(this.#words, this.#frames, this.#source);
    return this.#frames.map(({ stranded: _, ...frame }) => frame);
  }

  /** Reads the chunk at `k` with what belongs to it; returns the index of the next one. */
  #step(k: number): number {
    const chunk = this.#chunks[k] as Chunk;
    switch (chunk.kind) {
      case 'noun':
        return chunk.wh >= 0 ? this.#wh(k, null) : this.#noun(k);
      case 'verb':
        return this.#verb(k, chunk.group as VerbGroup);
      case 'preposition':
        return this.#preposition(k);
      case 'wh':
        return this.#wh(k, null);
      case 'that':
        return this.#that(k);
      case 'subordinator':
        this.#open({ relation: 'adverbial', governor: this.#level.frame, fronted: this.#level.frame < 0 });
        return k + 1;
      case 'mark':
        return this.#mark(k);
      default:
        return k + 1;
    }
  }

  get #level(): Level {
    return this.#levels.at(-1) as Level;
  }

  #open(over: Partial<Level> & Pick<Level, 'relation' | 'governor'>): void {
    this.#levels.push({
      subject: null,
      frame: -1,
      antecedent: null,
      through: null,
      fronted: false,
      before: [],
      ...over,
    });
  }

  /** The chunk before `k` that is more than an adverb. */
  #before(k: number): Chunk | undefined {
    let i = k - 1;
    while (this.#chunks[i]?.kind === 'other') i--;
    return this.#chunks[i];
  }

  #noun(k: number): number {
    const level = this.#level;
    const before = this.#before(k);
    const reporting = this.#reportsBefore(k);
    const open = level.frame >= 0 && (reporting || !this.#waits() || before?.kind !== 'verb');
    if (open && startsClause(this.#words, this.#chunks, k, reporting)) return this.#newClause(k, before);
    const { phrase, next } = assemble(this.#words, this.#chunks, k, level.frame < 0);
    this.#latest = phrase;
    if (level.frame >= 0) this.#object(k, phrase);
    else if (level.subject === null) level.subject = phrase;
    else if (/^\d{1,2}$/.test(this.#words[level.subject.last]?.lower ?? '') && before?.kind === 'noun')
      level.subject = phrase;
    else if (isTime(this.#words, level.subject)) {
      level.before.push({ ...level.subject, preposition: '', inSubject: false });
      level.subject = phrase;
    } else if (before?.kind === 'comma') level.subject = { ...level.subject, last: phrase.last };
    else if (before?.kind === 'noun')
      this.#open({ relation: 'relative', governor: -1, antecedent: level.subject, subject: phrase });
    return next;
  }

  /** A bare phrase behind a verb: its object, or when it was. */
  #object(k: number, phrase: FramePhrase): void {
    const frame = this.#frames.at(-1);
    const before = this.#before(k)?.kind;
    if (frame === undefined || !/^(?:verb|noun|conjunction)$/.test(before ?? '')) return;
    if (isTime(this.#words, phrase) && frame.term !== 'be')
      frame.prepositions.push({ ...phrase, preposition: '', inSubject: false });
    else if (before === 'conjunction') {
      if (/^(?:NUM|SYM)$/.test(this.#words[phrase.first]?.pos ?? '') && frame.objects.length > 0)
        frame.objects.push(phrase);
    } else if (before === 'verb' || frame.objects.at(-1)?.last === phrase.first - 1)
      frame.objects.push(phrase);
  }

  /** Whether the verb right before the chunk lets a clause follow without "that". */
  #reportsBefore(k: number): boolean {
    const frame = this.#frames.at(-1);
    const before = this.#before(k)?.kind;
    return frame?.reports === true && (before === 'verb' || before === 'noun');
  }

  /** A subject with a verb of its own behind it, where the clause has its verb already. */
  #newClause(k: number, behind: Chunk | undefined): number {
    const front =
      this.#front !== null &&
      this.#front.added.last === behind?.last &&
      this.#frames.at(-1) === this.#front.frame
        ? this.#front
        : null;
    const before = front?.joint ?? behind;
    const joined = before?.kind === 'comma' || before?.kind === 'conjunction';
    const governor = this.#frames.length - 1;
    if (joined) {
      while (this.#levels.length > 1 && this.#closes(before)) this.#levels.pop();
      const { relation, governor: above, antecedent } = this.#level;
      this.#levels.pop();
      const kept = relation === 'reported' && antecedent === null;
      this.#open({ relation: kept ? 'reported' : 'coordinate', governor: above });
    } else if (this.#frames[governor]?.reports === true) this.#open({ relation: 'reported', governor });
    else if (this.#level.fronted) this.#levels.pop();
    else this.#open({ relation: 'relative', governor: -1, antecedent: this.#latest });
    if (this.#level.frame >= 0) this.#open({ relation: 'coordinate', governor: -1 });
    const { phrase, next } = assemble(this.#words, this.#chunks, k, true);
    this.#level.subject = phrase;
    if (front !== null) this.#level.before.push(...front.frame.prepositions.splice(-1));
    this.#latest = phrase;
    return next;
  }

  /** Whether the clause being read ends where a new subject is joined. */
  #closes(before: Chunk): boolean {
    const { relation, fronted } = this.#level;
    return relation === 'relative' || fronted || (relation === 'adverbial' && before.kind === 'comma');
  }

  #preposition(k: number): number {
    const chunk = this.#chunks[k] as Chunk;
    const next = this.#chunks[k + 1];
    if (next?.kind === 'wh' || (next?.kind === 'noun' && next.wh >= 0)) return this.#wh(k + 1, chunk.lower);
    const frame = this.#frames.at(-1);
    if (next?.kind !== 'noun') {
      const gerund = next?.kind === 'verb' && next.group?.form === 'ing';
      if (frame !== undefined && !gerund) frame.stranded = chunk.lower;
      return k + 1;
    }
    const level = this.#level;
    const { phrase, next: after } = assemble(this.#words, this.#chunks, k + 1, level.frame < 0);
    if (chunk.lower === 'according to') {
      this.#source = phrase;
      return after;
    }
    this.#latest = phrase;
    const latest = this.#frames.at(-1);
    const within = latest !== undefined && level.frame < 0 && this.#isWithin(latest, level);
    const inSubject =
      level.frame < 0 && level.subject !== null && !within && this.#before(k)?.kind === 'noun';
    const added: Prepositional = { ...phrase, preposition: chunk.lower, inSubject };
    if (level.frame < 0) level.before.push(added);
    if (inSubject && level.subject !== null) level.subject = { ...level.subject, last: phrase.last };
    const target = latest;
    if (target === undefined || (level.frame < 0 && !within)) return after;
    if (level.frame < 0) level.before.pop();
    if (target.voice === 'passive' && chunk.lower === 'by' && target.agent === null && this.#canAct(phrase))
      target.agent = phrase;
    else {
      target.prepositions.push(added);
      const joint = this.#before(k);
      if (joint !== undefined && /^(?:comma|conjunction)$/.test(joint.kind))
        this.#front = { frame: target, added, joint };
    }
    return after;
  }

  /** Whether a frame was read since the clause began: "the people killed in the storm", "built in 1990". */
  #isWithin(frame: Draft, { subject }: Level): boolean {
    return subject === null ? this.#levels.length === 1 : frame.verb > subject.first;
  }

  #canAct({ first, head }: FramePhrase): boolean {
    const word = this.#words[head];
    return (
      word?.pos !== 'NUM' &&
      this.#words[first]?.pos !== 'SYM' &&
      !isTime(this.#words, { first, last: head, head })
    );
  }

  #that(k: number): number {
    const before = this.#chunks[k - 1];
    const reporting = this.#frames.findLast(({ reports }) => reports);
    const after = this.#chunks[k + 1];
    const relative = before?.kind === 'noun' && after?.kind === 'verb';
    const noun = this.#words[before?.head ?? -1]?.lower ?? '';
    if (before?.kind === 'noun' && !relative && SAYING_NOUNS.test(noun))
      this.#open({ relation: 'reported', governor: -1 });
    else if (
      relative ||
      (before?.kind === 'noun' && reporting === undefined && !INFORMING.test(this.#frames.at(-1)?.term ?? ''))
    )
      this.#open({ relation: 'relative', governor: -1, antecedent: relative ? this.#near(k) : this.#latest });
    else this.#open({ relation: 'reported', governor: reporting?.index ?? this.#frames.length - 1 });
    return k + 1;
  }

  /** The noun chunk right before `k`: what "which" and "that" most often speak of. */
  #near(k: number): FramePhrase | null {
    const before = this.#before(k);
    const chunk = before?.kind === 'comma' ? this.#before(k - 1) : before;
    return chunk?.kind === 'noun' ? { first: chunk.first, last: chunk.last, head: chunk.head } : this.#latest;
  }

  /** "who", "which year", "in which": what is asked for, or the beginning of a relative clause. */
  #wh(k: number, preposition: string | null): number {
    const chunk = this.#chunks[k] as Chunk;
    const at = preposition === null ? k : k - 1;
    const { lower } = this.#words[chunk.wh] as TaggedWord;
    const { phrase, next } =
      chunk.kind === 'noun' || this.#chunks[k + 1]?.lower === 'of'
        ? assemble(this.#words, this.#chunks, k, true)
        : { phrase: { first: chunk.first, last: chunk.last, head: chunk.head }, next: k + 1 };
    if (this.#asks(at)) {
      const inner = chunk.kind === 'wh' && next > k + 1 ? (this.#chunks[k + 2]?.head ?? -1) : -1;
      this.#asked ??= {
        ...phrase,
        wh: chunk.wh,
        noun: chunk.kind === 'noun' ? chunk.head : inner,
        preposition,
      };
      this.#level.subject = null;
      return next;
    }
    const before = this.#before(at)?.kind;
    const person = lower === 'who' || lower === 'whom';
    if (
      this.#latest !== null &&
      (before === 'noun' || before === 'comma') &&
      this.#canFollow(lower, this.#latest)
    ) {
      const through = preposition ?? (/^(?:where|when|why)$/.test(lower) ? lower : null);
      const clausal = before === 'comma' && this.#before(at - 1)?.kind === 'verb';
      const antecedent = lower === 'whose' || clausal ? null : person ? this.#latest : this.#near(at);
      this.#open({
        relation: 'relative',
        governor: -1,
        antecedent,
        through,
        subject: lower === 'whose' ? phrase : null,
      });
    } else {
      const above = this.#frames.at(-1);
      const relation =
        lower === 'when' && above?.reports !== true && above?.term !== 'know' ? 'adverbial' : 'reported';
      this.#open({
        relation,
        governor: this.#frames.length - 1,
        subject: chunk.kind === 'noun' ? phrase : null,
      });
    }
    return next;
  }

  /** Whether a relative clause can begin with the word: "the year when", not "40 people when". */
  #canFollow(wh: string, latest: FramePhrase): boolean {
    if (wh === 'when') return isTime(this.#words, latest);
    if (wh === 'why') return this.#words[latest.head]?.lower === 'reason';
    return wh !== 'what' && wh !== 'how';
  }

  /** Whether a question word at `k` asks, and does not begin a relative or indirect clause. */
  #asks(k: number): boolean {
    if (this.#frames.length > 0 || this.#asked !== null) return false;
    const before = this.#before(k)?.kind;
    const topic = this.#chunks[0]?.kind === 'preposition' && before === 'comma';
    const ends = /[?]/u.test(this.#words.at(-1)?.text ?? '');
    if (before === 'comma' && !topic && !ends && this.#level.subject === null) return false;
    const asksAlways = /^(?:what|how)$/.test(this.#words[this.#chunks[k]?.wh ?? -1]?.lower ?? '');
    return this.#level.subject === null || topic || before === 'conjunction' || asksAlways;
  }

  #mark(k: number): number {
    const { lower } = this.#chunks[k] as Chunk;
    if (lower === '(') this.#open({ relation: 'coordinate', governor: -1 });
    else if (lower === ')') {
      if (this.#levels.length > 1) this.#levels.pop();
    } else if (this.#level.frame >= 0) this.#levels = [];
    if (this.#levels.length === 0) this.#open({ relation: 'coordinate', governor: -1 });
    return k + 1;
  }

  #verb(k: number, group: VerbGroup): number {
    const level = this.#level;
    const fresh = level.frame < 0 && level.subject === null && /^(?:main|coordinate)$/.test(level.relation);
    if (fresh && group.tensed && group.bare && this.#chunks[k + 1]?.kind === 'noun')
      return this.#inverted(k, group);
    if (
      carriesClause(this.#chunks, k, {
        level,
        before: this.#before(k),
        latest: this.#frames.at(-1),
        waits: this.#waits(),
      })
    )
      return this.#finite(k, group);
    return this.#nonfinite(k, group);
  }

  /** Whether a clause above the one being read still waits for its verb. */
  #waits(): boolean {
    return this.#level.frame >= 0 && this.#levels.some(({ subject, frame }) => subject !== null && frame < 0);
  }

  /** "did the company build", "is the head of": the subject stands behind the auxiliary. */
  #inverted(k: number, group: VerbGroup): number {
    const level = this.#level;
    const helper = this.#words[group.main]?.lower ?? '';
    const { phrase, next } = assemble(this.#words, this.#chunks, k + 1, true);
    let subject = phrase;
    let i = next;
    for (
      let chunk = this.#chunks[i];
      chunk?.kind === 'other' || chunk?.kind === 'preposition';
      chunk = this.#chunks[i]
    ) {
      const behind = this.#chunks[i + 1];
      if (chunk.kind === 'preposition' && behind?.kind !== 'noun') break;
      if (chunk.kind === 'preposition') subject = { ...subject, last: behind?.last ?? subject.last };
      i += chunk.kind === 'preposition' ? 2 : 1;
    }
    const main = this.#chunks[i];
    const verb = main?.kind === 'verb' ? main.group : null;
    const joins =
      verb !== null &&
      !verb.infinitive &&
      (!verb.tensed || verb.bare) &&
      !(isBe(helper) && verb.form === 'base' && !verb.bare);
    if (joins && main !== undefined) {
      const passive =
        verb.passive || (isBe(helper) && (verb.form === 'either' || verb.form === 'participle'));
      const frame = this.#add(
        { ...main, first: (this.#chunks[k] as Chunk).first },
        { ...verb, passive, negated: verb.negated || group.negated },
        subject,
      );
      level.frame = frame.index;
      return i + 1;
    }
    // "who is the director", "who has the key": what is asked for is the subject, and what follows the verb its object.
    const gapIsSubject = this.#asksForThing() && this.#asked?.preposition === null;
    const frame = this.#add(this.#chunks[k] as Chunk, group, gapIsSubject ? null : phrase);
    if (gapIsSubject) frame.objects.push(phrase);
    if (gapIsSubject) frame.gap = this.#gap('subject');
    this.#latest = phrase;
    level.frame = frame.index;
    return next;
  }

  /** Whether the question asks for somebody or something, and not for when, where, why or how. */
  #asksForThing(): boolean {
    if (this.#asked === null) return false;
    return (
      this.#asked.noun >= 0 || !/^(?:where|when|why|how)$/.test(this.#words[this.#asked.wh]?.lower ?? '')
    );
  }

  #gap(role: Gap['role']): Gap | null {
    return this.#asked === null
      ? null
      : { role, preposition: null, wh: this.#asked.wh, noun: this.#asked.noun };
  }

  #finite(k: number, group: VerbGroup): number {
    const chunk = this.#chunks[k] as Chunk;
    const before = this.#before(k);
    let level = this.#level;
    const quoting = this.#quotes(k, group, before);
    if (quoting !== null) return quoting;
    if (level.frame >= 0 && before?.kind !== 'conjunction') level = this.#awaiting(before);
    const again = level.frame >= 0;
    const shared = again ? (this.#frames[level.frame] as Draft) : null;
    const subject = shared?.subject ?? level.subject ?? (level.through === null ? level.antecedent : null);
    const inherited = again || level.subject === null;
    const asks =
      level.relation === 'main' &&
      this.#asked !== null &&
      (subject === null || shared?.gap?.role === 'subject');
    const frame = this.#add(chunk, group, asks ? null : subject, inherited);
    if (again) {
      frame.relation = level.relation === 'main' ? 'coordinate' : level.relation;
      frame.governor = shared?.governor ?? -1;
    }
    if (asks && this.#asksForThing()) frame.gap = this.#gap('subject');
    if (!again && level.antecedent !== null) this.#fillRelative(level, frame);
    level.frame = frame.index;
    return k + 1;
  }

  /** "…," said Mr Hill: a verb of saying with its subject behind it. */
  #quotes(k: number, group: VerbGroup, before: Chunk | undefined): number | null {
    const verb = this.#words[group.main]?.lower ?? '';
    const next = this.#chunks[k + 1];
    const { frame, subject } = this.#level;
    if (!REPORTING_VERBS.has(verb) || next?.kind !== 'noun' || next.wh >= 0) return null;
    const opening = frame < 0 && subject === null && this.#asked === null && this.#level.antecedent === null;
    if (!opening && !(frame >= 0 && before?.kind !== 'conjunction' && this.#quoteBefore(k))) return null;
    const { phrase, next: after } = assemble(this.#words, this.#chunks, k + 1, true);
    this.#levels = [];
    this.#open({ relation: 'coordinate', governor: -1, subject: phrase });
    this.#level.frame = this.#add(this.#chunks[k] as Chunk, group, phrase).index;
    this.#latest = phrase;
    return after;
  }

  #quoteBefore(k: number): boolean {
    const { first } = this.#chunks[k] as Chunk;
    return /^[”"’',]$/u.test(this.#words[first - 1]?.text ?? '');
  }

  /** The clause that a verb without a subject of its own belongs to: one above that still waits for its verb, else the same. */
  #awaiting(before: Chunk | undefined): Level {
    const waiting = this.#levels.findLastIndex(({ subject, frame }) => subject !== null && frame < 0);
    if (waiting >= 0) {
      this.#levels.length = waiting + 1;
      return this.#level;
    }
    const { antecedent, relation } = this.#level;
    const above = this.#levels.at(-2);
    const said = above === undefined ? undefined : this.#frames[above.frame];
    // "said the ferry, which sank, had carried 40": what looked like an object is a subject.
    if (
      relation === 'relative' &&
      antecedent !== null &&
      said?.reports === true &&
      before?.kind !== 'conjunction'
    ) {
      const object = said.objects.pop();
      this.#levels.pop();
      this.#open({ relation: 'reported', governor: said.index, subject: object ?? antecedent });
    }
    return this.#level;
  }

  /** "the boat they sold", "the year in which it sank": the antecedent is the object, or stands behind the preposition. */
  #fillRelative({ antecedent, subject, through }: Level, frame: Draft): void {
    if (antecedent === null) return;
    if (through !== null) frame.prepositions.push({ ...antecedent, preposition: through, inSubject: false });
    else if (subject !== null && frame.voice === 'active') frame.objects.push(antecedent);
  }

  /** Infinitives, gerunds and participles: their subject is that of the verb they hang on, or the noun before. */
  #nonfinite(k: number, group: VerbGroup): number {
    const chunk = this.#chunks[k] as Chunk;
    const before = this.#before(k);
    const governor = this.#frames.at(-1) ?? null;
    const level = this.#level;
    const relation = group.infinitive || group.form === 'base' ? 'infinitive' : 'participle';
    const passive = group.passive || (relation === 'participle' && group.form !== 'ing');
    const waits = level.frame < 0 && level.subject !== null;
    const subject =
      relation === 'infinitive'
        ? this.#controller(governor, waits, before)
        : this.#participleSubject(group, before, governor, waits);
    const frame = this.#add(chunk, { ...group, passive }, subject, true);
    frame.relation = relation;
    frame.governor = waits || governor === null ? -1 : governor.index;
    return k + 1;
  }

  /** Who does what an infinitive says. */
  #controller(governor: Draft | null, waits: boolean, before: Chunk | undefined): FramePhrase | null {
    if (governor === null || waits) return null;
    if (before?.kind === 'conjunction') return governor.subject;
    const object = governor.objects[0];
    if (governor.voice === 'passive' || object === undefined) return governor.subject;
    if (OBJECT_CONTROL.has(governor.term)) return object;
    return PLANS.test(this.#words[object.head]?.lower ?? '') ? null : governor.subject;
  }

  #participleSubject(
    group: VerbGroup,
    before: Chunk | undefined,
    governor: Draft | null,
    waits: boolean,
  ): FramePhrase | null {
    const level = this.#level;
    const main = this.#frames[level.frame];
    if (before === undefined) return null;
    if (before.kind === 'noun') return waits && level.subject !== null ? level.subject : this.#latest;
    if (before.kind === 'preposition') {
      if (governor === null || waits || (before.lower === 'by' && governor.voice === 'passive')) return null;
      return /^(?:of|from|for)$/.test(before.lower) && governor.voice === 'active'
        ? (governor.objects[0] ?? governor.subject)
        : governor.subject;
    }
    if (before.kind === 'conjunction') return governor?.subject ?? null;
    if (waits) return level.subject;
    if (before.kind === 'comma' && group.form !== 'ing') return this.#latest;
    return (before.kind === 'verb' ? governor?.subject : main?.subject) ?? null;
  }

  #add(
    chunk: Pick<Chunk, 'first' | 'last'>,
    group: VerbGroup,
    subject: FramePhrase | null,
    inherited = false,
  ): Draft {
    const level = this.#level;
    const { lower } = this.#words[group.main] as TaggedWord;
    const frame: Draft = {
      index: this.#frames.length,
      verb: group.main,
      term: isBe(lower) ? 'be' : isHave(lower) ? 'have' : isDo(lower) ? 'do' : termOf(lower),
      first: chunk.first,
      last: chunk.last,
      relation: level.relation,
      governor: level.governor,
      voice: group.passive ? 'passive' : 'active',
      negated: group.negated,
      subject,
      inherited: inherited && subject !== null,
      objects: [],
      prepositions: level.before.splice(0),
      agent: null,
      reports: REPORTING_VERBS.has(lower) && !group.passive,
      saidBy: null,
      gap: null,
      stranded: null,
    };
    this.#frames.push(frame);
    return frame;
  }
}
