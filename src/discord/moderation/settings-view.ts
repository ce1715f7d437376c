import type { GuildSettings } from '../../store/settings.ts';
import { titleOf } from '../citation.ts';
import type { Services } from '../command.ts';
import { escapeLine } from '../escape.ts';
import { fitLines } from '../limits.ts';
import { type Message, message } from '../message.ts';

/** How a guild has set the bot, in words. */
export function renderSettings(settings: GuildSettings, { engine }: Services): Message {
  const { cooldown, retentionDays, logChannel, mentionChannels, reports } = settings;
  const title = (id: string) => {
    const report = engine.reports.find((each) => each.id === id);
    return report ? titleOf(report.title) : `${escapeLine(id)} (no longer there: all reports are asked)`;
  };
  const pace = cooldown.count === 0 ? 'no limit' : `${cooldown.count} questions in ${cooldown.seconds} s`;
  const content = fitLines({
    head: ['**Settings of this server**'],
    items: [
      `- Mentions are answered in ${mentionChannels.length === 0 ? 'every channel' : mentionChannels.map((id) => `<#${id}>`).join(', ')}`,
      `- Answers to commands are seen by ${settings.private ? 'the asker alone' : 'everybody'}`,
      `- Pace of a member: ${pace}`,
      `- Questions are ${retentionDays === 0 ? 'not kept' : `kept ${retentionDays} days, without names`}`,
      `- Notes to moderators: ${logChannel === null ? 'none' : `<#${logChannel}>`}`,
      ...Object.entries(reports).map(([channel, id]) => `- Report of <#${channel}>: ${title(id)}`),
    ],
    tail: (dropped) => (dropped > 0 ? [`-# and ${dropped} more`] : []),
  });
  return message(content);
}
