import { IRREGULAR } from './irregular.ts';

/**
 * What a verb's form can be: `past` and `participle` where it is one of them only ("sank", "sunk"), `either` where it is both
 * ("built", "closed"), `base` for anything else ("sink", "sinks").
 */
export type VerbForm = 'ing' | 'past' | 'participle' | 'either' | 'base';

/** Verbs whose past is their base form; "cut" may be any of the three. */
const UNCHANGED = new Set(
  'cut put set hit cost let shut spread hurt burst split cast bet quit read upset shed rid thrust'.split(' '),
);
/** Verbs whose participle is their base form, so that the one irregular form is the past. */
const PAST_ONLY = new Set(['came', 'became', 'ran', 'overcame']);

const forms = new Map<string, string[]>();
for (const [form, base] of IRREGULAR) forms.set(base, [...(forms.get(base) ?? []), form]);

/** The form of a lower-case verb. */
export function verbForm(lower: string): VerbForm {
  const base = IRREGULAR.get(lower);
  if (base !== undefined) {
    const [past, participle] = (forms.get(base) ?? []).filter((form) => !/(?:ing|ies|goes)$/.test(form));
    if (PAST_ONLY.has(lower)) return 'past';
    if (participle !== undefined && participle !== past && !/ed$/.test(participle))
      return lower === past ? 'past' : lower === participle ? 'participle' : 'base';
    if (lower === past) return /en$/.test(lower) && !/en$/.test(base) ? 'participle' : 'either';
    return 'base';
  }
  if (/^(?:done|gone|born)$/.test(lower)) return 'participle';
  if (UNCHANGED.has(lower)) return 'either';
  if (/(?:[^aeiou]|[aeiou]{2})ing$|[aeiouy].*ing$/.test(lower) && lower.length > 4) return 'ing';
  return /ed$/.test(lower) &&
    !/^(?:need|feed|speed|proceed|exceed|succeed|breed|bleed|heed|seed|embed|shed|wed)$/.test(lower)
    ? 'either'
    : 'base';
}

const BE = /^(?:be|am|is|are|was|were|been|being|[’']s|[’']re|[’']m)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|[’']ll|[’']d|ca|wo)$/;

/** Whether a lower-case word is a form of "be". */
export const isBe = (lower: string): boolean => BE.test(lower);
/** Whether a lower-case word is a form of "do" that can help a verb. */
export const isDo = (lower: string): boolean => /^(?:do|does|did)$/.test(lower);
/** Whether a lower-case word is a form of "have". */
export const isHave = (lower: string): boolean => /^(?:have|has|had|having|[’']ve)$/.test(lower);
/** Whether a lower-case word can only help a verb: "would", "must". */
export const isModal = (lower: string): boolean => MODAL.test(lower);
