package cn.lianhu.bot.media;

/**
 * A photo without what it told.
 *
 * @param orientation how it is to be turned, 1 to 8 as EXIF counts; 1 for not at all
 */
record Stripped(byte[] content, int orientation) {
}
