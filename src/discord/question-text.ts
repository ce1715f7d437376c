/**
 * The question in a message: its text without mentions, custom emoji, timestamps and command links, on one line.
 * Empty where nothing else was written.
 */
export function questionIn(content: string): string {
  return content.replace(DISCORD_MARKS, ' ').replace(/\s+/g, ' ').trim();
}

/** `<@1>`, `<@!1>`, `<@&1>`, `<#1>`, `<:name:1>`, `<a:name:1>`, `<t:1:R>`, `</name:1>`, `<id:home>`. Source: API reference, "Message Formatting". */
const DISCORD_MARKS = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^<>]{1,100}:\d+|id:\w+)>/g;
