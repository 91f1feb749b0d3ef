package cn.lianhu.bot.wechat.client;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The value rules of a template key by its prefix; a value that breaks them is refused
 * with 47003. Source: the platform's field types for category templates, and for notices
 * where those are silent.
 */
enum FieldType {

    THING(text(20), OurField.values()), SHORT_THING(text(5), OurField.CATEGORY, OurField.STATE, OurField.PLACE),
    CONST(text(20), OurField.CATEGORY, OurField.STATE), ENUM(text(20), OurField.CATEGORY, OurField.STATE),
    ENUM_STRING(text(20), OurField.CATEGORY, OurField.STATE),
    /** Old and test-account templates: no rule, but shown to about 20 characters. */
    KEYWORD(text(20), OurField.values()),
    PHRASE(v -> Characters.clip(Characters.han(v), 5), OurField.CATEGORY, OurField.STATE),
    NAME(v -> Characters.clip(Characters.han(v), 10), OurField.CATEGORY, OurField.STATE),
    CHARACTER_STRING(v -> Characters.clip(Characters.ascii(v), 32), OurField.NUMBER, OurField.LIMIT, OurField.TIME),
    PHONE_NUMBER(v -> Characters.clip(Characters.ascii(v), 17), OurField.NUMBER),
    NUMBER(v -> Characters.clip(Characters.digits(v), 32), OurField.NUMBER),
    TIME(v -> v, OurField.LIMIT, OurField.TIME), DATE(v -> v, OurField.LIMIT, OurField.TIME);

    private final UnaryOperator<String> rule;

    private final Set<OurField> takes;

    FieldType(UnaryOperator<String> rule, OurField... takes) {
        this.rule = rule;
        this.takes = EnumSet.noneOf(OurField.class);
        this.takes.addAll(Set.of(takes));
    }

    private static UnaryOperator<String> text(int limit) {
        return v -> Characters.cut(v, limit);
    }

    /**
     * Empty for a type that nothing of ours fits: amount, car_number, letter, symbol and
     * what is new.
     */
    static Optional<FieldType> of(String prefix) {
        return Stream.of(values()).filter(type -> type.name().equalsIgnoreCase(prefix)).findFirst();
    }

    boolean takes(OurField field) {
        return takes.contains(field);
    }

    /** Keeps to the rule; may leave nothing. */
    String fit(String value) {
        return rule.apply(Characters.plainLine(value));
    }

}
