/**
 * The operator's categories, examples and words of danger, read from the triage folder.
 */
@NullMarked
package cn.lianhu.bot.triage;

import org.jspecify.annotations.NullMarked;
