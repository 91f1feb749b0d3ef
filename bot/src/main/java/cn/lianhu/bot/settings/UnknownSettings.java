package cn.lianhu.bot.settings;

import java.util.List;

/**
 * Settings that nothing reads, because their names are misspelt. The message is for the
 * operator.
 */
@SuppressWarnings("serial")
final class UnknownSettings extends IllegalStateException {

    UnknownSettings(List<String> messages) {
        super(String.join("\n", messages));
    }

}
