const NOUNS =
  '(?:jobs?|occupation|profession|posts?|positions?|roles?|(?:job |official )?title|office|trade|line of work|day job|career)';
const DO = '(?:does|did|do)';

/** The ways to ask what somebody is or was; what stands outside the group `whom` only asks. */
const OCCUPATION: readonly RegExp[] = [
  new RegExp(
    `^(?:so )?wh?at ${DO} (?<whom>.+?) do (?:for (?:a|his|her|their) (?:living|job|work)|for work|professionally)\\W*$`,
    'iu',
  ),
  new RegExp(
    `^wh?at(?:['’]?s| is| was) (?<whom>(?!the\\b).+?)['’]s? (?:current |former |previous |old |main )?${NOUNS}\\W*$`,
    'iu',
  ),
  new RegExp(
    `^(?:wh?at|which) ${NOUNS} (?:(?:is|was) (?<whom1>.+?) in|${DO} (?<whom>.+?) (?:hold|have|occupy|fill|do)(?: (?:before|then|now|at the time))?|(?:has|had) (?<whom2>.+?) (?:held|had|got))\\W*$`,
    'iu',
  ),
  /^[Ww]h?at (?:does|did) (?<whom>(?:\p{Lu}[\p{L}'’-]+ ){2,3})do\W*$/u,
  /^wh?at (?:is|was) (?<whom>.+?) by (?:profession|trade|occupation)\W*$/iu,
  /^wh?at (?:was|were|had) (?<whom>(?!(?:the|this|that|its|their|our)\b|.*\b(?:years?|months?|weeks?|days?|quarters?|decades?)\b)\p{L}[\p{L} '’-]*?)(?: been)? (?:before|formerly|previously|once|in the past|earlier)\W*$/iu,
  /^wh?at did (?<whom>.+?) (?:use to|used to) (?:be|do)\W*$/iu,
  /^wh?at did (?<whom>.+?) do (?:before|formerly|previously|in the past|earlier)\W*$/iu,
  /^wh?at kind of (?:work|job) (?:does|did) (?<whom>.+?) (?:do|have)\W*$/iu,
];

/** Where the words stand by which a question asks what somebody is or does for a living, as pairs of start and end; none where it does not. */
export function occupationSpans(text: string): readonly (readonly [number, number])[] {
  for (const pattern of OCCUPATION) {
    const { whom, whom1, whom2 } = pattern.exec(text)?.groups ?? {};
    const named = whom ?? whom1 ?? whom2;
    if (named === undefined) continue;
    const from = text.indexOf(named);
    return [
      [0, from],
      [from + named.length, text.length],
    ];
  }
  return [];
}
