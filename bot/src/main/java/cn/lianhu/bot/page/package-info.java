/** The page of one ticket for who reported it, as HTML. */
@NullMarked
package cn.lianhu.bot.page;

import org.jspecify.annotations.NullMarked;
