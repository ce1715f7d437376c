import type { Pronoun } from '../text/pronouns.ts';
import {
  descriptionFit,
  type Entity,
  enrich,
  entityOf,
  FIT,
  isShortFor,
  mentioned,
  pronounFit,
  salienceOf,
} from './entities.ts';
import type { Mention, Place } from './mention.ts';

/** Numbers of this module. */
const LIMITS = {
  /** A pronoun that only one entity fits well; default 0.85. */
  clear: 0.85,
  /** A pronoun or description that another fits nearly as well; default 0.65. */
  doubtful: 0.65,
  /** The second is nearly as good from this share of the best one's score on; default 0.85. */
  nearly: 0.85,
  /** What it adds to have the pronoun's own place in its clause; default 100. Lappin and Leass add 35: a subject more often stays one. */
  parallel: 100,
  /** Sentences back to which a pronoun reaches; default 2. */
  reach: 2,
  /** The same for "he" and "she" and somebody whose name or role tells the gender; default 4. */
  reachOfGender: 4,
  /** Sentences back to which a description reaches that means no name; default 20. */
  far: 20,
  /** Entities kept in mind; default 80, the ones mentioned last. */
  kept: 80,
  /** The largest number of names that "the two men" looks for; default 5. */
  counted: 5,
} as const;

/** What a word stands for, and how sure that is (0 to 1). */
export interface Meant {
  readonly entity: Entity;
  readonly weight: number;
  /** What it may stand for nearly as well; null where nothing else comes near. */
  readonly other: Entity | null;
}

/** Takes what is found, the better one by its score; of equals the one mentioned last. */
class Choice {
  #best: Entity | null = null;
  #next: Entity | null = null;
  #most = 0;
  #second = 0;

  offer(entity: Entity, score: number): void {
    if (score >= this.#most) {
      this.#second = this.#most;
      this.#next = this.#best;
      this.#most = score;
      this.#best = entity;
    } else if (score > this.#second) {
      this.#second = score;
      this.#next = entity;
    }
  }

  /** The best one; less sure where the second is nearly as good. */
  taken(weight: number): Meant | null {
    if (this.#best === null) return null;
    const doubtful = this.#second >= LIMITS.nearly * this.#most;
    return doubtful
      ? { entity: this.#best, weight: Math.min(weight, LIMITS.doubtful), other: this.#next }
      : { entity: this.#best, weight, other: null };
  }
}

/** Whom and what a report has spoken of so far, a stack by salience. */
export class Discourse {
  #known: Entity[] = [];
  #at = -1;

  /** Goes on to the next sentence; what a passage before spoke of fades once more. */
  advance(newPassage: boolean): void {
    this.#at++;
    for (const entity of this.#known) {
      entity.salience = (entity.salience + entity.now) / (newPassage ? 4 : 2);
      entity.now = 0;
    }
    if (this.#known.length <= LIMITS.kept) return;
    this.#known.sort((a, b) => a.at - b.at);
    this.#known.splice(0, this.#known.length - LIMITS.kept);
  }

  /** Notes that an entity stands at a place in the sentence now read. */
  note(entity: Entity, place: Place): void {
    mentioned(entity, place, this.#at);
  }

  /** Takes in what a phrase speaks of for the first time. */
  add(mention: Mention): Entity {
    const entity = entityOf(mention);
    this.#known.push(entity);
    return entity;
  }

  /** Takes in others of a kind: "four more". */
  addMore(entity: Entity): Entity {
    const more = { ...entity, many: true, count: null, salience: 0, now: 0, times: 0 };
    this.#known.push(more);
    return more;
  }

  /** What a name or a definite description stands for of what is known, bar some; null for a new one. */
  recall(mention: Mention, barred: ReadonlySet<Entity>): Meant | null {
    const meant = mention.name
      ? this.#named(mention)
      : mention.definite
        ? (this.#described(mention, barred) ?? this.#counted(mention))
        : null;
    if (meant !== null) enrich(meant.entity, mention);
    return meant;
  }

  #named(mention: Mention): Meant | null {
    const entity = this.#known.findLast((one) => isShortFor(mention, one));
    return entity === undefined ? null : { entity, weight: FIT.same, other: null };
  }

  #described(mention: Mention, barred: ReadonlySet<Entity>): Meant | null {
    let most = 0;
    let choice = new Choice();
    for (const entity of this.#known) {
      if (barred.has(entity) || (!entity.name && this.#at - entity.at > LIMITS.far)) continue;
      const fit = descriptionFit(mention, entity);
      if (fit === 0 || fit < most) continue;
      if (fit > most) choice = new Choice();
      most = fit;
      choice.offer(entity, salienceOf(entity));
    }
    return choice.taken(most);
  }

  /** "The two men": the persons, as many, that were named last. */
  #counted(mention: Mention): Meant | null {
    const { count, sort, gender } = mention;
    if (count === null || count < 2 || count > LIMITS.counted) return null;
    const named = this.#known.filter(
      (one) =>
        one.name &&
        this.#at - one.at <= 1 &&
        one.many !== true &&
        (one.sort === sort || one.sort === null) &&
        (gender === null || one.gender === null || one.gender === gender),
    );
    if (named.length !== count) return null;
    const terms = [...mention.terms, ...named.flatMap((one) => [...one.terms])];
    return { entity: this.add({ ...mention, terms, many: true }), weight: LIMITS.clear, other: null };
  }

  /** What a pronoun at a place stands for, bar some. */
  pronoun(pronoun: Pronoun, place: Place, barred: ReadonlySet<Entity>): Meant | null {
    const choice = new Choice();
    for (const entity of this.#known) {
      const reach = entity.gender === pronoun ? LIMITS.reachOfGender : LIMITS.reach;
      if (this.#at - entity.at > reach || barred.has(entity)) continue;
      const fit = pronounFit(pronoun, entity);
      if (fit > 0)
        choice.offer(entity, fit * (salienceOf(entity) + (entity.place === place ? LIMITS.parallel : 0)));
    }
    const meant = choice.taken(LIMITS.clear);
    if (meant !== null && (pronoun === 'he' || pronoun === 'she')) meant.entity.gender ??= pronoun;
    return meant;
  }

  /** The place that was named last: "there". */
  place(reach: number = LIMITS.reach): Meant | null {
    const entity = this.#known.findLast((one) => one.site && this.#at - one.at <= reach);
    return entity === undefined ? null : { entity, weight: LIMITS.clear, other: null };
  }
}
