import type { APIAttachment } from 'discord.js';
import type { Id } from '../page-protocol.ts';

/** Bytes of all kept files together; the oldest go first. Unit: bytes. Default 64 MiB. */
const KEPT_BYTES = 64 * 2 ** 20;

/** A file that came with a message. */
export interface Upload {
  /** The n of `files[n]`, which `attachments[].id` and `attachment://` refer to. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files of messages, in memory, bounded. */
export class FileStore {
  readonly #files = new Map<string, Upload>();
  #bytes = 0;

  /** Keeps a file under its path and drops the oldest ones beyond the bound. */
  keep(path: string, file: Upload): void {
    this.#files.set(path, file);
    this.#bytes += file.bytes.length;
    for (const [oldest, { bytes }] of this.#files) {
      if (this.#bytes <= KEPT_BYTES || oldest === path) break;
      this.#files.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }

  /** The file at `/attachments/<channel>/<attachment>/<name>`. */
  get(path: string): Upload | undefined {
    return this.#files.get(path);
  }
}

/** Where a file is served, and what Discord says about it. */
export interface FilePlace {
  readonly id: Id;
  readonly channelId: Id;
  readonly origin: string;
  readonly description: string | null;
}

/** Keeps an upload and returns Discord's description of it. */
export function attach(store: FileStore, upload: Upload, place: FilePlace): APIAttachment {
  const name = upload.name.replace(/[^\p{L}\p{N}._-]/gu, '_');
  const path = `/attachments/${place.channelId}/${place.id}/${encodeURIComponent(name)}`;
  store.keep(path, upload);
  const url = place.origin + path;
  return {
    id: place.id,
    filename: name,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.type || 'application/octet-stream',
    ...(place.description !== null && { description: place.description }),
    ...(upload.type.startsWith('image/') && imageSize(upload.bytes)),
  };
}

/** Width and height of a PNG, which is what charts are; nothing for other formats. */
function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
