/** What an operator sees: health and metrics. */
@NullMarked
package cn.lianhu.bot.operations;

import org.jspecify.annotations.NullMarked;
