package cn.lianhu.bot.desk;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param name who is in; null for nobody
 * @param csrf what a form of ours carries back, so that nobody else's is taken
 */
public record Frame(@Nullable String name, String csrf) {
}
