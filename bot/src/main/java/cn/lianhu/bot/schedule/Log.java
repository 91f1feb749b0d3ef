package cn.lianhu.bot.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes wrong in the background, without anything of what people wrote. */
final class Log {

    private static final Logger LOG = LoggerFactory.getLogger("cn.lianhu.schedule");

    private Log() {
    }

    static void failed(String what, Throwable e) {
        LOG.warn("{} failed and will be tried again: {}", what, e.toString());
    }

    static void unexpected(String what, Throwable e) {
        LOG.error("{} failed", what, e);
    }

    static void warns(String text, Object... filling) {
        LOG.warn(text, filling);
    }

    static void says(String text, Object... filling) {
        LOG.info(text, filling);
    }

}
