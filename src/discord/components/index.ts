import type { Component } from '../component.ts';
import { FEEDBACK_COMPONENTS } from '../moderation/feedback-components.ts';
import { PIN_COMPONENTS } from '../moderation/pin-components.ts';
import { forget } from '../moderation/privacy.ts';
import { deleteAnswer } from './delete-answer.ts';
import { showOtherSource, showSource } from './show-source.ts';

/** Everything that can be clicked, chosen or submitted. */
export const COMPONENTS: readonly Component[] = [
  showSource,
  showOtherSource,
  deleteAnswer,
  ...PIN_COMPONENTS,
  ...FEEDBACK_COMPONENTS,
  forget,
];
