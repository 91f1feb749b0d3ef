/** What an operator sees: health and metrics. */
package cn.lianhu.bot.operations;
