package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;

/** A setting has a value it cannot have. The message is for the operator. */
@SuppressWarnings("serial")
final class WrongValue extends IllegalArgumentException {

    /**
     * @param setting its whole name; both problems are said behind it
     */
    WrongValue(String setting, String problem, String chinese) {
        super(setting + ": " + problem + ".\n" + setting + "：" + chinese + "。");
    }

    /**
     * @param origin where it stands; null when that is not known
     */
    WrongValue(String setting, Object value, @Nullable Object origin, Expected expected) {
        super("""
                %1$s is "%2$s"%3$s.
                Expected: %4$s.
                %1$s 写的是“%2$s”。应为：%5$s。""".formatted(setting, value, origin == null ? "" : " (" + origin + ")",
                expected.english(), expected.chinese()));
    }

}
