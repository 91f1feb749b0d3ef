package cn.lianhu.bot.wechat.client;

import java.util.Map;

/**
 * The templates an operator chose, by kind of notice: task, progress, closed, reminder.
 */
public record TemplateSettings(Map<String, TemplateChoice> choices) {

    public TemplateSettings {
        choices = Map.copyOf(choices);
    }

    /**
     * @param fields what to put where the labels do not tell: the template's key to our
     * field (number, category, place, limit, time, state, note), or the other way round
     */
    public record TemplateChoice(String id, Map<String, String> fields) {

        public TemplateChoice {
            fields = fields == null ? Map.of() : Map.copyOf(fields);
        }
    }
}
