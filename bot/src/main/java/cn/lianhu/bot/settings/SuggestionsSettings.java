package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people propose to their village.
 *
 * @param enabled null: as the store began
 * @param households so many of them want it, and the secretary answers
 */
@ConfigurationProperties("lianhu.suggestions")
public record SuggestionsSettings(@Nullable Boolean enabled, @DefaultValue("10") int households) {

    public SuggestionsSettings {
        if (households < 2) {
            throw new WrongValue("lianhu.suggestions.households", households + ", expected 2 or more",
                    households + "，应为 2 或更大");
        }
    }
}
