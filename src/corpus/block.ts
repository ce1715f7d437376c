import type { Cell, PassageRole, Span } from './report.ts';

/** A piece of a file as a format's reader finds it, before captions and leftovers are told from the text. */
export type Block = HeadingBlock | PassageBlock | LeftOutBlock | MarkupBlock;

/** A heading: not a passage, but it stands above those that follow. */
export interface HeadingBlock extends Span {
  readonly kind: 'heading';
  /** 1 for the outermost. */
  readonly level: number;
  /** Its words without inline markup. */
  readonly text: string;
}

/** A piece of text that can be quoted. */
export interface PassageBlock extends Span {
  readonly kind: 'passage';
  readonly role: PassageRole;
  /** Cells of a table row; empty for any other role. */
  readonly cells: readonly Cell[];
}

/** Something visible in the file that is no part of the report. */
export interface LeftOutBlock extends Span {
  readonly kind: 'left out';
  readonly reason: string;
}

/** Characters that only shape the text: rules, fences, list markers, the head and delimiter rows of a table. */
export interface MarkupBlock extends Span {
  readonly kind: 'markup';
}

/** Builds a passage block without cells. */
export function passage(span: Span, role: PassageRole = 'paragraph'): PassageBlock {
  return { kind: 'passage', role, start: span.start, end: span.end, cells: [] };
}
