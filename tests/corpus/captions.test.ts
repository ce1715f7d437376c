import { describe, expect, test } from 'vitest';
import { captionKind } from '../../src/corpus/captions.ts';

describe('captionKind', () => {
  test.each([
    'Officers stand guard outside the court in May © Reuters',
    'Officers stand guard outside the court in May. Photo: Jane Lee/AFP',
    'Officers stand guard outside the court (photo: PA)',
    'Officers stand guard outside the court [Picture: Jane Lee]',
    'Officers stand guard outside the court in May. Getty Images',
    'Officers stand guard outside the court (Reuters/Jane Lee)',
    'Photo: Officers stand guard outside the court.',
    'Pictured: Amber Hale',
    'Figure 2: Ships by month',
    'Table 3. Ships by quay',
  ])('caption: %s', (line) => {
    expect(captionKind(line)).toBe('caption');
  });

  test.each([
    '© Reuters',
    '© Jane Lee 2017',
    'Photo: Jane Lee',
    'Photo by Jane Lee/AFP',
    'Getty Images',
    'Picture: PA',
    '(Image: Jane Lee)',
    'Jane Lee/Reuters',
    'Image credit: A. Lee for the Post',
  ])('credit alone: %s', (line) => {
    expect(captionKind(line)).toBe('credit');
  });

  test.each([
    'The photo showed a man outside the court.',
    'Pictures by drones show how far the fire spread.',
    'He told Reuters that the talks had failed.',
    'The agency, Reuters, said so.',
    'The pictures were taken in March.',
    'Credit: a short history',
    'AP courses grew by a third.',
  ])('text: %s', (line) => {
    expect(captionKind(line)).not.toBe('credit');
  });

  test('a long paragraph is no caption', () => {
    expect(captionKind(`${'word '.repeat(100)}© Reuters`)).toBeNull();
  });
});
