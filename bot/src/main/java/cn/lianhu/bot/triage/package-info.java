/**
 * The operator's categories, examples and words of danger, read from the triage folder.
 */
package cn.lianhu.bot.triage;
