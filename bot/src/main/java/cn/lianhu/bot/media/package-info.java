/**
 * Photos, voices and videos as files: told by their content, freed of what their camera
 * wrote into them, kept.
 */
@NullMarked
package cn.lianhu.bot.media;

import org.jspecify.annotations.NullMarked;
