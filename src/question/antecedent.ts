import { OPENING, PERSON, PLURAL } from './follow-forms.ts';
import { bare, content } from './lean.ts';
import type { Question } from './question.ts';

/** What is known of the turn that a follow-up builds on. */
export interface Before {
  /** Its question, as understood. */
  readonly question: Question;
  /** The bare value that answered it; null where there was none. */
  readonly answer: string | null;
  /** Who was named last in the turns before; null where nobody was. */
  person(): string | null;
  /** The one person whom the sentence that answered names; null where there is none or more than one. */
  named(): string | null;
  /** The names and nouns of the question that began the matter. */
  thing(): string;
}

/** Whether an answer is a name. */
export function isName(answer: string | null): answer is string {
  return answer !== null && /^\p{Lu}/u.test(answer) && !/\d/u.test(answer);
}

/** Something of what was named last. */
const OWNS = /\b(?:its|their) \p{L}/iu;

/** Something that is no person. */
const IT = /\bits?\b/iu;

/** "Who owns the ship?" – "who is its president?": whose it is, where that was just named; null for anything else. */
export function ownerOf(text: string, { question: before, answer }: Before): string | null {
  return OWNS.test(text) && isName(answer) && /^(?:who|which)$/u.test(before.asking.kind) ? answer : null;
}

/** What a pronoun of the new question stands for. */
export function antecedent(text: string, { question: before, answer, person }: Before): string {
  const names = before.items.filter(({ kind, place }) => kind === 'name' && !place).map((item) => item.text);
  if (PERSON.test(text)) return person() ?? (isName(answer) ? lastName(answer) : content(before));
  if (PLURAL.test(text) && before.focus !== null) return [...names, before.focus.text].join(' ');
  if (names.length > 0) return names.join(' ');
  return isName(answer) ? answer : content(before);
}

/** What an "it" stands for after a question about a person: what the matter began with; null where it is not known. */
export function thingOf(text: string, { question: before, person, thing }: Before): string | null {
  const names = before.items.filter(({ kind }) => kind === 'name').map((item) => item.text);
  if (!IT.test(text) || PERSON.test(text) || names.length === 0 || names.join(' ') !== person()) return null;
  return thing() || null;
}

/** "Who did she meet?": whoever answers, the conversation stays with her. */
const ASKS_OBJECT = /^whom?\b[^?]*?\b(?:did|does|do|will|would|has|had|can|could) (?:\p{Lu}|the\b)/iu;

/**
 * Who is meant by "he" or "she" after a turn: who answers "who?", else whom the question named. Reports often go on with
 * the last name alone.
 * @param isPerson whether a name may be somebody's
 */
export function personOf(
  question: Question,
  answer: string | null,
  isPerson: (name: string) => boolean,
): string | null {
  const names = question.items.filter(({ kind, text }) => kind === 'name' && isPerson(text));
  const named = (names.findLast(({ place }) => !place) ?? names.at(-1))?.text ?? null;
  if (isName(answer) && question.asking.kind === 'who' && isPerson(lastName(answer)))
    return named !== null && ASKS_OBJECT.test(question.text) ? named : lastName(answer);
  return named;
}

function lastName(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** The question with what its pronouns stand for: a person's name in their place, anything else behind. */
export function resolved(text: string, inherited: string): string {
  const own = bare(text);
  if (PERSON.test(own) && isName(inherited)) {
    let named = false;
    return own
      .replace(/\b(?:he|she|him|(?<his>his|her|hers))\b/giu, (_, his: string | undefined) => {
        const form = named ? '' : his === undefined || /\bher$/iu.test(own) ? inherited : `${inherited}’s`;
        named = true;
        return form;
      })
      .replace(/\s+/gu, ' ')
      .trim();
  }
  return `${withoutPronouns(text)} ${inherited}`.trim();
}

function withoutPronouns(text: string): string {
  return text
    .replace(
      /\b(?:of (?:them|those|these)|he|she|him|his|her|they|them|their|it|its|those|these|there|the ones)\b|\b(?:that|this|so)\b(?=\W*$| (?:was|is|were|did))/gi,
      ' ',
    )
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
