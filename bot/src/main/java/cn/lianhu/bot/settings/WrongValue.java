package cn.lianhu.bot.settings;

/** A setting has a value it cannot have. The message is for the operator. */
@SuppressWarnings("serial")
final class WrongValue extends IllegalArgumentException {

    /** @param origin where it stands; null when that is not known */
    WrongValue(String setting, Object value, Object origin, String expected) {
        super("%s is \"%s\"%s.%nExpected: %s.".formatted(setting, value, origin == null ? "" : " (" + origin + ")",
                expected));
    }
}
