/** Units of measure by what they measure; each string has the names of one, in the singular. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  length: [
    'kilometre kilometer km',
    'metre meter m',
    'centimetre centimeter cm',
    'millimetre millimeter mm',
    'micrometre micrometer µm μm',
    'nanometre nanometer nm',
    'mile mi',
    'yard yd',
    'foot feet ft',
    'inch inches inche',
    'lightyear',
    'parsec',
  ],
  mass: [
    'kilogram kilogramme kilo kg',
    'gram gramme g',
    'milligram mg',
    'microgram µg μg',
    'tonne ton t',
    'lb',
    'ounce oz',
  ],
  volume: ['litre liter l', 'millilitre milliliter ml', 'gallon', 'pint', 'barrel'],
  area: ['acre', 'hectare ha'],
  power: ['watt w', 'kilowatt kw', 'megawatt mw', 'gigawatt gw', 'terawatt tw', 'horsepower hp'],
  energy: ['kwh', 'mwh', 'gwh', 'twh', 'joule', 'calorie kcal'],
  frequency: ['hertz hz', 'kilohertz khz', 'megahertz mhz', 'gigahertz ghz'],
  data: ['kilobyte kb', 'megabyte mb', 'gigabyte gb', 'terabyte tb'],
  loudness: ['decibel db'],
  tension: ['volt v'],
  speed: ['knot', 'mph', 'kph km/h kmh'],
};

/** A unit with what it measures: "m2" and "square metres" are one. */
export interface Unit {
  readonly name: string;
  readonly dimension: string;
}

const KNOWN: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([dimension, lines]) =>
    lines.flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, { name: names[0] ?? name, dimension }] as const);
    }),
  ),
);

/** Short forms that are other words as well: nobody asks "how many m", and "how many t" is a slip. */
const SHORT = /^(?:m|g|t|l|w|v|ha|mi|hp)$/u;

/** A regular expression for a unit as a question names it, with what it is squared, cubed or counted by. */
export const ASKED_UNIT = `(?:(?:square|sq\\.?|cubic|cu\\.?|nautical|metric|light)[ -]?)?(?:${[
  ...KNOWN.keys(),
]
  .filter((name) => !SHORT.test(name))
  .join(
    '|',
  )}|(?<=(?:sq\\.?|square|cubic) )m|years(?<=light[ -]years))(?:e?s)?[²³]?(?![\\w/²³])(?: (?:per|an?) (?:second|minute|hour|day|week|month|year|head|person)\\b)?`;

/** The unit that is written so; null where that is none. */
export function unitOf(written: string): Unit | null {
  const [, power, stem = '', raised = ''] =
    /^(?:(square|sq\.?|cubic|cu\.?|nautical|metric|short|long|light)[ -]?)?([a-zµμ/]+)([²³23])?(?: .*)?$/u.exec(
      written.toLowerCase().trim(),
    ) ?? [];
  const known =
    KNOWN.get(power === 'light' ? 'lightyear' : stem) ?? KNOWN.get(stem.replace(/s$/u, '')) ?? null;
  const to =
    /^sq/u.test(power ?? '') || /[²2]/u.test(raised)
      ? 2
      : /^cu/u.test(power ?? '') || /[³3]/u.test(raised)
        ? 3
        : 1;
  if (known === null || to === 1)
    return power === 'nautical' && known !== null ? { ...known, name: power } : known;
  return { name: `${known.name} ${to}`, dimension: to === 2 ? 'area' : 'volume' };
}
