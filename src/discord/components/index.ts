import type { Component } from '../component.ts';
import { deleteAnswer } from './delete-answer.ts';
import { showOtherSource, showSource } from './show-source.ts';

/** Everything that can be clicked, chosen or submitted. */
export const COMPONENTS: readonly Component[] = [showSource, showOtherSource, deleteAnswer];
