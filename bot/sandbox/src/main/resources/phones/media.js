/** Where the emulator keeps what was sent: asked for on this page's own address, whatever host it was opened by. */

/** The address of an entry's file; null when it names none. */
export function fileOf(entry) {
  const id = entry.more.mediaId ?? entry.more.body?.media_id;
  return id ? `/sandbox/emulator/media/${encodeURIComponent(id)}` : null;
}
