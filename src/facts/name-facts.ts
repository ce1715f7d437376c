import { isNominal, type ParsedSentence } from '../text/clauses.ts';
import type { NameSpan } from '../text/names.ts';
import { tokens } from '../text/terms.ts';
import type { Binding, Fact } from './fact.ts';

/** Names and the lists they form: each name, and each run of names joined by commas and "and". */
export function nameFacts(text: string, parse: ParsedSentence, found: readonly NameSpan[]): Fact[] {
  const facts: Fact[] = [];
  const names = asOne(
    parse,
    found.filter((name) => !isCurrency(parse, name)),
  );
  for (const name of names) {
    if (isOfFamily(parse, name)) {
      facts.push(nameFact(parse, name.first, name.last + 1, { kind: 'organisation', members: 1 }));
    } else if (!isModifier(parse, name) && !isOffice(parse, name, names))
      facts.push({
        ...nameFact(parse, withAdjective(parse, name), name.last, { kind: kindOf(name), members: 1 }),
        ...(name.role === null ? {} : { role: name.role }),
      });
    if (name.role !== null) {
      facts.push({
        ...nameFact(parse, name.role.first, name.role.last, { kind: 'role', members: 1 }),
        bindings: bindName(text, parse, name),
      });
    }
  }
  for (let i = 0; i < names.length; i++) {
    let last = i;
    while (last + 1 < names.length && joined(parse, names[last] as NameSpan, names[last + 1] as NameSpan))
      last++;
    if (last === i) continue;
    const run = withoutLead(parse, names.slice(i, last + 1));
    i = last;
    if (!coordinated(parse, run)) continue;
    facts.push(
      nameFact(parse, (run[0] as NameSpan).first, (run.at(-1) as NameSpan).last, {
        kind: listKind(run),
        members: run.length,
      }),
    );
  }
  return facts;
}

/** "US$", the "NT" of "NT$". */
function isCurrency({ words }: ParsedSentence, { first, last }: NameSpan): boolean {
  const [own, next] = words.slice(last, last + 2);
  if (words.slice(first, last).some(({ text }) => /\p{Sc}$/u.test(text))) return true;
  return /\p{Sc}$/u.test(own?.text ?? '') || (/^\p{Sc}$/u.test(next?.text ?? '') && next?.start === own?.end);
}

const ONE_DOES =
  /^(?:is|was|has|does|(?!(?:does|us|as|its|his|this|less|across|versus|plus)$)[a-z]{2,}(?<![su])s)$/u;

/** "Revenue and Customs, which collects the tax": two names joined by "and" of which a verb speaks as one are one name. */
function asOne({ words }: ParsedSentence, names: readonly NameSpan[]): readonly NameSpan[] {
  const united: NameSpan[] = [];
  for (const name of names) {
    const before = united.at(-1);
    const after = words.slice(name.last + 1, name.last + 4);
    const relative = after[0]?.text === ',' && after[1]?.lower === 'which';
    const verb = relative ? after[2] : after[0];
    const isOne =
      before !== undefined &&
      before.last + 2 === name.first &&
      /^(?:and|&)$/u.test(words[name.first - 1]?.lower ?? '') &&
      !/^(?:,|and|both|[Bb]etween)$/u.test(words[before.first - 1]?.lower ?? '') &&
      [before, name].every(({ type }) => type !== 'person' && type !== 'place') &&
      /^(?:VERB|AUX)$/u.test(verb?.pos ?? '') &&
      ONE_DOES.test(verb?.lower ?? '');
    if (isOne) united[united.length - 1] = { ...before, last: name.last, type: 'organisation' };
    else united.push(name);
  }
  return united;
}

/** "Islamist extremists", "the English ban": a name that only says what kind of thing the noun behind it is. */
function isModifier({ words }: ParsedSentence, { last, type }: NameSpan): boolean {
  // "Conservative-led councils".
  const joined = words[last + 2]?.lower ?? '';
  if (
    words[last + 1]?.text === '-' &&
    words[last + 1]?.start === words[last]?.end &&
    /^(?:led|style|era|type)$/u.test(joined)
  )
    return true;
  const after = words[last + 1];
  return type !== 'person' && after?.pos === 'NOUN' && after.start > (words[last]?.end ?? 0);
}

/** "A former navy SEAL", "the Secretary-General, Anna Hill": capitals that are the role of somebody named beside it, or end it. */
function isOffice({ words }: ParsedSentence, name: NameSpan, names: readonly NameSpan[]): boolean {
  return names.some(
    ({ role, type }) =>
      role !== null &&
      role.first <= name.first &&
      name.last <= role.last &&
      (name.last === role.last || words[name.last + 1]?.pos === 'ADP') &&
      words[name.first - 1]?.pos !== 'ADP' &&
      type !== 'organisation' &&
      words[name.first - 2]?.pos !== 'ADP',
  );
}

/** "The Hill family", "the Hill brothers": those who share a name. */
function isOfFamily({ words }: ParsedSentence, { first, last }: NameSpan): boolean {
  const shared = /^(?:family|brothers|sisters|dynasty|clan)$/u.test(words[last + 1]?.lower ?? '');
  return shared && words[first - 1]?.lower === 'the';
}

/** "central London", "mainland Europe": a place takes the small words before it that say which part. */
function withAdjective({ words }: ParsedSentence, { first, type }: NameSpan): number {
  const before = words[first - 1];
  const part =
    /^(?:central|mainland|northern|southern|eastern|western|north|south|east|west|(?:north|south)[- ]?(?:east|west)(?:ern)?|inner|outer|upper|lower|rural|greater)$/u;
  return type === 'place' && before !== undefined && part.test(before.lower) ? first - 1 : first;
}

function bindName(text: string, { words }: ParsedSentence, { first, last }: NameSpan): Binding[] {
  const from = words[first]?.start ?? 0;
  const to = words[last]?.end ?? 0;
  return tokens(text, from, to)
    .filter(({ stop }) => !stop)
    .map(({ term }) => ({ term, weight: 1 }));
}

/** A name, role or phrase as a fact. */
export function nameFact(
  parse: ParsedSentence,
  first: number,
  last: number,
  over: Pick<Fact, 'kind' | 'members'>,
): Fact {
  return {
    ...over,
    start: parse.words[first]?.start ?? 0,
    end: parse.words[last]?.end ?? 0,
    first,
    last,
    clause: parse.clauseOf[first] ?? 0,
    value: null,
    unit: '',
    qualifier: '',
    date: null,
    bindings: [],
  };
}

function kindOf({ type }: NameSpan): Fact['kind'] {
  return type === 'other' ? 'name' : type;
}

function listKind(run: readonly NameSpan[]): Fact['kind'] {
  const known = run.find(({ type }) => type !== 'other');
  return known === undefined ? 'name' : kindOf(known);
}

/** "Its partners in Leeds, Hill and Cole, left": the place belongs to what stands before, the others are named behind it. */
function withoutLead({ words }: ParsedSentence, run: readonly NameSpan[]): readonly NameSpan[] {
  const [lead, ...rest] = run as [NameSpan, ...NameSpan[]];
  const closed = words[(run.at(-1)?.last ?? 0) + 1]?.text === ',';
  const leads = lead.type === 'place' && lead.sure && rest.every(({ type }) => type !== 'place');
  return run.length > 2 && closed && leads && words[lead.last + 1]?.text === ',' ? rest : run;
}

/** A list has an "and" or "or" in it and does not mix persons with other names. */
function coordinated({ words }: ParsedSentence, run: readonly NameSpan[]): boolean {
  const from = (run[0] as NameSpan).last;
  const to = (run.at(-1) as NameSpan).first;
  const between = words.slice(from, to);
  const conjunction = between.some(({ pos, lower }) => pos === 'CCONJ' || lower === '&');
  // "From Coventry, and Anna Hill of Ryde": two things are joined without a comma.
  if (run.length === 2 && between.some(({ lower }) => lower === ',')) return false;
  const persons = run.filter(({ type }) => type === 'person').length;
  return conjunction && (persons === 0 || run.every(({ type }) => type === 'person' || type === 'other'));
}

/** "Manchester, Westminster and London Bridge": only commas, "and" or "or" (and an article) between two names. */
function joined({ words }: ParsedSentence, a: NameSpan, b: NameSpan): boolean {
  const between = words.slice(a.last + 1, b.first);
  // "the mayor of Leeds and Anna Hill of York": the first belongs to what stands before it.
  const belongs = /^of$/u.test(
    words[a.first - 1]?.lower === 'the'
      ? (words[a.first - 2]?.lower ?? '')
      : (words[a.first - 1]?.lower ?? ''),
  );
  if (belongs && words[b.last + 1]?.lower === 'of') return false;
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:,|and|or|&|the)$/u.test(lower)) &&
    !isNominal(words[b.last + 1])
  );
}
